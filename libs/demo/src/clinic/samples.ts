import { addDays, today } from '#calendar';
import { fileOf, type Tx } from '#persistence';
import { Booking, type LabTest, type ResultWord, Sample, type Site } from '#spiralen';
import { asOf } from '../keeping/as-of.js';
import type { Pen } from '../talks/file.js';
import { ofDifferentPatients, type Seen } from './picks.js';

const TESTS: Readonly<Record<string, { readonly test: LabTest; readonly site: Site }>> = {
  sti_test: { test: 'chlamydia', site: 'urine' },
  hiv_test: { test: 'hiv', site: 'blood' },
  cervical_sample: { test: 'cervical_cells', site: 'cervix' },
};

/** How far a sample has come: taken, sent, answered so many days ago, or told. */
interface Fate {
  readonly came: 'taken' | 'sent' | 'answered' | 'told';
  readonly result?: ResultWord;
  readonly daysAgo?: number;
}

/** The latest first; those before them are told of and done. */
const FATES: readonly Fate[] = [
  { came: 'taken' },
  { came: 'sent' },
  { came: 'answered', result: 'negative', daysAgo: 0 },
  { came: 'answered', result: 'negative', daysAgo: 2 },
  { came: 'answered', result: 'inconclusive', daysAgo: 3 },
  { came: 'answered', result: 'positive', daysAgo: 1 },
];
const TOLD: Fate = { came: 'told', result: 'negative' };
const MOST = 14;

/** What was sampled at the latest visits: to be sent, waited for, to be told, and told. */
export async function writeSamples(tx: Tx, seen: readonly Seen[], pen: Pen): Promise<void> {
  const tested = seen.filter(({ given, known }) => !known && testsAt(given).length > 0);
  for (const [nth, visit] of ofDifferentPatients(tested, MOST).entries()) {
    const fate = FATES[nth] ?? TOLD;
    for (const { test, site } of testsAt(visit.given)) {
      const positive = fate.result === 'positive' && test !== 'chlamydia';
      const sample = await sampleAt(tx, visit, { test, site, sent: fate.came !== 'taken' }, pen);
      await follow(tx, sample, { fate: positive ? TOLD : fate, visit }, pen);
    }
  }
}

const testsAt = (given: readonly string[]) =>
  given.flatMap((one) => {
    const found = one.endsWith(':performed') ? TESTS[one.replace(':performed', '')] : undefined;
    return found === undefined ? [] : [found];
  });

/** Taken at the visit, and sent the same afternoon. */
async function sampleAt(
  tx: Tx,
  visit: Seen,
  { sent = true, ...what }: { readonly test: LabTest; readonly site: Site; readonly sent?: boolean },
  { services, horizon }: Pen,
): Promise<Sample> {
  const booking = await tx.get(Booking, visit.id);
  const { clinicianId: takenBy, endedAt } = visit;
  const of = { ...fileOf(booking), bookingId: visit.id, createdAt: endedAt, takenBy, takenAt: endedAt };
  const sample = await tx.add(Object.assign(new Sample(), of, what));
  if (sent) await services.sending.sendIn(asOf(tx, horizon.after(endedAt, 90), takenBy), [sample], 'DEMO-REF');
  return sample;
}

interface Course {
  readonly fate: Fate;
  readonly visit: Seen;
}

async function follow(tx: Tx, sample: Sample, { fate, visit }: Course, { services, horizon }: Pen): Promise<void> {
  const { came, result, daysAgo } = fate;
  if (came === 'taken' || came === 'sent' || result === undefined) return;
  const answered = answeredAt(visit, daysAgo, { horizon });
  await services.results.recordIn(asOf(tx, answered, visit.clinicianId), sample, { result });
  if (came !== 'told') return;
  const at = horizon.after(answered, 24 * 60);
  const told = { outcome: 'told', channel: 'phone_from_patient', at: at.toISOString() } as const;
  await services.results.tellIn(asOf(tx, at, visit.clinicianId), sample, told);
}

/** So many days ago, where something waits; about a week after the visit, where it is done. Never before the visit. */
function answeredAt({ endedAt }: Seen, daysAgo: number | undefined, { horizon }: Pick<Pen, 'horizon'>): Date {
  const day =
    daysAgo === undefined
      ? horizon.workingDayFrom(addDays(today(endedAt), 5))
      : horizon.workingDayTo(addDays(horizon.today, -daysAgo));
  const at = horizon.past(day, '10:15');
  return at > endedAt ? at : horizon.after(endedAt, 60);
}
