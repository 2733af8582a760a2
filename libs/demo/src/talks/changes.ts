import { addDays } from '#calendar';
import { Contract } from '#counselling';
import type { Tx } from '#persistence';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import type { Pen } from './file.js';
import { SPARE_TIME } from './slots.js';

/** Living contracts whose counsellor, room and client all have the spare hour free from today on, and their last held talk. */
const CHANGEABLE = {
  name: 'demo-changeable',
  text: `SELECT k.id, a.staff_id AS "staffId", k.weekday, k.room_id AS "roomId",
      (SELECT max(s.planned_date)::text FROM counselling.session s WHERE s.contract_id = k.id AND s.status = 'held') AS "heldOn"
    FROM counselling.contract k
    JOIN clients.client c ON c.id = k.client_id
    JOIN counselling.counsellor_assignment a ON a.contract_id = k.id AND a.until IS NULL
    WHERE k.unit_id = $1 AND k.compartment = 'counselling' AND k.status = 'active' AND k.channel = 'in_person' AND NOT c.interpreter
      AND NOT EXISTS (SELECT FROM calendar.reservation r WHERE r.held AND r.kind <> 'absence' AND r.starts_at >= $2
        AND r.resource_id IN (a.staff_id, k.room_id) AND extract(isodow FROM r.starts_at AT TIME ZONE 'Europe/Stockholm') = k.weekday
        AND (r.starts_at AT TIME ZONE 'Europe/Stockholm')::time < '12:45' AND (r.ends_at AT TIME ZONE 'Europe/Stockholm')::time > '11:15')
    ORDER BY k.agreed_orally_on, c.number`,
};

interface Changeable {
  readonly id: string;
  readonly staffId: string;
  readonly weekday: number;
  readonly roomId: string;
  readonly heldOn: string | null;
}

/** Another time agreed from tomorrow on, and an end that was taken back the week after (SM-2). */
export async function writeChanges(tx: Tx, unit: Unit, pen: Pen): Promise<void> {
  const found = await tx.rows<Changeable>(CHANGEABLE, [unit.id, pen.horizon.now]);
  const recent = (one: Changeable) => one.heldOn !== null && [2, 3, 4, 5, 6].includes(pen.horizon.daysAgo(one.heldOn));
  const reopened = found.find(recent);
  const moved = found.find((one) => one !== reopened);
  if (moved !== undefined) await changeSlot(tx, moved, pen);
  if (reopened !== undefined) await endAndReopen(tx, reopened, pen);
}

const contractOf = (tx: Tx, { id }: Changeable): Promise<Contract> => tx.lock(Contract, id);

async function changeSlot(tx: Tx, one: Changeable, { services, horizon }: Pen): Promise<void> {
  const contract = await contractOf(tx, one);
  const agreedOn = horizon.workingDayTo(addDays(horizon.today, -1));
  await services.contracts.changeSlot(asOf(tx, horizon.past(agreedOn, '16:10'), one.staffId), contract, {
    effectiveFrom: addDays(horizon.today, 1),
    ...{ weekday: one.weekday, startTime: SPARE_TIME, roomId: one.roomId, agreedOn },
    reason: 'Hon har fått nya arbetstider.',
  });
  await tx.save(contract);
}

async function endAndReopen(tx: Tx, one: Changeable, { services, horizon }: Pen): Promise<void> {
  const endedOn = one.heldOn ?? horizon.today;
  const contract = await contractOf(tx, one);
  const ended = asOf(tx, horizon.past(endedOn, '17:05'), one.staffId);
  await services.contracts.end(ended, contract, { endedOn, reason: 'dropout' });
  await tx.save(contract);
  const again = asOf(tx, horizon.past(addDays(horizon.today, -1), '09:10'), one.staffId);
  await services.contracts.reopen(again, contract, {});
  await tx.save(contract);
}
