import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber, timeOfMinutes, weekdayOf } from './civil-days.js';
import { lasting, overlaps } from './half-open.js';
import { isoWeekOf } from './iso-week.js';
import { redDaysBetween } from './red-days.js';
import { instantOf, localOf, NoSuchLocalTime, wholeDays } from './stockholm.js';
import { type Occurrence, occurrencesOf, seriesEnd, type WeeklyRule } from './weekly-series.js';

const tuesdays = { weekday: 2, startTime: '14:00', durationMinutes: 60 };
const fridays = { ...tuesdays, weekday: 5 };
const weeks = (found: readonly Occurrence[]) => found.map((one) => `${one.isoYear}-${one.isoWeek}`);
const datesOf = (found: readonly Occurrence[]) => found.map((one) => one.date);

describe('a weekly series through the changes of the clock (S05)', () => {
  const found = occurrencesOf({ slot: tuesdays, firstOn: '2026-01-13', until: '2026-12-31' });
  const on = (date: string) => found.find((one) => one.date === date);

  it.each([
    ['2026-03-24', '2026-03-24T13:00:00.000Z'],
    ['2026-03-31', '2026-03-31T12:00:00.000Z'],
    ['2026-10-20', '2026-10-20T12:00:00.000Z'],
    ['2026-10-27', '2026-10-27T13:00:00.000Z'],
  ])('begins on %s at %s', (date, instant) => {
    expect(on(date)?.startsAt.toISOString()).toBe(instant);
  });

  it('shows 14:00 every week and lasts an hour', () => {
    expect(new Set(found.map((one) => localOf(one.startsAt).time))).toEqual(new Set(['14:00']));
    expect(new Set(found.map((one) => localOf(one.endsAt).time))).toEqual(new Set(['15:00']));
  });

  it.each([13, 14, 43, 44])('has one occurrence in week %i', (week) => {
    expect(found.filter((one) => one.isoWeek === week)).toHaveLength(1);
  });
});

describe('a weekly series over holidays and New Year (S06)', () => {
  const spring = { slot: fridays, firstOn: '2026-01-09', until: '2026-06-30' };

  it('proposes Good Friday, 1 May and Midsummer Eve as skipped, and 22 sessions remain', () => {
    const redDays = redDaysBetween(spring.firstOn, spring.until);
    const found = occurrencesOf({ ...spring, skips: { redDays } });
    const skipped = found.filter((one) => one.status === 'holiday_skipped');
    expect(skipped.map((one) => [one.date, one.reason])).toEqual([
      ['2026-04-03', 'långfredagen'],
      ['2026-05-01', 'första maj'],
      ['2026-06-19', 'midsommarafton'],
    ]);
    expect(found.filter((one) => one.status === 'planned')).toHaveLength(22);
  });

  it('plans Midsummer Eve where the unit keeps its eves open', () => {
    const redDays = redDaysBetween(spring.firstOn, spring.until, { eves: false });
    const found = occurrencesOf({ ...spring, skips: { redDays } });
    expect(found.filter((one) => one.status === 'planned')).toHaveLength(23);
  });

  it('has week 53 and then week 1, with no week twice', () => {
    const found = occurrencesOf({ slot: tuesdays, firstOn: '2026-12-15', until: '2027-01-12' });
    expect(weeks(found)).toEqual(['2026-51', '2026-52', '2026-53', '2027-1', '2027-2']);
    expect(datesOf(found).slice(2, 4)).toEqual(['2026-12-29', '2027-01-05']);
  });

  it('has 53 occurrences in a year of 53 Thursdays', () => {
    const thursdays = { ...tuesdays, weekday: 4 };
    const found = occurrencesOf({ slot: thursdays, firstOn: '2026-01-01', until: '2026-12-31' });
    expect(found).toHaveLength(53);
    expect(new Set(weeks(found)).size).toBe(53);
  });
});

describe('a weekly series', () => {
  it('holds both its first and its last day', () => {
    expect(datesOf(occurrencesOf({ slot: tuesdays, firstOn: '2026-03-24', until: '2026-03-31' }))).toEqual([
      '2026-03-24',
      '2026-03-31',
    ]);
    expect(occurrencesOf({ slot: tuesdays, firstOn: '2026-03-24', until: '2026-03-23' })).toEqual([]);
  });

  it('proposes as skipped what falls in an absence, and only what shares a moment with it', () => {
    const absences = [
      { ...wholeDays('2026-03-30', '2026-04-01'), reason: 'kurs' },
      { ...lasting(instantOf('2026-04-07', '15:00'), 60), reason: 'möte' },
    ];
    const found = occurrencesOf({ slot: tuesdays, firstOn: '2026-03-24', until: '2026-04-07', skips: { absences } });
    expect(found.map((one) => one.status)).toEqual(['planned', 'absence_skipped', 'planned']);
    expect(found[1]?.reason).toBe('kurs');
  });

  it('names the holiday where both a holiday and an absence stand in the way', () => {
    const absences = [{ ...wholeDays('2026-04-03'), reason: 'semester' }];
    const redDays = redDaysBetween('2026-04-01', '2026-04-30');
    const found = occurrencesOf({
      slot: fridays,
      firstOn: '2026-04-03',
      until: '2026-04-03',
      skips: { absences, redDays },
    });
    expect(found[0]).toMatchObject({ status: 'holiday_skipped', reason: 'långfredagen' });
  });

  it.each([
    ['2026-03-22', '2026-03-29'],
    ['2026-10-18', '2026-10-25'],
  ])('on Sunday nights at 02:30 from %s cannot be had, for the clock changes on %s', (firstOn, until) => {
    const slot = { weekday: 7, startTime: '02:30', durationMinutes: 60 };
    expect(() => occurrencesOf({ slot, firstOn, until })).toThrow(NoSuchLocalTime);
  });

  it('gives the same weeks whether it is made at once or extended', () => {
    const whole = occurrencesOf({ slot: tuesdays, firstOn: '2026-01-13', until: '2027-06-30' });
    const first = occurrencesOf({ slot: tuesdays, firstOn: '2026-01-13', until: '2026-12-31' });
    expect(whole.slice(0, first.length)).toEqual(first);
  });
});

describe('a change of slot', () => {
  const series = { slot: tuesdays, firstOn: '2026-03-03', until: '2026-03-31' };
  const changed = (effectiveFrom: string, weekday: number) =>
    occurrencesOf({ ...series, changes: [{ effectiveFrom, weekday, startTime: '09:30' }] });

  it('counts from its day on, and leaves the weeks before as they were', () => {
    const found = changed('2026-03-16', 4);
    expect(datesOf(found)).toEqual(['2026-03-03', '2026-03-10', '2026-03-19', '2026-03-26']);
    expect(found.map((one) => one.startTime)).toEqual(['14:00', '14:00', '09:30', '09:30']);
  });

  it('in mid-week gives no second session that week', () => {
    expect(datesOf(changed('2026-03-11', 4))).toEqual(['2026-03-03', '2026-03-10', '2026-03-19', '2026-03-26']);
  });

  it('to an earlier weekday in mid-week begins the week after', () => {
    expect(datesOf(changed('2026-03-10', 1))).toEqual(['2026-03-03', '2026-03-16', '2026-03-23', '2026-03-30']);
  });

  it('from before the first day is the slot from the first day', () => {
    expect(datesOf(changed('2026-01-01', 3))).toEqual(['2026-03-04', '2026-03-11', '2026-03-18', '2026-03-25']);
  });

  it('may be followed by another, given in any order', () => {
    const changes = [
      { effectiveFrom: '2026-03-23', weekday: 5, startTime: '10:00' },
      { effectiveFrom: '2026-03-09', weekday: 3, startTime: '11:00' },
    ];
    expect(datesOf(occurrencesOf({ ...series, changes }))).toEqual([
      '2026-03-03',
      '2026-03-11',
      '2026-03-18',
      '2026-03-27',
    ]);
  });
});

describe('the end of a series', () => {
  it('is the agreed day', () => expect(seriesEnd('2026-01-13', '2026-04-30')).toBe('2026-04-30'));

  it('without one is the end of the next term', () => {
    expect(seriesEnd('2026-01-13')).toBe('2026-12-31');
    expect(seriesEnd('2026-09-01', null)).toBe('2027-06-30');
  });

  it('counts the current term from the day it is asked', () => {
    expect(seriesEnd('2025-09-02', undefined, '2026-03-31')).toBe('2026-12-31');
    expect(seriesEnd('2026-08-18', undefined, '2026-03-31')).toBe('2026-12-31');
    expect(seriesEnd('2027-02-02', undefined, '2026-03-31')).toBe('2027-06-30');
  });

  it('is where a rule without one stops', () => {
    expect(datesOf(occurrencesOf({ slot: tuesdays, firstOn: '2026-01-13' })).at(-1)).toBe('2026-12-29');
  });
});

const dates = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDay);
// From 06:00, since the clock is never changed by day.
const times = fc.integer({ min: 24, max: 88 }).map((quarter) => timeOfMinutes(quarter * 15));
const rules: fc.Arbitrary<WeeklyRule> = fc
  .record({ firstOn: dates, startTime: times, durationMinutes: fc.integer({ min: 15, max: 120 }), days: fc.nat(800) })
  .map(({ firstOn, startTime, durationMinutes, days }) => ({
    slot: { weekday: weekdayOf(firstOn), startTime, durationMinutes },
    firstOn,
    until: addDays(firstOn, days),
  }));
const changes = fc.array(fc.record({ after: fc.nat(800), weekday: fc.integer({ min: 1, max: 7 }), startTime: times }), {
  maxLength: 4,
});

describe('every weekly series', () => {
  it('has each of its ISO weeks exactly once, a week apart on the calendar', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const found = occurrencesOf(rule);
        const expected: string[] = [];
        for (let date = rule.firstOn; date <= (rule.until ?? ''); date = addDays(date, 7)) expected.push(date);
        expect(datesOf(found)).toEqual(expected);
        expect(new Set(weeks(found)).size).toBe(found.length);
      }),
    );
  });

  it('keeps its local time and its length, and belongs to the week of its date', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        for (const one of occurrencesOf(rule)) {
          expect(localOf(one.startsAt)).toEqual({ date: one.date, time: rule.slot.startTime });
          expect(one.endsAt.getTime() - one.startsAt.getTime()).toBe(rule.slot.durationMinutes * 60_000);
          expect({ isoYear: one.isoYear, isoWeek: one.isoWeek }).toEqual(isoWeekOf(one.date));
        }
      }),
    );
  });

  it('is sorted and disjoint, and has no week twice, however often its slot is changed', () => {
    fc.assert(
      fc.property(rules, changes, (rule, drawn) => {
        const agreed = drawn.map(({ after, ...change }) => ({
          ...change,
          effectiveFrom: addDays(rule.firstOn, after),
        }));
        const found = occurrencesOf({ ...rule, changes: agreed });
        expect(new Set(weeks(found)).size).toBe(found.length);
        for (const [index, one] of found.slice(1).entries()) {
          const before = found[index];
          expect(before !== undefined && before.endsAt < one.startsAt && !overlaps(before, one)).toBe(true);
        }
        expect(found.every((one) => one.date >= rule.firstOn && one.date <= (rule.until ?? ''))).toBe(true);
      }),
    );
  });
});
