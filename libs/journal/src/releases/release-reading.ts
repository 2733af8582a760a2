import type { Tx } from '#persistence';
import { openOutside, type OutsideText } from './release.entity.js';
import { openHandedTo } from './release-handover.entity.js';
import { type OpenHandover, type OpenRelease, ReleaseView } from './release.views.js';

interface StoredHandover extends OpenHandover {
  readonly id: string;
}

/** A release as the database gives it, still sealed. */
export interface StoredRelease extends Omit<OpenRelease, 'recipient' | 'purpose' | 'decisionText' | 'handovers'> {
  readonly recipient: Buffer;
  readonly purpose: Buffer;
  readonly decisionText: Buffer | null;
  readonly handovers: readonly StoredHandover[];
  readonly wrapped: Buffer;
}

export const RELEASE_COLUMNS = `r.id, r.client_id AS "clientId", c.number, c.display_name AS "displayName", r.compartment, r.status,
  r.recipient_kind AS "recipientKind", r.recipient, r.purpose, to_char(r.period_from, 'YYYY-MM-DD') AS "periodFrom", to_char(r.period_until, 'YYYY-MM-DD') AS "periodUntil",
  r.notes, a.name AS "assembledBy", r.created_at AS "assembledAt", r.reviewing_by AS "reviewingBy", v.name AS reviewer, r.decision,
  r.decision_text AS "decisionText", r.decided_at AS "decidedAt", r.version, k.wrapped,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', h.id, 'number', h.number, 'way', h.way, 'handedTo', encode(h.handed_to, 'base64'), 'at', h.handed_at, 'by', s.name) ORDER BY h.number)
    FROM journal.release_handover h JOIN access.staff s ON s.id = h.handed_by WHERE h.release_id = r.id), '[]') AS handovers`;
export const RELEASE_FROM = `journal.release r JOIN clients.client c ON c.id = r.client_id JOIN clients.data_key k ON k.client_id = r.client_id
  JOIN access.staff a ON a.id = r.assembled_by LEFT JOIN access.staff v ON v.id = r.reviewing_by`;

const ONE = { name: 'release-read', text: `SELECT ${RELEASE_COLUMNS} FROM ${RELEASE_FROM} WHERE r.id = $1` };

/** What stands on the outside of a package, opened, as the asker may see it. */
export function releaseView(tx: Tx, stored: StoredRelease): ReleaseView {
  tx.shown([stored.clientId]);
  const box = tx.boxFrom(stored.clientId, stored.wrapped);
  const open = (what: OutsideText, sealed: Buffer) => openOutside(box, what, { row: stored.id, sealed });
  const release: OpenRelease = {
    ...stored,
    recipient: open('recipient', stored.recipient),
    purpose: open('purpose', stored.purpose),
    decisionText: stored.decisionText === null ? null : open('decision_text', stored.decisionText),
    handovers: stored.handovers.map((one) => ({
      ...one,
      handedTo: openHandedTo(box, one.id, Buffer.from(one.handedTo, 'base64')),
    })),
  };
  return new ReleaseView(release, tx.actor);
}

/** One release as it stands now, or 404. */
export const readRelease = async (tx: Tx, id: string): Promise<ReleaseView> =>
  releaseView(tx, await tx.row<StoredRelease>(ONE, [id]));
