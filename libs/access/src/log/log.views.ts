import { Id, Ids, Instant, OneOf, OrNull, Text, Texts, Whole } from '#web';

/** A row of the log as audit.search gives it; `seq` is a text, as bigint comes. */
export interface EntryRow {
  readonly seq: string;
  readonly at: Date;
  readonly staff_id: string | null;
  readonly staff_name: string | null;
  readonly roles: string;
  readonly deed: string;
  readonly client_ids: string[];
  readonly subject_id: string | null;
  readonly outcome: string;
  readonly remark: string | null;
}

export const rolesIn = (roles: string): string[] => roles.split(',').filter(Boolean);
export const OUTCOMES = ['allow', 'deny', 'error'];

/** One deed in the access log: who, as what, what, about whom. Never what was read or written. */
export class LogEntryView {
  /** The place in the unit's chain; serves as the id in lists. */
  @Text({ max: 20 })
  readonly id: string;

  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER })
  readonly seq: number;

  @Instant()
  readonly at: string;

  @OrNull()
  @Id()
  readonly staffId: string | null;

  @OrNull()
  @Text({ max: 200 })
  readonly staffName: string | null;

  @Texts({ max: 50, length: 50 })
  readonly roles: string[];

  @Text({ max: 200 })
  readonly deed: string;

  @Ids({ max: 10_000 })
  readonly clientIds: string[];

  /** What a refused deed was aimed at. */
  @OrNull()
  @Id()
  readonly subjectId: string | null;

  @OneOf(OUTCOMES)
  readonly outcome: string;

  @OrNull()
  @Text({ max: 500 })
  readonly remark: string | null;

  constructor(row: EntryRow) {
    this.id = row.seq;
    this.seq = Number(row.seq);
    this.at = row.at.toISOString();
    this.staffId = row.staff_id;
    this.staffName = row.staff_name;
    this.roles = rolesIn(row.roles);
    this.deed = row.deed;
    this.clientIds = row.client_ids;
    this.subjectId = row.subject_id;
    this.outcome = row.outcome;
    this.remark = row.remark;
  }
}
