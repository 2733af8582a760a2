import { gapsOf } from './board.js';
import { minuteOf, timeOfMinute, type Appointment, type Day, type DayColumn } from './day.js';

const STEP = 30;

const freeOf = (column: DayColumn | undefined, day: Day, without: string): Set<number> => {
  if (!column) return new Set();
  const items = column.items.filter(({ id }) => id !== without);
  const minutes = gapsOf({ ...column, items }, day.date).flatMap(({ from, to }) =>
    Array.from({ length: (to - from) / 5 }, (_, index) => from + index * 5),
  );
  return new Set(minutes);
};

/** When a session's own counsellor and room are both free for as long as it lasts, on the hour and the half hour. */
export const freeTimesFor = (day: Day | undefined, item: Appointment) => {
  if (!day) return [];
  const find = (id: string | undefined) => day.columns.find(({ resourceId }) => resourceId === id);
  const staff = freeOf(find(item.staffId), day, item.id);
  const room = item.roomId ? freeOf(find(item.roomId), day, item.id) : staff;
  const length = (Date.parse(item.endsAt) - Date.parse(item.startsAt)) / 60_000;
  const fits = (start: number) =>
    Array.from({ length: length / 5 }, (_, index) => start + index * 5).every((at) => staff.has(at) && room.has(at));
  const own = minuteOf(item.startsAt, day.date);
  return Array.from({ length: 48 }, (_, index) => index * STEP)
    .filter((start) => start !== own && fits(start))
    .map((start) => ({ date: day.date, time: timeOfMinute(start), staffId: item.staffId, roomId: item.roomId }));
};
