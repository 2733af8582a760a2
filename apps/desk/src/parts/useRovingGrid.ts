import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

const STOPS = 'a[href], button:not(:disabled)';

const stopsIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(STOPS)];

/** The rows that have something to press, each with its stops. */
const linesOf = (table: Element) => [...table.querySelectorAll('tbody tr')].map(stopsIn).filter(({ length }) => length);

/** Only one stop is reached by Tab; the others by the arrows. */
const settle = (table: Element, stop: HTMLElement | undefined) => {
  for (const one of stopsIn(table)) one.tabIndex = one === stop ? 0 : -1;
};

/** Where a key leads from a stop, or nowhere. */
const ledTo = (lines: HTMLElement[][], from: HTMLElement, key: string): HTMLElement | undefined => {
  const at = lines.findIndex((line) => line.includes(from));
  const line = lines[at] ?? [];
  const place = line.indexOf(from);
  const beside = (other: HTMLElement[] | undefined) => other?.[Math.min(place, other.length - 1)];
  const ways: Record<string, HTMLElement | undefined> = {
    ArrowUp: beside(lines[at - 1]),
    ArrowDown: beside(lines[at + 1]),
    ArrowLeft: line[place - 1],
    ArrowRight: line[place + 1],
    Home: lines[0]?.[0],
    End: lines.at(-1)?.[0],
  };
  return ways[key];
};

const KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * A long table as one stop of the keyboard (the grid of the ARIA practices): Tab goes in and out, the arrows between the
 * rows and their buttons. The row with `data-first` is where Tab comes in, until somebody has been elsewhere.
 */
export const useRovingGrid = () => {
  const table = useRef<HTMLTableElement>(null);
  const last = useRef<HTMLElement>(null);
  // After every drawing: rows come and go, and their buttons with them.
  useEffect(() => {
    if (table.current === null) return;
    const kept = last.current?.isConnected === true ? last.current : undefined;
    const first = table.current.querySelector<HTMLElement>(`[data-first] :is(${STOPS})`);
    settle(table.current, kept ?? first ?? stopsIn(table.current)[0]);
  });
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLTableElement>) => {
    if (!target.matches(STOPS)) return;
    last.current = target;
    settle(currentTarget, target);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    // A menu or a question opened from a row is drawn elsewhere; its keys are its own.
    const from = event.target as HTMLElement;
    if (!KEYS.has(event.key) || !event.currentTarget.contains(from)) return;
    event.preventDefault();
    ledTo(linesOf(event.currentTarget), from, event.key)?.focus();
  };
  return { ref: table, role: 'grid', onFocus, onKeyDown } as const;
};
