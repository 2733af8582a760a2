import { Id, Ids, Instant, OneOf, OrNull, Parts, Text, Texts, Whole } from '#web';
import { inPlainSwedish } from './plain-swedish.js';

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

const rolesIn = (roles: string): string[] => roles.split(',').filter(Boolean);
const OUTCOMES = ['allow', 'deny', 'error'];

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

/** One line of an extract: time, unit, role and deed; no name of staff and no other client (S22). */
export class ExtractLineView {
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER })
  readonly seq: number;

  @Instant()
  readonly at: string;

  @Text({ max: 200 })
  readonly unitName: string;

  @Texts({ max: 50, length: 50 })
  readonly roles: string[];

  @Text({ max: 200 })
  readonly deed: string;

  /** The deed in plain Swedish. */
  @Text({ max: 200 })
  readonly what: string;

  @OneOf(OUTCOMES)
  readonly outcome: string;

  constructor({ seq, at, roles, deed, outcome }: EntryRow, unitName: string) {
    this.seq = Number(seq);
    this.at = at.toISOString();
    this.unitName = unitName;
    this.roles = rolesIn(roles);
    this.deed = deed;
    this.what = inPlainSwedish(deed, outcome);
    this.outcome = outcome;
  }
}

/** What the log says of one client, to be handed to her. */
export class LogExtractView {
  @Id()
  readonly clientId: string;

  @Instant()
  readonly generatedAt: string;

  @Parts(ExtractLineView, { max: 20_000 })
  readonly rows: ExtractLineView[];

  constructor(clientId: string, { unitName, rows, now }: { unitName: string; rows: readonly EntryRow[]; now: Date }) {
    this.clientId = clientId;
    this.generatedAt = now.toISOString();
    this.rows = rows.map((row) => new ExtractLineView(row, unitName));
  }
}
