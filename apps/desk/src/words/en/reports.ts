import type { WordTree } from '../tree.js';

export const words: WordTree = {
  reports: {
    title: 'Reports',
    none: 'There is no such report',
    definition: 'What the report counts',
    stamp: 'Definition version %{version}. Made %{at} by %{by}.',
    suppressed:
      'One figure is not shown, because few persons are behind it. |||| %{smart_count} figures are not shown, because few persons are behind them or could be worked out.',
    gaps: 'Figures that may not be shown are left empty in the picture.',
    nothingToDraw: 'There is nothing to draw for these days.',
    take: { csv: 'CSV', xlsx: 'Excel' },
    taken: 'Fetched %{smart_count} row, %{size} kB |||| Fetched %{smart_count} rows, %{size} kB',
    days: {
      from: 'From',
      to: 'To',
      on: 'Day',
      show: 'Show',
      thisMonth: 'This month',
      lastMonth: 'Last month',
      quarter: 'Three months',
      thisYear: 'This year',
      lastYear: 'Last year',
    },
  },
};
