import { localOf } from '#calendar';
import type { Actor } from '#kernel';
import { Can, CivilDate, ClockTime, Id, Instant, OrNull, Text, Texts, Whole } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';

/** Published hours with the names that belong to them, as the database gives them. */
export interface ClinicSessionRow {
  readonly id: string;
  readonly version: number;
  readonly clinicianId: string;
  readonly clinicianName: string;
  readonly roomId: string;
  readonly roomName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly serviceKinds: readonly string[];
  readonly withdrawnAt: Date | null;
  readonly seriesId: string | null;
  /** Bookings that still stand in these hours. */
  readonly booked: number;
}

/** Published hours: who receives, when, where, for which services, and how many are booked. */
export class ClinicSessionView {
  @Id() readonly id: string;
  @Id() readonly clinicianId: string;
  @Text({ max: 200 }) readonly clinicianName: string;
  @Id() readonly roomId: string;
  @Text({ max: 60 }) readonly roomName: string;
  @CivilDate() readonly date: string;
  @ClockTime() readonly startTime: string;
  @ClockTime() readonly endTime: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @Texts({ max: 50, length: 60 }) readonly serviceKinds: readonly string[];
  /** The recurring hours it belongs to. */
  @OrNull() @Id() readonly seriesId: string | null;
  @Whole({ min: 0, max: 1000 }) readonly booked: number;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly change: boolean; readonly withdraw: boolean };

  constructor(row: ClinicSessionRow, viewer: Actor) {
    const [starts, ends] = [localOf(row.startsAt), localOf(row.endsAt)];
    this.id = row.id;
    this.clinicianId = row.clinicianId;
    this.clinicianName = row.clinicianName;
    this.roomId = row.roomId;
    this.roomName = row.roomName;
    this.date = starts.date;
    this.startTime = starts.time;
    this.endTime = ends.time;
    this.startsAt = row.startsAt.toISOString();
    this.endsAt = row.endsAt.toISOString();
    this.serviceKinds = row.serviceKinds;
    this.seriesId = row.seriesId;
    this.booked = row.booked;
    this.version = row.version;
    const standing = row.withdrawnAt === null && mayPublish(viewer);
    this.can = { change: standing, withdraw: standing };
  }
}

/** May this person publish and withdraw clinic hours? */
export const mayPublish = (actor: Actor): boolean =>
  actor.kind === 'job' || actor.permissions.has(SpiralenPermissions.publishClinicHours.name);
