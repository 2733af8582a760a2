import { formatDate, formatTime, type CivilDate } from '../format.js';

const HOUR = 3_600_000;

/** The instant of a wall-clock time in Stockholm, as the API wants it. The hour that is skipped in spring has none. */
export const instantOfLocal = (date: CivilDate, time: string): string => {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const found = [1, 2]
    .map((hours) => new Date(asUtc - hours * HOUR))
    .find((at) => formatDate(at) === date && formatTime(at) === time);
  return (found ?? new Date(asUtc - HOUR)).toISOString();
};
