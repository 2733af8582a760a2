import type { Channel, LocalTime } from '#kernel';
import { CHANNELS } from '#kernel';
import { CivilDate, ClockTime, Dates, Flag, Id, Maybe, OneOf, Pattern, Text, Whole } from '#web';
import { END_REASONS, type EndReason } from './contract.entity.js';

/** An oral agreement on the same day, time and place every week. */
export class OpenContract {
  @Id()
  readonly clientId: string;

  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be the code of a service')
  readonly serviceKind: string;

  @Id()
  readonly counsellorId: string;

  @Whole({ min: 1, max: 7 })
  readonly weekday: number;

  @ClockTime()
  readonly startTime: LocalTime;

  @Whole({ min: 15, max: 120 })
  readonly durationMinutes: number;

  @Maybe()
  @OneOf(CHANNELS)
  readonly channel?: Channel;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @CivilDate()
  readonly firstOn: string;

  /** The last day, included. */
  @Maybe()
  @CivilDate()
  readonly until?: string;

  @CivilDate()
  readonly agreedOn: string;

  @Maybe()
  @Id()
  readonly queueEntryId?: string;

  @Maybe()
  @Flag()
  readonly goalRequired?: boolean;

  /** Days of proposed skips that are held all the same. */
  @Maybe()
  @Dates({ max: 200 })
  readonly holdAnyway?: string[];
}

/** Another day, time or place from a day on. */
export class ChangeSlot {
  @CivilDate()
  readonly effectiveFrom: string;

  @Whole({ min: 1, max: 7 })
  readonly weekday: number;

  @ClockTime()
  readonly startTime: LocalTime;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Text({ max: 200 })
  readonly reason: string;

  @CivilDate()
  readonly agreedOn: string;

  /** Days of proposed skips that are held all the same. */
  @Maybe()
  @Dates({ max: 200 })
  readonly holdAnyway?: string[];
}

/** A stretch without sessions, both days included. */
export class PauseContract {
  @CivilDate()
  readonly from: string;

  @Maybe()
  @CivilDate()
  readonly until?: string;

  @Text({ max: 200 })
  readonly reason: string;
}

/** The last day, and why. */
export class EndContract {
  @CivilDate()
  readonly endedOn: string;

  @OneOf(END_REASONS)
  readonly reason: EndReason;
}

/** From which day there are sessions again; from today, or the day after its end, where none is said. */
export class ReopenContract {
  @Maybe()
  @CivilDate()
  readonly from?: string;

  /** Days of proposed skips that are held all the same. */
  @Maybe()
  @Dates({ max: 200 })
  readonly holdAnyway?: string[];
}

/** Another responsible counsellor from a day on. */
export class ReassignContract {
  @Id()
  readonly counsellorId: string;

  @CivilDate()
  readonly from: string;
}
