import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus when it comes onto the screen, so that whoever works by keyboard goes on from there. */
export const useFocusOnce = <T extends HTMLElement>(wanted = true): RefObject<T | null> => {
  const place = useRef<T>(null);
  useEffect(() => {
    if (wanted) place.current?.focus();
  }, [wanted]);
  return place;
};
