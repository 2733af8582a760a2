import { DOCUMENTATION_MODES, GENDERS, ROLES } from '#kernel';
import { Flag, Id, Maybe, Parts, SomeOf, Text, Whole } from '#web';

/** A colleague or a room by name. */
export class Named {
  @Id() readonly id: string;
  @Text({ max: 200 }) readonly name: string;
}

/** A service of the clinic: how long it takes, who gives it and where it can be given. */
export class ServiceView {
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly code: string;
  @Text({ max: 100 }) readonly labelSv: string;
  @Text({ max: 100 }) readonly labelEn: string;
  @Whole({ min: 5, max: 240 }) readonly durationMinutes: number;
  /** Kept free of clinician and room before and after. */
  @Whole({ min: 0, max: 60 }) readonly minutesBefore: number;
  @Whole({ min: 0, max: 60 }) readonly minutesAfter: number;
  @SomeOf(ROLES) readonly givenBy: readonly string[];
  @SomeOf(GENDERS) readonly closedToGenders: readonly string[];
  @SomeOf(DOCUMENTATION_MODES) readonly acceptedModes: readonly string[];
  @Parts(Named, { max: 200 }) readonly clinicians: readonly Named[];
  @Parts(Named, { max: 200 }) readonly rooms: readonly Named[];
  /** Said where a client was named: may she be booked for it without a clinician’s override? */
  @Maybe() @Flag() readonly fits?: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
}
