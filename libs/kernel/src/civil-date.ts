/** A day on the wall calendar, `YYYY-MM-DD`, without hour or zone. */
export type CivilDate = string;

/** A time on the wall clock, `HH:MM` from 00:00 to 23:59, without day or zone. */
export type LocalTime = string;

const DATE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Is this a day that exists, written `YYYY-MM-DD`, in the years 1000 to 9999? */
export function isCivilDate(value: unknown): value is CivilDate {
  const parts = typeof value === 'string' ? DATE.exec(value) : null;
  if (parts === null) return false;
  const month = Number(parts[2]) - 1;
  const day = new Date(Date.UTC(Number(parts[1]), month, Number(parts[3])));
  // A day too many rolls into the next month, as 30 February does.
  return day.getUTCMonth() === month;
}

/** Is this a time of day, written `HH:MM`? */
export function isLocalTime(value: unknown): value is LocalTime {
  return typeof value === 'string' && TIME.test(value);
}
