import { RuleBroken } from '#kernel';
import type { Callback } from './callback.entity.js';

/** When the call was made: now, or an hour since she took it, so that a long talk may be written down after its hours. */
export function calledAt({ claimedAt }: Callback, at: string | undefined, now: Date): Date {
  if (at === undefined) return now;
  const when = new Date(at);
  if (when > now || claimedAt === null || when < claimedAt)
    throw new RuleBroken('callback.wrong-time', 'The call was made after it was taken from the list, and before now.');
  return when;
}
