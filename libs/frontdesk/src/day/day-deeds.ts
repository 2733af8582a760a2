import { allowedOnSession } from '#counselling';
import type { StaffActor } from '#kernel';
import { allowedOnBooking, Booking } from '#spiralen';
import type { DayItemView } from './day.views.js';

/** An item of the day as the statement tells of it. */
export type Appointment = { readonly [K in keyof DayItemView]: DayItemView[K] };

/** What this person may do to an appointment just now, by the policy of the library it belongs to. */
export function deedsOn(item: Appointment, actor: StaffActor, now: Date): Record<string, boolean> {
  const { kind, status = '', compartment = '', arrivedAt = null } = item;
  const startsAt = new Date(item.startsAt);
  if (kind === 'booking') return allowedOnBooking(Object.assign(new Booking(), { status, startsAt }), actor, now);
  return kind === 'session' ? allowedOnSession({ compartment, status, arrivedAt, startsAt }, actor, now) : {};
}
