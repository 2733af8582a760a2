import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { FileRow } from '#persistence';
import type { PartOfDay } from '../slots/part-of-day.js';

/** `passed` is never written: the time she had has come, or its booking has ended. */
export const WISH_STATUSES = ['waiting', 'booked', 'withdrawn', 'passed'] as const;

/** A patient with a time who wants an earlier one for the same service. Nobody is moved by itself. */
@Entity({ schema: 'spiralen', name: 'earlier_wish' })
export class EarlierWish extends FileRow {
  /** The time she has now. */
  @Column('uuid')
  readonly bookingId: string;

  /** With nobody else than her. */
  @Column('uuid', { nullable: true })
  readonly clinicianId: string | null = null;

  @Column('text', { nullable: true })
  readonly partOfDay: PartOfDay | null = null;

  @Column('date', { nullable: true })
  readonly notBefore: string | null = null;

  @Column('text')
  status: 'waiting' | 'booked' | 'withdrawn' = 'waiting';

  @Column('uuid', { nullable: true })
  readonly addedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  endedBy: string | null = null;

  withdraw(by: string | null, now: Date): void {
    if (this.status !== 'waiting') throw new RuleBroken('earlier-wish.ended', 'She no longer waits for a time.');
    this.status = 'withdrawn';
    this.endedAt = now;
    this.endedBy = by;
  }
}
