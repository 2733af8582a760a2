import { addDays, weekdayOf } from './civil-days.js';
import { holidayOn, isRedDay, publicHolidays, redDaysBetween } from './red-days.js';

const dates = (year: number, kind: string) =>
  publicHolidays(year)
    .filter((day) => day.kind === kind)
    .map((day) => day.date);

/** Easter Day after Gauss and Meeus, to check the almanac by another road. */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * rest) / 451);
  const whole = epact + rest - 7 * shift + 114;
  return `${year}-0${Math.floor(whole / 31)}-${String((whole % 31) + 1).padStart(2, '0')}`;
}

function firstOnOrAfter(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

describe('the public holidays', () => {
  it('of 2026 are the named days of the law, and the three eves', () => {
    expect(publicHolidays(2026)).toEqual([
      { date: '2026-01-01', name: 'nyårsdagen', kind: 'statutory' },
      { date: '2026-01-06', name: 'trettondedag jul', kind: 'statutory' },
      { date: '2026-04-03', name: 'långfredagen', kind: 'statutory' },
      { date: '2026-04-05', name: 'påskdagen', kind: 'statutory' },
      { date: '2026-04-06', name: 'annandag påsk', kind: 'statutory' },
      { date: '2026-05-01', name: 'första maj', kind: 'statutory' },
      { date: '2026-05-14', name: 'Kristi himmelsfärdsdag', kind: 'statutory' },
      { date: '2026-05-24', name: 'pingstdagen', kind: 'statutory' },
      { date: '2026-06-06', name: 'nationaldagen', kind: 'statutory' },
      { date: '2026-06-19', name: 'midsommarafton', kind: 'eve' },
      { date: '2026-06-20', name: 'midsommardagen', kind: 'statutory' },
      { date: '2026-10-31', name: 'alla helgons dag', kind: 'statutory' },
      { date: '2026-12-24', name: 'julafton', kind: 'eve' },
      { date: '2026-12-25', name: 'juldagen', kind: 'statutory' },
      { date: '2026-12-26', name: 'annandag jul', kind: 'statutory' },
      { date: '2026-12-31', name: 'nyårsafton', kind: 'eve' },
    ]);
  });

  it('of 2027 move with Easter on 28 March', () => {
    expect(dates(2027, 'statutory')).toEqual(expect.arrayContaining(['2027-03-26', '2027-03-28', '2027-05-06']));
  });

  it.each(Array.from({ length: 95 }, (_, index) => 2005 + index))(
    'of %i are the eleven, Easter Day and Whit Sunday',
    (year) => {
      const sunday = easter(year);
      const expected = [
        ...['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].map((day) => `${year}-${day}`),
        ...[-2, 0, 1, 39, 49].map((days) => addDays(sunday, days)),
        firstOnOrAfter(`${year}-06-20`, 6),
        firstOnOrAfter(`${year}-10-31`, 6),
      ];
      expect(dates(year, 'statutory').toSorted()).toEqual(expected.toSorted());
      expect(dates(year, 'eve')).toEqual([firstOnOrAfter(`${year}-06-19`, 5), `${year}-12-24`, `${year}-12-31`]);
    },
  );
});

describe('a day', () => {
  it('is red on Sundays and statutory holidays, and on no eve', () => {
    expect(['2026-03-29', '2026-04-03', '2026-06-20'].map(isRedDay)).toEqual([true, true, true]);
    expect(['2026-03-30', '2026-06-19', '2026-12-24'].map(isRedDay)).toEqual([false, false, false]);
  });

  it('between two holidays is an ordinary one', () => {
    expect(isRedDay('2026-05-15')).toBe(false);
    expect(holidayOn('2026-05-15')).toBeUndefined();
  });

  it('is a holiday of the unit on an eve, unless the unit keeps its eves open', () => {
    expect(holidayOn('2026-06-19')?.name).toBe('midsommarafton');
    expect(holidayOn('2026-06-19', { eves: false })).toBeUndefined();
  });
});

describe('the red days of a span', () => {
  it('include both its ends and cross the year', () => {
    const found = redDaysBetween('2026-12-26', '2027-01-01').map((day) => day.date);
    expect(found).toEqual(['2026-12-26', '2026-12-31', '2027-01-01']);
  });

  it('leave out the eves where the unit has them open, and ordinary Sundays always', () => {
    expect(redDaysBetween('2026-06-15', '2026-06-30', { eves: false }).map((day) => day.date)).toEqual(['2026-06-20']);
  });

  it('are none in a span that ends before it begins', () => {
    expect(redDaysBetween('2026-12-31', '2026-01-01')).toEqual([]);
  });
});
