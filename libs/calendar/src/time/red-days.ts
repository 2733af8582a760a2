import type { CivilDate } from '#kernel';
import Holidays from 'date-holidays';
import { weekdayOf } from './civil-days.js';

/** Statutory: lag (1989:253). Eve: a day on which a unit is closed unless it has chosen otherwise (law 2.12). */
export type HolidayKind = 'statutory' | 'eve';

/** A day of the year with a name, on which the unit keeps closed. */
export interface PublicHoliday {
  readonly date: CivilDate;
  readonly name: string;
  readonly kind: HolidayKind;
}

const SUNDAY = 7;

/** The library's word for what Swedish law makes a holiday, and for the three eves that are off in practice. */
const KINDS: Record<string, HolidayKind> = { public: 'statutory', bank: 'eve' };

const remembered = new Map<number, readonly PublicHoliday[]>();
let almanac: Holidays | undefined;

/**
 * The red days of a year with a name, in order: the 11 named days of lag (1989:253), Easter Day and Whit Sunday,
 * and the eves of midsummer, Christmas and New Year. Ordinary Sundays are not listed, and neither are bridge days.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const known = remembered.get(year);
  if (known !== undefined) return known;
  almanac ??= new Holidays('SE', { languages: ['sv'] });
  const found = almanac.getHolidays(year, 'sv').flatMap((day): PublicHoliday[] => {
    const kind = KINDS[day.type];
    return kind === undefined ? [] : [{ date: day.date.slice(0, 10), name: day.name, kind }];
  });
  found.sort((one, other) => (one.date < other.date ? -1 : 1));
  remembered.set(year, found);
  return found;
}

/** Is the day red in the almanac: a Sunday or a statutory holiday? The eves are not red; see `redDaysBetween`. */
export function isRedDay(date: CivilDate): boolean {
  return weekdayOf(date) === SUNDAY || holidayOn(date, { eves: false }) !== undefined;
}

/** The named holiday of a date, if it is one that keeps the unit closed. Eves do, unless the unit has them open. */
export function holidayOn(date: CivilDate, { eves = true } = {}): PublicHoliday | undefined {
  const year = Number(date.slice(0, 4));
  return publicHolidays(year).find((day) => day.date === date && (eves || day.kind === 'statutory'));
}

/** The named holidays from one date to another, both included: what a weekly series proposes to skip (S06). */
export function redDaysBetween(from: CivilDate, to: CivilDate, { eves = true } = {}): readonly PublicHoliday[] {
  const found: PublicHoliday[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    found.push(...publicHolidays(year));
  }
  return found.filter((day) => day.date >= from && day.date <= to && (eves || day.kind === 'statutory'));
}
