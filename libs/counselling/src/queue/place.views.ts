import { CivilDate, ClockTime, Id, Instant, OneOf, OrNull, Part, Text, Whole } from '#web';
import { ATTEMPT_CHANNELS, PLACE_EVENTS } from './place-event.entity.js';
import { REVIEW_DECISIONS } from './place-review.entity.js';

/** The offer that an event speaks of. */
export class EventOfferView {
  @Text({ max: 100 }) readonly counsellorName: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @CivilDate() readonly firstOn: string;
  @CivilDate() readonly expiresOn: string;
}

/** An event as its statement brings it, its reason opened. */
export interface PlaceEventRow {
  readonly id: string;
  readonly queueEntryId: string;
  readonly kind: string;
  readonly at: Date;
  readonly recordedAt: Date;
  readonly byName: string | null;
  readonly channel: string | null;
  readonly code: string | null;
  readonly reason: string | null;
  readonly offer: EventOfferView | null;
}

/** One line of a place's history. */
export class PlaceEventView {
  @Id() readonly id: string;
  @Id() readonly queueEntryId: string;
  @OneOf(PLACE_EVENTS) readonly kind: string;
  @Instant() readonly at: string;
  @Instant() readonly recordedAt: string;
  /** Null where the house did it by itself. */
  @OrNull() @Text({ max: 200 }) readonly byName: string | null;
  @OrNull() @OneOf(ATTEMPT_CHANNELS) readonly channel: string | null;
  @OrNull() @Text({ max: 40 }) readonly code: string | null;
  @OrNull() @Text({ max: 200 }) readonly reason: string | null;
  @OrNull() @Part(EventOfferView) readonly offer: EventOfferView | null;

  constructor({ id, queueEntryId, kind, at, recordedAt, ...told }: PlaceEventRow) {
    const { byName, channel, code, reason, offer } = told;
    Object.assign(this, { id, queueEntryId, kind, byName, channel, code, reason, offer });
    this.at = at.toISOString();
    this.recordedAt = recordedAt.toISOString();
  }
}

/** What the manager has said of a place, for herself and for reception. */
export class PlaceReviewView {
  @OneOf(REVIEW_DECISIONS) readonly decision: string;
  @Text({ max: 500 }) readonly reason: string;
  @Instant() readonly at: string;
  @Text({ max: 200 }) readonly byName: string;
  @Whole({ min: 0, max: 1000 }) readonly offersMade: number;

  constructor({ decision, reason, at, byName, offersMade }: PlaceReviewView) {
    Object.assign(this, { decision, reason, byName, offersMade });
    this.at = new Date(at).toISOString();
  }
}
