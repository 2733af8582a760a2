import { CivilDate, Id, Instant, Maybe, OneOf, Part, Text } from '#web';
import { NOTE_KINDS, type NoteKind, SUBJECTS, type SubjectType } from './record-rules.js';

/** A long text, and still one that fits in an answer: a hundred thousand characters are refused with the field named. */
export const MOST_CHARACTERS = 60_000;

/** What a note says, heading by heading; which of them a note may have depends on its kind. */
export class NoteHeadings {
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly facts?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly assessment?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly decision?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly reason?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly background?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly findings?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly diagnosis?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly actions?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly information?: string;
  @Maybe() @Text({ max: MOST_CHARACTERS }) readonly refusal?: string;
}

/** What a note is about. */
export class NoteSubject {
  @OneOf(SUBJECTS)
  readonly type: SubjectType;

  @Id()
  readonly id: string;
}

/** Enters a note in the record: from now on every version of it is kept. */
export class EnterNote {
  @Id()
  readonly clientId: string;

  @Maybe()
  @Part(NoteSubject)
  readonly subject?: NoteSubject | null;

  @OneOf(NOTE_KINDS)
  readonly kind: NoteKind;

  @Instant()
  readonly eventAt: string;

  @Part(NoteHeadings)
  readonly headings: NoteHeadings;
}

/** Changes an open note; what stood before stays as a version. */
export class EditNote {
  @Maybe()
  @Instant()
  readonly eventAt?: string;

  @Part(NoteHeadings)
  readonly headings: NoteHeadings;
}

/** Puts right what a signed or locked note says, under it and with the reason. */
export class CorrectNote {
  @Part(NoteHeadings)
  readonly headings: NoteHeadings;

  @Text({ min: 3, max: 2_000 })
  readonly reason: string;

  /** The right time, where that was what was wrong. */
  @Maybe()
  @Instant()
  readonly eventAt?: string;
}

/** The client does not agree with a note. */
export class DisputeNote {
  @Text({ max: MOST_CHARACTERS })
  readonly text: string;
}

/** The client has been told what a note says. */
export class TellNote {
  @CivilDate()
  readonly toldOn: string;
}
