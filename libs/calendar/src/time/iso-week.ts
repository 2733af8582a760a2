import type { CivilDate } from '#kernel';
import { DAY_MS, dateOfDay, dayNumber, weekdayOfDay } from './civil-days.js';

/** A week of ISO 8601: Monday first, belonging to the year that holds its Thursday. */
export interface IsoWeek {
  readonly isoYear: number;
  readonly isoWeek: number;
}

const THURSDAY = 4;

/** The ISO week of a date; 2026-12-29 is (2026, 53) and 2027-01-05 is (2027, 1). */
export function isoWeekOf(date: CivilDate): IsoWeek {
  return isoWeekOfDay(dayNumber(date));
}

/** The ISO week of a day number. */
export function isoWeekOfDay(day: number): IsoWeek {
  const thursday = day - weekdayOfDay(day) + THURSDAY;
  const isoYear = new Date(thursday * DAY_MS).getUTCFullYear();
  return { isoYear, isoWeek: Math.floor((thursday - Date.UTC(isoYear, 0, 1) / DAY_MS) / 7) + 1 };
}

/** 53 in a year that begins on a Thursday, or on a Wednesday when it is a leap year; else 52. */
export function weeksInIsoYear(isoYear: number): number {
  // 28 December is always in the last week of its year.
  return isoWeekOf(`${isoYear}-12-28`).isoWeek;
}

/** The date of a weekday (1 Monday to 7) in an ISO week. Throws RangeError for a week the year does not have. */
export function dateOfIsoWeek(isoYear: number, isoWeek: number, weekday: number): CivilDate {
  if (!within(isoWeek, 1, weeksInIsoYear(isoYear))) throw new RangeError(`${isoYear} has no week ${isoWeek}`);
  if (!within(weekday, 1, 7)) throw new RangeError(`Not a weekday: ${weekday}`);
  // 4 January is always in week 1.
  const fourth = dayNumber(`${isoYear}-01-04`);
  const firstMonday = fourth - weekdayOfDay(fourth) + 1;
  return dateOfDay(firstMonday + (isoWeek - 1) * 7 + weekday - 1);
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
