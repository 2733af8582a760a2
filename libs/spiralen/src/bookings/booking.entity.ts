import { Column, Entity } from 'typeorm';
import { type CareUnit, RuleBroken, Taken } from '#kernel';
import { FileRow } from '#persistence';
import { type BookingDeed, type BookingStatus, POSSIBLE_FROM } from './booking-status.js';

const MINUTE = 60_000;
/** SM-4: a client is a no-show fifteen minutes after the start, not before. */
export const GRACE_MINUTES = 15;
/** SM-4: later than a day before, a cancellation is late. */
const LATE_HOURS = 24;

/** A time at Spiralen for one patient: with whom, where, for which service, and how far the visit has come (SM-4). */
@Entity({ schema: 'spiralen', name: 'booking' })
export class Booking extends FileRow {
  @Column('text')
  readonly serviceKind: string;

  @Column('uuid')
  readonly clinicianId: string;

  /** The unit of the clinician; the database sets it, and other units see nothing of it where the patient has said so. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  readonly careUnit: CareUnit | null = null;

  @Column('uuid')
  readonly roomId: string;

  @Column('timestamptz')
  readonly startsAt: Date;

  @Column('timestamptz')
  readonly endsAt: Date;

  @Column('text')
  status: BookingStatus = 'booked';

  /** How the booking came about, such as `phone` or `outreach`. */
  @Column('text', { nullable: true })
  readonly source: string | null = null;

  @Column('uuid', { nullable: true })
  readonly bookedBy: string | null = null;

  /** The booking this one took over from when it was moved. */
  @Column('uuid', { nullable: true })
  readonly rescheduledFrom: string | null = null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  arrivedAt: Date | null = null;

  /** P02: told of all the unit offers, or said no to being told. */
  @Column('text', { nullable: true })
  informedAboutUnit: 'given' | 'declined' | null = null;

  @Column('timestamptz', { nullable: true })
  waitingSince: Date | null = null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  startedBy: string | null = null;

  /** When it came to its end, whichever end that was. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('boolean', { nullable: true })
  cancelledLate: boolean | null = null;

  @Column('bytea', { nullable: true })
  cancellationReason: Buffer | null = null;

  /** Is this deed possible now, as far as the booking itself is concerned? */
  isReadyFor(deed: BookingDeed, now: Date): boolean {
    if (!POSSIBLE_FROM[deed].includes(this.status)) return false;
    return deed !== 'noShow' || now.getTime() >= this.startsAt.getTime() + GRACE_MINUTES * MINUTE;
  }

  confirm(now: Date): void {
    this.mustBeReadyFor('confirm');
    this.status = 'confirmed';
    this.confirmedAt = now;
  }

  /** S01: nobody is checked in before she has been told, or has declined to be told, of the whole unit. */
  arrive(informed: 'given' | 'declined', now: Date): void {
    if (this.arrivedAt !== null) throw new Taken('booking.already-arrived', 'Somebody has already checked her in.');
    this.mustBeReadyFor('arrive');
    this.status = 'arrived';
    this.arrivedAt = now;
    this.informedAboutUnit = informed;
  }

  showToWaitingRoom(now: Date): void {
    this.mustBeReadyFor('showToWaitingRoom');
    this.waitingSince ??= now;
  }

  start(by: string | null, now: Date): void {
    this.mustBeReadyFor('start');
    this.status = 'in_progress';
    this.startedAt = now;
    this.startedBy = by;
  }

  complete(now: Date): void {
    this.mustBeReadyFor('complete');
    this.end('completed', now);
  }

  /** She came, and left before she was seen. */
  depart(now: Date): void {
    this.mustBeReadyFor('depart');
    this.end('left_before_seen', now);
  }

  cancel(by: 'client' | 'unit', now: Date): void {
    this.mustBeReadyFor('cancel');
    this.cancelledLate = by === 'client' ? this.startsAt.getTime() - now.getTime() < LATE_HOURS * 60 * MINUTE : null;
    this.end(by === 'client' ? 'cancelled_by_client' : 'cancelled_by_unit', now);
  }

  missed(now: Date): void {
    this.mustBeReadyFor('noShow');
    if (!this.isReadyFor('noShow', now))
      throw new RuleBroken('booking.too-early-for-no-show', 'Wait fifteen minutes after the start.', {
        from: new Date(this.startsAt.getTime() + GRACE_MINUTES * MINUTE).toISOString(),
      });
    this.end('no_show', now);
  }

  /** SM-4: a moved booking is closed, and a new one carries on at the new time. */
  reschedule(now: Date): void {
    this.mustBeReadyFor('move');
    this.end('rescheduled', now);
  }

  mustBeReadyFor(deed: BookingDeed): void {
    if (!POSSIBLE_FROM[deed].includes(this.status))
      throw new RuleBroken('booking.wrong-status', 'This cannot be done with a booking that has come this far.', {
        bookingStatus: this.status,
      });
  }

  private end(status: BookingStatus, now: Date): void {
    this.status = status;
    this.endedAt = now;
  }
}
