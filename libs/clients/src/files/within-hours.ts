import { localOf, weekdayOf } from '#calendar';
import type { Hours } from './safe-contact.entity.js';

/** Does the card allow contact at this instant? Any time where no hours were said; hours may run past midnight. */
export function withinHours(at: Date, hours: readonly Hours[]): boolean {
  const { date, time } = localOf(at);
  const weekday = weekdayOf(date);
  const before = weekday === 1 ? 7 : weekday - 1;
  const open = ({ weekdays, from, to }: Hours): boolean => {
    const on = (day: number) => weekdays.length === 0 || weekdays.includes(day);
    if (from < to) return on(weekday) && from <= time && time < to;
    return (on(weekday) && from <= time) || (on(before) && time < to);
  };
  return hours.length === 0 || hours.some(open);
}
