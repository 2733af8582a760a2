import type { FileRef } from '#persistence';
import { Booking } from '#spiralen';
import type { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';
import { type AtDesk, atDesk, stageOf } from '../plan/stage.js';
import type { VisitPlan } from './visits.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SOURCES = { phone: 52, drop_in: 18, outreach: 8, clinician: 22 } as const;

/** How a past visit came out; the rest came and were seen. */
const OUTCOMES = {
  completed: 79,
  no_show: 8,
  cancelled_by_client: 9,
  cancelled_by_unit: 3,
  left_before_seen: 1,
} as const;

/** What a booking is made from. */
export interface BookingGround {
  readonly file: FileRef;
  readonly receptionId: string;
  readonly horizon: Horizon;
  readonly dice: Dice;
}

/** One booking, having come as far as it has by now, through the steps every booking takes (SM-4). */
export function bookingOf(visit: VisitPlan, ground: BookingGround): Booking {
  const { horizon, dice } = ground;
  const booking = booked(visit, ground);
  const stage = stageOf(visit, horizon.now, dice);
  if (dice.chance(0.35) && stage !== 'over') booking.confirm(horizon.after(booking.createdAt, 20));
  if (stage === 'over') return over(booking, visit, ground);
  if (stage === 'to come' && dice.chance(0.03)) booking.cancel('client', horizon.after(booking.createdAt, 60));
  else arrive(booking, atDesk(stage, visit, horizon.now, dice));
  if (stage === 'under way' || stage === 'just over')
    booking.start(visit.hours.clinician.id, atMost(horizon.now, booking.startsAt));
  return booking;
}

function booked(
  { hours, kind, startsAt, endsAt, bookedOn }: VisitPlan,
  { file, receptionId, horizon, dice }: BookingGround,
): Booking {
  const source = dice.weighed(SOURCES);
  const createdAt = horizon.past(bookedOn, dice.one(['09:45', '10:40', '11:30']));
  return Object.assign(new Booking(), {
    ...file,
    serviceKind: kind.code,
    clinicianId: hours.clinician.id,
    roomId: hours.roomId,
    startsAt,
    endsAt,
    source,
    bookedBy: source === 'clinician' ? hours.clinician.id : receptionId,
    createdAt,
  });
}

function over(booking: Booking, visit: VisitPlan, { horizon, dice }: BookingGround): Booking {
  const outcome = dice.weighed(OUTCOMES);
  const { startsAt, endsAt, createdAt } = booking;
  const before = new Date(Math.max(createdAt.getTime() + MINUTE, startsAt.getTime() - dice.between(1, 72) * HOUR));
  if (outcome === 'cancelled_by_client') booking.cancel('client', before);
  else if (outcome === 'cancelled_by_unit') booking.cancel('unit', before);
  else if (outcome === 'no_show') booking.missed(horizon.after(startsAt, dice.between(16, 40)));
  else {
    arrive(booking, atDesk('over', visit, horizon.now, dice));
    if (outcome === 'left_before_seen') booking.depart(horizon.after(startsAt, 10));
    else {
      booking.start(booking.clinicianId, startsAt);
      booking.complete(horizon.after(endsAt, dice.between(-4, 3)));
    }
  }
  return booking;
}

function arrive(booking: Booking, { arrivedAt, waitingSince, informed }: AtDesk): void {
  if (arrivedAt === null || informed === null) return;
  booking.arrive(informed, arrivedAt);
  if (waitingSince !== null) booking.showToWaitingRoom(waitingSince);
}

const atMost = (now: Date, moment: Date): Date => (moment < now ? moment : now);

/** A booking that was called off holds nobody's time. */
export const takesTime = ({ status }: Booking): boolean => !status.startsWith('cancelled');
