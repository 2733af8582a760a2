/**
 * The Idempotency-Key of each click. A click that got no certain answer keeps its key, so that pressing again is a
 * repeat of the same deed and never a second one; after ten minutes it counts as a new deed.
 */
const KEPT_MS = 600_000;

const keys = new Map<string, { key: string; since: number }>();

export const keyFor = (click: string): string => {
  const kept = keys.get(click);
  if (kept && Date.now() - kept.since < KEPT_MS) return kept.key;
  const key = crypto.randomUUID();
  keys.set(click, { key, since: Date.now() });
  return key;
};

export const forgetKey = (click: string) => void keys.delete(click);

export const forgetAllKeys = () => keys.clear();
