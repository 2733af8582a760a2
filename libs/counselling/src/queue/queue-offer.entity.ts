import { Column, Entity } from 'typeorm';
import { type CivilDate, type LocalTime, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';
import { ClockColumn } from '../clock-column.js';

export const OFFER_STATUSES = ['pending', 'accepted', 'declined', 'expired'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const DAYS_TO_ANSWER = 7;

/** A counsellor's free weekly time, offered to one who waits until a last day. It reserves nothing (SM-1). */
@Entity({ schema: 'counselling', name: 'queue_offer' })
export class QueueOffer extends FileRow {
  @Column('uuid')
  readonly queueEntryId: string;

  @Column('uuid')
  readonly counsellorId: string;

  @Column('smallint')
  readonly weekday: number;

  @ClockColumn()
  readonly startTime: LocalTime;

  @Column('date')
  readonly firstOn: CivilDate;

  @Column('smallint')
  readonly durationMinutes: number;

  @Column('uuid', { nullable: true })
  readonly roomId: string | null;

  /** The last day to answer. */
  @Column('date')
  readonly expiresOn: CivilDate;

  @Column('text')
  status: OfferStatus = 'pending';

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null = null;

  @Column('uuid', { nullable: true })
  readonly offeredBy: string | null;

  /** The last day has gone by, whether or not the nightly job has said so. */
  hasExpired(today: CivilDate): boolean {
    return this.status === 'expired' || (this.status === 'pending' && this.expiresOn < today);
  }

  answer(answer: 'accepted' | 'declined' | 'expired', now: Date): void {
    if (this.status !== 'pending') throw new RuleBroken('queue.offer-answered', 'The offer has been answered.');
    this.status = answer;
    this.answeredAt = now;
  }
}
