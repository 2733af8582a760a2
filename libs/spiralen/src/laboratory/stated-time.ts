const MINUTE = 60_000;

/** A time somebody states is written in whole minutes: the minute something happened in is not before it. */
export const isBetween = (at: Date, since: Date, now: Date): boolean =>
  at.getTime() >= Math.floor(since.getTime() / MINUTE) * MINUTE && at.getTime() <= now.getTime();
