import { BadRequest, RuleBroken, type Role } from '#kernel';
import { Row } from '#persistence';
import { Column, Entity } from 'typeorm';
import { needs } from './staff.rules.js';

/** What an administrator writes about a member of staff. */
export interface StaffFacts {
  readonly name: string;
  readonly qualification?: string | null;
  readonly licenceNo?: string | null;
  readonly capacity?: number | null;
  readonly protected?: boolean;
  readonly employedFrom: string;
  readonly employedUntil?: string | null;
}

const NEVER_EMPTY = ['name', 'employedFrom'] as const;

/** Somebody who works at the unit: who she is, what she is qualified for, and while when. */
@Entity({ schema: 'access', name: 'staff' })
export class Staff extends Row {
  @Column('text')
  username: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  qualification: string | null = null;

  @Column('text', { nullable: true })
  licenceNo: string | null = null;

  /** How many contracts she can hold at a time. */
  @Column('smallint', { nullable: true })
  capacity: number | null = null;

  /** Never named in an extract of the log (law 2.7). */
  @Column('boolean')
  protected: boolean = false;

  @Column('date')
  employedFrom: string;

  @Column('date', { nullable: true })
  employedUntil: string | null = null;

  static employ(unitId: string, username: string, facts: StaffFacts): Staff {
    return Object.assign(new Staff(), { unitId, username }).#described(facts);
  }

  /** Corrects what is written about her, as long as it still carries the roles she holds. */
  correct(facts: Partial<StaffFacts>, roles: readonly Role[]): void {
    this.#described(facts);
    for (const role of roles) this.mayHold(role);
  }

  employedOn(day: string): boolean {
    return this.employedFrom <= day && (this.employedUntil === null || this.employedUntil >= day);
  }

  /** Refuses a role her qualification or licence does not carry. */
  mayHold(role: Role): void {
    const lacking = needs(role, this);
    if (lacking !== undefined) throw new RuleBroken(lacking.code, lacking.says);
  }

  #described(facts: Partial<StaffFacts>): this {
    const emptied = NEVER_EMPTY.filter((field) => facts[field] === null);
    if (emptied.length > 0)
      throw new BadRequest(
        'request.invalid',
        'The request is not in order.',
        emptied.map((field) => ({ field, code: 'type', message: `${field} cannot be empty` })),
      );
    const given = Object.entries(facts).filter(([, value]) => value !== undefined);
    Object.assign(this, Object.fromEntries(given));
    if (this.employedUntil !== null && this.employedUntil < this.employedFrom)
      throw new RuleBroken('staff.employment-ends-before-it-begins', 'Employment cannot end before it begins.');
    return this;
  }
}
