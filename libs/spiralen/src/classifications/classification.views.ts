import { Can, CivilDate, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { type ClassificationCode, CLASSIFICATIONS } from './classification-code.entity.js';
import type { ClassificationImport } from './classification-import.entity.js';
import { type CodeRow, type FaultAt, FAULTS } from './official-table.js';

const MANY = { min: 0, max: 1_000_000_000 };
/** How much of a preview is written out; the counts are of all. */
export const SHOWN_FAULTS = 1_000;
const SHOWN_ROWS = 20;

/** One code with its official text. */
export class ClassificationCodeView {
  @Id() readonly id: string;
  @OneOf(CLASSIFICATIONS) readonly system: string;
  @Text({ max: 10 }) readonly code: string;
  @Text({ max: 500 }) readonly label: string;
  @OrNull() @CivilDate() readonly validFrom: string | null;
  @OrNull() @CivilDate() readonly validTo: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Record<string, boolean> = {};

  constructor(row: Omit<ClassificationCode, 'unitId' | 'createdAt' | 'tellsOf'>) {
    this.id = row.id;
    this.system = row.system;
    this.code = row.code;
    this.label = row.label;
    this.validFrom = row.validFrom;
    this.validTo = row.validTo;
    this.version = row.version;
  }
}

/** An official file: on its way in, or imported. */
export class ClassificationImportView {
  @Id() readonly id: string;
  @OneOf(CLASSIFICATIONS) readonly system: string;
  @Instant() readonly createdAt: string;
  @OrNull() @Instant() readonly appliedAt: string | null;
  @OrNull() @Whole(MANY) readonly added: number | null;
  @OrNull() @Whole(MANY) readonly changed: number | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Record<string, boolean>;

  constructor(row: ClassificationImport) {
    this.id = row.id;
    this.system = row.system;
    this.createdAt = row.createdAt.toISOString();
    this.appliedAt = row.appliedAt?.toISOString() ?? null;
    this.added = row.added;
    this.changed = row.changed;
    this.version = row.version;
    this.can = { send: row.appliedAt === null, apply: row.appliedAt === null };
  }
}

/** One fault of the file. */
export class TableFaultView {
  @Whole({ min: 1, max: 1_000_000 }) readonly line: number;
  @OneOf(FAULTS) readonly fault: string;
  @Text({ min: 0, max: 100 }) readonly found: string;
}

/** One row that would be new. */
export class NewCodeView {
  @Text({ max: 10 }) readonly code: string;
  @Text({ max: 500 }) readonly label: string;
}

/** What an import would do: nothing has been done yet. */
export class ImportPreviewView {
  @Id() readonly id: string;
  @Whole(MANY) readonly rows: number;
  @Whole(MANY) readonly added: number;
  @Whole(MANY) readonly changed: number;
  @Whole(MANY) readonly unchanged: number;
  /** Some of those that would be new. */
  @Parts(NewCodeView, { max: SHOWN_ROWS }) readonly first: readonly NewCodeView[];
  @Whole(MANY) readonly faultCount: number;
  @Parts(TableFaultView, { max: SHOWN_FAULTS }) readonly faults: readonly TableFaultView[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Record<string, boolean>;

  constructor(
    { id, version }: ClassificationImport,
    {
      rows,
      added,
      changed,
      faults,
    }: { rows: number; added: readonly CodeRow[]; changed: number; faults: readonly FaultAt[] },
  ) {
    this.id = id;
    this.rows = rows;
    this.added = added.length;
    this.changed = changed;
    this.unchanged = rows - added.length - changed;
    this.first = added.slice(0, SHOWN_ROWS).map(({ code, label }) => ({ code, label }));
    this.faultCount = faults.length;
    this.faults = faults.slice(0, SHOWN_FAULTS);
    this.version = version;
    this.can = { apply: faults.length === 0 };
  }
}

/** How much of a classification the unit has. */
export class ClassificationView {
  @OneOf(CLASSIFICATIONS) readonly system: string;
  @Whole(MANY) readonly codes: number;
  @OrNull() @Instant() readonly importedAt: string | null;
}
