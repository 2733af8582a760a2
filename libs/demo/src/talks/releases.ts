import { addDays } from '#calendar';
import type { Tx } from '#persistence';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import type { Pen } from './file.js';

const RECORD = {
  name: 'demo-record',
  text: `SELECT n.id, n.client_id AS "clientId", c.unit_id AS "unitId", c.compartment
    FROM journal.note n JOIN clients.client c ON c.id = n.client_id
    WHERE c.id = (SELECT k.client_id FROM counselling.contract k JOIN clients.client o ON o.id = k.client_id
      WHERE k.unit_id = $1 AND k.compartment = 'counselling' AND k.status = 'active' AND o.merged_into IS NULL AND EXISTS (SELECT FROM journal.note w WHERE w.client_id = o.id)
      ORDER BY k.agreed_orally_on DESC, o.number LIMIT 1)
    ORDER BY n.event_at, n.id`,
};

interface Noted {
  readonly id: string;
  readonly clientId: string;
  readonly unitId: string;
  readonly compartment: 'counselling';
}

/** Somebody has asked for a copy of what is written about her: reception has put it together, a counsellor is to review it. */
export async function writeRelease(tx: Tx, unit: Unit, { services, horizon }: Pen): Promise<void> {
  const notes = await tx.rows<Noted>(RECORD, [tx.unitId]);
  const [first] = notes;
  if (first === undefined) return;
  const { clientId, unitId, compartment } = first;
  const past = asOf(tx, horizon.past(horizon.workingDayTo(addDays(horizon.today, -1)), '13:20'), unit.reception.id);
  await services.releases.assembleIn(
    past,
    { unitId, compartment, clientId },
    {
      notes,
      input: { clientId, recipientKind: 'client', recipient: 'Klienten själv', purpose: 'Vill läsa sin journal.' },
    },
  );
}
