import { isCivilDate } from '#web';
import type { Classification } from './classification-code.entity.js';

/** One row of an official table. */
export interface CodeRow {
  readonly code: string;
  readonly label: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export const FAULTS = [
  'no-columns',
  'no-rows',
  'code-missing',
  'code-form',
  'code-twice',
  'label-missing',
  'label-long',
  'from-form',
  'to-form',
  'ends-before-it-begins',
] as const;
export type TableFault = (typeof FAULTS)[number];

/** What is wrong where; lines are counted from 1, the heading among them. */
export interface FaultAt {
  readonly line: number;
  readonly fault: TableFault;
  readonly found: string;
}

/** What a file says. */
export interface ReadTable {
  readonly rows: readonly CodeRow[];
  readonly faults: readonly FaultAt[];
}

const LONGEST_LABEL = 500;
const COLUMNS = {
  code: ['kod', 'code'],
  label: ['text', 'titel', 'klartext', 'benämning', 'kodtext', 'title'],
  from: ['giltig från', 'giltig fr.o.m.', 'gäller från', 'from', 'valid from'],
  to: ['giltig till', 'giltig t.o.m.', 'gäller till', 'till', 'to', 'valid to'],
} as const;
type Places = Readonly<Record<keyof typeof COLUMNS, number>>;

/** Category with at most three more places, and the mark of a combination code; a KVÅ code has five characters (law 2.13). */
const FORM: Readonly<Record<Classification, RegExp>> = {
  icd10_se: /^[A-Z]\d{2}(\.[0-9A-Z]{1,3})?[*+]?$/,
  kva: /^([A-Z]{2}\d{3}|[A-Z]{3}\d{2})$/,
};

/** `a010` and `A01.0` are one code; it is written with its dot. */
function written(system: Classification, raw: string): string {
  const code = raw.trim().toUpperCase();
  return system === 'icd10_se' && /^[A-Z]\d{2}[0-9A-Z]/.test(code) ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

/** A line's cells: between tabs, semicolons or commas, in quotes where a cell holds the sign itself. */
function cellsOf(line: string, sign: string): string[] {
  if (!line.includes('"')) return line.split(sign).map((cell) => cell.trim());
  const cells = [''];
  let quoted = false;
  for (const part of line.split(/("|\t|;|,)/)) {
    if (part === '"') quoted = !quoted;
    else if (part === sign && !quoted) cells.push('');
    else cells.push(`${cells.pop() ?? ''}${part}`);
  }
  return cells.map((cell) => cell.trim());
}

const signOf = (heading: string): string => ['\t', ';', ','].find((sign) => heading.includes(sign)) ?? '\t';

function placesIn(heading: string, sign: string): Places {
  const names = cellsOf(heading.replace(/^\uFEFF/, ''), sign).map((name) => name.toLowerCase());
  const place = (among: readonly string[]) => names.findIndex((name) => among.includes(name));
  const { code, label, from, to } = COLUMNS;
  return { code: place(code), label: place(label), from: place(from), to: place(to) };
}

/** `20260101` is a date too, and an empty cell is no date. */
function dayOf(cell: string): string | null | undefined {
  if (cell === '') return null;
  const day = cell.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isCivilDate(day) ? day : undefined;
}

/** Reads an official table whole: every row that is right, and every fault at once. */
export function readTable(system: Classification, lines: readonly string[]): ReadTable {
  const [heading = '', ...rest] = lines;
  const sign = signOf(heading);
  const places = placesIn(heading, sign);
  if (places.code < 0 || places.label < 0)
    return { rows: [], faults: [{ line: 1, fault: 'no-columns', found: heading.slice(0, 100) }] };
  const rows: CodeRow[] = [];
  const faults: FaultAt[] = [];
  const seen = new Map<string, number>();
  rest.forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 2;
    const cells = cellsOf(text, sign);
    const cell = (column: keyof Places) => cells[places[column]] ?? '';
    const code = written(system, cell('code'));
    const [validFrom, validTo] = [dayOf(cell('from')), dayOf(cell('to'))];
    const row = { code, label: cell('label'), validFrom: validFrom ?? null, validTo: validTo ?? null };
    const wrong = [
      ...faultsOfCode(system, code, seen.has(code)),
      ...faultsOfLabel(row.label),
      ...faultsOfDays([validFrom, validTo], [cell('from'), cell('to')]),
    ];
    faults.push(...wrong.map(([fault, found]) => ({ line, fault, found: found.slice(0, 100) })));
    if (code !== '') seen.set(code, line);
    if (wrong.length === 0) rows.push(row);
  });
  if (rows.length === 0 && faults.length === 0) faults.push({ line: 1, fault: 'no-rows', found: '' });
  return { rows, faults };
}

type Found = [TableFault, string];

function faultsOfCode(system: Classification, code: string, twice: boolean): Found[] {
  if (code === '') return [['code-missing', '']];
  if (!FORM[system].test(code)) return [['code-form', code]];
  return twice ? [['code-twice', code]] : [];
}

function faultsOfLabel(label: string): Found[] {
  if (label === '') return [['label-missing', '']];
  return label.length > LONGEST_LABEL ? [['label-long', label]] : [];
}

type Days = readonly [string | null | undefined, string | null | undefined];

function faultsOfDays([from, to]: Days, [saidFrom, saidTo]: readonly [string, string]): Found[] {
  return [
    ...(from === undefined ? ([['from-form', saidFrom]] as Found[]) : []),
    ...(to === undefined ? ([['to-form', saidTo]] as Found[]) : []),
    ...(from && to && to < from ? ([['ends-before-it-begins', `${from} – ${to}`]] as Found[]) : []),
  ];
}
