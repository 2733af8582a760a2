import type { CivilDate, LocalTime } from '#kernel';
import { addDays } from './civil-days.js';
import type { HalfOpen } from './half-open.js';
import { instantOf } from './stockholm.js';

/**
 * The instants of a shift, which belongs to the date it begins on (W04). An end that is not later than the beginning
 * is on the next day. 22:00–03:00 is 4 elapsed hours when the clock goes forward and 6 when it goes back (law 2.12).
 */
export function shiftInterval(serviceDate: CivilDate, startTime: LocalTime, endTime: LocalTime): HalfOpen {
  const endDate = endTime > startTime ? serviceDate : addDays(serviceDate, 1);
  return { startsAt: instantOf(serviceDate, startTime), endsAt: instantOf(endDate, endTime) };
}
