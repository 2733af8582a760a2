import type { Tx } from '#persistence';

const LOCK = {
  name: 'notes-lock-unsigned',
  text: `UPDATE journal.note SET status = 'locked_unsigned', version = version + 1
    WHERE unit_id = $1 AND status = 'entered' AND locks_at <= $2 RETURNING client_id AS "clientId"`,
};
const FORGET = {
  name: 'drafts-forget',
  text: `DELETE FROM journal.note_draft WHERE unit_id = $1 AND saved_at <= $2::timestamptz - interval '24 hours'`,
};

/** Day fourteen: a note nobody has signed is locked as it stands (law 2.3). Answers how many. */
export async function lockUnsigned(tx: Tx): Promise<number> {
  const locked = await tx.rows<{ clientId: string }>(LOCK, [tx.unitId, tx.now]);
  tx.shown(locked.map(({ clientId }) => clientId));
  return locked.length;
}

/** Takes away drafts that are a day old. Answers how many. */
export const forgetDrafts = (tx: Tx): Promise<number> => tx.change(FORGET, [tx.unitId, tx.now]);
