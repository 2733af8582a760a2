import type { Actor } from '#kernel';
import { KastPermissions } from '../kast.permissions.js';
import type { Callback } from './callback.entity.js';

/** What this person may do to this call-back just now. */
export const allowedOn = (callback: Callback, actor: Actor, now: Date) => {
  const keeps = actor.permissions.has(KastPermissions.keepCallbacks.name);
  const mine = keeps && callback.isWith(actor.id);
  const free = keeps && callback.closedAt === null && !callback.isAnothers(actor.id, now);
  const calls = mine && callback.status === 'claimed';
  return {
    claim: free && !mine,
    release: calls,
    attempt: calls,
    conclude: mine && !calls,
    withdraw: free,
    change: free,
    reveal: mine,
    reopen: keeps && callback.mayBeReopenedBy(actor.id),
  };
};
