import { CivilDate, ClockTime, Ids, Instant, Maybe, OneOf, Text } from '#web';
import { ARENAS, type Arena } from './shift.entity.js';

/** Plans a night. An end that is not later than the start is on the next day. */
export class PlanShift {
  @CivilDate()
  readonly serviceDate: string;

  @ClockTime()
  readonly startTime: string;

  @ClockTime()
  readonly endTime: string;

  @OneOf(ARENAS)
  readonly arena: Arena;

  @Text({ max: 100 })
  readonly area: string;

  @Ids({ max: 20 })
  readonly staffIds: string[];
}

/** Home again: now, or at an hour that somebody forgot to write. */
export class EndShift {
  @Maybe()
  @Instant()
  readonly endedAt?: string;
}

/** Calls a night off. */
export class CancelShift {
  @Text({ max: 500 })
  readonly reason: string;
}
