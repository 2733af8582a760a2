import type { Tx } from '#persistence';

/** A visit that is over, as the demo goes on with it. */
export interface Seen {
  readonly id: string;
  readonly clientId: string;
  readonly clinicianId: string;
  readonly endedAt: Date;
  /** What was given at it. */
  readonly given: readonly string[];
  readonly known: boolean;
}

const SEEN = {
  name: 'demo-visits-seen',
  text: `SELECT b.id, b.client_id AS "clientId", b.clinician_id AS "clinicianId", b.ended_at AS "endedAt",
      EXISTS (SELECT FROM clients.identity i WHERE i.client_id = b.client_id AND i.valid_until IS NULL) AS known,
      coalesce((SELECT array_agg(i.kind || ':' || i.result ORDER BY i.kind) FROM spiralen.service_item i
        WHERE i.booking_id = b.id AND i.superseded_at IS NULL), '{}') AS given
    FROM spiralen.booking b JOIN clients.client c ON c.id = b.client_id
    WHERE b.unit_id = $1 AND b.status = 'completed' AND c.documentation_mode = 'identified' AND c.merged_into IS NULL AND c.status = 'active'
      AND b.ended_at > $2::timestamptz - interval '300 days'
    ORDER BY b.ended_at DESC, c.number`,
};

/** The visits of most of a year, the latest first. */
export const visitsSeen = (tx: Tx): Promise<Seen[]> => tx.rows<Seen>(SEEN, [tx.unitId, tx.now]);

/** One for each patient, as they come. */
export function ofDifferentPatients(visits: readonly Seen[], most: number): Seen[] {
  const first = new Map<string, Seen>();
  for (const visit of visits) if (!first.has(visit.clientId)) first.set(visit.clientId, visit);
  return [...first.values()].slice(0, most);
}
