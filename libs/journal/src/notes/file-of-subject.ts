import type { Tx } from '#persistence';
import type { EnterNote } from './note.inputs.js';

const FILE_OF_SUBJECT = {
  name: 'note-file-of-subject',
  text: `SELECT x.client_id AS id FROM (SELECT client_id FROM counselling.session WHERE id = $2 UNION ALL SELECT client_id FROM counselling.contract WHERE id = $2
      UNION ALL SELECT client_id FROM spiralen.booking WHERE id = $2) x WHERE x.client_id = ANY ((SELECT clients.files_of($1))::uuid[])`,
};

/** A talk or a visit may stand in a file that was merged into the client's: what is written of it stands there too (I18). */
export async function fileToWriteIn(tx: Tx, { clientId, subject }: EnterNote): Promise<string> {
  if (!subject) return clientId;
  const [found] = await tx.rows<{ id: string }>(FILE_OF_SUBJECT, [clientId, subject.id]);
  return found?.id ?? clientId;
}
