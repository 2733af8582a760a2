import type { AllowedHours } from '../api/types.js';
import { addDays, weekdayName } from '../format.js';

/** Any Monday: the names of weekdays are counted from it. */
const MONDAY = '2026-01-05';
const ALL = 7;

const daysText = (weekdays: readonly number[], everyDay: string, locale: string): string =>
  weekdays.length === 0 || weekdays.length === ALL
    ? everyDay
    : weekdays.map((day) => weekdayName(addDays(MONDAY, day - 1), locale, 'short')).join(' ');

/** `mån tis 09:00–12:00; alla dagar 18:00–19:00`; empty where nothing was said. */
export const hoursText = (
  hours: readonly AllowedHours[] | string | null | undefined,
  everyDay: string,
  locale: string,
): string => {
  if (typeof hours === 'string') return hours;
  return (hours ?? [])
    .map(({ weekdays = [], from, to }) => `${daysText(weekdays, everyDay, locale)} ${from}–${to}`)
    .join('; ');
};
