import { type CivilDate, isCivilDate, isLocalTime, type LocalTime } from '#kernel';

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** Days since 1970-01-01, the form in which whole days are counted. Throws RangeError for what is not a date. */
export function dayNumber(date: CivilDate): number {
  if (!isCivilDate(date)) throw new RangeError(`Not a date: ${String(date)}`);
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / DAY_MS;
}

/** The date of a day number, the way back from `dayNumber`. */
export function dateOfDay(day: number): CivilDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The date so many days later, or earlier when `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Whole days from one date to another, negative when the second is the earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weekday of a day number: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Weekday of a date: 1 Monday to 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return weekdayOfDay(dayNumber(date));
}

/** Minutes since midnight on the wall clock. Throws RangeError for what is not a time. */
export function minutesOf(time: LocalTime): number {
  if (!isLocalTime(time)) throw new RangeError(`Not a time of day: ${String(time)}`);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The wall clock so many minutes after midnight, 0 to 1439. */
export function timeOfMinutes(minutes: number): LocalTime {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
