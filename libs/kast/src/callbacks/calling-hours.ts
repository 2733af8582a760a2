import { addDays, instantOf, localOf, NoSuchLocalTime, weekdayOf } from '#calendar';
import type { Hours } from '#clients';

/** A day as one who rings divides it. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

const BEGINS: Readonly<Record<DayPart, string>> = { morning: '00:00', afternoon: '12:00', evening: '17:00' };
const ENDS: Readonly<Record<DayPart, string>> = { morning: '12:00', afternoon: '17:00', evening: '24:00' };

const partAt = (time: string): DayPart =>
  time < BEGINS.afternoon ? 'morning' : time < BEGINS.evening ? 'afternoon' : 'evening';

/** The day and the part of it, as one word: two calls in the same are one try (SM-10). */
export function dayPartOf(instant: Date): { readonly date: string; readonly part: DayPart } {
  const { date, time } = localOf(instant);
  return { date, part: partAt(time) };
}

const onDay = (hours: readonly Hours[], date: string): Hours[] =>
  hours.filter(({ weekdays }) => weekdays.length === 0 || weekdays.includes(weekdayOf(date)));

/**
 * Where no hours were agreed: nobody is rung before nine or from eight in the evening, on any day (C04). Not the unit's
 * opening hours, which many of the operations' clients can only be reached outside.
 */
const UNSPOKEN: readonly Hours[] = [{ weekdays: [], from: '09:00', to: '20:00' }];
const agreed = (hours: readonly Hours[]): readonly Hours[] => (hours.length === 0 ? UNSPOKEN : hours);

/** May she be called at this instant? */
export function mayCallAt(hours: readonly Hours[], instant: Date): boolean {
  const { date, time } = localOf(instant);
  return onDay(agreed(hours), date).some(({ from, to }) => from <= time && time < to);
}

/** The first instant from this one on when she may be called. Every weekday comes within eight days. */
export function nextCallAt(hours: readonly Hours[], instant: Date): Date | null {
  if (mayCallAt(hours, instant)) return instant;
  const { date } = localOf(instant);
  for (let day = 0; day <= 7; day += 1) {
    const on = addDays(date, day);
    const openings = onDay(agreed(hours), on)
      .map(({ from }) => opening(on, from))
      .filter((at) => at > instant);
    if (openings.length > 0) return openings.reduce((first, at) => (at < first ? at : first));
  }
  return null;
}

/** The night the clocks are changed has no such hour, or two of it: the day's next whole hour will do. */
function opening(date: string, time: string): Date {
  try {
    return instantOf(date, time);
  } catch (error) {
    if (error instanceof NoSuchLocalTime) return instantOf(date, '03:00');
    throw error;
  }
}

/** The next part of the day after the one this instant is in. */
export function nextPartAfter(instant: Date): Date {
  const { date, part } = dayPartOf(instant);
  const end = ENDS[part];
  return end === '24:00' ? instantOf(addDays(date, 1), '00:00') : instantOf(date, end);
}

const TRIES = 3;
const DAYS = 2;
const PARTS = 2;

/** The parts of the day that the agreed hours leave to call in. */
const openParts = (hours: readonly Hours[]): number =>
  DAY_PARTS.filter((part) => agreed(hours).some(({ from, to }) => from < ENDS[part] && to > BEGINS[part])).length;

/**
 * SM-10: three tries on two days and in two parts of the day, and nobody has answered. Whoever may only be called in
 * one part of the day is not kept on the list for ever because of it.
 */
export function isUnreachable(tries: readonly Date[], hours: readonly Hours[]): boolean {
  const when = tries.map(dayPartOf);
  const days = new Set(when.map(({ date }) => date)).size;
  const parts = new Set(when.map(({ part }) => part)).size;
  return tries.length >= TRIES && days >= DAYS && parts >= Math.min(PARTS, openParts(hours));
}
