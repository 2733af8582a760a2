import type { Hold } from '#calendar';
import { type PastNote, recordNotes } from '#journal';
import type { FileRef, Tx } from '#persistence';
import { type Booking, ServiceItem } from '#spiralen';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { openFile } from '../people/open-file.js';
import type { Horizon } from '../plan/horizon.js';
import type { Pen } from '../talks/file.js';
import { ACTIONS, BACKGROUND, FINDINGS, INFORMATION, REFUSALS } from '../words/spiralen.js';
import { bookingOf, takesTime } from './booking.js';
import type { Patient } from './patients.js';
import type { VisitPlan } from './visits.js';

const DAY = 86_400_000;
/** A patient nobody has seen for so long has a closed file. */
const DORMANT_DAYS = 700;

/** Everything one patient has in her file. */
export interface PatientFile {
  readonly unit: Unit;
  readonly patient: Patient;
  readonly visits: readonly VisitPlan[];
}

/** Writes one patient's file: who she is, why she may come, her bookings, what was done, and the notes. */
export async function writePatientFile(tx: Tx, { unit, patient, visits }: PatientFile, pen: Pen): Promise<void> {
  const dice = Dice.of(pen.seed, patient.key);
  const { horizon, services } = pen;
  const closed = visits.length === 0 && horizon.daysAgo(patient.persona.openedOn) > DORMANT_DAYS;
  const { file } = await openFile(tx, { persona: patient.persona, closed, dice }, pen);
  if (visits.length === 0) return;
  const bookings = visits.map((visit) => bookingOf(visit, { file, receptionId: unit.reception.id, horizon, dice }));
  await tx.addAll(bookings);
  const seen = bookings.filter(({ status }) => status === 'completed');
  const items = seen.flatMap((booking) => itemsOf(booking, file, dice));
  await tx.addAll(items);
  const notes = seen.flatMap((booking) => noteOn(booking, { declined: isDeclined(booking, items), horizon, dice }));
  if (notes.length > 0) await recordNotes(tx, file, notes);
  // Last: whoever else needs the same clinician waits from here until the file is done.
  await services.reservations.hold(
    tx,
    bookings.filter(takesTime).flatMap((one) => holdsOf(one, file)),
  );
}

function holdsOf({ clinicianId, roomId, startsAt, endsAt, id: sourceId }: Booking, file: FileRef): Hold[] {
  const times = { startsAt, endsAt, kind: 'booking', sourceId } as const;
  return [
    { resource: { kind: 'staff', id: clinicianId }, ...times },
    { resource: { kind: 'room', id: roomId }, ...times },
    { resource: { kind: 'client', file }, ...times },
  ];
}

const RESULTS = { performed: 91, declined: 6, stopped: 3 } as const;
/** What is often done at the same visit. */
const BESIDE: Readonly<Record<string, string>> = {
  sti_test: 'hiv_test',
  contraceptive_counselling: 'sexual_reproductive_talk',
  gynaecological_examination: 'cervical_sample',
};

function itemsOf(
  { id, serviceKind, clinicianId, endedAt, startsAt }: Booking,
  file: FileRef,
  dice: Dice,
): ServiceItem[] {
  const also = BESIDE[serviceKind];
  const kinds = [serviceKind, ...(also !== undefined && dice.chance(0.4) ? [also] : [])];
  return kinds.map((kind) =>
    Object.assign(new ServiceItem(), {
      ...file,
      bookingId: id,
      kind,
      result: dice.weighed(RESULTS),
      recordedBy: clinicianId,
      createdAt: endedAt ?? startsAt,
    }),
  );
}

const isDeclined = ({ id }: Booking, items: readonly ServiceItem[]): boolean =>
  items.some(({ bookingId, result }) => bookingId === id && result !== 'performed');

function noteOn(
  booking: Booking,
  { declined, horizon, dice }: { declined: boolean; horizon: Horizon; dice: Dice },
): PastNote[] {
  const { id, clientId, clinicianId, startsAt, endsAt } = booking;
  const age = horizon.now.getTime() - endsAt.getTime();
  if (!dice.chance(age < DAY / 4 ? 0.4 : 0.96)) return [];
  const headings = {
    background: dice.one(BACKGROUND),
    findings: dice.one(FINDINGS),
    actions: dice.one(ACTIONS),
    information: dice.one(INFORMATION),
    ...(declined ? { refusal: dice.one(REFUSALS) } : {}),
  };
  const enteredAt = horizon.after(endsAt, dice.between(2, 25));
  const signedAt = horizon.signing(enteredAt, dice);
  const unsigned = dice.chance(age < 2 * DAY ? 0.4 : age < 14 * DAY ? 0.06 : 0.008) || signedAt > horizon.now;
  const input = {
    clientId,
    subject: { type: 'visit', id },
    kind: 'visit',
    eventAt: startsAt.toISOString(),
    headings,
  } as const;
  return [{ input, authorId: clinicianId, enteredAt, ...(unsigned ? {} : { signedAt }) }];
}
