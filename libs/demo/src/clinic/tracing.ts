import { addDays, today } from '#calendar';
import type { Tx } from '#persistence';
import { type Booking, DiseaseNotification } from '#spiralen';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import type { Horizon } from '../plan/horizon.js';
import type { Pen } from '../talks/file.js';
import { morningBefore, writeDropIn } from './drop-in.js';

const KNOWN = {
  name: 'demo-known-patients',
  text: `SELECT c.id FROM clients.client c JOIN clients.identity i ON i.client_id = c.id AND i.valid_until IS NULL
    WHERE c.unit_id = $1 AND c.compartment = 'spiralen' AND c.created_at < $2 AND c.status = 'active' ORDER BY c.created_at LIMIT 2`,
};
/** So many days later, on a day when the house is open; never later than now. */
const workday = (since: Date, days: number, horizon: Horizon): Date =>
  horizon.past(horizon.workingDayFrom(addDays(today(since), days)), '14:20');
/** In her own words, as they stand in her file and nowhere else (S20). */
const NAMED = [
  { named: 'En person hon träffade i somras', reach: 'Hon berättar själv', step: 'came' },
  { named: 'Kallas Sam', reach: 'Via en gemensam bekant', step: 'not_reached' },
  { named: 'En tidigare partner', step: undefined },
] as const;

/** Two patients who have shown who they are: one disease is reported and traced, the other waits for its report. */
export async function writeNotifications(tx: Tx, unit: Unit, pen: Pen): Promise<void> {
  for (const [nth, daysAgo] of [12, 6].entries()) {
    const morning = await morningBefore(tx, unit, daysAgo);
    const known = await tx.rows<{ id: string }>(KNOWN, [tx.unitId, morning.endsAt]);
    const found = known[nth];
    if (found === undefined) return;
    const { file } = await pen.services.directory.client(tx, found.id);
    const { booking } = await writeDropIn(tx, unit, { file, serviceKind: 'sti_test', morning });
    const one = await positive(tx, unit, { booking, told: nth === 0 }, pen);
    if (nth === 0) await trace(tx, one, pen);
  }
}

interface Course {
  readonly booking: Booking;
  readonly told: boolean;
}

/** A positive answer, taken by the physician; told to the patient, or still to be told. */
async function positive(tx: Tx, unit: Unit, { booking, told }: Course, pen: Pen): Promise<DiseaseNotification> {
  const { services, horizon } = pen;
  const physician = unit.first('physician').id;
  const { clinicianId, endsAt } = booking;
  const then = asOf(tx, endsAt, clinicianId);
  const taken = await services.samples.takeIn(then, booking, [
    { test: told ? 'gonorrhoea' : 'chlamydia', site: 'urine' },
  ]);
  await services.sending.sendIn(then, taken, 'DEMO-REF');
  const [sample] = taken;
  if (sample === undefined) throw new Error('a sample is taken');
  const at = workday(endsAt, 4, horizon);
  await services.results.recordIn(asOf(tx, at, clinicianId), sample, { result: 'positive' });
  const [made] = await tx.find(DiseaseNotification, { unitId: tx.unitId, sampleId: sample.id });
  if (made === undefined) throw new Error('a positive answer is notified');
  const one = await tx.lock(DiseaseNotification, made.id);
  one.take(physician);
  await services.tasks.taken(asOf(tx, horizon.after(at, 120), physician), one.id);
  await tx.save(one);
  if (!told) return one;
  const tellingAt = workday(at, 1, horizon);
  await services.results.tellIn(asOf(tx, tellingAt, physician), sample, { outcome: 'told', channel: 'in_person' });
  return tx.lock(DiseaseNotification, one.id);
}

/** Reported with its code, and her contacts written down (SmL 2:5, 3:4). */
async function trace(tx: Tx, one: DiseaseNotification, { services, horizon }: Pen): Promise<void> {
  const told = one.informedAt ?? one.createdAt;
  const at = horizon.after(told, 30);
  const then = asOf(tx, at, one.physicianId ?? undefined);
  const said = { submittedAt: at.toISOString(), via: 'sminet', receipt: 'DEMO-KVITTO-0001' } as const;
  await services.notifications.reportIn(then, one, said);
  one.openTracing(one.physicianId, at);
  await tx.save(one);
  for (const { step, ...contact } of NAMED) {
    const named = await services.tracing.nameIn(then, one, contact);
    if (step === undefined) continue;
    named.mark(step, workday(at, 1, horizon));
    await tx.save(named);
  }
}
