import { type CivilDate, type LocalTime, RuleBroken } from '#kernel';
import { Temporal } from 'temporal-polyfill';
import { DAY_MS, MINUTE_MS, dateOfDay, dayNumber, minutesOf, timeOfMinutes } from './civil-days.js';

/** The one zone of the house; every wall clock in it shows this (law 2.12). */
export const ZONE = 'Europe/Stockholm';

/** A moment as the unit's calendar and wall clock show it. */
export interface LocalMoment {
  readonly date: CivilDate;
  readonly time: LocalTime;
}

/** A wall-clock time that is skipped or comes twice that night, so that nobody can be asked to come then (model I08). */
export class NoSuchLocalTime extends RuleBroken {
  constructor(date: CivilDate, time: LocalTime) {
    super('calendar.no-such-local-time', `The clock does not show ${time} exactly once on ${date}`, { date, time });
  }
}

/** A stretch of UTC in which the wall clock keeps the same distance to it; all in milliseconds. */
interface SteadyClock {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

// Asking the zone is a hundred times dearer than remembering its two changes a year; a series asks 52 times.
const remembered = new Map<number, readonly SteadyClock[]>();

/** The instant of a wall-clock time. Throws NoSuchLocalTime for the hour that is skipped in spring or repeated in autumn. */
export function instantOf(date: CivilDate, time: LocalTime): Date {
  const shown = dayNumber(date) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const meant = clocksOf(shown).filter((clock) => holds(clock, shown - clock.offset));
  const [clock] = meant;
  if (clock === undefined || meant.length > 1) throw new NoSuchLocalTime(date, time);
  return new Date(shown - clock.offset);
}

/** What the calendar and the wall clock show at an instant; seconds are left out. */
export function localOf(instant: Date): LocalMoment {
  const at = instant.getTime();
  const clock = clocksOf(at).find((one) => holds(one, at));
  if (clock === undefined) throw new RangeError('Not an instant');
  const shown = at + clock.offset;
  const day = Math.floor(shown / DAY_MS);
  return { date: dateOfDay(day), time: timeOfMinutes(Math.floor((shown - day * DAY_MS) / MINUTE_MS)) };
}

/** The date in the unit at an instant, which the caller takes from its clock. */
export function today(now: Date): CivilDate {
  return localOf(now).date;
}

/** The instants `[from 00:00, the day after to 00:00)` of a span of whole days, both included. */
export function wholeDays(from: CivilDate, to: CivilDate = from): { startsAt: Date; endsAt: Date } {
  return { startsAt: instantOf(from, '00:00'), endsAt: instantOf(dateOfDay(dayNumber(to) + 1), '00:00') };
}

function holds(clock: SteadyClock, at: number): boolean {
  return clock.from <= at && at < clock.until;
}

function clocksOf(milliseconds: number): readonly SteadyClock[] {
  if (Number.isNaN(milliseconds)) throw new RangeError('Not an instant');
  const year = new Date(milliseconds).getUTCFullYear();
  const known = remembered.get(year);
  if (known !== undefined) return known;
  const found = askTheZone(year);
  remembered.set(year, found);
  return found;
}

/** A day more at either end, since a year begins and ends an hour or two earlier here than in UTC. */
function askTheZone(year: number): readonly SteadyClock[] {
  const end = Date.UTC(year + 1, 0, 2);
  const clocks: SteadyClock[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.PlainDate.from({ year, month: 1, day: 1 })
    .subtract({ days: 1 })
    .toZonedDateTime(ZONE);
  while (at !== null && at.epochMilliseconds < end) {
    const next: Temporal.ZonedDateTime | null = at.getTimeZoneTransition('next');
    const until = next?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    clocks.push({ from: at.epochMilliseconds, until, offset: at.offsetNanoseconds / 1_000_000 });
    at = next;
  }
  return clocks;
}
