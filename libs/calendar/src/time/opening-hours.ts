import type { CivilDate, LocalTime } from '#kernel';
import { minutesOf, weekdayOf } from './civil-days.js';
import type { HalfOpen } from './half-open.js';
import { instantOf } from './stockholm.js';

/** One stretch of one weekday (1 Monday to 7) when the unit is open, `[opensAt, closesAt)` on the wall clock. */
export interface OpenHours {
  readonly weekday: number;
  readonly opensAt: LocalTime;
  readonly closesAt: LocalTime;
}

/** Is the unit open from that time and for so many minutes? Hours that meet, 8–12 and 12–17, count as one. */
export function isOpen(hours: readonly OpenHours[], date: CivilDate, time: LocalTime, minutes: number): boolean {
  let open = minutesOf(time);
  const end = open + minutes;
  for (const part of hoursOn(hours, date)) {
    const [from, to] = [minutesOf(part.opensAt), minutesOf(part.closesAt)];
    if (from <= open && open < to) open = to;
  }
  return open >= end && end > minutesOf(time);
}

/** The instants when the unit is open on a date, in order: what `freeTimes` looks inside. */
export function openOn(hours: readonly OpenHours[], date: CivilDate): HalfOpen[] {
  return hoursOn(hours, date).map(({ opensAt, closesAt }) => ({
    startsAt: instantOf(date, opensAt),
    endsAt: instantOf(date, closesAt),
  }));
}

function hoursOn(hours: readonly OpenHours[], date: CivilDate): readonly OpenHours[] {
  const weekday = weekdayOf(date);
  return hours
    .filter((part) => part.weekday === weekday && part.opensAt < part.closesAt)
    .toSorted((one, other) => (one.opensAt < other.opensAt ? -1 : 1));
}
