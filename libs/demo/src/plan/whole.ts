import { jobActor } from '#kernel';
import type { Tx, UnitOfWork } from '#persistence';
import { Dice } from '../chance/dice.js';
import { hasClinic, writeClinic } from '../clinic/after.js';
import { writeAnonymous } from '../clinic/anonymous.js';
import { type PatientFile, writePatientFile } from '../clinic/file.js';
import { type ClinicHours, hoursOf } from '../clinic/hours.js';
import { patientsOf } from '../clinic/patients.js';
import { openings, shareOut } from '../clinic/visits.js';
import { writeHours } from '../clinic/weekly.js';
import type { Unit } from '../house/unit.js';
import { writeMonth } from '../kast/contacts.js';
import { linkFiles, operationsOf, writeOperation } from '../kast/operations.js';
import { JOB, type Piece } from '../keeping/piece.js';
import { type Meeting, strangerRows, writeContacts } from '../nights/contacts.js';
import { type Acquaintance, peopleMet, writeAcquaintance } from '../nights/people.js';
import { type NightPlan, nightsOf, writeNights } from '../nights/shifts.js';
import { type Pen, type TalkFile, writeTalkFile } from '../talks/file.js';
import { talkFiles } from '../talks/files.js';
import { writeFollowUps } from '../talks/afterwards.js';
import { writeChanges } from '../talks/changes.js';
import { writeMerged } from '../talks/merged.js';
import { writeRelease } from '../talks/releases.js';
import { writeStudy } from '../talks/study.js';
import { writeTemplates } from '../talks/templates.js';
import { absencesOf, type Away, lateAbsence } from './absences.js';
import { Agenda } from './agenda.js';
import type { Horizon } from './horizon.js';
import { Absence, addDays } from '#calendar';

/** Everything one unit has in the demo, before any of it is written. */
export interface UnitYear {
  readonly unit: Unit;
  readonly away: readonly Away[];
  readonly hours: readonly ClinicHours[];
  readonly nights: readonly NightPlan[];
  readonly strangers: readonly Meeting[];
  readonly talks: readonly TalkFile[];
  readonly patients: readonly PatientFile[];
  readonly acquaintances: readonly Acquaintance[];
}

interface Given {
  readonly horizon: Horizon;
  readonly seed: number;
  readonly scale: number;
}

/** Thinks the whole demo through: the same units, seed, scale and day give the same plan. */
export const planOf = (units: readonly Unit[], given: Given): UnitYear[] => units.map((unit) => yearOf(unit, given));

function yearOf(unit: Unit, given: Given): UnitYear {
  const { horizon, seed, scale } = given;
  const agenda = new Agenda();
  const away = absencesOf(unit, horizon, seed, agenda);
  const nights = nightsOf(unit, horizon, seed, agenda);
  const hours = hoursOf(unit, horizon, agenda);
  const around = { horizon, away, agenda, seed };
  const talks = [...talkFiles(unit, 'counselling', scale, around), ...talkFiles(unit, 'kast', scale, around)];
  const patients = patientsOf(unit, scale, horizon, seed);
  const visits = shareOut(openings(hours, patients.length, horizon, seed), patients, agenda, seed);
  return {
    unit,
    away,
    hours,
    nights,
    talks,
    patients: patients.map((patient) => ({ unit, patient, visits: visits.get(patient) ?? [] })),
    ...peopleMet(unit, nights, given),
  };
}

/** What belongs to the units themselves and must stand before the files: absences, clinic hours, nights. */
export function groundOf(plan: readonly UnitYear[], scale: number, pen: Pen): Piece[] {
  return plan.flatMap(({ unit, away, hours, nights, strangers }) => [
    unitPiece(unit, 'away', (tx) => writeAway(tx, away, pen)),
    ...grouped(hours, ({ clinician }) => clinician.colleague.username).map(([who, some]) =>
      unitPiece(unit, `hours/${who}`, (tx) => writeHours(tx, some, pen)),
    ),
    ...grouped(nights, ({ serviceDate }) => serviceDate.slice(0, 7)).map(([month, some]) =>
      unitPiece(unit, `nights/${month}`, async (tx) => {
        const shifts = await writeNights(tx, some, pen);
        const met = strangers.filter(({ night }) => shifts.has(night));
        await writeContacts(
          tx,
          met.map((one) => strangerRows(one, shifts.get(one.night) ?? '', pen)),
        );
      }),
    ),
    ...grouped(pen.horizon.workingDays(pen.horizon.from, pen.horizon.today), (day) => day.slice(0, 7)).map(
      ([month, days]) => unitPiece(unit, `contacts/${month}`, (tx) => writeMonth(tx, unit, days, pen)),
    ),
    ...operationsOf(unit, scale, pen.horizon).map((operation) =>
      unitPiece(unit, `operation/${operation.nth}`, (tx) => writeOperation(tx, operation, pen)),
    ),
  ]);
}

const BIGGEST = 'stockholm';

/** What only the biggest unit has: a study, two files that were one person's, contracts that changed, a record asked for. */
const inBiggest = (unit: Unit, talks: readonly TalkFile[], scale: number, pen: Pen): Piece[] => [
  unitPiece(unit, 'study', (tx) => writeStudy(tx, unit, scale, pen)),
  unitPiece(unit, 'merged', (tx) => writeMerged(tx, unit, talks, pen)),
  unitPiece(unit, 'changes', (tx) => writeChanges(tx, unit, pen)),
  unitPiece(unit, 'release', (tx) => writeRelease(tx, unit, pen)),
];

/** What comes after the files: what is told of them from outside, and an absence over what is booked. */
export const afterFiles = (plan: readonly UnitYear[], scale: number, pen: Pen): Piece[] =>
  plan.flatMap(({ unit, talks }) => [
    unitPiece(unit, 'booked', (tx) => linkFiles(tx, pen)),
    unitPiece(unit, 'follow-ups', (tx) => writeFollowUps(tx, unit, pen)),
    unitPiece(unit, 'templates', (tx) => writeTemplates(tx, unit, pen)),
    ...(hasClinic(unit) ? [unitPiece(unit, 'clinic', (tx) => writeClinic(tx, unit, pen))] : []),
    ...(unit.code === BIGGEST ? inBiggest(unit, talks, scale, pen) : []),
    unitPiece(unit, 'late', async (tx) => {
      const { staffId, reason, startsAt, endsAt } = lateAbsence(unit, pen.horizon);
      const span = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
      await pen.services.absences.recordIn(tx, { staffId, reason, ...span, acceptAffected: true });
    }),
  ]);

const unitPiece = (unit: Unit, name: string, make: (tx: Tx) => Promise<void>): Piece => ({
  key: `${unit.code}/unit/${name}`,
  unitId: unit.id,
  of: 'unit',
  make,
});

/** Every client file, in an order that lets those who are written at the same time seldom wait for the same person. */
export function filesOf(plan: readonly UnitYear[], pen: Pen, shiftOf: (night: NightPlan) => string): Piece[] {
  const pieces = plan.flatMap(({ unit, talks, patients, acquaintances }) => [
    ...talks.map((one) => filePiece(unit, one.key, (tx) => writeTalkFile(tx, one, pen))),
    ...patients.map((one) => filePiece(unit, one.patient.key, (tx) => writePatientFile(tx, one, pen))),
    ...(hasClinic(unit) ? [filePiece(unit, `${unit.code}/anonymous`, (tx) => writeAnonymous(tx, unit, pen))] : []),
    ...acquaintances.map((one) => filePiece(unit, one.key, (tx) => writeAcquaintance(tx, one, { shiftOf, pen }))),
  ]);
  return Dice.of(pen.seed, 'order').shuffled(pieces);
}

const filePiece = (unit: Unit, key: string, make: (tx: Tx) => Promise<void>): Piece => ({
  key,
  unitId: unit.id,
  of: 'file',
  make,
});

async function writeAway(tx: Tx, away: readonly Away[], { services, horizon }: Pen): Promise<void> {
  const rows = away.map(({ staffId, startsAt, endsAt, from, reason }) => {
    const createdAt = horizon.past(addDays(from, -40), '08:45');
    return Object.assign(new Absence(), { unitId: tx.unitId, createdAt, staffId, startsAt, endsAt, reason });
  });
  await tx.addAll(rows);
  const holds = rows.map(({ resource, startsAt, endsAt, id }) => ({
    resource,
    startsAt,
    endsAt,
    kind: 'absence' as const,
    sourceId: id,
  }));
  await services.reservations.hold(tx, holds);
}

function grouped<T>(all: readonly T[], by: (one: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(by(one), [...(found.get(by(one)) ?? []), one]);
  return [...found];
}

const SHIFTS = {
  name: 'demo-shifts',
  text: 'SELECT id, service_date::text AS date FROM outreach.shift WHERE unit_id = $1',
};

/** Where each night of the plan stands in the database; a unit goes out once an evening. */
export async function shiftFinder(work: UnitOfWork, units: readonly Unit[]): Promise<(night: NightPlan) => string> {
  const ids = new Map<string, string>();
  for (const { id: unitId } of units) {
    const rows = await work.look(jobActor(JOB, unitId), 'demo.furnish', (tx) =>
      tx.rows<{ id: string; date: string }>(SHIFTS, [unitId]),
    );
    for (const { id, date } of rows) ids.set(`${unitId}/${date}`, id);
  }
  return ({ unit, serviceDate }) => ids.get(`${unit.id}/${serviceDate}`) ?? '';
}
