import type { Row } from './deeds.js';

export interface Stretch {
  readonly from: string;
  until: string | null;
}

export const overlap = (one: Stretch, other: Stretch): boolean =>
  (other.until === null || one.from <= other.until) && (one.until === null || one.until >= other.from);

export interface Kept extends Row {
  readonly arrived: boolean;
  readonly marked: boolean;
}

export const covers = ({ from, until }: Stretch, day: string) => from <= day && (until === null || day <= until);

export const follows = (row: Kept): boolean =>
  (row.status === 'planned' || row.status.endsWith('skipped')) &&
  !row.decided &&
  !row.moved &&
  !row.arrived &&
  !row.marked;

/** That a red day is held holds for the day, whatever else changes of it. */
export const stillDecided = (row: Kept, want: Kept): Kept =>
  row.status === 'planned' && want.ground === 'red_day' && row.planned === want.planned
    ? { ...want, status: 'planned', ground: null }
    : want;

/** Takes back what a refused deed had begun. */
export function undone(back: () => unknown): false {
  back();
  return false;
}

/** What keeps its time. */
export const HOLDING = ['planned', 'held', 'client_no_show'];

/** A skipped week that is held after all is whoever's is responsible by then. */
export const heldAnew = (
  { who, status }: Kept,
  day: string,
  responsible: readonly { since: string; who: string | null }[],
) => {
  const by = responsible.findLast(({ since }) => since <= day);
  const now = by !== undefined && status.endsWith('skipped') ? by.who : who;
  return { who: now, status: 'planned', ground: null, decided: false };
};
