import { CivilDate, ClockTime, Dates, Flag, Id, Maybe, Texts, Whole } from '#web';

/** What somebody decides of single days, when she has seen what would come of it. */
class Choosing {
  /** Red days on which she receives all the same. */
  @Maybe()
  @Dates({ max: 200 })
  readonly holdAnyway?: string[];

  /** Days that are left out. */
  @Maybe()
  @Dates({ max: 200 })
  readonly without?: string[];

  /** Others may be in the room: each booking gets a room of its own. */
  @Maybe()
  @Flag()
  readonly shareRoom?: boolean;
}

/** Hours on the same weekday, from a day on. */
export class PlanClinicSeries extends Choosing {
  @Id()
  readonly clinicianId: string;

  @Whole({ min: 1, max: 7 })
  readonly weekday: number;

  @ClockTime()
  readonly startTime: string;

  @ClockTime()
  readonly endTime: string;

  /** 1: every week. 2: every second, counted from the first. */
  @Whole({ min: 1, max: 2 })
  readonly everyWeeks: number;

  @Id()
  readonly roomId: string;

  @Texts({ max: 50, length: 60 })
  readonly serviceKinds: string[];

  /** The first such weekday on this day or after it is the first of them. */
  @CivilDate()
  readonly from: string;

  /** The last day; without it they go on. */
  @Maybe()
  @CivilDate()
  readonly until?: string;
}

/** Other hours from a day on: this and the following. What is not said stays. */
export class ChangeClinicSeries extends Choosing {
  @CivilDate()
  readonly from: string;

  @Maybe()
  @Whole({ min: 1, max: 7 })
  readonly weekday?: number;

  @Maybe()
  @ClockTime()
  readonly startTime?: string;

  @Maybe()
  @ClockTime()
  readonly endTime?: string;

  @Maybe()
  @Whole({ min: 1, max: 2 })
  readonly everyWeeks?: number;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Maybe()
  @Texts({ max: 50, length: 60 })
  readonly serviceKinds?: string[];
}

/** The last day of hours that recur. */
export class StopClinicSeries {
  @CivilDate()
  readonly lastOn: string;
}
