import { BadRequest, type FieldFault } from '#kernel';
import { isCivilDate, isId, isInstant } from './shapes.js';

/** What a filter key takes: a kind of value, or one of these words. */
export type FilterKind = 'text' | 'id' | 'ids' | 'date' | 'instant' | 'flag' | readonly string[];

/** What a list may be asked: by law, never more than is named here (model D4). */
export interface ListShape {
  readonly resource: string;
  readonly filters?: Readonly<Record<string, FilterKind>>;
  readonly sorts?: readonly string[];
  /** The code where a filter is not of the list; `search.not-allowed` for people. */
  readonly unknownFilter?: string;
}

/** A list request, checked: react-admin's simple REST dialect (contract 1). */
export interface ListQuery {
  readonly resource: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly descending: boolean } | undefined;
  readonly from: number;
  /** How many rows at most; never above 200. */
  readonly size: number;
}

export const MOST_ROWS = 200;

const FITS: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value.length <= 200 && !value.includes('\u0000'),
  id: (value) => typeof value === 'string' && isId(value),
  ids: (value) =>
    Array.isArray(value) && value.length <= MOST_ROWS && value.every((one) => typeof one === 'string' && isId(one)),
  date: (value) => typeof value === 'string' && isCivilDate(value),
  instant: (value) => typeof value === 'string' && (isInstant(value) || isCivilDate(value)),
  flag: (value) => typeof value === 'boolean',
};

const fits = (kind: FilterKind, value: unknown): boolean =>
  typeof kind === 'string' ? (FITS[kind]?.(value) ?? false) : kind.includes(value as string);

/** Reads `filter`, `sort` and `range`; every fault is named at once. */
export function readListQuery(raw: Record<string, unknown>, shape: ListShape): ListQuery {
  const faults: FieldFault[] = [];
  const fault = (field: string, code: string, message: string) => faults.push({ field, code, message });
  for (const key of Object.keys(raw))
    if (!['filter', 'sort', 'range'].includes(key)) fault(key, 'unknown', `${key} is not known here`);
  const filter = readFilter(parsed(raw.filter, {}), shape, fault);
  const sort = readSort(parsed(raw.sort, null), shape, fault);
  const range = readRange(parsed(raw.range, [0, 24]), fault);
  if (faults.length > 0) throw new BadRequest('request.invalid', 'The list cannot be asked for like this.', faults);
  return { resource: shape.resource, filter, sort, ...range };
}

const BROKEN = Symbol('not JSON');

function parsed(raw: unknown, absent: unknown): unknown {
  if (raw === undefined || raw === '') return absent;
  try {
    return JSON.parse(raw as string) as unknown;
  } catch {
    // Not JSON: told to the caller below, as a fault in the field.
    return BROKEN;
  }
}

type Fault = (field: string, code: string, message: string) => void;

function readFilter(given: unknown, shape: ListShape, fault: Fault): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    fault('filter', 'shape', 'filter must be a JSON object');
    return {};
  }
  const known: Readonly<Record<string, FilterKind>> = { id: 'ids', ...shape.filters };
  refuseUnknown(
    Object.keys(given).filter((key) => !Object.hasOwn(known, key)),
    shape,
    fault,
  );
  for (const [key, value] of Object.entries(given))
    if (Object.hasOwn(known, key) && !fits(known[key] as FilterKind, value))
      fault(`filter.${key}`, 'shape', `${key} has a value of the wrong shape`);
  return { ...given };
}

/** A list of people says so with a code of its own: the law names what they may be searched by (D4). */
function refuseUnknown(keys: readonly string[], { unknownFilter }: ListShape, fault: Fault): void {
  if (keys.length > 0 && unknownFilter !== undefined) {
    const faults = keys.map((key) => ({ field: key, code: 'unknown', message: `${key} is not a search term` }));
    throw new BadRequest(unknownFilter, 'This cannot be searched for.', faults);
  }
  for (const key of keys) fault(`filter.${key}`, 'unknown', `${key} is not a filter of this list`);
}

function readSort(given: unknown, shape: ListShape, fault: Fault): ListQuery['sort'] {
  if (given === null) return undefined;
  const [field, order] = Array.isArray(given) ? (given as unknown[]) : [];
  if (typeof field !== 'string' || (order !== 'ASC' && order !== 'DESC')) {
    fault('sort', 'shape', 'sort must be ["field","ASC"] or ["field","DESC"]');
    return undefined;
  }
  const sortable = ['id', ...(shape.sorts ?? [])];
  if (!sortable.includes(field)) fault('sort', 'unknown', `${field} cannot be sorted by here`);
  return { field, descending: order === 'DESC' };
}

function readRange(given: unknown, fault: Fault): { from: number; size: number } {
  const [from, to] = Array.isArray(given) ? (given as unknown[]) : [];
  if (!Number.isInteger(from) || !Number.isInteger(to) || (from as number) < 0 || (to as number) < (from as number)) {
    fault('range', 'shape', 'range must be [from,to] with 0 <= from <= to');
    return { from: 0, size: 0 };
  }
  const size = (to as number) - (from as number) + 1;
  if (size > MOST_ROWS) fault('range', 'too-many', `a page has at most ${MOST_ROWS} rows`);
  return { from: from as number, size };
}

/** One page of a list, and how many rows there are in all; becomes an array with `Content-Range`. */
export class Page<T> {
  constructor(
    readonly rows: readonly T[],
    readonly total: number,
    readonly query: Pick<ListQuery, 'resource' | 'from'>,
  ) {}

  /** A page of a list that is already in memory. */
  static of<T>(all: readonly T[], query: ListQuery): Page<T> {
    return new Page(all.slice(query.from, query.from + query.size), all.length, query);
  }

  get contentRange(): string {
    const { resource, from } = this.query;
    return `${resource} ${from}-${Math.max(from, from + this.rows.length - 1)}/${this.total}`;
  }
}
