import { useEffect, useEffectEvent } from 'react';
import { useTranslate } from 'react-admin';
import { addDays, today, type CivilDate } from '../format.js';
import { addShortcut, hear } from './registry.js';

interface Options {
  enabled?: boolean;
  inDialog?: boolean;
}

/** Hears one key while the component is on screen; `description` is a word key and stands in the list under `?`. */
export const useShortcut = (
  key: string,
  handler: (event: KeyboardEvent) => void,
  description: string,
  { enabled = true, inDialog = false }: Options = {},
) => {
  const run = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return undefined;
    return addShortcut({ key, description, inDialog, run: (event) => run(event) });
  }, [key, description, enabled, inDialog]);
};

/** `t` for today, left and right for the day before and after: the same on every screen that shows a day. */
export const useDayKeys = (date: CivilDate, setDate: (date: CivilDate) => void, step = 1) => {
  useShortcut('t', () => setDate(today()), 'shortcuts.today');
  useShortcut(
    'ArrowLeft',
    () => setDate(addDays(date, -step)),
    step === 7 ? 'shortcuts.weekBefore' : 'shortcuts.dayBefore',
  );
  useShortcut(
    'ArrowRight',
    () => setDate(addDays(date, step)),
    step === 7 ? 'shortcuts.weekAfter' : 'shortcuts.dayAfter',
  );
};

/** The one listener; the layout mounts it. */
export const useShortcutListener = () => {
  useEffect(() => {
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
};

const NAMES: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };

/** How a key is written for people. */
export const useKeyName = () => {
  const translate = useTranslate();
  return (key: string) => translate(`shortcuts.keys.${key}`, { _: NAMES[key] ?? key });
};
