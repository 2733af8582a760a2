import { Flag, Id, Instant, OneOf, OrNull, Part, Parts, Text, Texts, Whole } from '#web';
import { NOTE_STATUSES } from '../notes/note.entity.js';
import { MOST_CHARACTERS } from '../notes/note.inputs.js';
import type { StoredNote } from '../notes/note-reading.js';
import { NOTE_KINDS } from '../notes/record-rules.js';
import { type Passage, PASSAGES_OF } from '../paper/passages.js';
import { groundsFor, MASKING_GROUNDS } from './masking-grounds.js';
import type { NoteMasks } from './masks.js';
import { MaskNote, MaskPassage } from './release.inputs.js';
import type { ReleaseNote } from './release-note.entity.js';

/** A piece of writing to be read, and perhaps masked in. */
export class PassageView implements Passage {
  @Text({ max: 30 }) readonly key: string;
  @OneOf(PASSAGES_OF) readonly of: Passage['of'];
  @Text({ max: 20 }) readonly heading: string;
  @Text({ max: 200 }) readonly author: string;
  @Instant() readonly at: string;
  @OrNull() @Instant() readonly signedAt: string | null;
  @OrNull() @Instant() readonly eventAt: string | null;
  @Text({ max: MOST_CHARACTERS }) readonly text: string;
}

interface Reading {
  readonly part: ReleaseNote;
  readonly passages: readonly Passage[];
  readonly masked: NoteMasks;
  readonly reader: string | null;
}

/** A note under secrecy review: all that is written in it, and what is masked so far. */
export class ReviewedNoteView {
  @Id() readonly noteId: string;
  /** The version to review; sent along with the masks. */
  @Whole({ min: 1, max: 1_000_000_000 }) readonly noteVersion: number;
  @OneOf(NOTE_KINDS) readonly kind: string;
  @OneOf(NOTE_STATUSES) readonly status: string;
  @Instant() readonly eventAt: string;
  @Text({ max: 200 }) readonly author: string;
  /** The reviewer has read it as it is now. */
  @Flag() readonly reviewed: boolean;
  /** It was read, and has been written in since. */
  @Flag() readonly changed: boolean;
  @OrNull() @Part(MaskNote) readonly whole: NoteMasks['whole'];
  @Parts(MaskPassage, { max: 500 }) readonly masks: NoteMasks['masks'];
  /** The grounds there are in this record. */
  @Texts({ max: MASKING_GROUNDS.length, length: 20 }) readonly grounds: readonly string[];
  @Parts(PassageView, { max: 10_000 }) readonly passages: readonly Passage[];

  constructor(note: StoredNote, { part, passages, masked, reader }: Reading) {
    const current = part.noteVersion === note.version;
    this.noteId = note.id;
    this.noteVersion = note.version;
    this.kind = note.kind;
    this.status = note.status;
    this.eventAt = new Date(note.eventAt).toISOString();
    this.author = note.author;
    this.reviewed = current && part.reviewedBy === reader;
    this.changed = part.noteVersion !== null && !current;
    this.whole = masked.whole;
    this.masks = masked.masks;
    this.grounds = groundsFor(note.compartment);
    this.passages = passages;
  }
}
