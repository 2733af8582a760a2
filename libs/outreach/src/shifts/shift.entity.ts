import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { Row } from '#persistence';

export const ARENAS = ['street', 'indoor', 'online', 'kast_street'] as const;
export type Arena = (typeof ARENAS)[number];

export const SHIFT_STATUSES = ['planned', 'ongoing', 'held', 'cancelled'] as const;
export type ShiftStatus = (typeof SHIFT_STATUSES)[number];

/** How long a night may last (I24). */
export const MOST_HOURS = 16;
const HOUR = 3_600_000;

/** An evening or night out, on the street or on the net. It belongs to the date it begins on (W04). */
@Entity({ schema: 'outreach', name: 'shift' })
export class Shift extends Row {
  @Column('date')
  readonly serviceDate: string;

  @Column('timestamptz')
  readonly plannedStart: Date;

  @Column('timestamptz')
  readonly plannedEnd: Date;

  @Column('timestamptz', { nullable: true })
  actualStart: Date | null = null;

  @Column('timestamptz', { nullable: true })
  actualEnd: Date | null = null;

  @Column('text')
  readonly arena: Arena;

  @Column('text')
  readonly area: string;

  @Column('text')
  status: ShiftStatus = 'planned';

  /** When the crew let the others know that all was well. */
  @Column('timestamptz', { array: true })
  checkIns: Date[] = [];

  @Column('text', { nullable: true })
  cancelledReason: string | null = null;

  /** Out they go; never before the day the night belongs to. */
  start(now: Date, today: string): void {
    if (this.status !== 'planned') throw new RuleBroken('shift.already-started', 'The shift is not waiting to start.');
    if (today < this.serviceDate)
      throw new RuleBroken('shift.not-yet', 'The shift belongs to a later day.', { serviceDate: this.serviceDate });
    this.status = 'ongoing';
    this.actualStart = now;
  }

  /** Home again: now, or at the hour somebody forgot to write. At most sixteen hours after the start (I24). */
  end(now: Date, endedAt: Date = now): void {
    const start = this.#out();
    if (endedAt > now || endedAt < start)
      throw new RuleBroken('shift.wrong-end', 'A shift ends after it started, and not later than now.');
    if (endedAt.getTime() - start.getTime() > MOST_HOURS * HOUR)
      throw new RuleBroken('shift.too-long', 'A shift lasts sixteen hours at most; say when it ended.');
    this.status = 'held';
    this.actualEnd = endedAt;
  }

  checkIn(now: Date): void {
    this.#out();
    this.checkIns = [...this.checkIns, now];
  }

  cancel(reason: string): void {
    if (this.status !== 'planned') throw new RuleBroken('shift.already-started', 'Only a planned shift is cancelled.');
    this.status = 'cancelled';
    this.cancelledReason = reason;
  }

  /** A night that was called off, or has not come, met nobody. */
  mustMeetPeople(today: string): void {
    if (this.status === 'cancelled') throw new RuleBroken('shift.cancelled', 'The shift was cancelled.');
    if (today < this.serviceDate) throw new RuleBroken('shift.not-yet', 'The shift belongs to a later day.');
  }

  #out(): Date {
    if (this.status === 'planned' || this.actualStart === null)
      throw new RuleBroken('shift.not-started', 'The shift has not started.');
    if (this.status !== 'ongoing') throw new RuleBroken('shift.already-ended', 'The shift has ended.');
    return this.actualStart;
  }
}

/** One of the crew of a shift. */
@Entity({ schema: 'outreach', name: 'shift_staff' })
export class ShiftStaff extends Row {
  @Column('uuid')
  readonly shiftId: string;

  @Column('uuid')
  readonly staffId: string;
}
