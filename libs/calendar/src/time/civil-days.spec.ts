import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber, daysBetween, minutesOf, timeOfMinutes, weekdayOf } from './civil-days.js';

const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });

describe('a civil day', () => {
  it('is counted from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it('moves over months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  });

  it('has its weekday, 1 Monday to 7 Sunday', () => {
    expect(weekdayOf('2026-03-30')).toBe(1);
    expect(weekdayOf('2026-03-31')).toBe(2);
    expect(weekdayOf('2026-04-05')).toBe(7);
    expect(weekdayOf('1969-12-29')).toBe(1);
  });

  it('survives the way to a number and back, and so does its weekday', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
        expect(weekdayOf(dateOfDay(day))).toBe(new Date(day * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it('is refused when it does not exist', () => {
    expect(() => dayNumber('2026-02-29')).toThrow(RangeError);
    expect(() => addDays('31/3 2026', 1)).toThrow(RangeError);
  });
});

describe('a time of day', () => {
  it('is minutes since midnight, and back', () => {
    expect(minutesOf('14:05')).toBe(845);
    expect(timeOfMinutes(845)).toBe('14:05');
    expect(timeOfMinutes(0)).toBe('00:00');
  });

  it('is refused when it does not exist', () => {
    expect(() => minutesOf('24:00')).toThrow(RangeError);
  });
});
