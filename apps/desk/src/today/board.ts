import type { CivilDate } from '../format.js';
import { isGone, minuteOf, type Day, type DayColumn, type DayItem } from './day.js';

/** One row of the board is five minutes. */
export const ROW_MINUTES = 5;
/** A quarter is as high as the smallest target anybody must be able to hit (WCAG 2.5.8). */
export const ROW_PX = 8;
const HOUR = 60;
/** A click in an empty hour means the quarter it falls in. */
const QUARTER = 15;

/** The first and last minute the board shows, on whole hours. */
export interface Frame {
  from: number;
  to: number;
}

/** A free stretch of one column, never across a whole hour. */
export interface Gap {
  from: number;
  to: number;
}

const spanOf = (item: { startsAt: string; endsAt: string }, date: CivilDate): Gap => ({
  from: minuteOf(item.startsAt, date),
  to: minuteOf(item.endsAt, date),
});

/** The hours of the board: the unit's, and longer where an appointment is outside them. */
export const frameOf = (day: Day, columns: readonly DayColumn[]): Frame => {
  const spans = columns.flatMap((column) =>
    [...column.items.filter(({ kind }) => kind !== 'absence'), ...column.open].map((item) => spanOf(item, day.date)),
  );
  if (day.opensAt && day.closesAt) spans.push(spanOf({ startsAt: day.opensAt, endsAt: day.closesAt }, day.date));
  const from = Math.min(...spans.map((span) => span.from), ...(spans.length === 0 ? [8 * HOUR] : []));
  const to = Math.max(...spans.map((span) => span.to), ...(spans.length === 0 ? [17 * HOUR] : []));
  return { from: Math.floor(from / HOUR) * HOUR, to: Math.max(Math.ceil(to / HOUR) * HOUR, from + HOUR) };
};

export const rowsOf = ({ from, to }: Frame): number => (to - from) / ROW_MINUTES;

/** Where something stands in the grid: `grid-row`. What is shorter than a quarter is drawn as one. */
export const rowOf = (span: Gap, frame: Frame): string => {
  const first = Math.max(0, Math.floor((span.from - frame.from) / ROW_MINUTES));
  const last = Math.min(rowsOf(frame), Math.ceil((span.to - frame.from) / ROW_MINUTES));
  return `${first + 1} / ${Math.max(last, first + QUARTER / ROW_MINUTES) + 1}`;
};

export const rowOfItem = (item: DayItem, date: CivilDate, frame: Frame): string => rowOf(spanOf(item, date), frame);

/** What is open and not taken, cut at every whole hour; `after` leaves out what has passed. */
export const gapsOf = (column: DayColumn, date: CivilDate, after = 0): Gap[] => {
  const taken = column.items
    .filter((item) => !isGone(item))
    .map((item) => spanOf(item, date))
    .toSorted((one, other) => one.from - other.from);
  return column.open.flatMap((open) => {
    const { from, to } = spanOf(open, date);
    return byHour(without({ from: Math.max(from, Math.ceil(after / ROW_MINUTES) * ROW_MINUTES), to }, taken));
  });
};

/** When the column is shut, inside the frame. */
export const closedOf = (column: DayColumn, date: CivilDate, frame: Frame): Gap[] => {
  const open = column.open.map((one) => spanOf(one, date)).toSorted((one, other) => one.from - other.from);
  return without(frame, open);
};

const without = (open: Gap, taken: readonly Gap[]): Gap[] => {
  const gaps: Gap[] = [];
  let from = open.from;
  for (const { from: start, to: end } of taken) {
    if (start >= open.to) break;
    if (start > from) gaps.push({ from, to: start });
    from = Math.max(from, end);
  }
  if (from < open.to) gaps.push({ from, to: open.to });
  return gaps;
};

const byHour = (gaps: readonly Gap[]): Gap[] =>
  gaps.flatMap(({ from, to }) => {
    const hours: Gap[] = [];
    for (let start = from; start < to; start = nextHour(start))
      hours.push({ from: start, to: Math.min(nextHour(start), to) });
    return hours.filter((gap) => gap.to - gap.from >= QUARTER);
  });

const nextHour = (minute: number): number => (Math.floor(minute / HOUR) + 1) * HOUR;

/** The quarter under the pointer, inside the gap. */
export const quarterAt = (gap: Gap, share: number): number => {
  const minute = gap.from + Math.floor((share * (gap.to - gap.from)) / QUARTER) * QUARTER;
  return Math.min(Math.max(minute, gap.from), gap.to - ROW_MINUTES);
};

/** The quarter at a height of the board, for what is dragged there. */
export const quarterAtHeight = (px: number, frame: Frame): number => {
  const minute = frame.from + Math.round(((px / ROW_PX) * ROW_MINUTES) / QUARTER) * QUARTER;
  return Math.min(Math.max(minute, frame.from), frame.to - QUARTER);
};
