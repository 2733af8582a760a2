import { COMPARTMENTS, ROLES, type Compartment, type Role } from '#kernel';
import { CivilDate, Flag, Instant, Maybe, OneOf, Parts, Pattern, Text, Whole } from '#web';
import { USERNAME, USERNAME_SAYS } from '../enrolment/enrolment.inputs.js';

/** A role, in a compartment where the role works in one. */
export class GrantAssignment {
  @OneOf(ROLES)
  readonly role: Role;

  @Maybe()
  @OneOf(COMPARTMENTS)
  readonly compartment?: Compartment | null;

  @Maybe()
  @Instant()
  readonly since?: string;
}

/** Corrections to what is written about a member of staff. */
export class CorrectStaff {
  @Maybe()
  @Text({ max: 200 })
  readonly name?: string;

  @Maybe()
  @Text({ max: 200 })
  readonly qualification?: string | null;

  @Maybe()
  @Text({ max: 50 })
  readonly licenceNo?: string | null;

  @Maybe()
  @Whole({ min: 0, max: 100 })
  readonly capacity?: number | null;

  @Maybe()
  @Flag()
  readonly protected?: boolean;

  @Maybe()
  @CivilDate()
  readonly employedFrom?: string;

  @Maybe()
  @CivilDate()
  readonly employedUntil?: string | null;
}

/** A new member of staff, with the roles she begins with. */
export class EmployStaff {
  @Pattern(USERNAME, USERNAME_SAYS)
  readonly username: string;

  @Text({ max: 200 })
  readonly name: string;

  @Maybe()
  @Text({ max: 200 })
  readonly qualification?: string | null;

  @Maybe()
  @Text({ max: 50 })
  readonly licenceNo?: string | null;

  @Maybe()
  @Whole({ min: 0, max: 100 })
  readonly capacity?: number | null;

  @Maybe()
  @Flag()
  readonly protected?: boolean;

  @CivilDate()
  readonly employedFrom: string;

  @Maybe()
  @CivilDate()
  readonly employedUntil?: string | null;

  @Maybe()
  @Parts(GrantAssignment, { max: 20 })
  readonly assignments?: GrantAssignment[];
}
