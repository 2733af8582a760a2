import { addDays } from '#calendar';
import { FollowUp, type FollowUpStatus } from '#counselling';
import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import type { Horizon } from '../plan/horizon.js';
import type { Pen } from './file.js';

const ENDED = {
  name: 'demo-ended',
  text: `SELECT k.id AS "contractId", k.unit_id AS "unitId", k.compartment, k.client_id AS "clientId", k.channel, k.ended_on::text AS "endedOn",
      a.staff_id AS "staffId"
    FROM counselling.contract k JOIN clients.client c ON c.id = k.client_id JOIN counselling.counsellor_assignment a ON a.contract_id = k.id
    WHERE k.unit_id = $1 AND k.status = 'ended' AND k.ended_on > $2 ORDER BY k.ended_on DESC, k.compartment, c.number`,
};

interface Ended {
  readonly contractId: string;
  readonly unitId: string;
  readonly compartment: FollowUp['compartment'];
  readonly clientId: string;
  readonly channel: FollowUp['channel'];
  readonly endedOn: string;
  readonly staffId: string;
}

type Contact = Pick<FollowUp, 'planned' | 'onDate' | 'status' | 'minutes'>;

/** An end this recent has its contact still before it. */
const RECENT = 60;

/** The contacts after ended contracts (W31): most were held, some are due, and one of the unit has been forgotten. */
export async function writeFollowUps(tx: Tx, unit: Unit, { services, horizon, seed }: Pen): Promise<void> {
  const ended = await tx.rows<Ended>(ENDED, [tx.unitId, horizon.from]);
  const dice = Dice.of(seed, unit.code, 'follow-ups');
  const made = ended.flatMap(({ endedOn, ...file }, nth) => {
    const contact = contactOf(endedOn, nth, horizon, dice);
    const createdAt = horizon.past(endedOn, '15:20');
    return contact === null ? [] : [Object.assign(new FollowUp(), { ...file, ...contact, createdAt })];
  });
  await tx.addAll(made);
  // As long as it is foreseen, she whose it is reads the file (model 3.1).
  for (const one of made.filter(({ status }) => status === 'planned')) {
    const joining = { staffId: one.staffId, ground: 'contract', sourceId: one.id, since: one.createdAt } as const;
    await services.directory.join(tx, one, joining);
  }
}

function contactOf(endedOn: string, nth: number, horizon: Horizon, dice: Dice): Contact | null {
  const foreseen = foreseenOn(endedOn, nth, horizon, dice);
  if (foreseen !== null) return { planned: true, onDate: foreseen, status: 'planned', minutes: null };
  const onDate = horizon.workingDayFrom(addDays(endedOn, nth === 1 ? 5 : dice.between(25, 90)));
  if (onDate >= horizon.today) return null;
  if (nth === 1) return { onDate, ...HELD(dice) };
  return dice.chance(0.6) ? { onDate, ...dice.one(PASSED)(dice) } : null;
}

/** The day of a contact that has not been yet: the first of a unit was forgotten, those after fresh ends are to come. */
function foreseenOn(endedOn: string, nth: number, horizon: Horizon, dice: Dice): string | null {
  const forgotten = horizon.workingDayTo(addDays(horizon.today, -4));
  if (nth === 0 && forgotten >= endedOn) return forgotten;
  const ahead = nth === 2 || (nth > 2 && horizon.daysAgo(endedOn) < RECENT);
  return ahead ? horizon.workingDayFrom(addDays(horizon.today, dice.between(0, 35))) : null;
}

const came = (status: FollowUpStatus, planned: boolean) => (dice: Dice) => ({
  status,
  planned,
  minutes: status === 'done' ? dice.between(10, 60) : null,
});
const HELD = came('done', true);
const PASSED = [HELD, HELD, came('done', false), came('declined', true)];
