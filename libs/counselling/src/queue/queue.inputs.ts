import type { LocalTime } from '#kernel';
import { CivilDate, ClockTime, Id, Maybe, OneOf, Pattern, Text, Whole } from '#web';
import { PRIORITIES, type Priority, WITHDRAWALS, type Withdrawal } from './queue-entry.entity.js';

/** Gives a client a place in the queue for a service. */
export class EnterQueue {
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

  @Maybe()
  @Text({ max: 1000 })
  readonly wishes?: string;

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
}

/** What the client said to an offer. */
export class AnswerOffer {
  @OneOf(['accepted', 'declined'])
  readonly answer: 'accepted' | 'declined';
}
