import { formatDate, formatTime, type CivilDate } from '../format.js';

/** What the calendar and the wall clock of the unit show at an instant. */
export interface WallClock {
  date: CivilDate;
  time: string;
  /** Since midnight. */
  minute: number;
}

/** A day has few instants and a board asks for each of them many times; the zone is asked once for each. */
const MOST = 2_000;
const known = new Map<string, WallClock>();

/** The wall clock at an instant, remembered. */
export const wallClock = (instant: string): WallClock => {
  const before = known.get(instant);
  if (before) return before;
  const time = formatTime(new Date(instant));
  const clock = {
    date: formatDate(new Date(instant)),
    time,
    minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  };
  if (known.size > MOST) known.clear();
  known.set(instant, clock);
  return clock;
};

/** `14:00–15:00`. */
export const spanOfDay = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string =>
  `${wallClock(startsAt).time}–${wallClock(endsAt).time}`;
