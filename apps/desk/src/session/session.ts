import { useSyncExternalStore } from 'react';
import type { Me, Role } from '../api/types.js';
import { followServer } from '../clock.js';

/** Who sits at the desk; in memory only, so that nothing is left on the disk. */
export interface Session {
  me: Me | null;
  /** Kept to unlock with; empty when the page was loaded inside a running session. */
  username: string;
  locked: boolean;
}

const NOBODY: Session = { me: null, username: '', locked: false };

let session = NOBODY;
let waiting: Array<(same: boolean) => void> = [];
const listeners = new Set<() => void>();

const become = (next: Session) => {
  session = next;
  for (const tell of listeners) tell();
};

const answerWaiting = (same: boolean) => {
  const held = waiting;
  waiting = [];
  for (const answer of held) answer(same);
};

export const currentSession = (): Session => session;

export const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const rememberUsername = (username: string) => become({ ...session, username });

/** Someone has signed in, or unlocked; requests that waited go on when it is the same person. */
export const enter = (me: Me) => {
  const same = session.me === null || session.me.id === me.id;
  followServer(me.now);
  become({ ...session, me, locked: false });
  answerWaiting(same);
};

/** Covers the screen; the place behind it is kept. */
export const lock = () => {
  if (session.me && !session.locked) become({ ...session, locked: true });
};

export const leave = () => {
  become(NOBODY);
  answerWaiting(false);
};

/** Locks, and answers true once the same person is back, false when somebody else is. */
export const untilUnlocked = (): Promise<boolean> =>
  new Promise((answer) => {
    waiting.push(answer);
    lock();
  });

export const useSession = (): Session => useSyncExternalStore(subscribe, currentSession);

export const useMe = (): Me | null => useSession().me;

export const rolesOf = (me: Me | null): Role[] => [...new Set((me?.assignments ?? []).map((held) => held.role))];

/** True when the person holds one of the roles; no roles named means everybody. */
export const holds = (me: Me | null, roles?: readonly Role[]): boolean =>
  !roles || rolesOf(me).some((role) => roles.includes(role));

/** True when `/api/me` lists the permission; for the menu and the like, never for one record (see `can`). */
export const useMay = (permission: string): boolean => useMe()?.permissions.includes(permission) ?? false;
