import { Can, Id, Instant, OneOf, OrNull, Text, Whole } from '#web';
import { REMINDER_STATUSES, type Reminder } from './reminder.entity.js';
import { type Known, refusalBy } from './verdict.js';

/** A reminder as a statement reads it. */
export interface ReminderRow
  extends
    Known,
    Pick<
      Reminder,
      'id' | 'bookingId' | 'clientId' | 'sendAt' | 'status' | 'reason' | 'tries' | 'nextTryAt' | 'settledAt' | 'version'
    > {
  readonly clientName: string;
  readonly clientNumber: string;
}

/** Whether a reminder went, and why not; neither its words nor where it went. */
export class ReminderView {
  @Id() readonly id: string;
  @Id() readonly bookingId: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly sendAt: string;
  @OneOf(REMINDER_STATUSES) readonly status: string;
  @OrNull() @Text({ max: 40 }) readonly reason: string | null;
  @Whole({ min: 0, max: 100 }) readonly tries: number;
  /** When it is tried again. */
  @OrNull() @Instant() readonly nextTryAt: string | null;
  @OrNull() @Instant() readonly settledAt: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Record<string, boolean>;

  constructor(row: ReminderRow) {
    // What the card does not allow is told in the morning, while there is time to call instead.
    const forbidden = row.status === 'queued' ? refusalBy(row) : undefined;
    this.id = row.id;
    this.bookingId = row.bookingId;
    this.clientId = row.clientId;
    this.clientName = row.clientName;
    this.clientNumber = row.clientNumber;
    this.startsAt = row.startsAt.toISOString();
    this.sendAt = row.sendAt.toISOString();
    this.status = forbidden === undefined ? row.status : 'not_allowed';
    this.reason = forbidden ?? row.reason;
    this.tries = row.tries;
    this.nextTryAt = this.status === 'queued' && row.tries > 0 ? row.nextTryAt.toISOString() : null;
    this.settledAt = row.settledAt?.toISOString() ?? null;
    this.version = row.version;
    this.can = {};
  }
}
