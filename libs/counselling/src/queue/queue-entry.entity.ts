import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

export const PRIORITIES = ['normal', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Ways out of the queue other than a contract (SM-1). */
export const WITHDRAWALS = ['withdrawn', 'referred_on', 'unreachable', 'error'] as const;
export type Withdrawal = (typeof WITHDRAWALS)[number];

export const QUEUE_STATUSES = [
  'waiting',
  'offered',
  'accepted',
  'converted',
  'on_hold',
  'merged',
  ...WITHDRAWALS,
] as const;
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export const PREFERRED_GENDERS = ['woman', 'man'] as const;
export type PreferredGender = (typeof PREFERRED_GENDERS)[number];

/** From so many offers that came to nothing the manager looks at the place; nobody is ever removed for it (SM-1). */
export const OFFERS_BEFORE_REVIEW = 3;

/** A client's place in the queue for one service. Urgent first, then as they came; an answer never moves it (SM-1). */
@Entity({ schema: 'counselling', name: 'queue_entry' })
export class QueueEntry extends FileRow {
  @Column('text')
  readonly serviceKind: string;

  @Column('timestamptz')
  readonly enteredAt: Date;

  @Column('text')
  priority: Priority = 'normal';

  @Column('bytea', { nullable: true })
  priorityReason: Buffer | null = null;

  @Column('bytea', { nullable: true })
  wishes: Buffer | null = null;

  /** The weekdays that suit her; any where none is named. */
  @Column('smallint', { array: true })
  preferredWeekdays: number[] = [];

  @Column('text', { array: true })
  preferredParts: PartOfDay[] = [];

  /** Of the counsellor. Nobody's gender is on record, so this is for a person to weigh. */
  @Column('text', { nullable: true })
  preferredGender: PreferredGender | null = null;

  @Column('text')
  status: QueueStatus = 'waiting';

  @Column('smallint')
  offersMade: number = 0;

  /** Where waiting for an offer ends (R05). */
  @Column('timestamptz', { nullable: true })
  firstOfferedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null = null;

  @Column('bytea', { nullable: true })
  endingReason: Buffer | null = null;

  /** The file this one is read in, where it is merged; the database alone writes it. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  readonly standsFor: string | null = null;

  get open(): boolean {
    return this.endedAt === null;
  }

  offer(now: Date): void {
    this.#mustBe(['waiting'], 'queue.not-waiting', 'Only a client who waits can be offered a time.');
    this.status = 'offered';
    this.offersMade += 1;
    this.firstOfferedAt ??= now;
  }

  /** The offer was accepted, or came to nothing and the place is kept. */
  answered(answer: 'accepted' | 'declined' | 'expired'): void {
    if (this.status === 'offered') this.status = answer === 'accepted' ? 'accepted' : 'waiting';
  }

  hold(): void {
    this.#mustBe(['waiting'], 'queue.not-waiting', 'Only a client who waits can be put on hold.');
    this.status = 'on_hold';
  }

  resume(): void {
    this.#mustBe(['on_hold'], 'queue.not-on-hold', 'The place is not on hold.');
    this.status = 'waiting';
  }

  convert(now: Date): void {
    this.#mustBe(['accepted'], 'queue.not-accepted', 'She has not accepted an offered time.');
    this.status = 'converted';
    this.endedAt = now;
  }

  withdraw(as: Withdrawal, now: Date): void {
    this.mustBeOpen();
    this.status = as;
    this.endedAt = now;
  }

  /** Gives way to the place that she is known to have in another file of hers. */
  mergeAway(now: Date): void {
    this.mustBeOpen();
    this.status = 'merged';
    this.endedAt = now;
  }

  /** The files were parted again: she waits as she did. */
  restore(status: QueueStatus): void {
    this.status = status;
    this.endedAt = null;
  }

  mustBeOpen(): void {
    if (!this.open) throw new RuleBroken('queue.already-ended', 'The place in the queue has ended.');
  }

  #mustBe(statuses: readonly QueueStatus[], code: string, message: string): void {
    this.mustBeOpen();
    if (!statuses.includes(this.status)) throw new RuleBroken(code, message);
  }
}
