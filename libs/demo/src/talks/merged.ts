import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import { openFile } from '../people/open-file.js';
import type { Pen, TalkFile } from './file.js';

const FIRST_FILE = {
  name: 'demo-first-file',
  text: `SELECT id FROM clients.client WHERE unit_id = $1 AND compartment = $2 AND display_name = $3 ORDER BY created_at, number LIMIT 1`,
};
const REASON = 'Samma person ringde två gånger och fick två akter. Hon har själv berättat det i receptionen.';

/** Somebody who waits was given a second file by mistake, and the two were merged (I31). */
export async function writeMerged(tx: Tx, unit: Unit, talks: readonly TalkFile[], pen: Pen): Promise<void> {
  const plan = talks.find(({ waiting, persona }) => waiting !== null && persona.input.compartment === 'counselling');
  if (plan === undefined) return;
  const { horizon, services, seed } = pen;
  const { compartment, displayName } = plan.persona.input;
  const { id } = await tx.row<{ id: string }>(FIRST_FILE, [tx.unitId, compartment, displayName]);
  const into = await services.directory.client(tx, id);
  const dice = Dice.of(seed, plan.key, 'merged');
  const from = await openFile(tx, { persona: plan.persona, closed: false, dice }, pen);
  const past = asOf(tx, horizon.past(horizon.workingDayTo(horizon.today), '08:35'), unit.first('counsellor').id);
  await services.merges.joinIn(past, { from, into }, { intoId: id, reason: REASON });
}
