import { Confirmation } from '#access';
import { Expected, type StaffActor } from '#kernel';
import type { Tx, UnitOfWork } from '#persistence';
import type { Pen } from '../talks/file.js';

const BLOCKED = {
  name: 'demo-blocked-patient',
  text: `SELECT b.client_id AS "clientId", EXISTS (SELECT FROM spiralen.care_block_lift l WHERE l.unit_id = b.unit_id) AS lifted
    FROM spiralen.care_block b WHERE b.unit_id = $1 AND b.ended_at IS NULL AND b.care_unit = 'gynaecology' ORDER BY b.id LIMIT 1`,
};
const REASON = 'Patienten kom medvetslös till mottagningen och läkemedel behövde kontrolleras (påhittat).';

/** Whose record is blocked, where nobody has lifted it yet. */
export async function blockedPatient(tx: Tx): Promise<string | undefined> {
  const [found] = await tx.rows<{ clientId: string; lifted: boolean }>(BLOCKED, [tx.unitId]);
  return found?.lifted === false ? found.clientId : undefined;
}

/** A physician opened what was blocked, in an emergency that is over; the reviewer is to look at it (PDL 4:5, I28). */
export async function liftInEmergency(
  actor: StaffActor,
  clientId: string,
  { work, pen }: { readonly work: UnitOfWork; readonly pen: Pen },
): Promise<void> {
  const { lifts } = pen.services;
  const { id } = await lifts.declare(actor, clientId);
  const made = { unitId: actor.unitId, staffId: actor.id };
  const confirmation = await work.run(actor, 'access.confirmation.make', (tx) =>
    tx.add(Object.assign(new Confirmation(), { ...made, createdAt: tx.now })),
  );
  const input = { careUnit: 'gynaecology', reason: REASON, confirmationId: confirmation.id } as const;
  await lifts.open(actor, id, { input, expected: Expected.any });
  await lifts.end(actor, id, Expected.any);
}
