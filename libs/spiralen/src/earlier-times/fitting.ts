import { localOf, overlaps, type HalfOpen } from '#calendar';
import type { Slot } from '../slots/openings.js';
import { isPartOfDay, type PartOfDay } from '../slots/part-of-day.js';

/** What a free time is weighed against: the time she has, and what she said of the one she wants. */
export interface Waiting {
  readonly startsAt: Date;
  readonly wantedClinicianId: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly notBefore: string | null;
  /** When she is somewhere else in the house. */
  readonly busy: readonly HalfOpen[];
}

const MOST_SHOWN = 3;

/** The first free times before the one she has that are as she wants them, and when she is not somewhere else. */
export const fitting = (wish: Waiting, slots: readonly Slot[]): Slot[] =>
  slots.filter((slot) => fits(wish, slot)).slice(0, MOST_SHOWN);

function fits({ startsAt, wantedClinicianId, partOfDay, notBefore, busy }: Waiting, slot: Slot): boolean {
  if (slot.startsAt >= startsAt) return false;
  if (wantedClinicianId !== null && slot.clinicianId !== wantedClinicianId) return false;
  if (notBefore !== null && localOf(slot.startsAt).date < notBefore) return false;
  return isPartOfDay(slot.startsAt, partOfDay ?? undefined) && !busy.some((one) => overlaps(one, slot));
}
