import { lasting } from '#calendar';
import type { FileRef, Tx } from '#persistence';
import { Booking } from '#spiralen';
import type { Unit } from '../house/unit.js';
import type { Seen } from './picks.js';

const MINUTE = 60_000;
const MORNING = {
  name: 'demo-morning-before',
  text: `SELECT clinician_id AS "clinicianId", room_id AS "roomId", ends_at AS "endsAt" FROM spiralen.clinic_session
    WHERE unit_id = $1 AND clinician_id = $2 AND ends_at < $3::timestamptz - make_interval(days => $4)
      AND extract(hour FROM ends_at AT TIME ZONE 'Europe/Stockholm') = 12 ORDER BY ends_at DESC LIMIT 1`,
};

interface Morning {
  readonly clinicianId: string;
  readonly roomId: string;
  readonly endsAt: Date;
}

/** The last morning, at least so many days ago, on which the midwife received; nobody is booked after it. */
export async function morningBefore(tx: Tx, unit: Unit, days: number): Promise<Morning> {
  return tx.row<Morning>(MORNING, [tx.unitId, unit.first('midwife').id, tx.now, days]);
}

/** Somebody came without a time when a morning was over, and was received. */
export async function writeDropIn(
  tx: Tx,
  unit: Unit,
  { file, serviceKind, morning }: { readonly file: FileRef; readonly serviceKind: string; readonly morning: Morning },
): Promise<{ booking: Booking; seen: Seen }> {
  const { clinicianId, roomId, endsAt } = morning;
  const startsAt = new Date(endsAt.getTime() + 10 * MINUTE);
  const times = lasting(startsAt, 20);
  const booking = Object.assign(new Booking(), {
    ...{ ...file, ...times, serviceKind, clinicianId, roomId, source: 'drop_in', bookedBy: unit.reception.id },
    createdAt: new Date(startsAt.getTime() - 4 * MINUTE),
  });
  booking.arrive('given', new Date(startsAt.getTime() - 2 * MINUTE));
  booking.start(clinicianId, startsAt);
  booking.complete(times.endsAt);
  await tx.add(booking);
  const { id } = booking;
  return { booking, seen: { id, clientId: file.clientId, clinicianId, endedAt: times.endsAt, given: [], known: true } };
}
