import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

export const REMINDER_STATUSES = ['queued', 'sending', 'sent', 'failed', 'unknown', 'not_allowed', 'dropped'] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/** One reminder of one booking, from the day it is to go until it has gone or is not to go. Holds no address and no words. */
@Entity({ schema: 'reminders', name: 'reminder' })
export class Reminder extends FileRow {
  @Column('uuid')
  readonly bookingId: string;

  @Column('timestamptz')
  readonly sendAt: Date;

  @Column('text')
  status: ReminderStatus = 'queued';

  /** Why it did not go. */
  @Column('text', { nullable: true })
  reason: string | null = null;

  @Column('smallint')
  tries: number = 0;

  @Column('timestamptz')
  nextTryAt: Date;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null = null;

  /** From here on it may have left the house: only an answer from the mail server takes it further. */
  claim(now: Date): void {
    this.status = 'sending';
    this.tries += 1;
    this.claimedAt = now;
  }

  /** Back in the queue, to be tried again then. */
  retry(at: Date): void {
    this.status = 'queued';
    this.nextTryAt = at;
  }

  settle(status: Exclude<ReminderStatus, 'queued' | 'sending'>, now: Date, reason: string | null = null): void {
    this.status = status;
    this.reason = reason;
    this.settledAt = now;
  }
}
