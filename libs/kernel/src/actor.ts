import type { Compartment, Role } from './words.js';

/** One role, in one compartment or (manager, administrator …) in none. */
export interface Assignment {
  readonly role: Role;
  readonly compartment: Compartment | null;
}

/** A POST that may be sent again: the same key and fingerprint gives the first answer. */
export interface Repeatable {
  readonly key: string;
  readonly route: string;
  readonly fingerprint: string;
  readonly status: number;
  used: boolean;
}

/** The signed-in person behind a request; rights are read anew from the database each time. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
  readonly assignments: readonly Assignment[];
  readonly permissions: ReadonlySet<string>;
  /** Opens the signed context inside the database; never leaves the process. */
  readonly token: string;
  readonly requestId: string;
  readonly repeatable?: Repeatable | undefined;
}

/** The house itself at work: a named job in one unit, logged as `system:<job>`. */
export interface JobActor {
  readonly kind: 'job';
  readonly id: null;
  readonly job: string;
  readonly unitId: string;
  readonly roles: ReadonlySet<Role>;
  readonly permissions: ReadonlySet<string>;
}

export type Actor = StaffActor | JobActor;

/** A job of the house in one unit. Holds no permission: what it may do is what its own code does. */
export const jobActor = (job: string, unitId: string): JobActor => ({
  kind: 'job',
  id: null,
  job,
  unitId,
  roles: new Set(),
  permissions: new Set(),
});

/** Does the person hold any of these roles, in this compartment where one is named? */
export function holds(actor: Actor, roles: readonly Role[], compartment?: string): boolean {
  if (actor.kind === 'job') return true;
  return actor.assignments.some(
    (one) => roles.includes(one.role) && (compartment === undefined || one.compartment === compartment),
  );
}
