import { Column, Entity } from 'typeorm';
import { RuleBroken, Taken } from '#kernel';
import { FileRow } from '#persistence';
import type { Disease } from '../lab-tests.js';

export const NOTIFICATION_STATUSES = [
  'physician_task',
  'informed_patient',
  'reported',
  'contact_tracing_open',
  'closed',
  'handed_to_smittskyddslakare',
  'withdrawn',
] as const;
export type NotificationStatus = (typeof NOTIFICATION_STATUSES)[number];

export const REPORT_CHANNELS = ['sminet', 'paper'] as const;
export type ReportChannel = (typeof REPORT_CHANNELS)[number];
export const TRACING_ENDS = ['closed', 'handed_to_smittskyddslakare'] as const;
export type TracingEnd = (typeof TRACING_ENDS)[number];

/** What a report said of whom it is about, sealed; what the disease forbids stays empty (I26). */
export interface FrozenPayload {
  readonly receipt: Buffer;
  readonly personCode: Buffer | null;
  readonly fullIdentity: Buffer | null;
  readonly fullName: Buffer | null;
  readonly address: Buffer | null;
  readonly addressWithheld: boolean;
}

/**
 * A notifiable disease from the positive answer to the end of its tracing (SM-15). To tell the patient and to report are two
 * facts that do not wait for each other: the law says without delay (SmL 2:5). The status is what the facts add up to.
 */
@Entity({ schema: 'spiralen', name: 'disease_notification' })
export class DiseaseNotification extends FileRow {
  @Column('uuid')
  readonly sampleId: string;

  @Column('text')
  readonly disease: Disease;

  @Column('text')
  status: NotificationStatus = 'physician_task';

  /** The treating physician, who alone reports it. */
  @Column('uuid', { nullable: true })
  physicianId: string | null = null;

  @Column('timestamptz', { nullable: true })
  informedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  reportedBy: string | null = null;

  @Column('text', { nullable: true })
  channel: ReportChannel | null = null;

  @Column('bytea', { nullable: true })
  receipt: Buffer | null = null;

  @Column('bytea', { nullable: true })
  personCode: Buffer | null = null;

  @Column('bytea', { nullable: true })
  fullIdentity: Buffer | null = null;

  @Column('bytea', { nullable: true })
  fullName: Buffer | null = null;

  @Column('bytea', { nullable: true })
  address: Buffer | null = null;

  @Column('boolean')
  addressWithheld: boolean = false;

  /** The answer was corrected after the report: the one it was sent to must be told. */
  @Column('timestamptz', { nullable: true })
  resultChangedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  tracingOpenedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  tracingOpenedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  tracingEndedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  tracingEndedBy: string | null = null;

  @Column('text', { nullable: true })
  tracingEnd: TracingEnd | null = null;

  take(by: string): void {
    this.#mustNotBeReported();
    this.physicianId = by;
  }

  inform(at: Date): void {
    this.informedAt ??= at;
    this.#settle();
  }

  /** Only her physician says that it was submitted, once. */
  report(by: string, { at, channel, payload }: { at: Date; channel: ReportChannel; payload: FrozenPayload }): void {
    this.mustBeReportedBy(by);
    this.reportedAt = at;
    this.reportedBy = by;
    this.channel = channel;
    Object.assign(this, payload);
    this.#settle();
  }

  mustBeReportedBy(by: string): void {
    this.#mustNotBeReported();
    if (this.physicianId !== by)
      throw new RuleBroken('notification.not-treating', 'Take the notification first: the treating physician reports.');
  }

  /** SmL 3:4: she names her contacts when she has been told. */
  openTracing(by: string | null, now: Date): void {
    this.#mustStand();
    if (this.tracingOpenedAt !== null) throw new Taken('tracing.already-open', 'The tracing has been opened.');
    if (this.informedAt === null)
      throw new RuleBroken('tracing.patient-not-told', 'Tell the patient first: it is she who names her contacts.');
    this.tracingOpenedAt = now;
    this.tracingOpenedBy = by;
    this.#settle();
  }

  /** Handing over is possible also where she was never reached; then there is nobody to ask. */
  endTracing(by: string | null, { end, now }: { end: TracingEnd; now: Date }): void {
    this.#mustStand();
    this.mustBeTracing(end === 'handed_to_smittskyddslakare' && this.reportedAt !== null);
    this.tracingOpenedAt ??= now;
    this.tracingOpenedBy ??= by;
    this.tracingEnd = end;
    this.tracingEndedAt = now;
    this.tracingEndedBy = by;
    this.#settle();
  }

  mustBeTracing(evenUnopened = false): void {
    if (this.tracingEndedAt !== null) throw new Taken('tracing.ended', 'The tracing has ended.');
    if (this.tracingOpenedAt === null && !evenUnopened)
      throw new RuleBroken('tracing.not-open', 'Open the tracing first.');
  }

  /** The answer was another. What was not reported is not to be; what was reported has to be taken back outside the house. */
  resultChanged(now: Date): void {
    if (this.reportedAt === null) this.status = 'withdrawn';
    else this.resultChangedAt = now;
  }

  #settle(): void {
    if (this.reportedAt === null) this.status = this.informedAt === null ? 'physician_task' : 'informed_patient';
    else this.status = this.tracingEnd ?? (this.tracingOpenedAt === null ? 'reported' : 'contact_tracing_open');
  }

  #mustStand(): void {
    if (this.status === 'withdrawn')
      throw new RuleBroken('notification.withdrawn', 'The answer was corrected: there is nothing to report.');
  }

  #mustNotBeReported(): void {
    this.#mustStand();
    if (this.reportedAt !== null) throw new Taken('notification.already-reported', 'The disease has been reported.');
  }
}
