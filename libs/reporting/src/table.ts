import { type Column, HIDDEN, NOT_A_FIGURE, type Report, type Said, type StatRow } from './report.js';

/** A figure, a code or name, a sign for what may not be told, or nothing to say. */
export type Value = string | number | null;

/** A report's table as it leaves the house. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
  /** How many figures may not be told. */
  readonly suppressed: number;
}

/** Puts the signs where schema `stat` has hidden figures, and gathers the words that came with the rows. */
export function tableOf({ columns }: Pick<Report, 'columns'>, rows: readonly StatRow[]): Table {
  let suppressed = 0;
  const valueIn = (row: StatRow, { key, kind, aside }: Column): Value => {
    const value = reckoned(row[snake(key)] ?? null);
    if (value !== null || row.hidden === null || aside || isCode(kind)) return value;
    suppressed += 1;
    return HIDDEN[row.hidden];
  };
  const told = rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, valueIn(row, column)])));
  return { columns: columns.map((column) => withLabels(column, rows)), rows: told, suppressed };
}

/** What a value is called in a language: the word for a code, and everything else as it is. */
export function wordFor({ kind, words }: Column, value: Value, language: keyof Said = 'sv'): Value {
  if (!isCode(kind)) return value;
  return words?.[String(value ?? '')]?.[language] ?? value ?? '';
}

/** The database says NaN. */
const reckoned = (value: Value): Value => (value === 'NaN' ? NOT_A_FIGURE : value);

const isCode = (kind: Column['kind']): boolean => kind === 'text' || kind === 'date';

const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function withLabels(column: Column, rows: readonly StatRow[]): Column {
  if (!column.labelled) return column;
  const brought = rows.flatMap((row) =>
    row.label_sv ? [[String(row[column.key]), { sv: row.label_sv, en: row.label_en ?? row.label_sv }] as const] : [],
  );
  return { ...column, words: { ...column.words, ...Object.fromEntries(brought) } };
}
