import { RuleBroken } from '#kernel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayNumber, timeOfMinutes } from './civil-days.js';
import { instantOf, localOf, NoSuchLocalTime, today, wholeDays, ZONE } from './stockholm.js';

const dates = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2099-12-31') }).map(dateOfDay);
const times = fc.nat(1439).map(timeOfMinutes);
const utc = (date: string, time: string) => instantOf(date, time).toISOString().slice(0, 16);

/** The same question put to Temporal, which is right and slow. */
function asTemporalSays(date: string, time: string): Date | undefined {
  try {
    const shown = Temporal.PlainDateTime.from(`${date}T${time}`);
    return new Date(shown.toZonedDateTime(ZONE, { disambiguation: 'reject' }).epochMilliseconds);
  } catch {
    return undefined;
  }
}

function asTheHouseSays(date: string, time: string): Date | undefined {
  try {
    return instantOf(date, time);
  } catch (refusal) {
    if (refusal instanceof NoSuchLocalTime) return undefined;
    throw refusal;
  }
}

describe('the wall clock', () => {
  it('is an hour before UTC in winter and two in summer', () => {
    expect(utc('2026-03-24', '14:00')).toBe('2026-03-24T13:00');
    expect(utc('2026-03-31', '14:00')).toBe('2026-03-31T12:00');
    expect(utc('2026-01-01', '00:00')).toBe('2025-12-31T23:00');
  });

  it.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59'],
    ['2026-03-29', '03:00', '2026-03-29T01:00'],
    ['2026-10-25', '01:59', '2026-10-24T23:59'],
    ['2026-10-25', '03:00', '2026-10-25T02:00'],
    ['2027-03-28', '03:00', '2027-03-28T01:00'],
    ['2027-10-31', '03:00', '2027-10-31T02:00'],
  ])('on %s shows %s at %s UTC', (date, time, instant) => {
    expect(utc(date, time)).toBe(instant);
  });

  it.each([
    ['2026-03-29', '02:00'],
    ['2026-03-29', '02:30'],
    ['2026-03-29', '02:59'],
    ['2027-03-28', '02:30'],
  ])('never shows %s %s, the hour skipped in spring', (date, time) => {
    expect(() => instantOf(date, time)).toThrow(NoSuchLocalTime);
  });

  it.each([
    ['2026-10-25', '02:00'],
    ['2026-10-25', '02:59'],
    ['2027-10-31', '02:30'],
  ])('shows %s %s twice, the hour repeated in autumn, so that it means nothing', (date, time) => {
    expect(() => instantOf(date, time)).toThrow(NoSuchLocalTime);
  });

  it('refuses with the code that screens have words for', () => {
    const refusal = new NoSuchLocalTime('2026-03-29', '02:30');
    expect(refusal).toBeInstanceOf(RuleBroken);
    expect(refusal.code).toBe('calendar.no-such-local-time');
  });

  it('agrees with Temporal at every date and time', () => {
    fc.assert(
      fc.property(dates, times, (date, time) => {
        expect(asTheHouseSays(date, time)).toEqual(asTemporalSays(date, time));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with Temporal in every quarter of the two nights of change', () => {
    for (const date of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2030-03-31', '2030-10-27']) {
      for (let minutes = 0; minutes < 1440; minutes += 15) {
        const time = timeOfMinutes(minutes);
        expect(asTheHouseSays(date, time)).toEqual(asTemporalSays(date, time));
      }
    }
  });
});

describe('an instant', () => {
  it('is shown as the wall clock shows it', () => {
    expect(localOf(new Date('2026-03-31T12:00:00Z'))).toEqual({ date: '2026-03-31', time: '14:00' });
    expect(localOf(new Date('2026-03-29T00:59:59.999Z'))).toEqual({ date: '2026-03-29', time: '01:59' });
    expect(localOf(new Date('2026-03-29T01:00:00Z'))).toEqual({ date: '2026-03-29', time: '03:00' });
    expect(localOf(new Date('2026-10-25T00:30:00Z'))).toEqual({ date: '2026-10-25', time: '02:30' });
    expect(localOf(new Date('2026-10-25T01:30:00Z'))).toEqual({ date: '2026-10-25', time: '02:30' });
  });

  it('belongs to the new day, and the new year, an hour or two before UTC says so', () => {
    expect(today(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(today(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
    expect(today(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });

  it('leads back to the date and time it was made of', () => {
    fc.assert(
      fc.property(dates, times, (date, time) => {
        fc.pre(asTemporalSays(date, time) !== undefined);
        expect(localOf(instantOf(date, time))).toEqual({ date, time });
      }),
    );
  });

  it('is refused when it is none', () => {
    expect(() => localOf(new Date('tomorrow'))).toThrow(RangeError);
  });
});

describe('whole days', () => {
  it('are 23, 24 or 25 hours', () => {
    const hours = (date: string) => {
      const { startsAt, endsAt } = wholeDays(date);
      return (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
    };
    expect(['2026-03-29', '2026-03-30', '2026-10-25'].map(hours)).toEqual([23, 24, 25]);
  });

  it('run to midnight after the last', () => {
    expect(wholeDays('2026-03-30', '2026-04-05').endsAt).toEqual(new Date('2026-04-05T22:00:00Z'));
  });
});
