import { now } from './clock.js';

/** Every screen tells the unit's time, whatever zone the computer it stands on believes in. */
const ZONE = 'Europe/Stockholm';
const DAY_MS = 86_400_000;

export type Instant = string | number | Date;
/** A calendar date, `2026-10-08`. */
export type CivilDate = string;

const isCivil = (value: Instant): value is CivilDate => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const timeFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const utcNoon = (date: CivilDate) => Date.parse(`${date}T12:00:00Z`);
const fromUtc = (ms: number): CivilDate => new Date(ms).toISOString().slice(0, 10);

/** `2026-10-08`, of an instant (in Stockholm) or a calendar date. */
export const formatDate = (value: Instant): CivilDate => (isCivil(value) ? value : dayFormat.format(new Date(value)));

/** `14:00`, of an instant in Stockholm; a wall-clock time such as `14:00:00` is only cut. */
export const formatTime = (value: Instant): string =>
  typeof value === 'string' && /^\d{2}:\d{2}/.test(value) ? value.slice(0, 5) : timeFormat.format(new Date(value));

/** `2026-10-08 14:00`. */
export const formatDateTime = (value: Instant): string => `${formatDate(value)} ${formatTime(value)}`;

/** `14:00–15:00`. */
export const formatSpan = (start: Instant, end: Instant): string => `${formatTime(start)}–${formatTime(end)}`;

/** Today's date at the unit. */
export const today = (): CivilDate => formatDate(now());

export const addDays = (date: CivilDate, days: number): CivilDate => fromUtc(utcNoon(date) + days * DAY_MS);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: CivilDate): number => new Date(utcNoon(date)).getUTCDay() || 7;

/** The Monday of the week the date is in. */
export const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date));

/** ISO 8601 week and the year that week belongs to, which need not be the year of the date. */
export const isoWeek = (date: CivilDate): { isoYear: number; isoWeek: number } => {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const isoYear = Number(thursday.slice(0, 4));
  const days = (utcNoon(thursday) - utcNoon(`${isoYear}-01-01`)) / DAY_MS;
  return { isoYear, isoWeek: Math.floor(days / 7) + 1 };
};

/** `v. 41`, or `w. 41` in English. */
export const formatWeek = (date: CivilDate, locale = 'sv'): string =>
  `${locale === 'sv' ? 'v.' : 'w.'} ${isoWeek(date).isoWeek}`;

/** `torsdag`, or `tors` when short. */
export const weekdayName = (date: CivilDate, locale = 'sv', length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: length }).format(utcNoon(date));

/** `torsdag 2026-10-08, v. 41`: the heading of a day. */
export const formatDay = (date: CivilDate, locale = 'sv'): string =>
  `${weekdayName(date, locale)} ${date}, ${formatWeek(date, locale)}`;

/** Whole minutes since an instant, by the server's clock. */
export const minutesSince = (instant: Instant): number => Math.floor((now() - new Date(instant).getTime()) / 60_000);

/** Figures with the separators of the language. */
export const formatNumber = (value: number, locale = 'sv'): string => new Intl.NumberFormat(locale).format(value);
