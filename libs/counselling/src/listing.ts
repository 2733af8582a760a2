import type { Statement } from '#persistence';
import type { ListQuery } from '#web';

/** How a filter key reads in SQL; `?` stands for the value's place. */
export type Filters = Readonly<Record<string, string>>;

/** A list as one statement: what is always the same, and what depends on the question. */
export interface Listing {
  readonly name: string;
  readonly select: string;
  /** Conditions that always hold; `$1` is the unit, and further fixed values follow. */
  readonly always: string;
  readonly fixed: readonly unknown[];
  readonly filters: Filters;
  readonly sorts: Readonly<Record<string, string>>;
  readonly order: string;
}

/** The statement for one form of question, named by its form so that each is planned once, and its values. */
export function listed(listing: Listing, { filter, sort, from, size }: ListQuery): [Statement, unknown[]] {
  const asked = Object.keys(listing.filters).filter((key) => filter[key] !== undefined);
  const values: unknown[] = [...listing.fixed];
  const conditions = asked.map((key) => {
    values.push(filter[key]);
    return ` AND ${(listing.filters[key] ?? '').replaceAll('?', () => `$${values.length}`)}`;
  });
  const direction = sort?.descending ? 'DESC' : 'ASC';
  const column = sort === undefined ? undefined : listing.sorts[sort.field];
  const order = column === undefined ? listing.order : `${column} ${direction}`;
  const text = `${listing.select} WHERE ${listing.always}${conditions.join('')} ORDER BY ${order} LIMIT ${size} OFFSET $${values.length + 1}`;
  values.push(from);
  const name = [listing.name, ...asked, sort?.field ?? '', direction, size].join('-');
  return [{ name: name.length > 60 ? shortened(name) : name, text }, values];
}

/** PostgreSQL keeps 63 bytes of a statement's name; two long ones must not become the same. */
function shortened(name: string): string {
  let sum = 0n;
  for (const letter of name) sum = BigInt.asUintN(64, sum * 131n + BigInt(letter.codePointAt(0) ?? 0));
  return `${name.slice(0, 40)}-${sum.toString(36)}`;
}
