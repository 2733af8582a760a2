import { useEffect, useMemo } from 'react';

let covers = 0;

/** Hides everything outside `[data-cover]`: from the eye, from print, from screen readers and from the keyboard. */
export const useCover = (covered: boolean) => {
  // Looked up while drawing: once the cover is there, its own first field has taken the focus.
  const place = useMemo(() => (covered ? document.activeElement : null), [covered]);
  useEffect(() => {
    if (!covered) return undefined;
    covers += 1;
    document.body.dataset.covered = '';
    return () => {
      covers -= 1;
      if (covers > 0) return;
      delete document.body.dataset.covered;
      if (place instanceof HTMLElement) place.focus();
    };
  }, [covered, place]);
};

/** The style that goes with it; part of the theme's global rules. */
export const coverStyle = {
  'body[data-covered] > *:not([data-cover]), body[data-covered] > *:not([data-cover]) *': {
    visibility: 'hidden !important',
  },
};
