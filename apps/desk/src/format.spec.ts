import {
  addDays,
  formatDate,
  formatDay,
  formatSpan,
  formatTime,
  formatWeek,
  isoWeek,
  mondayOf,
  weekdayOf,
} from './format.js';

describe('the dates and times on screen', () => {
  it('are Stockholm time on both sides of the change of clocks', () => {
    expect(formatTime('2026-03-24T13:00:00Z')).toBe('14:00');
    expect(formatTime('2026-03-31T12:00:00Z')).toBe('14:00');
    expect(formatDate('2026-03-30T22:30:00Z')).toBe('2026-03-31');
    expect(formatSpan('2026-10-20T12:00:00Z', '2026-10-20T13:00:00Z')).toBe('14:00–15:00');
  });

  it('write midnight as 00:00', () => expect(formatTime('2026-01-01T23:00:00Z')).toBe('00:00'));

  it('leave a calendar date and a wall-clock time as they are', () => {
    expect(formatDate('2026-03-31')).toBe('2026-03-31');
    expect(formatTime('09:30:00')).toBe('09:30');
  });

  it('count ISO weeks, with week 53 and the year a week belongs to', () => {
    expect(isoWeek('2026-12-29')).toEqual({ isoYear: 2026, isoWeek: 53 });
    expect(isoWeek('2027-01-01')).toEqual({ isoYear: 2026, isoWeek: 53 });
    expect(isoWeek('2027-01-05')).toEqual({ isoYear: 2027, isoWeek: 1 });
    expect(formatWeek('2026-10-08')).toBe('v. 41');
    expect(formatWeek('2026-10-08', 'en')).toBe('w. 41');
  });

  it('begin the week on Monday', () => {
    expect(weekdayOf('2026-10-11')).toBe(7);
    expect(mondayOf('2026-10-11')).toBe('2026-10-05');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(formatDay('2026-10-08')).toBe('torsdag 2026-10-08, v. 41');
  });
});
