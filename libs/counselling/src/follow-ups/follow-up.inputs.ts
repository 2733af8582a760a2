import { type Channel, CHANNELS, type LocalTime } from '#kernel';
import { CivilDate, ClockTime, Id, Maybe, OneOf, Whole } from '#web';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from './follow-up.entity.js';

/** Foresees a contact after a contract has ended, or tells of one that came by itself. */
export class WriteFollowUp {
  @Id()
  readonly clientId: string;

  /** The ended contract it comes after. */
  @Id()
  readonly contractId: string;

  @OneOf(['planned', 'done'])
  readonly kind: 'planned' | 'done';

  @CivilDate()
  readonly on: string;

  @OneOf(CHANNELS)
  readonly channel: Channel;

  /** How long it took, where it is done. */
  @Maybe()
  @Whole({ min: 1, max: 600 })
  readonly minutes?: number;

  /** Whose it is; one's own unless another is said. */
  @Maybe()
  @Id()
  readonly staffId?: string;
}

/** What came of a planned contact. */
export class RecordFollowUp {
  @OneOf(FOLLOW_UP_OUTCOMES)
  readonly outcome: FollowUpOutcome;

  /** The day it was, where that was another than planned. */
  @Maybe()
  @CivilDate()
  readonly on?: string;

  @Maybe()
  @OneOf(CHANNELS)
  readonly channel?: Channel;

  @Maybe()
  @Whole({ min: 1, max: 600 })
  readonly minutes?: number;
}

/** Another day for a planned contact. */
export class MoveFollowUp {
  @CivilDate()
  readonly on: string;
}

/** Makes a planned contact a single session in the calendar. */
export class BookFollowUp {
  @CivilDate()
  readonly date: string;

  @ClockTime()
  readonly startTime: LocalTime;

  @Whole({ min: 15, max: 120 })
  readonly durationMinutes: number;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Maybe()
  @OneOf(CHANNELS)
  readonly channel?: Channel;
}
