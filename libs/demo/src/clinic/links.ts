import { Message } from '#bridge';
import { addDays } from '#calendar';
import type { Compartment } from '#kernel';
import type { Tx } from '#persistence';
import type { Employed } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import type { Pen } from '../talks/file.js';

const HERS = {
  name: 'demo-files-in-care',
  text: `SELECT c.id FROM clients.client c WHERE c.unit_id = $1 AND c.compartment = $3 AND c.status = 'active' AND c.merged_into IS NULL
      AND c.protected_level = 'none' AND c.documentation_mode = 'identified'
      AND CASE WHEN $3 = 'spiralen' THEN EXISTS (SELECT FROM spiralen.booking b WHERE b.client_id = c.id AND b.clinician_id = $2)
        ELSE EXISTS (SELECT FROM counselling.session s WHERE s.client_id = c.id AND s.counsellor_id = $2 AND s.status = 'planned') END
    ORDER BY c.number LIMIT $4`,
};
const IS_LINKED = {
  name: 'demo-is-linked',
  text: 'SELECT EXISTS (SELECT FROM bridge.message WHERE unit_id = $1) AS linked',
};

/** Did a run that was cut short come as far as this? */
export const isLinked = async (tx: Tx): Promise<boolean> =>
  (await tx.row<{ linked: boolean }>(IS_LINKED, [tx.unitId])).linked;

/** Files of clients she meets. */
export const filesInCare = async (tx: Tx, { id }: Employed, from: Compartment, most: number): Promise<string[]> =>
  (await tx.rows<{ id: string }>(HERS, [tx.unitId, id, from, most])).map((one) => one.id);

interface Link {
  readonly count: number;
  readonly clientIds: readonly string[];
  readonly to: 'spiralen' | 'counselling';
}

const ITEMS = [
  { kind: 'wish', text: 'Vill komma i kontakt med er och bestämmer själv tiden.' },
  { kind: 'language', text: 'Svenska.' },
] as const;

/** Her clients have said yes, and are linked to another part of the unit; the last has said yes to something not yet sent. */
export async function sendLinks(tx: Tx, { clientIds, to, count }: Link, { services, horizon }: Pen): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const clientId = clientIds[nth % clientIds.length] ?? '';
    const day = horizon.workingDayTo(addDays(horizon.today, -2 - 3 * nth));
    const then = asOf(tx, horizon.past(day, '13:20'));
    const yes = { clientId, to, categories: ITEMS.map(({ kind }) => kind), purpose: 'Få en första tid.' };
    const consent = await services.consents.recordIn(then, { ...yes, givenOn: day, expiresOn: addDays(day, 90) });
    const said = { clientId, to, items: [...ITEMS], consentId: consent.id };
    const referral = await services.referrals.writeIn(then, said);
    if (nth < count - 1) await services.referrals.sendIn(then, referral);
  }
}

const SENT = {
  name: 'demo-messages',
  text: 'SELECT id FROM bridge.message WHERE unit_id = $1 AND compartment = $2 ORDER BY created_at',
};

/** The oldest was declined, the one after it is opened and not answered; the latest waits to be opened. */
export async function answerLinks(tx: Tx, { horizon }: Pen): Promise<void> {
  const [declined, opened] = await tx.rows<{ id: string }>(SENT, [tx.unitId, 'spiralen']);
  for (const [found, says] of [
    [declined, 'no_capacity'],
    [opened, undefined],
  ] as const) {
    if (found === undefined) continue;
    const message = await tx.lock(Message, found.id);
    message.open(horizon.after(message.createdAt, 60));
    if (says !== undefined) message.decline(says, horizon.after(message.createdAt, 70));
    await tx.save(message);
  }
}
