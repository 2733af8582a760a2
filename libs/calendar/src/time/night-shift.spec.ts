import { minutesIn } from './half-open.js';
import { isoWeekOf } from './iso-week.js';
import { shiftInterval } from './night-shift.js';
import { NoSuchLocalTime } from './stockholm.js';

const hours = (date: string, from: string, to: string) => minutesIn(shiftInterval(date, from, to)) / 60;

describe('a night shift (S34)', () => {
  it.each([
    ['2026-03-26', 5],
    ['2026-03-28', 4],
    ['2026-10-24', 6],
    ['2027-03-27', 4],
    ['2027-10-30', 6],
  ])('22:00–03:00 on %s lasts %i elapsed hours', (date, elapsed) => {
    expect(hours(date, '22:00', '03:00')).toBe(elapsed);
  });

  it('ends on the next day when it does not end later', () => {
    expect(shiftInterval('2026-12-31', '22:00', '03:00')).toEqual({
      startsAt: new Date('2026-12-31T21:00:00Z'),
      endsAt: new Date('2027-01-01T02:00:00Z'),
    });
    expect(hours('2026-06-01', '18:00', '18:00')).toBe(24);
  });

  it('in the evening ends the same day', () => {
    expect(hours('2026-03-28', '17:00', '21:30')).toBe(4.5);
  });

  it('belongs to the week it begins in: Thursday 26 and Saturday 28 March are both week 13', () => {
    expect(['2026-03-26', '2026-03-28'].map((date) => isoWeekOf(date).isoWeek)).toEqual([13, 13]);
  });

  it('cannot end at a time the clock skips', () => {
    expect(() => shiftInterval('2026-03-28', '22:00', '02:30')).toThrow(NoSuchLocalTime);
  });
});
