import type { Actor } from '#kernel';
import { Can, CivilDate, Flag, Id, Instant, OneOf, OrNull, SomeOf, Text, Whole } from '#web';
import { type Disease, DISEASES, NOTIFIED_BY } from '../lab-tests.js';
import { NOTIFICATION_STATUSES, REPORT_CHANNELS, type DiseaseNotification } from './disease-notification.entity.js';
import { allowedOn } from './notification.policy.js';

/** A notification with its patient, as one statement brings it. */
export interface NotificationRow extends DiseaseNotification {
  readonly clientName: string;
  readonly clientNumber: string;
  readonly bookingId: string;
  readonly physicianName: string | null;
  readonly reportedByName: string | null;
  readonly anonymous: boolean;
  readonly late: boolean;
  readonly contacts: number;
  readonly total: number;
}

/** How far the notification of a disease has come. Whom the report names is the payload's, behind a door of its own. */
export class NotificationView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 20 }) readonly clientNumber: string;
  @Id() readonly sampleId: string;
  @Id() readonly bookingId: string;
  @OneOf(DISEASES) readonly disease: string;
  @OneOf(['code', 'identity']) readonly notifiedBy: string;
  @OneOf(NOTIFICATION_STATUSES) readonly status: string;
  @Instant() readonly createdAt: string;
  @OrNull() @Id() readonly physicianId: string | null;
  @OrNull() @Text({ max: 200 }) readonly physicianName: string | null;
  @OrNull() @Instant() readonly informedAt: string | null;
  @OrNull() @Instant() readonly reportedAt: string | null;
  @OrNull() @Text({ max: 200 }) readonly reportedByName: string | null;
  @OrNull() @OneOf(REPORT_CHANNELS) readonly via: string | null;
  @OrNull() @Instant() readonly resultChangedAt: string | null;
  @OrNull() @Instant() readonly tracingOpenedAt: string | null;
  @OrNull() @Instant() readonly tracingEndedAt: string | null;
  @Whole({ min: 0, max: 1_000_000 }) readonly contacts: number;
  /** Not reported a day after the answer came. */
  @Flag() readonly late: boolean;
  @Flag() readonly needsIdentity: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(row: NotificationRow, viewer: Actor) {
    const { id, clientId, clientName, clientNumber, sampleId, bookingId, disease, status, physicianId } = row;
    Object.assign(this, { id, clientId, clientName, clientNumber, sampleId, bookingId, disease, status, physicianId });
    const { physicianName, reportedByName, channel: via, contacts, late, version } = row;
    Object.assign(this, { physicianName, reportedByName, via, contacts, late, version });
    this.notifiedBy = NOTIFIED_BY[disease];
    this.createdAt = row.createdAt.toISOString();
    this.informedAt = instant(row.informedAt);
    this.reportedAt = instant(row.reportedAt);
    this.resultChangedAt = instant(row.resultChangedAt);
    this.tracingOpenedAt = instant(row.tracingOpenedAt);
    this.tracingEndedAt = instant(row.tracingEndedAt);
    this.needsIdentity = row.anonymous;
    this.can = allowedOn(row, viewer);
  }
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What stands in the way of a report. */
export const MISSING = ['identity', 'birth_year'] as const;
export type Missing = (typeof MISSING)[number];

/** What the report says, before it is sent and as it was sent. */
export class PayloadView {
  @OneOf(DISEASES) readonly disease: Disease;
  @OneOf(['code', 'identity']) readonly notifiedBy: string;
  @CivilDate() readonly sampledOn: string;
  @CivilDate() readonly answeredOn: string;
  @Text({ max: 200 }) readonly clinic: string;
  @OrNull() @Text({ max: 200 }) readonly physician: string | null;
  /** Year of birth and last four, where the disease is reported by code. */
  @OrNull() @Text({ max: 20 }) readonly personCode: string | null;
  /** Number, name and address, where it is reported in full. */
  @OrNull() @Text({ max: 40 }) readonly idNumber: string | null;
  @OrNull() @Text({ max: 200 }) readonly fullName: string | null;
  @OrNull() @Text({ max: 300 }) readonly address: string | null;
  @Flag() readonly addressWithheld: boolean;
  @SomeOf(MISSING) readonly missing: readonly Missing[];
  @OrNull() @Text({ max: 100 }) readonly receipt: string | null;

  constructor(parts: PayloadView) {
    Object.assign(this, parts);
  }
}
