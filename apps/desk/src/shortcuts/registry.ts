import { useSyncExternalStore } from 'react';

/** One key, what it does, and the words for it. */
export interface Shortcut {
  key: string;
  description: string;
  /** Also heard while a dialog or drawer is open. */
  inDialog: boolean;
  run: (event: KeyboardEvent) => void;
}

interface Board {
  shortcuts: readonly Shortcut[];
  /** WCAG 2.1.4: single-key shortcuts can be turned off. */
  on: boolean;
}

let board: Board = { shortcuts: [], on: true };
const listeners = new Set<() => void>();

const become = (next: Board) => {
  board = next;
  for (const tell of listeners) tell();
};

export const addShortcut = (shortcut: Shortcut) => {
  become({ ...board, shortcuts: [...board.shortcuts, shortcut] });
  return () => become({ ...board, shortcuts: board.shortcuts.filter((other) => other !== shortcut) });
};

export const turnShortcuts = (on: boolean) => become({ ...board, on });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useShortcutBoard = (): Board => useSyncExternalStore(subscribe, () => board);

/** Keys belong to the field, list or menu that has the focus. */
const OWNS_ITS_KEYS =
  'input, textarea, select, [contenteditable=""], [contenteditable=true], [role=combobox], [role=listbox], [role=menu], [role=slider], [role=tablist], [role=radiogroup]';

const typing = (target: EventTarget | null) => target instanceof Element && target.closest(OWNS_ITS_KEYS) !== null;
const dialogIsOpen = () => document.querySelector('[role=dialog], .MuiModal-root[role=presentation]') !== null;
const covered = () => document.body.dataset.covered !== undefined;
const withModifier = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.metaKey || event.isComposing;

const isMeantForTheScreen = (event: KeyboardEvent) =>
  !event.defaultPrevented && !withModifier(event) && !covered() && !typing(event.target);

/** The newest registration of a key wins: a screen may take over a key of the frame while it is open. */
export const hear = (event: KeyboardEvent) => {
  if (!board.on || !isMeantForTheScreen(event)) return;
  const found = board.shortcuts.findLast(({ key }) => key === event.key);
  if (!found || (dialogIsOpen() && !found.inDialog)) return;
  event.preventDefault();
  found.run(event);
};
