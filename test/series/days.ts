import { addDays, isoWeekOf, weekdayOf } from '#calendar';

const weekOf = (date: string): string => `${isoWeekOf(date).isoYear}-${isoWeekOf(date).isoWeek}`;

/** Every day that a test can come to, written down once. */
export const DAYS = Array.from({ length: 9000 }, (_, number) => addDays('2026-03-01', number)).map((day) => ({
  day,
  week: weekOf(day),
  weekday: weekdayOf(day),
}));
export const NUMBERS = new Map(DAYS.map(({ day }, number) => [day, number]));
export const NO_DAY = { day: '', week: '', weekday: 0 };
export const nextDay = (day: string): string => DAYS[(NUMBERS.get(day) ?? 0) + 1]?.day ?? '';

export const later = (one: string, other: string): string => (one > other ? one : other);

export const weekOn = (day: string): string => DAYS[NUMBERS.get(day) ?? 0]?.week ?? '';

/** What only its day can tell. */
export const isEarly = (outcome: string, day: string, today: string): boolean =>
  (outcome === 'held' || outcome === 'client_no_show') && day > today;
