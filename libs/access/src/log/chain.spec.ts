import { beginningOf, ChainWalk, hashOf, type RowTexts } from './chain.js';

const UNIT = '018f0000-0000-7000-8000-000000000001';

/** So many rows of one unit, each pointing at the one before. */
function chainOf(rows: number): RowTexts[] {
  const made: RowTexts[] = [];
  let previous = beginningOf(UNIT);
  for (let seq = 1; seq <= rows; seq += 1) {
    const fields = [
      UNIT,
      String(seq),
      '2026-03-02T07:00:00.000000Z',
      '',
      'x',
      '',
      'a.b.c',
      '',
      '',
      'allow',
      '',
      '',
      previous,
    ];
    previous = hashOf(fields);
    made.push([...fields, previous]);
  }
  return made;
}

const hashAt = (rows: readonly RowTexts[], seq: number): string => rows[seq - 1]?.[13] ?? '';

function walked(rows: readonly RowTexts[], { head = 5, signed = {} as Record<number, string> } = {}) {
  const points = new Map(Object.entries(signed).map(([seq, hash]) => [Number(seq), hash]));
  const walk = new ChainWalk(new Map([[UNIT, points]]));
  for (const row of rows) walk.step(row);
  walk.end([{ unitId: UNIT, seq: head, hash: hashAt(chainOf(5), head) }]);
  return walk.faults;
}

describe('a chain of log rows', () => {
  const rows = chainOf(5);

  it('is whole from its beginning to its head', () => expect(walked(rows)).toEqual([]));

  it('is hashed as the database hashes it', () => {
    expect(beginningOf(UNIT)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(rows[0] as RowTexts)).toBe(rows[0]?.[13]);
  });

  it('shows a row that is missing, changed, or follows from another', () => {
    const changed = rows.map((row, at) => (at === 2 ? row.with(10, 'changed') : row));
    expect(walked(rows.toSpliced(2, 1))).toMatchObject([{ seq: 4, why: 'row 3 should stand here' }]);
    expect(walked(changed)).toMatchObject([{ seq: 3, why: 'it has been changed since it was written' }]);
    const forged = changed.map((row, at) => (at === 2 ? row.with(13, hashOf(row)) : row));
    expect(walked(forged)).toMatchObject([{ seq: 4, why: 'it does not follow from the row before it' }]);
  });

  it('shows a tail that is gone or has grown past the head', () => {
    expect(walked(rows.slice(0, 3))).toMatchObject([{ seq: 4, why: expect.stringContaining('goes on to row 5') }]);
    expect(walked(rows, { head: 3 })).toMatchObject([{ seq: 4, why: 'it stands beyond the head of the chain' }]);
  });

  it('agrees with what was signed', () => {
    expect(walked(rows, { signed: { 2: hashAt(rows, 2), 5: hashAt(rows, 5) } })).toEqual([]);
    expect(walked(rows, { signed: { 2: 'ff' } })).toMatchObject([{ seq: 2, why: expect.stringContaining('signed') }]);
    expect(walked(rows, { signed: { 9: 'ff' } })).toMatchObject([{ seq: 6, why: expect.stringContaining('9 rows') }]);
  });
});
