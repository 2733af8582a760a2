import { useEffect, useRef, useState } from 'react';

/**
 * Presses that come while one is being saved wait their turn: none is lost, and each goes with the version that the one
 * before it left.
 */
export const useInTurn = <T>(run: (one: T) => void, pending: boolean): ((one: T) => void) => {
  const [waiting, setWaiting] = useState<readonly T[]>([]);
  // True from the moment one is sent, which is a little before it is told to be pending.
  const sent = useRef(false);
  useEffect(() => {
    if (!pending) sent.current = false;
  }, [pending]);
  useEffect(() => {
    const [next, ...rest] = waiting;
    if (pending || sent.current || next === undefined) return;
    sent.current = true;
    setWaiting(rest);
    run(next);
  }, [pending, waiting, run]);
  return (one) => setWaiting((all) => [...all, one]);
};
