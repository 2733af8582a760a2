import type { Actor } from '#kernel';
import { Can, CivilDate, ClockTime, Flag, Id, Instant, OneOf, OrNull, Part, SomeOf, Text, Weekdays, Whole } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { PlaceReviewView } from './place.views.js';
import {
  OFFERS_BEFORE_REVIEW,
  PARTS_OF_DAY,
  PREFERRED_GENDERS,
  PRIORITIES,
  QUEUE_STATUSES,
} from './queue-entry.entity.js';
import { OFFER_STATUSES } from './queue-offer.entity.js';
import { allowedOn, type Place } from './queue.policy.js';
import { inVain } from './reach.js';

const REVIEWS = CounsellingPermissions.reviewPlaces.name;

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
  readonly weekdays: readonly number[];
  readonly partsOfDay: readonly string[];
  readonly counsellorGender: string | null;
  readonly attempts: readonly { readonly at: string; readonly outcome: string }[] | null;
  readonly review: ReviewRow | null;
  readonly hold: { readonly from: string; readonly until: string | null } | null;
  readonly offer: OfferRow | null;
  readonly version: number;
}

/** The manager's word on a queue row, opened. */
export interface ReviewRow {
  readonly id: string;
  readonly decision: string;
  readonly reason: string;
  readonly at: string;
  readonly byName: string;
  readonly offersMade: number;
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

/** Attempts in vain since she was last reached. */
export class InVainView {
  @Whole({ min: 0, max: 1000 }) readonly attempts: number;
  @OrNull() @CivilDate() readonly since: string | null;
  @Whole({ min: 0, max: 100_000 }) readonly days: number;
  @Flag() readonly enough: boolean;
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
  @Weekdays() readonly weekdays: readonly number[];
  @SomeOf(PARTS_OF_DAY) readonly partsOfDay: readonly string[];
  @OrNull() @OneOf(PREFERRED_GENDERS) readonly counsellorGender: string | null;
  @Instant() readonly enteredAt: string;
  /** Days waited, those on hold not counted. */
  @Whole({ min: 0, max: 100_000 }) readonly days: number;
  @Whole({ min: 0, max: 1000 }) readonly offersMade: number;
  /** Three offers have come to nothing since the manager last looked: she looks at it (SM-1). */
  @Flag() readonly needsReview: boolean;
  /** What the manager has said of it. */
  @OrNull() @Part(PlaceReviewView) readonly review: PlaceReviewView | null;
  /** Attempts to reach her in vain, and whether they are enough to call her unreachable. */
  @OrNull() @Part(InVainView) readonly inVain: InVainView | null;
  @OrNull() @Part(HoldView) readonly hold: HoldView | null;
  @OrNull() @Part(OfferView) readonly offer: OfferView | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn> & { readonly review: boolean };

  constructor({ enteredAt, offer, attempts, review, ...row }: QueueRow, viewer: Actor) {
    Object.assign(this, row);
    this.enteredAt = enteredAt.toISOString();
    this.review = review && new PlaceReviewView(review);
    const since = row.offersMade - (review?.offersMade ?? 0);
    this.needsReview = since >= OFFERS_BEFORE_REVIEW && ['waiting', 'on_hold'].includes(row.status);
    this.inVain = attempts && inVain(attempts.map(({ at, outcome }) => ({ at: new Date(at), outcome })));
    this.offer = offer === null ? null : new OfferView(offer, row, viewer);
    this.can = { ...allowedOn(row, viewer), review: this.needsReview && viewer.permissions.has(REVIEWS) };
  }
}
