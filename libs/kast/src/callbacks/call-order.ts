import { today } from '#calendar';
import type { Callback } from './callback.entity.js';
import { dayPartOf, nextCallAt, nextPartAfter } from './calling-hours.js';

/** Where on the list a call-back stands, in the order the groups are shown. */
export const STANDINGS = ['mine', 'now', 'later_today', 'waiting', 'with_colleague', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where it stands, and from when it may be called. */
export interface Turn {
  readonly standing: Standing;
  readonly callableFrom: Date | null;
}

/** Nobody is rung twice in the same part of the same day: the list waits for the next part, and for the agreed hours. */
export function turnOf(callback: Callback, actorId: string | null, now: Date): Turn {
  if (callback.closedAt !== null) return { standing: 'closed', callableFrom: null };
  const callableFrom = nextCallAt(callback.preferredTimes, restedFrom(callback, now));
  if (callback.claimedBy !== null && callback.claimedBy === actorId) return { standing: 'mine', callableFrom };
  // Whoever has answered is not called again: a colleague who takes over says how the talk ended.
  if (callback.status === 'reached' || callback.isAnothers(actorId, now))
    return { standing: 'with_colleague', callableFrom };
  return { standing: standingFrom(callableFrom, now), callableFrom };
}

const standingFrom = (from: Date | null, now: Date): Standing => {
  if (from === null) return 'waiting';
  if (from <= now) return 'now';
  return today(from) === today(now) ? 'later_today' : 'waiting';
};

function restedFrom({ lastAttemptAt }: Callback, now: Date): Date {
  if (lastAttemptAt === null) return now;
  const last = dayPartOf(lastAttemptAt);
  const here = dayPartOf(now);
  return last.date === here.date && last.part === here.part ? nextPartAfter(now) : now;
}

/** Mine, then whom to call now: fewest tries first, oldest consent before newer; then those who come later. */
export function inCallOrder<T extends { readonly callback: Callback; readonly turn: Turn }>(rows: readonly T[]): T[] {
  const rank = ({ turn }: T) => STANDINGS.indexOf(turn.standing);
  const time = (at: Date | null) => at?.getTime() ?? 0;
  return rows.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      time(other.callback.closedAt) - time(one.callback.closedAt) ||
      (one.turn.standing === 'now' ? 0 : time(one.turn.callableFrom) - time(other.turn.callableFrom)) ||
      one.callback.attempts - other.callback.attempts ||
      time(one.callback.consentGivenAt) - time(other.callback.consentGivenAt) ||
      (one.callback.id < other.callback.id ? -1 : 1),
  );
}
