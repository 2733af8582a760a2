import { Column, Entity } from 'typeorm';
import type { Gender } from '#kernel';
import { Row } from '#persistence';

/** E09: from one moment to another, a service is not open to a gender without a clinician's decision. */
@Entity({ schema: 'ref', name: 'eligibility_rule' })
export class EligibilityRule extends Row {
  @Column('text')
  readonly serviceKind: string;

  @Column('text')
  readonly gender: Gender;

  @Column('uuid', { nullable: true })
  readonly setBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  until: Date | null = null;

  @Column('uuid', { nullable: true })
  endedBy: string | null = null;

  end(by: string | null, now: Date): void {
    this.until = now;
    this.endedBy = by;
  }
}
