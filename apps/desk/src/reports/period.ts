import { addDays, type CivilDate } from '../format.js';
import type { Parameters } from './report.js';

export interface Span {
  from: CivilDate;
  to: CivilDate;
}

const firstOfMonth = (date: CivilDate): CivilDate => `${date.slice(0, 7)}-01`;
const firstOfYear = (date: CivilDate): CivilDate => `${date.slice(0, 4)}-01-01`;

/** Days that are often asked for; each ends today at the latest. */
export const SPANS: Readonly<Record<string, (today: CivilDate) => Span>> = {
  thisMonth: (today) => ({ from: firstOfMonth(today), to: today }),
  lastMonth: (today) => {
    const to = addDays(firstOfMonth(today), -1);
    return { from: firstOfMonth(to), to };
  },
  quarter: (today) => ({ from: addDays(today, -90), to: today }),
  thisYear: (today) => ({ from: firstOfYear(today), to: today }),
  lastYear: (today) => {
    const to = addDays(firstOfYear(today), -1);
    return { from: firstOfYear(to), to };
  },
};

/** The days in the address, or those a report begins with: the last three months, or today. */
export const daysAsked = (wanted: readonly string[], address: URLSearchParams, today: CivilDate): Parameters => {
  if (wanted.includes('on')) return { on: address.get('on') ?? today };
  const { from, to } = (SPANS.quarter as (day: CivilDate) => Span)(today);
  return { from: address.get('from') ?? from, to: address.get('to') ?? to };
};
