import { forgetAllKeys } from '../api/repeat-keys.js';
import { act, read } from '../api/request.js';
import type { Me, SignInStep } from '../api/types.js';
import { tellOtherTabs } from './other-tabs.js';
import { enter, leave, lock, rememberUsername } from './session.js';

/** First step: name and password; the answer says whether the second factor is known or must be set up. */
export const givePassword = async (username: string, password: string): Promise<SignInStep> => {
  const step = await act<SignInStep>('/sign-in', { username, password });
  rememberUsername(username);
  return step;
};

/** Takes up a session that is already open; throws 401 when there is none. */
export const resume = async (): Promise<Me> => {
  const me = await read<Me>('/me');
  enter(me);
  return me;
};

/** Second step: the six digits. */
export const giveCode = async (code: string): Promise<Me> => {
  await act('/sign-in/totp', { code });
  return resume();
};

const endOnServer = async () => {
  try {
    await act('/sign-out');
  } catch {
    // The session may be over already, or the network down; the screen is covered either way.
  }
};

/** Covers the screen and ends the session at the server; what is on the screen is kept for the same person. */
export const lockNow = async (): Promise<void> => {
  lock();
  tellOtherTabs('locked');
  await endOnServer();
};

export const signOut = async (): Promise<void> => {
  await endOnServer();
  forgetAllKeys();
  leave();
  tellOtherTabs('left');
};
