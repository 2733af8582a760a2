import { addDays, instantOf, localOf, weekdayOf } from '#calendar';
import type { Hours } from '#clients';

/** What is known when a reminder is to go: the booking as it is now, whose it is, and what her card says now. */
export interface Known {
  readonly bookingStatus: string;
  readonly startsAt: Date;
  readonly protectedLevel: string;
  readonly hasAddress: boolean;
  readonly mayEmail: boolean;
  readonly allowedHours: readonly Hours[];
}

/** What becomes of it. */
export type Verdict =
  | { readonly what: 'send' }
  | { readonly what: 'wait'; readonly until: Date }
  | { readonly what: 'drop'; readonly reason: 'moved' | 'cancelled' | 'over' | 'too_late' }
  | { readonly what: 'refuse'; readonly reason: 'protected' | 'not_agreed' | 'no_address' | 'hours' };

const HOUR = 3_600_000;
/** Nearer than this a reminder is only a disturbance. */
const LATEST_MS = HOUR;
const STEP_MS = 300_000;

/** SM-4 and C04: only a booking that still stands, only what the card allows, and never anybody who is protected (S25). */
export function verdictOn(known: Known, now: Date): Verdict {
  const { bookingStatus, startsAt, allowedHours } = known;
  const dropped = goneFor(bookingStatus);
  if (dropped !== undefined) return { what: 'drop', reason: dropped };
  const latest = new Date(startsAt.getTime() - LATEST_MS);
  if (now > latest) return { what: 'drop', reason: 'too_late' };
  const refused = refusalBy(known);
  if (refused !== undefined) return { what: 'refuse', reason: refused };
  const until = nextWithin(allowedHours, now, latest);
  if (until === undefined) return { what: 'refuse', reason: 'hours' };
  return until.getTime() === now.getTime() ? { what: 'send' } : { what: 'wait', until };
}

/** Why the card, or who she is, forbids it whatever the hour. */
export function refusalBy(known: Pick<Known, 'protectedLevel' | 'mayEmail' | 'hasAddress'>) {
  if (known.protectedLevel !== 'none') return 'protected';
  if (!known.mayEmail) return 'not_agreed';
  return known.hasAddress ? undefined : 'no_address';
}

function goneFor(status: string): 'moved' | 'cancelled' | 'over' | undefined {
  if (status === 'booked' || status === 'confirmed') return undefined;
  if (status === 'rescheduled') return 'moved';
  return status.startsWith('cancelled') ? 'cancelled' : 'over';
}

/** The first instant from `from` until `until` that lies within the agreed hours; any where none were agreed. */
export function nextWithin(hours: readonly Hours[], from: Date, until: Date): Date | undefined {
  for (let at = from.getTime(); at <= until.getTime(); at = (Math.floor(at / STEP_MS) + 1) * STEP_MS) {
    const instant = new Date(at);
    if (isWithin(hours, instant)) return instant;
  }
  return undefined;
}

/** Hours may run past midnight. */
function isWithin(hours: readonly Hours[], instant: Date): boolean {
  if (hours.length === 0) return true;
  const { date, time } = localOf(instant);
  const [day, before] = [weekdayOf(date), weekdayOf(addDays(date, -1))];
  return hours.some(({ weekdays, from, to }) => {
    const on = (weekday: number) => weekdays.length === 0 || weekdays.includes(weekday);
    if (from <= to) return on(day) && from <= time && time < to;
    return (on(day) && time >= from) || (on(before) && time < to);
  });
}

/** When the reminder of a booking is to go: so many days before, at that time of day. */
export function sendTimeFor(startsAt: Date, { daysBefore, sendAt }: { daysBefore: number; sendAt: string }): Date {
  return instantOf(addDays(localOf(startsAt).date, -daysBefore), sendAt.slice(0, 5));
}

const MINUTE = 60_000;
const MOST_TRIES = 8;

/** Five minutes, then twice as long each time; undefined where it has been tried enough. */
export const nextTryAfter = (tries: number, now: Date): Date | undefined =>
  tries >= MOST_TRIES ? undefined : new Date(now.getTime() + 5 * MINUTE * 2 ** (tries - 1));
