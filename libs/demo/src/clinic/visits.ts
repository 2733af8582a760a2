import { addDays, lasting } from '#calendar';
import { STANDARD_KINDS, type StandardKind } from '#clients';
import type { Gender } from '#kernel';
import { Dice } from '../chance/dice.js';
import type { Agenda } from '../plan/agenda.js';
import type { Horizon } from '../plan/horizon.js';
import type { Patient } from './patients.js';
import { later } from '../plan/horizon.js';
import type { ClinicHours } from './hours.js';

/** A time at the clinic that is somebody's: with whom, for what, and when it was booked. */
export interface VisitPlan {
  readonly hours: ClinicHours;
  readonly kind: StandardKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly bookedOn: string;
}

const OFTEN: Readonly<Record<string, number>> = {
  sti_test: 26,
  hiv_test: 12,
  contraceptive_counselling: 18,
  sexual_reproductive_talk: 14,
  cervical_sample: 9,
  gynaecological_examination: 11,
  pregnancy_test: 5,
  abortion_counselling: 2,
  physician_consultation: 10,
  psychiatric_consultation: 10,
};

const MEAN_MS = 36 * 60_000;

const kindOf = new Map(STANDARD_KINDS.map((kind) => [kind.code, kind]));

/** How full a busy clinic's hours are: what has been, today, and less and less further ahead. */
function fullness(date: string, { today }: Horizon): number {
  if (date < today) return BUSY;
  if (date === today) return 0.86;
  const bounds: readonly (readonly [days: number, share: number])[] = [
    [7, 0.62],
    [21, 0.36],
    [42, 0.15],
    [90, 0.05],
  ];
  return bounds.find(([days]) => date <= addDays(today, days))?.[1] ?? 0.02;
}

/** What a patient takes of the clinic's time in a year. */
const VISITS_A_YEAR = 2.4;
const BUSY = 0.36;

/** Lays visits one after the other in the published hours, as many as so many patients need, leaving gaps. */
export function openings(all: readonly ClinicHours[], patients: number, horizon: Horizon, seed: number): VisitPlan[] {
  const past = all.filter(({ date }) => date < horizon.today);
  const most = past.reduce((sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / MEAN_MS, 0);
  const load = Math.min(1.6, (patients * VISITS_A_YEAR) / (most * BUSY));
  return all.flatMap((hours) => {
    const dice = Dice.of(seed, 'hours', hours.clinician.colleague.username, hours.date, hours.from);
    const share = Math.min(0.9, fullness(hours.date, horizon) * load);
    return laidOut(hours, dice)
      .filter(() => dice.chance(share))
      .map((visit) => ({ ...visit, bookedOn: bookedOn(hours.date, hours.from, horizon, dice) }));
  });
}

function laidOut(hours: ClinicHours, dice: Dice): Omit<VisitPlan, 'bookedOn'>[] {
  const given = Object.fromEntries(hours.serviceKinds.map((code) => [code, OFTEN[code] ?? 1]));
  const found: Omit<VisitPlan, 'bookedOn'>[] = [];
  for (let time = hours.from; time < hours.to;) {
    const kind = kindOf.get(dice.weighed(given));
    if (kind === undefined || later(time, kind.durationMinutes) > hours.to) break;
    const startsAt = new Date(hours.startsAt.getTime() + minutesBetween(hours.from, time) * 60_000);
    found.push({ hours, kind, ...lasting(startsAt, kind.durationMinutes) });
    time = later(time, Math.ceil(kind.durationMinutes / 15) * 15);
  }
  return found;
}

const minutesBetween = (from: string, to: string): number =>
  Number(to.slice(0, 2)) * 60 + Number(to.slice(3)) - Number(from.slice(0, 2)) * 60 - Number(from.slice(3));

/** Up to a month before; the same day only for the afternoon, and never after today. */
function bookedOn(date: string, from: string, horizon: Horizon, dice: Dice): string {
  const ahead = Math.floor(dice.next() * dice.next() * 30);
  const before = addDays(date, -Math.max(ahead, from < '13:00' ? 1 : 0));
  return horizon.workingDayTo(before >= horizon.today ? addDays(horizon.today, -dice.between(1, 20)) : before);
}

/** Gives each time to a patient it suits, mostly one who has been before; what suits nobody stays free. */
export function shareOut(
  visits: readonly VisitPlan[],
  patients: readonly Patient[],
  agenda: Agenda,
  seed: number,
): Map<Patient, VisitPlan[]> {
  const found = new Map<Patient, VisitPlan[]>();
  const inOrder = visits.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const [nth, visit] of inOrder.entries()) {
    const dice = Dice.of(seed, 'visit', nth);
    const patient = chosen(visit, patients, agenda, dice);
    if (patient !== undefined) found.set(patient, [...(found.get(patient) ?? []), visit]);
  }
  return found;
}

const TRIES = 12;

function chosen(visit: VisitPlan, patients: readonly Patient[], agenda: Agenda, dice: Dice): Patient | undefined {
  const known = patients.filter(({ persona }) => persona.openedOn <= visit.bookedOn);
  for (let tries = 0; tries < TRIES && known.length > 0; tries += 1) {
    // The newest stand first: a patient comes mostly in the months after her file was opened.
    const patient = known[Math.floor(dice.next() ** 1.6 * known.length)];
    if (patient === undefined || !isOpenTo(visit.kind, patient.persona.input.gender)) continue;
    const wholeDay = {
      startsAt: new Date(visit.startsAt.getTime() - 43_200_000),
      endsAt: new Date(visit.endsAt.getTime() + 43_200_000),
    };
    if (agenda.takeIfFree([`patient/${patient.key}`], wholeDay)) return patient;
  }
  return undefined;
}

/** E09: the clinic's own rule, which the demo keeps without exceptions. */
const isOpenTo = ({ closedToGenders }: StandardKind, gender: Gender = 'not_stated'): boolean =>
  !closedToGenders.includes(gender);
