import { ClockTime, Parts, Whole } from '#web';

/** One day of the week when the unit is open. */
export class OpenDay {
  @Whole({ min: 1, max: 7 })
  readonly weekday: number;

  @ClockTime()
  readonly opensAt: string;

  @ClockTime()
  readonly closesAt: string;
}

/** The whole week as it shall be; a day that is not in it is closed. */
export class KeepOpen {
  @Parts(OpenDay, { max: 7 })
  readonly days: OpenDay[];
}
