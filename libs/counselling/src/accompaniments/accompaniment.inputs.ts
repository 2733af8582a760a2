import type { LocalTime } from '#kernel';
import { CivilDate, ClockTime, Id, Ids, Maybe, OneOf, Whole } from '#web';
import { type Destination, DESTINATIONS, type Purpose, PURPOSES } from './accompaniment.entity.js';

/** Plans to go along somewhere, or tells that it has been done. */
export class WriteAccompaniment {
  @Id()
  readonly clientId: string;

  @OneOf(DESTINATIONS)
  readonly destination: Destination;

  @OneOf(PURPOSES)
  readonly purpose: Purpose;

  @CivilDate()
  readonly on: string;

  @Maybe()
  @ClockTime()
  readonly startTime?: LocalTime;

  @Whole({ min: 5, max: 720 })
  readonly minutes: number;

  /** Those who go along; oneself where nobody is said. */
  @Maybe()
  @Ids({ max: 6 })
  readonly staffIds?: string[];

  /** Planned, unless it is told afterwards. */
  @Maybe()
  @OneOf(['planned', 'done'])
  readonly status?: 'planned' | 'done';
}

/** What came of it. */
export class RecordAccompaniment {
  @OneOf(['done', 'cancelled'])
  readonly outcome: 'done' | 'cancelled';

  /** How long it took, where that was otherwise than planned. */
  @Maybe()
  @Whole({ min: 5, max: 720 })
  readonly minutes?: number;
}
