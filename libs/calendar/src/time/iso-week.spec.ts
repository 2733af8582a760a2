import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayNumber, weekdayOf } from './civil-days.js';
import { dateOfIsoWeek, isoWeekOf, weeksInIsoYear } from './iso-week.js';

const dates = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dateOfDay);

describe('an ISO week', () => {
  it.each([
    ['2025-12-29', 2026, 1],
    ['2026-01-01', 2026, 1],
    ['2026-12-28', 2026, 53],
    ['2026-12-29', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2027-01-05', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
  ])('of %s is (%i, %i)', (date, isoYear, isoWeek) => {
    expect(isoWeekOf(date)).toEqual({ isoYear, isoWeek });
  });

  it('agrees with Temporal on every date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
        expect(isoWeekOf(date)).toEqual({ isoYear: yearOfWeek, isoWeek: weekOfYear });
      }),
      { numRuns: 500 },
    );
  });

  it('leads back to the date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { isoYear, isoWeek } = isoWeekOf(date);
        expect(dateOfIsoWeek(isoYear, isoWeek, weekdayOf(date))).toBe(date);
      }),
    );
  });

  it('is one of 52, or of 53 in a long year', () => {
    expect([2020, 2026, 2032].map(weeksInIsoYear)).toEqual([53, 53, 53]);
    expect([2024, 2025, 2027].map(weeksInIsoYear)).toEqual([52, 52, 52]);
  });

  it('is refused when the year does not have it', () => {
    expect(() => dateOfIsoWeek(2027, 53, 1)).toThrow(RangeError);
    expect(() => dateOfIsoWeek(2026, 0, 1)).toThrow(RangeError);
    expect(() => dateOfIsoWeek(2026, 1, 8)).toThrow(RangeError);
  });
});
