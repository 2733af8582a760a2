import { withinHours } from './within-hours.js';

const at = (instant: string): Date => new Date(instant);
const weekdays = [1, 2, 3, 4, 5];

describe('when the safe-contact card allows contact', () => {
  it('is any time where no hours were said', () => {
    expect(withinHours(at('2026-03-01T03:00:00+01:00'), [])).toBe(true);
  });

  it('is these local hours of these weekdays, summer and winter, the end not included', () => {
    const hours = [{ weekdays, from: '09:00', to: '12:00' }];
    expect(withinHours(at('2026-03-27T09:00:00+01:00'), hours)).toBe(true);
    expect(withinHours(at('2026-03-30T09:00:00+02:00'), hours)).toBe(true);
    expect(withinHours(at('2026-03-30T08:59:00+02:00'), hours)).toBe(false);
    expect(withinHours(at('2026-03-30T12:00:00+02:00'), hours)).toBe(false);
    expect(withinHours(at('2026-03-29T10:00:00+02:00'), hours)).toBe(false);
  });

  it('may run past midnight, into the next weekday', () => {
    const hours = [{ weekdays: [7], from: '22:00', to: '01:00' }];
    expect(withinHours(at('2026-03-29T23:00:00+02:00'), hours)).toBe(true);
    expect(withinHours(at('2026-03-30T00:30:00+02:00'), hours)).toBe(true);
    expect(withinHours(at('2026-03-29T00:30:00+01:00'), hours)).toBe(false);
  });
});
