import { localOf } from '#calendar';

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** Wall-clock hours, `[from, to)`. */
const HOURS: Record<PartOfDay, readonly [string, string]> = {
  morning: ['00:00', '12:00'],
  afternoon: ['12:00', '17:00'],
  evening: ['17:00', '24:00'],
};

/** Does it begin in that part of its day, in Stockholm? Where no part is asked for, every time does. */
export function isPartOfDay(startsAt: Date, part: PartOfDay | undefined): boolean {
  if (part === undefined) return true;
  const [from, to] = HOURS[part];
  const { time } = localOf(startsAt);
  return from <= time && time < to;
}
