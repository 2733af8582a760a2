import type { Actor } from '#kernel';
import { Can, Flag, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { RESULTS } from '../visits/service-item.entity.js';
import { BOOKING_STATUSES } from './booking-status.js';
import { Booking } from './booking.entity.js';
import { allowedOn, isClinician } from './booking.policy.js';

/** A booking with what belongs to it, as the database gives it. */
export interface BookingRow extends Booking {
  readonly clientName: string;
  readonly clientNumber: string;
  readonly clinicianName: string;
  readonly roomName: string;
  readonly rescheduledTo: string | null;
  readonly services: readonly ServiceItemView[] | null;
}

/** Who looks, and when. */
export interface Looking {
  readonly viewer: Actor;
  readonly now: Date;
}

/** One thing that was done, declined or stopped. */
export class ServiceItemView {
  @Text({ max: 60 }) readonly kind: string;
  @OneOf(RESULTS) readonly result: string;
  @OrNull() @Text({ max: 10 }) readonly icd10: string | null;
  @OrNull() @Text({ max: 10 }) readonly kva: string | null;
}

/** A booking: whom, when, where, with whom, for which service, and how far it has come. Nothing of what is written. */
export class BookingView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Id() readonly clinicianId: string;
  @Text({ max: 200 }) readonly clinicianName: string;
  @Id() readonly roomId: string;
  @Text({ max: 60 }) readonly roomName: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @OneOf(BOOKING_STATUSES) readonly status: string;
  @OrNull() @Text({ max: 40 }) readonly source: string | null;
  @OrNull() @Instant() readonly confirmedAt: string | null;
  @OrNull() @Instant() readonly arrivedAt: string | null;
  @OrNull() @OneOf(['given', 'declined']) readonly informedAboutUnit: string | null;
  @OrNull() @Instant() readonly waitingSince: string | null;
  @OrNull() @Instant() readonly startedAt: string | null;
  @OrNull() @Instant() readonly endedAt: string | null;
  @OrNull() @Flag() readonly cancelledLate: boolean | null;
  @OrNull() @Id() readonly rescheduledFrom: string | null;
  @OrNull() @Id() readonly rescheduledTo: string | null;
  /** Null for reception, which never sees what was done. */
  @OrNull() @Parts(ServiceItemView, { max: 50 }) readonly services: readonly ServiceItemView[] | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Record<string, boolean>;

  constructor(row: BookingRow, { viewer, now }: Looking) {
    this.id = row.id;
    this.clientId = row.clientId;
    this.clientName = row.clientName;
    this.clientNumber = row.clientNumber;
    this.serviceKind = row.serviceKind;
    this.clinicianId = row.clinicianId;
    this.clinicianName = row.clinicianName;
    this.roomId = row.roomId;
    this.roomName = row.roomName;
    this.startsAt = row.startsAt.toISOString();
    this.endsAt = row.endsAt.toISOString();
    this.status = row.status;
    this.source = row.source;
    this.confirmedAt = told(row.confirmedAt);
    this.arrivedAt = told(row.arrivedAt);
    this.informedAboutUnit = row.informedAboutUnit;
    this.waitingSince = told(row.waitingSince);
    this.startedAt = told(row.startedAt);
    this.endedAt = told(row.endedAt);
    this.cancelledLate = row.cancelledLate;
    this.rescheduledFrom = row.rescheduledFrom;
    this.rescheduledTo = row.rescheduledTo;
    this.services = isClinician(viewer) ? (row.services ?? []) : null;
    this.version = row.version;
    this.can = allowedOn(Object.assign(new Booking(), row), viewer, now);
  }
}

/** An earlier time as the database gives it. */
export interface EarlierRow {
  readonly id: string;
  readonly clinicianId: string;
  readonly clinicianName: string;
  readonly roomId: string;
  readonly roomName: string;
  readonly startsAt: Date;
  readonly movedAt: Date | null;
  readonly movedByName: string | null;
}

/** A time a booking had before it was moved. */
export class EarlierTime {
  @Id() readonly id: string;
  @Id() readonly clinicianId: string;
  @Text({ max: 200 }) readonly clinicianName: string;
  @Id() readonly roomId: string;
  @Text({ max: 60 }) readonly roomName: string;
  @Instant() readonly startsAt: string;
  @OrNull() @Instant() readonly movedAt: string | null;
  @OrNull() @Text({ max: 200 }) readonly movedByName: string | null;

  constructor(row: EarlierRow) {
    this.id = row.id;
    this.clinicianId = row.clinicianId;
    this.clinicianName = row.clinicianName;
    this.roomId = row.roomId;
    this.roomName = row.roomName;
    this.startsAt = row.startsAt.toISOString();
    this.movedAt = told(row.movedAt);
    this.movedByName = row.movedByName;
  }
}

/** One booking opened: with why it was cancelled, and the times it had before. */
export class BookingPageView extends BookingView {
  @OrNull() @Text({ max: 200 }) readonly cancellationReason: string | null;
  @Parts(EarlierTime, { max: 50 }) readonly earlier: readonly EarlierTime[];

  constructor(
    row: BookingRow,
    looking: Looking,
    more: { cancellationReason: string | null; earlier: readonly EarlierTime[] },
  ) {
    super(row, looking);
    this.cancellationReason = more.cancellationReason;
    this.earlier = more.earlier;
  }
}

const told = (instant: Date | null): string | null => instant?.toISOString() ?? null;
