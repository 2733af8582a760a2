import { fileOf, type Tx } from '#persistence';
import { Booking, ExaminationPlan, ExaminationStep } from '#spiralen';
import type { Seen } from './picks.js';

const EXAMINATION = 'gynaecological_examination';
type Step = Pick<ExaminationStep, 'step' | 'stoppedAt'>;
const step = (name: Step['step'], stoppedAt: Step['stoppedAt'] = null): Step => ({ step: name, stoppedAt });

/** What was said at each of a patient's visits, the earliest first (W22: several visits are normal, a stop is a way on). */
const WAYS: readonly (readonly (readonly Step[])[])[] = [
  [[step('offered'), step('not_now')], [step('prepared')]],
  [[step('offered')], [step('prepared'), step('stopped_by_patient', 'preparation')]],
  [[step('offered'), step('prepared')]],
  [[step('offered')]],
  [[step('offered'), step('declined')]],
];
const DONE: readonly Step[] = [step('offered'), step('prepared'), step('consented_today'), step('performed')];

/** Ways to an examination, each as far as its patient has come. */
export async function writeExaminations(tx: Tx, seen: readonly Seen[], midwives: ReadonlySet<string>): Promise<void> {
  const byPatient = new Map<string, Seen[]>();
  for (const visit of seen.filter(({ clinicianId }) => midwives.has(clinicianId)).toReversed())
    byPatient.set(visit.clientId, [...(byPatient.get(visit.clientId) ?? []), visit]);
  const patients = [...byPatient.values()];
  const examined = patients.flatMap((visits) => visits.filter(isPerformed).slice(0, 1)).slice(0, 2);
  for (const visit of examined) await walk(tx, [[visit, DONE]]);
  const others = patients
    .filter((visits) => !visits.some(({ given }) => given.some((one) => one.startsWith(EXAMINATION))))
    .toSorted((a, b) => b.length - a.length);
  for (const [nth, way] of WAYS.entries()) {
    const latest = others[nth]?.slice(-way.length) ?? [];
    if (latest.length > 0)
      await walk(
        tx,
        latest.map((visit, turn) => [visit, way[turn] ?? []] as const),
      );
  }
}

const isPerformed = ({ given }: Seen): boolean => given.includes(`${EXAMINATION}:performed`);

/** A plan with its steps, each at its visit and by the one who received her. */
async function walk(tx: Tx, way: readonly (readonly [Seen, readonly Step[]])[]): Promise<void> {
  const [first] = way;
  if (first === undefined) return;
  const file = fileOf(await tx.get(Booking, first[0].id));
  const plan = Object.assign(new ExaminationPlan(), { ...file, kind: EXAMINATION, createdAt: first[0].endedAt });
  const steps = way.flatMap(([{ id, clientId, clinicianId, endedAt }, said]) =>
    said.map(({ step: name, stoppedAt }, nth) => {
      const createdAt = new Date(endedAt.getTime() + nth * 1000 - 60_000);
      if (name === 'consented_today') plan.consent(id, createdAt);
      else plan.goTo(name);
      const at = { bookingId: id, visitClientId: clientId, recordedBy: clinicianId, createdAt };
      return Object.assign(new ExaminationStep(), file, at, { planId: plan.id, step: name, stoppedAt });
    }),
  );
  await tx.add(plan);
  await tx.addAll(steps);
}
