import { addDays } from '#calendar';
import { Instrument, Measurement, type Phase } from '#counselling';
import type { Tx } from '#persistence';
import type { GoalGround } from './goals.js';

/** Weeks into the talks. */
const PHASES: readonly (readonly [Phase, number])[] = [
  ['baseline', 0],
  ['mid', 12],
  ['mid', 26],
  ['end', 44],
];

const MOST = 34;
const LEAST = 3;

/** How somebody has answered CORE-10 through her talks: high at first, lower with time, and not every time. */
export async function writeMeasurements(
  tx: Tx,
  { file, contractId, episode, horizon, dice }: GoalGround,
): Promise<void> {
  if (!dice.chance(0.6)) return;
  const [instrument] = await tx.find(Instrument, { unitId: tx.unitId, code: 'CORE-10' });
  if (instrument === undefined) return;
  let score = dice.between(16, MOST);
  const last = episode.endedOn ?? horizon.today;
  const made = PHASES.flatMap(([phase, weeks]) => {
    const measuredOn = horizon.workingDayFrom(addDays(episode.firstOn, 7 * weeks));
    if (measuredOn > last || measuredOn > horizon.today) return [];
    const total = score;
    score = Math.max(LEAST, Math.min(MOST, score + dice.between(-8, 2)));
    const row = { contractId, instrumentId: instrument.id, phase, measuredOn, total, subscales: [] };
    const recordedBy = episode.slot.counsellor.id;
    return [
      Object.assign(new Measurement(), { ...file, ...row, recordedBy, createdAt: horizon.past(measuredOn, '16:10') }),
    ];
  });
  await tx.addAll(made);
}
