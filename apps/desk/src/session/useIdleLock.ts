import { useEffect } from 'react';
import { hearOtherTabs, tellOtherTabs, type Word } from './other-tabs.js';
import { currentSession, lock } from './session.js';
import { lockNow } from './sign-in.js';

const IDLE_MS = 15 * 60_000;
const LOOK_EVERY_MS = 5_000;
const TELL_EVERY_MS = 10_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks after fifteen minutes without a touch in any tab (safety.md, A5); a computer that slept counts as untouched. */
export const useIdleLock = () => {
  useEffect(() => {
    let touched = Date.now();
    let told = 0;
    const touch = () => {
      // The first touch after too long must not count: the screen is about to be covered.
      if (Date.now() - touched >= IDLE_MS) return;
      touched = Date.now();
      if (touched - told > TELL_EVERY_MS) tellOtherTabs('touched');
      if (touched - told > TELL_EVERY_MS) told = touched;
    };
    const look = () => {
      if (Date.now() - touched < IDLE_MS) return;
      const open = currentSession().me !== null && !currentSession().locked;
      touched = open ? touched : Date.now();
      if (open) void lockNow().then(() => (touched = Date.now()));
    };
    const onWord = (word: Word) => {
      if (word === 'touched') touched = Date.now();
      if (word === 'locked') lock();
      if (word === 'left') window.location.replace('/');
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    const deaf = hearOtherTabs(onWord);
    const options = { capture: true, passive: true };
    for (const name of TOUCHES) window.addEventListener(name, touch, options);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      deaf();
      for (const name of TOUCHES) window.removeEventListener(name, touch, options);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
};
