import { MINUTE_MS } from './civil-days.js';
import type { HalfOpen } from './half-open.js';

/** Where to look for a free time, and how long it must be. */
export interface FreeTimeSearch {
  /** When there is somebody to meet: published clinic hours, or opening hours. */
  readonly hours: readonly HalfOpen[];
  readonly busy: readonly HalfOpen[];
  readonly durationMinutes: number;
  /** Free minutes wanted before and after; they may fall outside the hours, not inside what is busy. */
  readonly bufferMinutes?: number;
  /** Distance between two proposed beginnings, counted from the beginning of each stretch of hours. */
  readonly stepMinutes: number;
}

/** `[from, to)` in milliseconds. */
type Span = readonly [from: number, to: number];

const NEVER: Span = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Every instant at which an appointment of that length could begin, in order and each once. */
export function freeTimes(search: FreeTimeSearch): Date[] {
  const duration = wholeMinutes(search.durationMinutes, 'durationMinutes');
  const step = wholeMinutes(search.stepMinutes, 'stepMinutes');
  const taken = merged(search.busy, (search.bufferMinutes ?? 0) * MINUTE_MS);
  const found = new Set<number>();
  for (const { startsAt, endsAt } of search.hours) {
    for (const start of beginnings([startsAt.getTime(), endsAt.getTime()], taken, { duration, step })) found.add(start);
  }
  return [...found].toSorted((one, other) => one - other).map((start) => new Date(start));
}

function* beginnings([from, to]: Span, taken: readonly Span[], { duration, step }: { duration: number; step: number }) {
  let next = 0;
  for (let start = from; start + duration <= to; start += step) {
    while (spanAt(taken, next)[1] <= start) next += 1;
    if (start + duration <= spanAt(taken, next)[0]) yield start;
  }
}

function spanAt(taken: readonly Span[], index: number): Span {
  return taken[index] ?? NEVER;
}

/** What is busy in order, widened by the buffer, with what touches or overlaps made one. */
function merged(busy: readonly HalfOpen[], buffer: number): readonly Span[] {
  const inOrder = busy
    .filter((one) => one.startsAt < one.endsAt)
    .map((one): Span => [one.startsAt.getTime() - buffer, one.endsAt.getTime() + buffer])
    .toSorted((one, other) => one[0] - other[0]);
  const spans: Span[] = [];
  for (const span of inOrder) {
    const last = spans.at(-1);
    if (last === undefined || last[1] < span[0]) spans.push(span);
    else spans[spans.length - 1] = [last[0], Math.max(last[1], span[1])];
  }
  return spans;
}

function wholeMinutes(minutes: number, field: string): number {
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`${field} must be a whole number of minutes`);
  return minutes * MINUTE_MS;
}
