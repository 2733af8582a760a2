import { CivilDate, Id, Ids, Maybe, OneOf, Part, Parts, Pattern, Text, Whole } from '#web';
import { MOST_CHARACTERS } from '../notes/note.inputs.js';
import { MASKING_GROUNDS, type MaskingGround } from './masking-grounds.js';
import { type Decision, DECISIONS, type RecipientKind, RECIPIENT_KINDS } from './release.entity.js';
import { HANDOVER_WAYS } from './release-handover.entity.js';

/** Asks which notes a file has, by their days and how far they have come; one of the two says which file. */
export class PlanRelease {
  @Maybe()
  @Id()
  readonly clientId?: string;

  @Maybe()
  @Text({ max: 12 })
  readonly number?: string;
}

/** Puts a package together for somebody who has asked for a record. */
export class AssembleRelease {
  @Id()
  readonly clientId: string;

  @OneOf(RECIPIENT_KINDS)
  readonly recipientKind: RecipientKind;

  @Text({ max: 200 })
  readonly recipient: string;

  @Text({ max: 1_000 })
  readonly purpose: string;

  @Maybe()
  @CivilDate()
  readonly periodFrom?: string | null;

  @Maybe()
  @CivilDate()
  readonly periodUntil?: string | null;

  /** Only these of the period; every one of them when left out, signed or not (HFD 2013:33). */
  @Maybe()
  @Ids({ max: 1_000 })
  readonly noteIds?: readonly string[];
}

/** A stretch of a passage that is not let out. */
export class MaskPassage {
  @Pattern(/^(\d{1,6}\.[a-z]{1,20}|d\d{1,4})$/, 'must name a passage, such as 1.facts')
  readonly passage: string;

  @Whole({ min: 0, max: MOST_CHARACTERS })
  readonly from: number;

  @Whole({ min: 1, max: MOST_CHARACTERS })
  readonly to: number;

  @OneOf(MASKING_GROUNDS)
  readonly ground: MaskingGround;

  @Text({ min: 3, max: 1_000 })
  readonly reason: string;
}

/** A note that is not let out at all. */
export class MaskNote {
  @OneOf(MASKING_GROUNDS)
  readonly ground: MaskingGround;

  @Text({ min: 3, max: 1_000 })
  readonly reason: string;
}

/** The reviewer has read a note; what she masks in it takes the place of what was masked before. */
export class ReviewNote {
  @Id()
  readonly noteId: string;

  /** The version she has read. */
  @Whole({ min: 1, max: 1_000_000_000 })
  readonly noteVersion: number;

  @Maybe()
  @Part(MaskNote)
  readonly whole?: MaskNote | null;

  @Parts(MaskPassage, { max: 500 })
  readonly masks: readonly MaskPassage[];
}

/** What leaves, and why not all of it where it is not all. */
export class DecideRelease {
  @OneOf(DECISIONS)
  readonly decision: Decision;

  @Maybe()
  @Text({ max: 5_000 })
  readonly text?: string;

  /** Whose secrecy mark stands on the pages (OSL 5:5). */
  @Maybe()
  @Text({ max: 200 })
  readonly authority?: string;
}

/** A copy has been given to somebody. */
export class HandOutRelease {
  @OneOf(HANDOVER_WAYS)
  readonly way: string;

  @Text({ max: 200 })
  readonly handedTo: string;
}
