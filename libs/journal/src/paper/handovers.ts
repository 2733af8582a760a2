import type { Tx } from '#persistence';
import { openHandedTo } from '../releases/release-handover.entity.js';
import type { RecipientKind } from '../releases/release.entity.js';

/** That a copy of this record was given: to whom, when and how, as it stands in the record (PDL 3:11). */
export interface PaperHandover {
  readonly at: string;
  readonly way: string;
  readonly handedTo: string;
}

interface Stored {
  readonly id: string;
  readonly clientId: string;
  readonly wrapped: Buffer;
  readonly at: Date;
  readonly way: string;
  readonly handedTo: Buffer;
}

const GIVEN = {
  name: 'handovers-of-file',
  text: `SELECT h.id, h.client_id AS "clientId", k.wrapped, h.handed_at AS at, h.way, h.handed_to AS "handedTo"
    FROM journal.release_handover h JOIN journal.release r ON r.id = h.release_id JOIN clients.data_key k ON k.client_id = h.client_id
    WHERE h.client_id = ANY ((SELECT clients.files_of($1))::uuid[]) AND ($2::text[] IS NULL OR r.recipient_kind = ANY ($2))
    ORDER BY h.handed_at, h.id`,
};

/** What was given out of this record before now; to whom of these kinds only, where kinds are named. */
export async function handoversOf(
  tx: Tx,
  clientId: string,
  kinds: readonly RecipientKind[] | null = null,
): Promise<PaperHandover[]> {
  const rows = await tx.rows<Stored>(GIVEN, [clientId, kinds]);
  tx.shown(rows.map((row) => row.clientId));
  return rows.map(({ id, at, way, handedTo, ...file }) => ({
    at: at.toISOString(),
    way,
    handedTo: openHandedTo(tx.boxFrom(file.clientId, file.wrapped), id, handedTo),
  }));
}
