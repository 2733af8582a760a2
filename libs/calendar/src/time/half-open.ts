import { MINUTE_MS } from './civil-days.js';

/** A stretch of time with its beginning and without its end, `[startsAt, endsAt)`: 10–11 and 11–12 do not collide. */
export interface HalfOpen {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Do two stretches share any moment? An empty stretch shares none. */
export function overlaps(one: HalfOpen, other: HalfOpen): boolean {
  if (isEmpty(one) || isEmpty(other)) return false;
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** Is the instant in the stretch? The beginning is, the end is not. */
export function contains(stretch: HalfOpen, instant: Date): boolean {
  return stretch.startsAt <= instant && instant < stretch.endsAt;
}

/** Does the first stretch hold the whole of the second? */
export function covers(outer: HalfOpen, inner: HalfOpen): boolean {
  return outer.startsAt <= inner.startsAt && inner.endsAt <= outer.endsAt;
}

/** Elapsed minutes, which differ from what the wall clock shows on the two nights when it is changed. */
export function minutesIn(stretch: HalfOpen): number {
  return (stretch.endsAt.getTime() - stretch.startsAt.getTime()) / MINUTE_MS;
}

/** The stretch of so many elapsed minutes from an instant. */
export function lasting(startsAt: Date, minutes: number): HalfOpen {
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE_MS) };
}

/** What is left of a stretch when others are taken out of it, in order; they may overlap and stand in any order. */
export function gapsIn(stretch: HalfOpen, taken: readonly HalfOpen[]): HalfOpen[] {
  const gaps: HalfOpen[] = [];
  let from = stretch.startsAt;
  for (const one of taken.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    if (!overlaps(one, stretch)) continue;
    if (one.startsAt > from) gaps.push({ startsAt: from, endsAt: one.startsAt });
    if (one.endsAt > from) from = one.endsAt;
  }
  if (from < stretch.endsAt) gaps.push({ startsAt: from, endsAt: stretch.endsAt });
  return gaps;
}

function isEmpty(stretch: HalfOpen): boolean {
  return stretch.startsAt >= stretch.endsAt;
}
