import { Column, Entity } from 'typeorm';
import { type CivilDate, RuleBroken } from '#kernel';
import { Row } from '#persistence';

/** Hours in which a clinician receives patients, published ahead, with the services she gives in them (P09). */
@Entity({ schema: 'spiralen', name: 'clinic_session' })
export class ClinicSession extends Row {
  @Column('uuid')
  readonly clinicianId: string;

  /** Where she receives unless a booking says another room. */
  @Column('uuid')
  roomId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('text', { array: true })
  serviceKinds: string[];

  @Column('uuid', { nullable: true })
  seriesId: string | null = null;

  /** The day its series gave it. */
  @Column('date', { nullable: true })
  readonly plannedOn: CivilDate | null = null;

  /** Somebody has decided about this day alone: its series leaves it as it is, here or gone. */
  @Column('boolean')
  decided: boolean = false;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null = null;

  /** No more is booked in these hours; what is booked stays until it is moved or cancelled. */
  withdraw(now: Date): void {
    if (this.withdrawnAt !== null)
      throw new RuleBroken('clinic-session.withdrawn', 'These hours have already been withdrawn.');
    this.withdrawnAt = now;
  }

  /** Only this day: its series leaves it as it is from now on. */
  change(hours: Pick<ClinicSession, 'roomId' | 'startsAt' | 'endsAt' | 'serviceKinds'>): void {
    if (this.withdrawnAt !== null)
      throw new RuleBroken('clinic-session.withdrawn', 'These hours have already been withdrawn.');
    Object.assign(this, hours);
    this.decideAlone();
  }

  /** Somebody has decided of this day by hand. */
  decideAlone(): void {
    this.decided = this.seriesId !== null;
  }
}
