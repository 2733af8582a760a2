import { addDays, type HalfOpen, instantOf, localOf, overlaps, weekdayOf } from '#calendar';
import type { CivilDate } from '#kernel';
import { type Away, type Collision, type Hours, isAway, isSame } from './in-the-way.js';

/** Why hours are not copied to their day. */
export const SKIPS = ['no_such_day', 'past', 'red_day', 'absence', 'standing', 'not_given'] as const;
export type Skip = (typeof SKIPS)[number];

/** All that decides what can be copied, read at once and judged here. */
export interface Month {
  readonly toMonth: string;
  /** Everybody's hours of the month that is copied, and those of them that are asked for. */
  readonly source: readonly Hours[];
  readonly wanted: readonly Hours[];
  /** What stands in the month it is copied to. */
  readonly standing: readonly Hours[];
  readonly redDays: ReadonlySet<CivilDate>;
  readonly away: readonly Away[];
  readonly now: Date;
  /** Does she still give these services, in this room? */
  readonly given: (hours: Hours) => boolean;
}

/** Hours that would be published, hours that would not, and what stands in the way of it all. */
export interface Copied {
  readonly hours: readonly Hours[];
  /** The date they would have had, or the one they were copied from where the month has no such day. */
  readonly skipped: readonly { readonly hours: Hours; readonly date: CivilDate; readonly reason: Skip }[];
  readonly collisions: readonly Collision[];
}

const WEEK = 7;

/** The same weekday the same time around, as the second Tuesday; none where a month has no fifth. */
export function sameDayIn(toMonth: string, date: CivilDate): CivilDate | undefined {
  const nth = Math.floor((Number(date.slice(8)) - 1) / WEEK);
  const first = `${toMonth}-01`;
  const ahead = (weekdayOf(date) - weekdayOf(first) + WEEK) % WEEK;
  const found = addDays(first, ahead + nth * WEEK);
  return found.startsWith(toMonth) ? found : undefined;
}

/** What copying a month would do. Hours keep their wall clock, whatever daylight saving does in between. */
export function copied(month: Month): Copied {
  const hours: Hours[] = [];
  const skipped: Copied['skipped'][number][] = [];
  for (const one of month.wanted) {
    const copy = copyOf(one, month.toMonth);
    const reason = copy === undefined ? 'no_such_day' : skipOf(copy, month);
    if (copy !== undefined && reason === undefined) hours.push(copy);
    else skipped.push({ hours: one, date: dateOf(copy ?? one), reason: reason ?? 'no_such_day' });
  }
  return { hours, skipped, collisions: hours.flatMap((one) => collisionsOf(one, month)) };
}

function copyOf(hours: Hours, toMonth: string): Hours | undefined {
  const [starts, ends] = [localOf(hours.startsAt), localOf(hours.endsAt)];
  const date = sameDayIn(toMonth, starts.date);
  if (date === undefined) return undefined;
  return { ...hours, startsAt: instantOf(date, starts.time), endsAt: instantOf(date, ends.time) };
}

function skipOf(copy: Hours, { now, redDays, standing, away, given }: Month): Skip | undefined {
  if (copy.startsAt < now) return 'past';
  if (redDays.has(dateOf(copy))) return 'red_day';
  if (standing.some((one) => isSame(one, copy))) return 'standing';
  if (isAway(copy, away)) return 'absence';
  return given(copy) ? undefined : 'not_given';
}

/** Those who share a room in the month that is copied share it in the next: only what is new there is in the way. */
function collisionsOf(hours: Hours, { source, standing, toMonth }: Month): Collision[] {
  const known = source.flatMap((one) => copyOf(one, toMonth) ?? []);
  return standing.flatMap((other): Collision[] => {
    if (!overlaps(hours, other)) return [];
    if (other.clinicianId === hours.clinicianId) return [{ hours, other, resource: 'staff' }];
    const shared = other.roomId !== hours.roomId || known.some((one) => isSame(one, other));
    return shared ? [] : [{ hours, other, resource: 'room' }];
  });
}

const dateOf = ({ startsAt }: HalfOpen): CivilDate => localOf(startsAt).date;
