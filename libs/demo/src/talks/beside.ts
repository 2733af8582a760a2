import { addDays } from '#calendar';
import { Accompaniment, type Destination, type Purpose, SelfReport, type SelfReported } from '#counselling';
import type { Tx } from '#persistence';
import type { GoalGround } from './goals.js';

/** Where they go along, and what for. */
const ERRANDS: readonly (readonly [Destination, Purpose])[] = [
  ['arbetsformedling', 'first_contact'],
  ['socialtjanst', 'application'],
  ['health_care', 'examination'],
  ['police', 'report_crime'],
  ['court', 'hearing'],
  ['bank', 'practical'],
  ['housing', 'meeting'],
];
/** What somebody says of herself as the talks go on (W30); some never say anything. */
const SAYS: readonly (readonly [SelfReported, number])[] = [
  ['active', 0],
  ['wants_to_stop', 14],
  ['has_left', 34],
];

/** What stands beside the weekly talks: where she was gone along to, and where she says she stands. */
export async function writeBeside(tx: Tx, ground: GoalGround): Promise<void> {
  await tx.addAll(accompaniments(ground));
  await tx.addAll(selfReports(ground));
}

function accompaniments({ file, episode, horizon, dice }: GoalGround): Accompaniment[] {
  const living = episode.endedOn === null;
  const staffId = episode.slot.counsellor.id;
  return Array.from({ length: dice.chance(0.3) ? dice.between(1, 2) : 0 }, () => {
    const [destination, purpose] = dice.one(ERRANDS);
    const ahead = living && dice.chance(0.35);
    const last = episode.endedOn ?? horizon.today;
    const back = horizon.workingDayTo(addDays(last, -dice.between(2, 60)));
    const onDate = ahead ? horizon.workingDayFrom(addDays(horizon.today, dice.between(1, 20))) : back;
    return Object.assign(new Accompaniment(), {
      ...file,
      ...{ destination, purpose, onDate, minutes: dice.between(4, 18) * 10, staffIds: [staffId], recordedBy: staffId },
      // Without a time of day it holds nobody's time.
      startTime: null,
      status: ahead ? 'planned' : 'done',
      createdAt: ahead ? horizon.past(horizon.today, '08:50') : horizon.past(onDate, '16:20'),
    } as const);
  }).filter(({ onDate, status }) => status === 'planned' || onDate >= episode.firstOn);
}

function selfReports({ file, episode, horizon, dice }: GoalGround): SelfReport[] {
  if (episode.slot.compartment === 'kast' || !dice.chance(0.4)) return [];
  const last = episode.endedOn ?? horizon.today;
  return SAYS.slice(0, dice.between(1, SAYS.length)).flatMap(([status, weeks]) => {
    const reportedOn = horizon.workingDayFrom(addDays(episode.firstOn, 7 * weeks + dice.between(0, 6)));
    if (reportedOn > last || reportedOn > horizon.today) return [];
    const recordedBy = episode.slot.counsellor.id;
    const said = { status, reportedOn, recordedBy, createdAt: horizon.past(reportedOn, '16:25') };
    return [Object.assign(new SelfReport(), { ...file, ...said })];
  });
}
