import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber } from './civil-days.js';
import { nextTerm, termById, termOf, termsBetween, type TermPlan } from './terms.js';

const asTheSchools: TermPlan = { springFrom: '01-08', autumnFrom: '08-18', reviewWeeks: 6 };
const dates = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') }).map(dateOfDay);

describe('a term', () => {
  it('is half a year, with its last eight weeks for reviews', () => {
    expect(termOf('2026-03-31')).toEqual({
      id: '2026-VT',
      kind: 'VT',
      year: 2026,
      from: '2026-01-01',
      to: '2026-06-30',
      reviewFrom: '2026-05-06',
    });
    expect(termOf('2026-07-01')).toEqual({
      id: '2026-HT',
      kind: 'HT',
      year: 2026,
      from: '2026-07-01',
      to: '2026-12-31',
      reviewFrom: '2026-11-06',
    });
  });

  it('is followed by the next, over New Year too', () => {
    expect(nextTerm(termOf('2026-06-30')).id).toBe('2026-HT');
    expect(nextTerm(termOf('2026-12-31')).id).toBe('2027-VT');
  });

  it('is found by its id', () => {
    expect(termById('2026-HT')).toEqual(termOf('2026-12-31'));
    expect(termById('2026-ST')).toBeUndefined();
  });

  it('can follow the schools, and then begins in the year before', () => {
    expect(termOf('2026-01-07', asTheSchools)).toMatchObject({ id: '2025-HT', from: '2025-08-18', to: '2026-01-07' });
    expect(termOf('2026-01-08', asTheSchools)).toMatchObject({
      id: '2026-VT',
      to: '2026-08-17',
      reviewFrom: '2026-07-07',
    });
  });

  it.each([
    ['the default', undefined],
    ['the schools', asTheSchools],
  ])('holds every date once and leaves no gap, with the plan of %s', (_, plan) => {
    fc.assert(
      fc.property(dates, (date) => {
        const term = termOf(date, plan);
        expect(term.from <= date && date <= term.to).toBe(true);
        expect(nextTerm(term, plan).from).toBe(addDays(term.to, 1));
        expect(termOf(addDays(term.to, 1), plan)).toEqual(nextTerm(term, plan));
      }),
    );
  });
});

describe('the terms of a span', () => {
  it('are those with a day in it', () => {
    expect(termsBetween('2025-12-31', '2026-07-01').map((term) => term.id)).toEqual(['2025-HT', '2026-VT', '2026-HT']);
  });
});
