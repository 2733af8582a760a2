import { useEffect, useState } from 'react';
import { now } from '../clock.js';
import { formatDate, type CivilDate } from '../format.js';
import { ROW_MINUTES, ROW_PX, type Frame } from './board.js';
import { HEAD_HEIGHT } from './BoardFrame.js';
import { minuteOf } from './day.js';

const EVERY_MS = 15_000;

/** Draws itself anew every quarter of a minute, so that nothing else has to. */
export const useNow = (): number => {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return at;
};

/** Where the day has come to: a line across the board of today. */
export const NowLine = ({ date, frame, columns }: { date: CivilDate; frame: Frame; columns: number }) => {
  const at = useNow();
  if (formatDate(at) !== date) return null;
  const minute = minuteOf(new Date(at).toISOString(), date);
  if (minute < frame.from || minute > frame.to) return null;
  const top = HEAD_HEIGHT + ((minute - frame.from) / ROW_MINUTES) * ROW_PX;
  return <div className="now" aria-hidden style={{ top, width: `max(100%, ${3.5 + columns * 9.5}rem)` }} />;
};
