import { Id, Instant, OneOf, OrNull, Text } from '#web';

export const TIMELINE_KINDS = [
  'session',
  'booking',
  'note',
  'contract',
  'contact',
  'kast_contact',
  'follow_up',
  'accompaniment',
] as const;

/** One row of the statement. */
export interface TimelineRow {
  readonly clientId: string;
  readonly id: string | null;
  readonly kind: string;
  readonly at: Date;
  readonly endsAt: Date | null;
  readonly status: string | null;
  readonly what: string;
  readonly staff_id: string | null;
  readonly staff: string | null;
  readonly contractId: string | null;
  readonly fileId: string;
  readonly fileNumber: string;
  readonly files: readonly string[];
  readonly total: string;
}

/** One thing that happened with a client: when, what kind, how it went, with whom. Its text is read where it stands. */
export class TimelineEntryView {
  @Id() readonly id: string;
  @OneOf(TIMELINE_KINDS) readonly kind: string;
  @Instant() readonly at: string;
  @OrNull() @Instant() readonly endsAt: string | null;
  @OrNull() @Text({ max: 40 }) readonly status: string | null;
  /** The kind of service, of note or of contact, the form of one with KAST; the way of a follow-up, where an accompaniment went. */
  @Text({ max: 60 }) readonly what: string;
  @OrNull() @Id() readonly staffId: string | null;
  @OrNull() @Text({ max: 200 }) readonly staff: string | null;
  @OrNull() @Id() readonly contractId: string | null;

  /** The file it stands in: hers, or one that was merged into it. */
  @Id() readonly fileId: string;
  @Text({ max: 12 }) readonly fileNumber: string;

  constructor(row: TimelineRow & { readonly id: string }) {
    this.id = row.id;
    this.kind = row.kind;
    this.at = row.at.toISOString();
    this.endsAt = row.endsAt?.toISOString() ?? null;
    this.status = row.status;
    this.what = row.what;
    this.staffId = row.staff_id;
    this.staff = row.staff;
    this.contractId = row.contractId;
    this.fileId = row.fileId;
    this.fileNumber = row.fileNumber;
  }
}
