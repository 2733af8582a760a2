import { type Actor, CLINICIANS, holds } from '#kernel';
import type { BookingDeed } from './booking-status.js';
import type { Booking } from './booking.entity.js';

const COMPARTMENT = 'spiralen';

/** Model 3.5: who in the clinic has which part of a booking's day in her hands. */
const HANDS: Readonly<Record<BookingDeed, readonly ('reception' | 'clinician')[]>> = {
  confirm: ['reception', 'clinician'],
  arrive: ['reception'],
  showToWaitingRoom: ['reception'],
  start: ['clinician'],
  recordServices: ['clinician'],
  complete: ['clinician'],
  depart: ['reception', 'clinician'],
  cancel: ['reception', 'clinician'],
  noShow: ['reception', 'clinician'],
  move: ['reception', 'clinician'],
  wishEarlier: ['reception', 'clinician'],
};

export const isClinician = (actor: Actor): boolean => holds(actor, CLINICIANS, COMPARTMENT);

const isReception = (actor: Actor): boolean => holds(actor, ['receptionist'], COMPARTMENT);

/** Is this deed hers to do, whatever state the booking is in? */
export const mayDo = (actor: Actor, deed: BookingDeed): boolean =>
  HANDS[deed].some((hand) => (hand === 'clinician' ? isClinician(actor) : isReception(actor)));

/** What this person may do to this booking just now: her part in it, and how far it has come. */
export function allowedOn(booking: Booking, actor: Actor, now: Date): Record<BookingDeed, boolean> {
  const deeds = Object.keys(HANDS) as BookingDeed[];
  const entries = deeds.map((deed) => [deed, mayDo(actor, deed) && booking.isReadyFor(deed, now)]);
  return Object.fromEntries(entries) as Record<BookingDeed, boolean>;
}
