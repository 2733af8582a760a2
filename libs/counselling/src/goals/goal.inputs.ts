import { CivilDate, Flag, Id, Maybe, OneOf, Part, Text, Whole } from '#web';
import { REVIEW_OUTCOMES, type ReviewOutcome } from './goal-review.entity.js';

/** What each level of attainment would look like, from -2 (worse) to 2 (much better than hoped). */
export class GoalScale {
  @Maybe()
  @Text({ max: 500 })
  readonly '-2'?: string;

  @Maybe()
  @Text({ max: 500 })
  readonly '-1'?: string;

  @Maybe()
  @Text({ max: 500 })
  readonly '0'?: string;

  @Maybe()
  @Text({ max: 500 })
  readonly '1'?: string;

  @Maybe()
  @Text({ max: 500 })
  readonly '2'?: string;
}

/** A goal that client and counsellor have agreed on. */
export class AgreeGoal {
  @Id()
  readonly clientId: string;

  @Id()
  readonly contractId: string;

  @Text({ max: 2000 })
  readonly text: string;

  @Maybe()
  @Part(GoalScale)
  readonly scale?: GoalScale;

  @Maybe()
  @Whole({ min: 1, max: 5 })
  readonly weight?: number;

  /** Where on the scale the client stands now. */
  @Maybe()
  @Whole({ min: -2, max: 0 })
  readonly startLevel?: number;

  /** The day of the agreement, where that was before today. */
  @Maybe()
  @CivilDate()
  readonly agreedOn?: string;

  /** Written down to be talked about, and not agreed yet. */
  @Maybe()
  @Flag()
  readonly draft?: boolean;
}

/** What is written otherwise in a goal that has not been agreed yet. */
export class RewriteDraft {
  @Maybe()
  @Text({ max: 2000 })
  readonly text?: string;

  @Maybe()
  @Part(GoalScale)
  readonly scale?: GoalScale;

  @Maybe()
  @Whole({ min: 1, max: 5 })
  readonly weight?: number;

  @Maybe()
  @Whole({ min: -2, max: 0 })
  readonly startLevel?: number;
}

/** That client and counsellor have agreed on what was a draft. */
export class AgreeDraft {
  @Maybe()
  @CivilDate()
  readonly agreedOn?: string;
}

/** What the term's review came to, and how the client sees it. */
export class HoldReview {
  @OneOf(REVIEW_OUTCOMES)
  readonly outcome: ReviewOutcome;

  @Maybe()
  @Whole({ min: -2, max: 2 })
  readonly attainment?: number;

  @Maybe()
  @Text({ max: 2000 })
  readonly clientView?: string;

  @CivilDate()
  readonly heldOn: string;

  /** The new wording, where the goal is revised. */
  @Maybe()
  @Text({ max: 2000 })
  readonly revisedText?: string;

  /** Levels of its own for the new wording; without them it has none. */
  @Maybe()
  @Part(GoalScale)
  readonly revisedScale?: GoalScale;

  /** The goal's weight from now on; as before where it is left out. */
  @Maybe()
  @Whole({ min: 1, max: 5 })
  readonly revisedWeight?: number;

  @Maybe()
  @Whole({ min: -2, max: 0 })
  readonly revisedStartLevel?: number;
}

/** Why there is nothing to review. */
export class WaiveReview {
  @Text({ max: 200 })
  readonly reason: string;
}
