import { RuleBroken, type Compartment, type Role } from '#kernel';
import { Row } from '#persistence';
import { Column, Entity } from 'typeorm';

/** What is granted: a role, in one compartment or in none. */
export interface Grant {
  readonly staffId: string;
  readonly role: Role;
  readonly compartment: Compartment | null;
}

/** A role somebody holds from one instant to another. The rights it gives follow on her next request. */
@Entity({ schema: 'access', name: 'assignment' })
export class Assignment extends Row {
  @Column('uuid')
  readonly staffId: string;

  @Column('text')
  readonly role: Role;

  @Column('text', { nullable: true })
  readonly compartment: Compartment | null;

  @Column('timestamptz')
  readonly since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null = null;

  @Column('uuid', { nullable: true })
  readonly grantedBy: string | null;

  /** From now or from a coming day; who had which right when is a matter of record and is not written backwards. */
  static grant(
    unitId: string,
    grant: Grant,
    { by, now, since = now }: { by: string; now: Date; since?: Date | undefined },
  ): Assignment {
    if (since < now) throw new RuleBroken('assignment.backdated', 'An assignment cannot begin in the past.');
    return Object.assign(new Assignment(), { unitId, ...grant, since, grantedBy: by });
  }

  holdsAt(instant: Date): boolean {
    return this.since <= instant && (this.until === null || this.until > instant);
  }

  end(now: Date): void {
    if (this.until !== null && this.until <= now) throw new RuleBroken('assignment.ended', 'The assignment has ended.');
    this.until = this.since > now ? this.since : now;
  }
}
