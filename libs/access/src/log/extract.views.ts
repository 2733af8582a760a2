import { Flag, Id, Instant, OneOf, OrNull, Parts, Text, Texts, Whole } from '#web';
import { careUnitOf } from './care-unit-names.js';
import { type EntryRow, OUTCOMES, rolesIn } from './log.views.js';
import { inPlainSwedish } from './plain-swedish.js';

/** What a protected colleague is called in an extract. */
export const PROTECTED_STAFF = 'Skyddade uppgifter';

/** What an extract tells of staff: nothing, or names after a secrecy test, but for those who are protected. */
export type StaffToldOf = { readonly names: false } | { readonly names: true; readonly masked: ReadonlySet<string> };

/** One line of an extract: time, unit, care unit, role and deed; no other client (S22). */
export class ExtractLineView {
  /** The row's place in the unit's chain, by which it can be checked against the log. */
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER })
  readonly seq: number;

  @Instant()
  readonly at: string;

  @Text({ max: 200 })
  readonly unitName: string;

  @Text({ max: 300 })
  readonly careUnit: string;

  @Texts({ max: 50, length: 50 })
  readonly roles: string[];

  /** Null where no secrecy test has been made; then the role is all that is told. */
  @OrNull()
  @Text({ max: 200 })
  readonly staffName: string | null;

  @Text({ max: 200 })
  readonly deed: string;

  /** The deed in plain Swedish. */
  @Text({ max: 200 })
  readonly what: string;

  @OneOf(OUTCOMES)
  readonly outcome: string;

  constructor(row: EntryRow, unitName: string, staff: StaffToldOf) {
    this.seq = Number(row.seq);
    this.at = row.at.toISOString();
    this.unitName = unitName;
    this.roles = rolesIn(row.roles);
    this.careUnit = careUnitOf(this.roles);
    this.staffName = nameOf(row, staff);
    this.deed = row.deed;
    this.what = inPlainSwedish(row.deed, row.outcome);
    this.outcome = row.outcome;
  }
}

function nameOf({ staff_id, staff_name }: EntryRow, staff: StaffToldOf): string | null {
  if (!staff.names || staff_id === null) return null;
  return staff.masked.has(staff_id) ? PROTECTED_STAFF : staff_name;
}

interface Told {
  readonly unitName: string;
  readonly rows: readonly EntryRow[];
  readonly now: Date;
  readonly staff: StaffToldOf;
}

/** What the log says of one client, to be handed to her. */
export class LogExtractView {
  @Id()
  readonly clientId: string;

  @Instant()
  readonly generatedAt: string;

  @Flag()
  readonly namesStaff: boolean;

  @Parts(ExtractLineView, { max: 20_000 })
  readonly rows: ExtractLineView[];

  constructor(clientId: string, { unitName, rows, now, staff }: Told) {
    this.clientId = clientId;
    this.generatedAt = now.toISOString();
    this.namesStaff = staff.names;
    this.rows = rows.map((row) => new ExtractLineView(row, unitName, staff));
  }
}
