import { COMPARTMENTS, ROLES, type Compartment, type Role, type StaffActor } from '#kernel';
import { Can, CivilDate, Flag, Id, Instant, Maybe, OneOf, OrNull, Parts, SomeOf, Text, Whole } from '#web';
import { AccessPermissions } from '../access.permissions.js';
import type { Link } from '../enrolment/links.js';
import type { Assignment } from './assignment.entity.js';
import type { Staff } from './staff.entity.js';

/** One assignment, as the administrator sees it. */
export class StaffAssignmentView {
  @Id()
  readonly id: string;

  @OneOf(ROLES)
  readonly role: Role;

  @OrNull()
  @OneOf(COMPARTMENTS)
  readonly compartment: Compartment | null;

  @Instant()
  readonly since: string;

  @OrNull()
  @Instant()
  readonly until: string | null;

  @Whole({ min: 1, max: 1_000_000_000 })
  readonly version: number;

  constructor({ id, role, compartment, since, until, version }: Assignment) {
    Object.assign(this, { id, role, compartment, version });
    this.since = since.toISOString();
    this.until = until?.toISOString() ?? null;
  }
}

/** What stands beside a member of staff when she is shown. */
export interface Beside {
  readonly assignments: readonly Assignment[];
  /** False until she has set up both factors. */
  readonly enrolled: boolean;
  readonly now: Date;
  readonly today: string;
}

/** A colleague: who she is and what she works with. */
export class StaffView {
  @Id()
  readonly id: string;

  @Text({ max: 200 })
  readonly name: string;

  @SomeOf(ROLES)
  readonly roles: Role[];

  @SomeOf(COMPARTMENTS)
  readonly compartments: Compartment[];

  @Flag()
  readonly active: boolean;

  @Whole({ min: 1, max: 1_000_000_000 })
  readonly version: number;

  @Can()
  readonly can: Record<string, boolean>;

  constructor(staff: Staff, { assignments, now, today }: Beside, viewer: StaffActor) {
    const held = assignments.filter((one) => one.holdsAt(now));
    this.id = staff.id;
    this.name = staff.name;
    this.roles = [...new Set(held.map(({ role }) => role))].toSorted();
    this.compartments = [...new Set(held.flatMap(({ compartment }) => compartment ?? []))].toSorted();
    this.active = staff.employedOn(today);
    this.version = staff.version;
    this.can = allowedOn(staff, viewer);
  }
}

/** The same person with what only the administrator sees. */
export class StaffFileView extends StaffView {
  @Text({ max: 50 })
  readonly username: string;

  @OrNull()
  @Text({ max: 200 })
  readonly qualification: string | null;

  @OrNull()
  @Text({ max: 50 })
  readonly licenceNo: string | null;

  @OrNull()
  @Whole({ min: 0, max: 100 })
  readonly capacity: number | null;

  @Flag()
  readonly protected: boolean;

  @CivilDate()
  readonly employedFrom: string;

  @OrNull()
  @CivilDate()
  readonly employedUntil: string | null;

  @Flag()
  readonly enrolled: boolean;

  @Parts(StaffAssignmentView, { max: 1000 })
  readonly assignments: StaffAssignmentView[];

  constructor(staff: Staff, beside: Beside, viewer: StaffActor) {
    super(staff, beside, viewer);
    this.username = staff.username;
    this.qualification = staff.qualification;
    this.licenceNo = staff.licenceNo;
    this.capacity = staff.capacity;
    this.protected = staff.protected;
    this.employedFrom = staff.employedFrom;
    this.employedUntil = staff.employedUntil;
    this.enrolled = beside.enrolled;
    this.assignments = beside.assignments.map((one) => new StaffAssignmentView(one));
  }
}

/** A one-time link: the screen makes an address of the token, `/#/valkommen?token=…`, which no server sees. */
export class LinkView {
  @Text({ max: 43 })
  readonly token: string;

  @Instant()
  readonly expiresAt: string;

  constructor({ token, expiresAt }: Link) {
    this.token = token;
    this.expiresAt = expiresAt.toISOString();
  }
}

/** A new member of staff, and the link she begins with. */
export class EmployedView extends StaffFileView {
  @Maybe()
  @Text({ max: 43 })
  readonly enrolmentToken: string;

  @Maybe()
  @Instant()
  readonly enrolmentExpiresAt: string;

  constructor(staff: Staff, beside: Beside, { viewer, link }: { viewer: StaffActor; link: Link }) {
    super(staff, beside, viewer);
    this.enrolmentToken = link.token;
    this.enrolmentExpiresAt = link.expiresAt.toISOString();
  }
}

/** What this person may do to this colleague. Nobody changes her own assignments. */
export function allowedOn(
  { id }: Pick<Staff, 'id'>,
  actor: StaffActor,
): { correct: boolean; assign: boolean; link: boolean } {
  const administers = actor.permissions.has(AccessPermissions.administerStaff.name);
  return { correct: administers, assign: administers && id !== actor.id, link: administers };
}
