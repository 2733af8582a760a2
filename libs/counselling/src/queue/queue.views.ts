import type { Actor } from '#kernel';
import { Can, CivilDate, ClockTime, Flag, Id, Instant, OneOf, OrNull, Part, Text, Whole } from '#web';
import { OFFERS_BEFORE_REVIEW, PRIORITIES, QUEUE_STATUSES } from './queue-entry.entity.js';
import { OFFER_STATUSES } from './queue-offer.entity.js';
import { allowedOn, type Place } from './queue.policy.js';

/** A queue row as the statement brings it, its texts opened. */
export interface QueueRow {
  readonly id: string;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly clientNumber: string | null;
  readonly compartment: string;
  readonly serviceKind: string;
  readonly status: string;
  readonly priority: string;
  readonly priorityReason: string | null;
  readonly wishes: string | null;
  readonly enteredAt: Date;
  readonly days: number;
  readonly offersMade: number;
  readonly hold: { readonly from: string; readonly until: string | null } | null;
  readonly offer: OfferRow | null;
  readonly version: number;
}

/** The last offer of a queue row. */
export interface OfferRow {
  readonly id: string;
  readonly counsellorId: string;
  readonly counsellorName: string;
  readonly weekday: number;
  readonly startTime: string;
  readonly firstOn: string;
  readonly durationMinutes: number;
  readonly roomId: string | null;
  readonly roomName: string | null;
  readonly expiresOn: string;
  readonly status: string;
  readonly version: number;
}

/** The days she has asked not to be offered a time, `[from, until)`. */
export class HoldView {
  @CivilDate() readonly from: string;
  @OrNull() @CivilDate() readonly until: string | null;
}

/** An offered weekly time and how it was answered. */
export class OfferView {
  @Id() readonly id: string;
  @Id() readonly counsellorId: string;
  @Text({ max: 100 }) readonly counsellorName: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @CivilDate() readonly firstOn: string;
  @Whole({ min: 15, max: 120 }) readonly durationMinutes: number;
  @OrNull() @Id() readonly roomId: string | null;
  @OrNull() @Text({ max: 60 }) readonly roomName: string | null;
  @CivilDate() readonly expiresOn: string;
  @OneOf(OFFER_STATUSES) readonly status: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Id() readonly queueEntryId: string;
  @OneOf(QUEUE_STATUSES) readonly queueStatus: string;
  @Can() readonly can: { readonly answer: boolean };

  constructor(row: OfferRow, entry: Place & { readonly id: string }, viewer: Actor) {
    Object.assign(this, row);
    this.queueEntryId = entry.id;
    this.queueStatus = entry.status;
    this.can = { answer: row.status === 'pending' && allowedOn(entry, viewer).answer };
  }
}

/** A place in the queue as this person may see it: for the manager a number, days and a status, and no more. */
export class QueueEntryView {
  @Id() readonly id: string;
  @OrNull() @Id() readonly clientId: string | null;
  @OrNull() @Text({ max: 100 }) readonly clientName: string | null;
  @OrNull() @Text({ max: 12 }) readonly clientNumber: string | null;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @OneOf(QUEUE_STATUSES) readonly status: string;
  @OneOf(PRIORITIES) readonly priority: string;
  @OrNull() @Text({ max: 200 }) readonly priorityReason: string | null;
  @OrNull() @Text({ max: 1000 }) readonly wishes: string | null;
  @Instant() readonly enteredAt: string;
  /** Days waited, those on hold not counted. */
  @Whole({ min: 0, max: 100_000 }) readonly days: number;
  @Whole({ min: 0, max: 1000 }) readonly offersMade: number;
  /** Three offers have come to nothing: the manager looks at it (SM-1). */
  @Flag() readonly needsReview: boolean;
  @OrNull() @Part(HoldView) readonly hold: HoldView | null;
  @OrNull() @Part(OfferView) readonly offer: OfferView | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor({ enteredAt, offer, ...row }: QueueRow, viewer: Actor) {
    Object.assign(this, row);
    this.enteredAt = enteredAt.toISOString();
    this.needsReview = row.offersMade >= OFFERS_BEFORE_REVIEW && row.status === 'waiting';
    this.offer = offer === null ? null : new OfferView(offer, row, viewer);
    this.can = allowedOn(row, viewer);
  }
}
