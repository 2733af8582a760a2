import { type Actor, holds } from '#kernel';
import { isClinician } from '../bookings/booking.policy.js';

/** A block is carried out by whoever of the clinic the patient asks, at once (PDL 4:4). */
export const mayRecordBlocks = (actor: Actor): boolean =>
  isClinician(actor) || holds(actor, ['receptionist'], 'spiralen');

/** What this person may do about what is blocked in a patient's record. */
export const allowedOnCare = (
  actor: Actor,
  { blocked, own, inCare }: { blocked: boolean; own: boolean; inCare: boolean },
) => ({
  block: mayRecordBlocks(actor),
  consent: isClinician(actor) && (blocked || own),
  relate: isClinician(actor) && !inCare,
  lift: isClinician(actor) && blocked,
});
