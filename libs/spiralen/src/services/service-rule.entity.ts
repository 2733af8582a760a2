import { Column, Entity } from 'typeorm';
import { type CivilDate, RuleBroken } from '#kernel';
import { Row } from '#persistence';

/** How a service is given from a day on: how long, by whom, in which rooms, and what is kept free around it. */
@Entity({ schema: 'spiralen', name: 'service_rule' })
export class ServiceRule extends Row {
  @Column('text')
  readonly serviceKind: string;

  @Column('date')
  readonly validFrom: CivilDate;

  /** False: the service is not given from that day. */
  @Column('boolean')
  readonly given: boolean;

  @Column('smallint')
  readonly durationMinutes: number;

  @Column('smallint')
  readonly minutesBefore: number;

  @Column('smallint')
  readonly minutesAfter: number;

  @Column('text', { array: true })
  readonly givenBy: string[];

  /** Where somebody is named, these alone give it, whichever of the clinic's roles they have. */
  @Column('uuid', { array: true })
  readonly clinicianIds: string[];

  /** Where a room is named, it fits in these alone. */
  @Column('uuid', { array: true })
  readonly roomIds: string[];

  @Column('uuid', { nullable: true })
  readonly decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null = null;

  /** What has begun to hold is changed by another decision, and never as if it had not been. */
  takeBack(today: CivilDate, now: Date): void {
    if (this.withdrawnAt !== null || this.validFrom <= today)
      throw new RuleBroken('service-rule.begun', 'The decision already holds: make another from a later day.');
    this.withdrawnAt = now;
  }
}
