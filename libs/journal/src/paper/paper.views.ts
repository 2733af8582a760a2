import { CivilDate, Flag, Id, Instant, OneOf, OrNull, Part, Parts, Pattern, Text, Texts } from '#web';
import { NOTE_STATUSES } from '../notes/note.entity.js';
import { MOST_CHARACTERS } from '../notes/note.inputs.js';
import { NOTE_KINDS } from '../notes/record-rules.js';
import { MASKING_GROUNDS } from '../releases/masking-grounds.js';
import { HANDOVER_WAYS } from '../releases/release-handover.entity.js';
import { DECISIONS } from '../releases/release.entity.js';
import type { PaperHandover } from './handovers.js';
import type { Paper, PaperNote, PaperPassage, PaperRelease, PrintedRecord, SecrecyMark } from './paper.js';
import { PASSAGES_OF } from './passages.js';

/** Words, or the ground on which there are none. */
export class PieceView {
  @OrNull() @Text({ min: 0, max: MOST_CHARACTERS }) readonly text: string | null;
  @OrNull() @OneOf(MASKING_GROUNDS) readonly ground: string | null;
}

/** One heading on paper, who wrote it and when. */
export class PaperPassageView implements PaperPassage {
  @OneOf(PASSAGES_OF) readonly of: PaperPassage['of'];
  @Text({ max: 20 }) readonly heading: string;
  @Text({ max: 200 }) readonly author: string;
  @Instant() readonly at: string;
  @OrNull() @Instant() readonly signedAt: string | null;
  @OrNull() @Instant() readonly eventAt: string | null;
  @Parts(PieceView, { max: 1_001 }) readonly pieces: PaperPassage['pieces'];
}

/** One note on paper. */
export class PaperNoteView implements PaperNote {
  @OneOf(NOTE_KINDS) readonly kind: string;
  @OneOf(NOTE_STATUSES) readonly status: string;
  @Instant() readonly eventAt: string;
  @Instant() readonly enteredAt: string;
  @OrNull() @Instant() readonly signedAt: string | null;
  @Text({ max: 200 }) readonly author: string;
  @Texts({ max: 1_000, length: 10 }) readonly told: readonly string[];
  @OrNull() @OneOf(MASKING_GROUNDS) readonly ground: string | null;
  @Parts(PaperPassageView, { max: 10_000 }) readonly passages: readonly PaperPassage[];
}

/** The mark on every page (OSL 5:5). */
export class SecrecyMarkView implements SecrecyMark {
  @OneOf(MASKING_GROUNDS) readonly ground: string;
  @CivilDate() readonly on: string;
  @Text({ max: 200 }) readonly authority: string;
}

/** What was decided about a copy, as it says on its first page. */
export class PaperReleaseView implements PaperRelease {
  @Text({ max: 200 }) readonly recipient: string;
  @Text({ max: 1_000 }) readonly purpose: string;
  @OneOf(DECISIONS) readonly decision: string;
  @OrNull() @Text({ max: 5_000 }) readonly text: string | null;
  @Text({ max: 200 }) readonly decidedBy: string;
  @Instant() readonly decidedAt: string;
}

/** A copy that was given before (PDL 3:11). */
export class PaperHandoverView implements PaperHandover {
  @Instant() readonly at: string;
  @OneOf(HANDOVER_WAYS) readonly way: string;
  @Text({ max: 200 }) readonly handedTo: string;
}

/** A record as it is printed. */
export class PaperView implements Paper {
  @Text({ max: 12 }) readonly number: string;
  @Text({ max: 100 }) readonly displayName: string;
  @Instant() readonly madeAt: string;
  @OrNull() @CivilDate() readonly periodFrom: string | null;
  @OrNull() @CivilDate() readonly periodUntil: string | null;
  @Part(SecrecyMarkView) readonly secrecy: SecrecyMark;
  @OrNull() @Part(PaperReleaseView) readonly release: PaperRelease | null;
  @Parts(PaperNoteView, { max: 10_000 }) readonly notes: readonly PaperNote[];
  @Parts(PaperHandoverView, { max: 10_000 }) readonly handovers: readonly PaperHandover[];
}

/** One's own client's record as it is printed, and whether something is left out of it. */
export class PrintedRecordView extends PaperView implements PrintedRecord {
  @Flag() readonly blocked: boolean;
}

/** A released copy: what was frozen, and its sum. */
export class ReleaseCopyView {
  @Id() readonly releaseId: string;
  @Id() readonly clientId: string;
  @Part(PaperView) readonly paper: Paper;
  @Pattern(/^[0-9a-f]{64}$/, 'must be a sum') readonly sha256: string;

  constructor(copy: { readonly releaseId: string; readonly clientId: string; readonly sha256: string }, paper: Paper) {
    this.releaseId = copy.releaseId;
    this.clientId = copy.clientId;
    this.paper = paper;
    this.sha256 = copy.sha256;
  }
}
