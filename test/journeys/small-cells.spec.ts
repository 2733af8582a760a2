import fc from 'fast-check';
import { House } from '../house.js';

interface Cell {
  readonly key: string;
  readonly parent: string | null;
  readonly part: string | null;
  readonly persons: number;
  readonly amount: number;
  readonly exact: boolean;
}

type Mark = 'few' | 'guard' | null;

/** What a member of a family can be, as far as the published table tells: [least, most]. */
const bounds = (mark: Mark, blank: boolean, capped: boolean): [number, number] => {
  if (mark === 'few') return [1, capped ? 4 : Infinity];
  return blank ? [0, Infinity] : [5, Infinity];
};

/** Could the cell be this, and the other hidden cells something, so that all hidden ones together make `sum`? */
function possible(value: number, others: readonly [number, number][], sum: number): boolean {
  const least = others.reduce((all, [low]) => all + low, value);
  const most = others.reduce((all, [, high]) => all + high, value);
  return least <= sum && sum <= most;
}

/** A table of one total and two ways of cutting it; in the first each person is in one cell only. */
const family = (exact: boolean) =>
  fc.array(
    fc
      .oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 5, max: 60 }))
      .chain((persons) =>
        fc.record({
          persons: fc.constant(persons),
          more: persons === 0 || exact ? fc.constant(0) : fc.integer({ min: 0, max: 9 }),
        }),
      ),
    { minLength: 2, maxLength: 9 },
  );

describe('a cell from 1–4 persons', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const marksOf = async (cells: readonly Cell[]): Promise<Map<string, Mark>> => {
    const rows = await house.sql<{ key: string; hidden: Mark }>(
      `SELECT h.* FROM stat.hides((SELECT array_agg(row(c.key, c.parent, c.part, c.persons, c.amount, c.exact)::stat.cell)
         FROM json_to_recordset($1) AS c (key text, parent text, part text, persons integer, amount bigint, exact boolean))) h`,
      [JSON.stringify(cells)],
    );
    return new Map(rows.map(({ key, hidden }) => [key, hidden]));
  };

  it('shows as few, with another beside it hidden where the total would give it away', async () => {
    const cells = [3, 12, 7].map((n, i) => ({
      key: `a/${i}`,
      parent: 'a',
      part: 'x',
      persons: n,
      amount: n,
      exact: true,
    }));
    const marks = await marksOf([
      { key: 'a', parent: null, part: null, persons: 22, amount: 22, exact: true },
      ...cells,
    ]);
    expect([...marks.values()]).toEqual([null, 'few', null, 'guard']);
  });

  it('is not shown in parts where the whole is from so few', async () => {
    const cells = [1, 2, 0].map((n, i) => ({
      key: `a/${i}`,
      parent: 'a',
      part: 'x',
      persons: n,
      amount: n,
      exact: true,
    }));
    const marks = await marksOf([{ key: 'a', parent: null, part: null, persons: 3, amount: 3, exact: true }, ...cells]);
    expect([...marks.values()]).toEqual(['few', 'guard', 'guard', 'guard']);
  });

  it('hides every part where nothing is left to hide behind: five persons in five cells', async () => {
    const cells = [1, 1, 1, 1, 1, 0].map((n, i) => ({
      key: `a/${i}`,
      parent: 'a',
      part: 'x',
      persons: n,
      amount: n,
      exact: true,
    }));
    const marks = await marksOf([{ key: 'a', parent: null, part: null, persons: 5, amount: 5, exact: true }, ...cells]);
    expect([...marks.values()]).toEqual([null, 'guard', 'guard', 'guard', 'guard', 'guard', 'guard']);
  });

  it('goes on hiding below: the parts of a hidden figure do not add up to it', async () => {
    const cell = (key: string, parent: string | null, persons: number): Cell => ({
      key,
      parent,
      part: 'x',
      persons,
      amount: persons,
      exact: true,
    });
    const marks = await marksOf([
      cell('a', null, 20),
      cell('a/1', 'a', 2),
      cell('a/2', 'a', 18),
      cell('a/2/1', 'a/2', 9),
      cell('a/2/2', 'a/2', 9),
    ]);
    expect([marks.get('a/2'), marks.get('a/2/1'), marks.get('a/2/2')]).toEqual(['guard', 'guard', 'guard']);
  });

  it('could still be any of one, two, three and four, whatever is subtracted from the totals', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean().chain((exact) => fc.tuple(fc.constant(exact), family(exact), fc.integer({ min: 0, max: 100 }))),
        async ([exact, members, overlap]) => {
          const amount = members.reduce((all, one) => all + one.persons + one.more, 0);
          const sum = members.reduce((all, one) => all + one.persons, 0);
          const most = Math.max(...members.map(({ persons }) => persons));
          const persons = exact ? sum : Math.max(most, Math.round(most + ((sum - most) * overlap) / 100));
          const cells = members.map((one, i) => ({
            key: `a/${i}`,
            parent: 'a',
            part: 'x',
            persons: one.persons,
            amount: one.persons + one.more,
            exact,
          }));
          const marks = await marksOf([{ key: 'a', parent: null, part: null, persons, amount, exact }, ...cells]);
          if (marks.get('a') !== null) return expect(cells.every(({ key }) => marks.get(key) === 'guard')).toBe(true);
          for (const { key, persons: n } of cells) if (n >= 1 && n <= 4) expect(marks.get(key)).not.toBeNull();
          mustBeOpen({ persons, amount, exact, cells, marks });
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** No combination of the published total and cells narrows a small cell down. */
function mustBeOpen({
  persons,
  amount,
  exact,
  cells,
  marks,
}: {
  persons: number;
  amount: number;
  exact: boolean;
  cells: Cell[];
  marks: Map<string, Mark>;
}): void {
  const hidden = cells.filter(({ key }) => marks.get(key) !== null);
  const blank = hidden.length === cells.length && hidden.every(({ key }) => marks.get(key) === 'guard');
  const told = (of: 'persons' | 'amount') =>
    cells.filter(({ key }) => marks.get(key) === null).reduce((all, one) => all + one[of], 0);
  for (const small of hidden.filter((one) => one.persons >= 1 && one.persons <= 4)) {
    const others = hidden.filter((one) => one !== small).map(({ key }) => marks.get(key) ?? null);
    for (const value of [1, 2, 3, 4]) {
      const counted = others.map((mark) => bounds(mark, blank, false));
      expect(possible(value, counted, amount - told('amount'))).toBe(true);
      const people = others.map((mark) => bounds(mark, blank, true));
      if (exact) expect(possible(value, people, persons - told('persons'))).toBe(true);
      // One person may be in several cells: together they are at least as many as the total says.
      else
        expect(people.reduce((all, [, high]) => all + high, value)).toBeGreaterThanOrEqual(persons - told('persons'));
    }
  }
}
