import { addDays } from '#calendar';
import { Instrument, Measurement, type ParticipationStatus, Study, StudyParticipation } from '#counselling';
import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import type { Horizon } from '../plan/horizon.js';
import { scaled } from '../plan/unit-plans.js';
import type { Pen } from './file.js';

const CANDIDATES = {
  name: 'demo-study-candidates',
  text: `SELECT k.id AS "contractId", k.unit_id AS "unitId", k.compartment, k.client_id AS "clientId", k.first_on::text AS "firstOn",
      a.staff_id AS "staffId", ARRAY(SELECT m.phase FROM counselling.measurement m WHERE m.client_id = k.client_id AND m.instrument_id = $3) AS phases
    FROM counselling.contract k JOIN clients.client c ON c.id = k.client_id JOIN counselling.counsellor_assignment a ON a.contract_id = k.id
    WHERE k.unit_id = $1 AND k.compartment = 'counselling' AND k.first_on BETWEEN $2 AND $4 ORDER BY k.first_on, c.number`,
};

interface Candidate {
  readonly contractId: string;
  readonly unitId: string;
  readonly compartment: StudyParticipation['compartment'];
  readonly clientId: string;
  readonly firstOn: string;
  readonly staffId: string;
  readonly phases: readonly string[];
}

/** A study of so many who could take part. */
const SIZE = 72;
/** Of them so many come back to the scales at the end. */
const MEASURED_AGAIN = 29;
/** How far they come; one of each first, so that a small demo shows them all. */
const ENDS: readonly (readonly [ParticipationStatus, number])[] = [
  ['enrolled', 50],
  ['declined', 9],
  ['withdrawn', 3],
  ['asked', 2],
  ['eligible', 3],
];
const WEEKS_TO_END = 12;

/** The unit's outcome study (W33): who could, was asked, said no, takes part, has left; and what was measured. */
export async function writeStudy(tx: Tx, unit: Unit, scale: number, { horizon, seed }: Pen): Promise<void> {
  const [instrument] = await tx.find(Instrument, { unitId: tx.unitId, code: 'CORE-10' });
  if (instrument === undefined) return;
  const fromOn = addDays(horizon.today, -360);
  const study = await tx.add(newStudy(tx, fromOn, instrument.id, horizon));
  const asked = [tx.unitId, fromOn, instrument.id, horizon.today];
  const dice = Dice.of(seed, unit.code, 'study');
  const size = Math.max(ENDS.length + 1, scaled(SIZE, scale));
  const people = (await tx.rows<Candidate>(CANDIDATES, asked)).slice(0, size);
  const ends = [
    ...ENDS.map(([end]) => end),
    ...dice.shuffled(ENDS.flatMap(([end, n]) => Array<typeof end>(n).fill(end))),
  ];
  const rows = people.map((one, nth) => participation(one, ends[nth] ?? 'eligible', study.id, horizon));
  await tx.addAll(rows);
  const again = Math.max(1, scaled(MEASURED_AGAIN, scale));
  const taking = people.filter((_, nth) => rows[nth]?.status === 'enrolled');
  await tx.addAll(taking.flatMap((one, nth) => scores(one, { instrument, again: nth < again, horizon, dice })));
}

function newStudy(tx: Tx, fromOn: string, instrumentId: string, horizon: Horizon): Study {
  return Object.assign(new Study(), {
    unitId: tx.unitId,
    name: 'Utfallet av samtalskontakten (påhittad studie)',
    approvalRef: 'Dnr DEMO-0000',
    fromOn,
    untilOn: addDays(horizon.today, 180),
    instrumentIds: [instrumentId],
    createdAt: horizon.past(fromOn, '10:00'),
  });
}

function participation(
  { contractId: _contract, firstOn, staffId, phases: _phases, ...file }: Candidate,
  end: ParticipationStatus,
  studyId: string,
  horizon: Horizon,
): StudyParticipation {
  const notLater = (day: string): string => (day > horizon.today ? horizon.today : day);
  const createdAt = horizon.past(firstOn, '16:00');
  const row = Object.assign(new StudyParticipation(), { ...file, studyId, eligibleOn: firstOn, createdAt });
  if (end === 'eligible') return row;
  row.ask(notLater(addDays(firstOn, 7)));
  if (end === 'asked') return row;
  const on = notLater(addDays(firstOn, 14));
  if (end === 'declined') row.answer({ answer: 'declined', on, recordedBy: staffId });
  else row.answer({ answer: 'enrolled', on, consentForm: 'written', recordedBy: staffId });
  if (end === 'withdrawn') row.withdraw(notLater(addDays(firstOn, 60)));
  return row;
}

interface Measuring {
  readonly instrument: Instrument;
  readonly again: boolean;
  readonly horizon: Horizon;
  readonly dice: Dice;
}

/** A baseline for everybody who takes part; for some the scales again at the end, where that much time has gone. */
function scores({ firstOn, staffId, phases, ...file }: Candidate, { instrument, again, horizon, dice }: Measuring) {
  const at = (phase: Measurement['phase'], weeks: number, total: number): Measurement[] => {
    const measuredOn = horizon.workingDayFrom(addDays(firstOn, 7 * weeks));
    if (phases.includes(phase) || measuredOn > horizon.today) return [];
    const row = { instrumentId: instrument.id, phase, measuredOn, total, subscales: [], recordedBy: staffId };
    return [Object.assign(new Measurement(), { ...file, ...row, createdAt: horizon.past(measuredOn, '16:10') })];
  };
  const first = dice.between(16, 32);
  const later = at('end', WEEKS_TO_END, Math.max(3, first - dice.between(-2, 12)));
  return [...at('baseline', 0, first), ...(again ? later : [])];
}
