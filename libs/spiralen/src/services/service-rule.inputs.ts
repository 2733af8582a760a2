import { CLINICIANS } from '#kernel';
import { CivilDate, Flag, Ids, Maybe, Pattern, SomeOf, Whole } from '#web';

/** How a service is to be given from a day on. What is booked keeps its time, its clinician and its room. */
export class DecideServiceRule {
  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be the code of a service')
  readonly serviceKind: string;

  @CivilDate()
  readonly validFrom: string;

  /** False: it is not given from that day. */
  @Maybe()
  @Flag()
  readonly given?: boolean;

  @Whole({ min: 5, max: 240 })
  readonly durationMinutes: number;

  @Whole({ min: 0, max: 60 })
  readonly minutesBefore: number;

  @Whole({ min: 0, max: 60 })
  readonly minutesAfter: number;

  @SomeOf(CLINICIANS)
  readonly givenBy: string[];

  /** Those who alone give it; none named: everybody with one of the roles. */
  @Ids({ max: 50 })
  readonly clinicianIds: string[];

  /** The rooms it fits in; none named: all the clinic uses. */
  @Ids({ max: 50 })
  readonly roomIds: string[];
}
