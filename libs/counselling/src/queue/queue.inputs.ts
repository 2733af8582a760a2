import type { LocalTime } from '#kernel';
import { CivilDate, ClockTime, Id, Instant, Maybe, OneOf, Part, Pattern, SomeOf, Text, Weekdays, Whole } from '#web';
import { OUT_OF_ORDER, type OutOfOrder } from './order.js';
import { ATTEMPT_CHANNELS, ATTEMPT_OUTCOMES, type AttemptChannel, type AttemptOutcome } from './place-event.entity.js';
import { REVIEW_DECISIONS, type ReviewDecision } from './place-review.entity.js';
import {
  type PartOfDay,
  PARTS_OF_DAY,
  PREFERRED_GENDERS,
  type PreferredGender,
  PRIORITIES,
  type Priority,
  WITHDRAWALS,
  type Withdrawal,
} from './queue-entry.entity.js';

/** What she wishes of the time and the counsellor; what is left out or empty does not matter to her. */
export class Wishes {
  @Maybe()
  @Text({ max: 1000 })
  readonly wishes?: string;

  @Maybe()
  @Weekdays()
  readonly weekdays?: number[];

  @Maybe()
  @SomeOf(PARTS_OF_DAY)
  readonly partsOfDay?: PartOfDay[];

  @Maybe()
  @OneOf(PREFERRED_GENDERS)
  readonly counsellorGender?: PreferredGender;
}

/** Gives a client a place in the queue for a service. */
export class EnterQueue extends Wishes {
  @Id()
  readonly clientId: string;

  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be the code of a service')
  readonly serviceKind: string;

  @Maybe()
  @OneOf(PRIORITIES)
  readonly priority?: Priority;

  @Maybe()
  @Text({ max: 200 })
  readonly priorityReason?: string;

  /** The day she came to the queue, where that was before today. */
  @Maybe()
  @CivilDate()
  readonly enteredOn?: string;
}

/** Says that somebody cannot wait, or that she can after all; always with the reason. */
export class SetPriority {
  @OneOf(PRIORITIES)
  readonly priority: Priority;

  @Text({ max: 200 })
  readonly reason: string;
}

/** Keeps her place while she herself does not wish to be offered a time, `[from, until)`. */
export class HoldPlace {
  @CivilDate()
  readonly from: string;

  @Maybe()
  @CivilDate()
  readonly until?: string;
}

/** Takes a place out of the queue. */
export class WithdrawPlace {
  @Text({ max: 200 })
  readonly reason: string;

  /** Withdrawn by the client, unless another way out is said (SM-1). */
  @Maybe()
  @OneOf(WITHDRAWALS)
  readonly as?: Withdrawal;
}

/** Why somebody is offered a time that fits another who stands before her. */
export class OrderException {
  @OneOf(OUT_OF_ORDER)
  readonly ground: OutOfOrder;

  @Text({ max: 200 })
  readonly reason: string;
}

/** Offers a counsellor's free weekly time. It reserves nothing. */
export class OfferTime {
  @Id()
  readonly counsellorId: string;

  @Whole({ min: 1, max: 7 })
  readonly weekday: number;

  @ClockTime()
  readonly startTime: LocalTime;

  @CivilDate()
  readonly firstOn: string;

  @Maybe()
  @Whole({ min: 15, max: 120 })
  readonly durationMinutes?: number;

  @Maybe()
  @Id()
  readonly roomId?: string;

  /** The last day to answer; seven days from today unless another is said. */
  @Maybe()
  @CivilDate()
  readonly expiresOn?: string;

  /** Needed where somebody before her could have had the time. */
  @Maybe()
  @Part(OrderException)
  readonly outOfOrder?: OrderException;
}

/** What the client said to an offer. */
export class AnswerOffer {
  @OneOf(['accepted', 'declined'])
  readonly answer: 'accepted' | 'declined';
}

/** How somebody who waits was tried to be reached. Nothing is sent from here: it says what was done. */
export class RecordAttempt {
  @Instant()
  readonly at: string;

  @OneOf(ATTEMPT_CHANNELS)
  readonly channel: AttemptChannel;

  @OneOf(ATTEMPT_OUTCOMES)
  readonly outcome: AttemptOutcome;
}

/** What the manager says of a place after three offers without result. */
export class ReviewPlace {
  @OneOf(REVIEW_DECISIONS)
  readonly decision: ReviewDecision;

  @Text({ max: 500 })
  readonly reason: string;
}
