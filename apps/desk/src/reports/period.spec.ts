import { daysAsked, SPANS } from './period.js';

describe('the days of a report', () => {
  it.each([
    ['thisMonth', '2026-03-01', '2026-03-15'],
    ['lastMonth', '2026-02-01', '2026-02-28'],
    ['thisYear', '2026-01-01', '2026-03-15'],
    ['lastYear', '2025-01-01', '2025-12-31'],
    ['quarter', '2025-12-15', '2026-03-15'],
  ])('%s is %s to %s', (name, from, to) => expect(SPANS[name]?.('2026-03-15')).toEqual({ from, to }));

  it('are those of the address, else three months, or today', () => {
    const address = new URLSearchParams({ from: '2026-01-01', to: '2026-01-31' });
    expect(daysAsked(['from', 'to'], address, '2026-03-15')).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    expect(daysAsked(['on'], address, '2026-03-15')).toEqual({ on: '2026-03-15' });
  });
});
