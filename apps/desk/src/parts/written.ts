import { addDays, type CivilDate } from '../format.js';

/** What somebody wrote in a field, read as what it means; nothing where it means nothing. */
export interface Reading {
  /** Complete as it stands: taken at once, while the person still writes. */
  whole: (text: string) => string | undefined;
  /** Shorter ways of writing it, taken when the person leaves the field. */
  tidy: (text: string) => string | undefined;
  /** So many small steps (an arrow) or large ones (page up) from what stands there. */
  step: (value: string, steps: number, large: boolean) => string;
}

const two = (figures: string | undefined): string => (figures ?? '0').padStart(2, '0');

const realDate = (year = '', month = '', day = ''): CivilDate | undefined => {
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : undefined;
};

const readAs = (form: RegExp, make: (...parts: string[]) => string | undefined) => (text: string) => {
  const found = form.exec(text.trim());
  return found ? make(...found.slice(1)) : undefined;
};

const WEEK = 7;

/** `2026-10-08`, also written `20261008`, `2026/10/8` or `2026.10.8`. */
export const dateReading: Reading = {
  whole: readAs(/^(\d{4})-?(\d{2})-?(\d{2})$/, realDate),
  tidy: readAs(/^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/, realDate),
  step: (value, steps, large) => addDays(value, large ? steps * WEEK : steps),
};

const realTime = (hour = '', minute = ''): string | undefined =>
  Number(hour) < 24 && Number(minute) < 60 ? `${two(hour)}:${two(minute)}` : undefined;

const DAY = 1440;
const HOUR = 60;
const STEP = 5;

const stepTime = (value: string, steps: number, large: boolean): string => {
  const minutes = Number(value.slice(0, 2)) * HOUR + Number(value.slice(3, 5)) + steps * (large ? HOUR : STEP);
  const within = (minutes + DAY) % DAY;
  return `${two(String(Math.floor(within / HOUR)))}:${two(String(within % HOUR))}`;
};

/** `14:30`, also written `1430`, `14.30`, `930` or `9`. */
export const timeReading: Reading = {
  whole: readAs(/^(\d{2}):?(\d{2})$/, realTime),
  tidy: readAs(/^(\d{1,2}?)[:. ]?(\d{2})?$/, realTime),
  step: stepTime,
};
