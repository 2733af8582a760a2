import type { Role } from '#kernel';
import type { UnitPlan } from '../plan/unit-plans.js';
import type { Colleague } from '../people/roster.js';

/** A member of staff as the plan needs her: who she is, and where she receives. */
export interface Employed {
  readonly id: string;
  readonly colleague: Colleague;
}

/** A made-up unit that stands: its people and rooms have ids. */
export class Unit {
  constructor(
    readonly id: string,
    readonly plan: UnitPlan,
    readonly staff: ReadonlyMap<string, Employed>,
    /** Names to ids. */
    readonly rooms: ReadonlyMap<string, string>,
  ) {}

  get code(): string {
    return this.plan.code;
  }

  /** Those who hold a role, in the order of the roster. */
  holding(role: Role): Employed[] {
    return [...this.staff.values()].filter(({ colleague }) => colleague.assignments.some((one) => one.role === role));
  }

  /** The one at the front desk, who books. */
  get reception(): Employed {
    return this.first('receptionist');
  }

  first(role: Role): Employed {
    const [first] = this.holding(role);
    if (first === undefined) throw new Error(`Nobody in ${this.code} is ${role}`);
    return first;
  }

  room(name: string): string {
    const id = this.rooms.get(name);
    if (id === undefined) throw new Error(`There is no room ${name} in ${this.code}`);
    return id;
  }
}
