import { localOf } from '#calendar';
import type { Placed } from '../../libs/counselling/src/contracts/relaid.js';
import { type Agreement, handsBy, type Week, weekKey } from '../../libs/counselling/src/contracts/weeks.js';
import type { Row } from './deeds.js';

export { isEarly } from './days.js';

export interface Kept extends Placed {
  readonly ground: string | null;
}

export interface Pause {
  readonly from: string;
  readonly until: string | null;
  covers(day: string): boolean;
}

export const pauseOf = (from: string, until: string | null): Pause => ({
  from,
  until,
  covers: (day) => from <= day && (until === null || day <= until),
});

/** Whoever steps in for a vacant week has held it. */
export const recorded = (one: Kept, { outcome, by }: { readonly outcome: string; readonly by: string }): Kept => ({
  ...one,
  status: outcome,
  recordedAt: new Date(0),
  counsellorId: one.counsellorId ?? (outcome === 'held' ? by : null),
});

const PLANNED = { status: 'planned', ground: null, skipDecidedAt: null };

/** Held after all, by whoever is responsible by then where it was skipped. */
export const again = (one: Kept, agreement: Pick<Agreement, 'counsellors'>, day: string): Kept => ({
  ...one,
  ...(one.status.endsWith('skipped') ? handsBy(agreement, day) : {}),
  ...PLANNED,
});

const GROUNDS = { planned: null, holiday_skipped: 'red_day', absence_skipped: 'absence' } as const;

export const placeOf = (week: Week) => ({
  ...{
    isoYear: week.isoYear,
    isoWeek: week.isoWeek,
    plannedDate: week.date,
    startsAt: week.startsAt,
    endsAt: week.endsAt,
    counsellorId: week.counsellorId,
  },
  ...{ vacant: week.vacant, roomId: week.roomId, status: week.status as string, ground: GROUNDS[week.status] },
});

export function rowOf(one: Kept): Row {
  const { date, time } = localOf(one.startsAt);
  const { id, plannedDate: planned, counsellorId: who, status, ground } = one;
  const said = { decided: one.skipDecidedAt !== null, moved: one.movedFrom !== null };
  return { id, week: weekKey(one), planned, at: `${date} ${time}`, who, status, ground, ...said };
}

export const sooner = (end: string | null, day: string): string => (end !== null && end < day ? end : day);
