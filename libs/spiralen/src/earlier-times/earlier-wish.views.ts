import type { Actor } from '#kernel';
import { Can, CivilDate, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { mayDo } from '../bookings/booking.policy.js';
import { type PartOfDay, PARTS_OF_DAY } from '../slots/part-of-day.js';
import { SlotView } from '../slots/slot.views.js';
import type { Slot } from '../slots/openings.js';
import { WISH_STATUSES } from './earlier-wish.entity.js';

/** A wish with the time she has, as the database gives it. */
export interface WishRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientNumber: string;
  readonly bookingId: string;
  readonly bookingVersion: number;
  readonly serviceKind: string;
  readonly clinicianName: string;
  readonly startsAt: Date;
  readonly wantedClinicianId: string | null;
  readonly wantedClinicianName: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly notBefore: string | null;
  readonly status: (typeof WISH_STATUSES)[number];
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** Somebody who wants an earlier time: the one she has, how she wants it, and the free ones that fit her now. */
export class EarlierWishView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @Id() readonly bookingId: string;
  /** What a move of the booking is sent with. */
  @Whole({ min: 1, max: 1_000_000_000 }) readonly bookingVersion: number;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Text({ max: 200 }) readonly clinicianName: string;
  @Instant() readonly startsAt: string;
  @OrNull() @Id() readonly wantedClinicianId: string | null;
  @OrNull() @Text({ max: 200 }) readonly wantedClinicianName: string | null;
  @OrNull() @OneOf(PARTS_OF_DAY) readonly partOfDay: string | null;
  @OrNull() @CivilDate() readonly notBefore: string | null;
  @OneOf(WISH_STATUSES) readonly status: string;
  @Instant() readonly createdAt: string;
  @OrNull() @Instant() readonly endedAt: string | null;
  @Parts(SlotView, { max: 3 }) readonly fits: readonly SlotView[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly move: boolean; readonly withdraw: boolean };

  constructor(row: WishRow, fits: readonly Slot[], viewer: Actor) {
    this.id = row.id;
    this.clientId = row.clientId;
    this.clientName = row.clientName;
    this.clientNumber = row.clientNumber;
    this.bookingId = row.bookingId;
    this.bookingVersion = row.bookingVersion;
    this.serviceKind = row.serviceKind;
    this.clinicianName = row.clinicianName;
    this.startsAt = row.startsAt.toISOString();
    this.wantedClinicianId = row.wantedClinicianId;
    this.wantedClinicianName = row.wantedClinicianName;
    this.partOfDay = row.partOfDay;
    this.notBefore = row.notBefore;
    this.status = row.status;
    this.createdAt = row.createdAt.toISOString();
    this.endedAt = row.endedAt?.toISOString() ?? null;
    this.fits = fits.map((slot) => new SlotView(slot));
    this.version = row.version;
    const waits = row.status === 'waiting';
    this.can = { move: waits && mayDo(viewer, 'move'), withdraw: waits && mayDo(viewer, 'wishEarlier') };
  }
}
