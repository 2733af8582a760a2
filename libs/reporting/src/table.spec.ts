import type { Column, StatRow } from './report.js';
import { tableOf, wordFor } from './table.js';

const said = (word: string) => ({ sv: word, en: word });
const columns: Column[] = [
  {
    key: 'status',
    title: said('Status'),
    kind: 'text',
    words: { held: { sv: 'Hållet', en: 'Held' }, '': said('Alla') },
  },
  { key: 'shortWeeks', title: said('Antal'), kind: 'count' },
  { key: 'percent', title: said('Andel'), kind: 'percent', aside: true },
];
const row = (status: string | null, figure: number | null, hidden: StatRow['hidden'] = null): StatRow => ({
  status,
  short_weeks: figure,
  percent: null,
  hidden,
});

describe('a report’s table', () => {
  it('shows a sign where a figure may not be told, counts the signs, and leaves empty what has nothing to say', () => {
    const { rows, suppressed } = tableOf({ columns }, [
      row(null, 20),
      row('held', null, 'few'),
      row('missed', null, 'guard'),
      row('other', null),
    ]);
    expect(rows.map(({ shortWeeks }) => shortWeeks)).toEqual([20, '<5', '..', null]);
    expect(rows.map(({ percent }) => percent)).toEqual([null, null, null, null]);
    expect(suppressed).toBe(2);
  });

  it('takes up the words the rows bring along', () => {
    const labelled: Column = { key: 'item', title: said('Slag'), kind: 'text', labelled: true };
    const rows: StatRow[] = [{ item: 'hiv_test', label_sv: 'Hivtest', label_en: 'HIV test', hidden: null }];
    const [column] = tableOf({ columns: [labelled] }, rows).columns as [Column];
    expect([wordFor(column, 'hiv_test'), wordFor(column, 'hiv_test', 'en')]).toEqual(['Hivtest', 'HIV test']);
  });

  it('has a word for the whole, and shows a name as it is', () => {
    const [status] = columns as [Column];
    expect([wordFor(status, null), wordFor(status, 'held'), wordFor(status, 'Eva')]).toEqual(['Alla', 'Hållet', 'Eva']);
  });
});
