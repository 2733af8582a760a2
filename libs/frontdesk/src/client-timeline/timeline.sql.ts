import type { Statement } from '#persistence';

/**
 * $1 the house's time, $2 the client, $3 and $4 the stretch asked for, $5 the kinds asked for, $6 size, $7 offset.
 * What the walls hide from the asker is not in it; a hidden client gives no row at all.
 */
const text = (direction: 'ASC' | 'DESC'): string => `
SELECT c.id AS "clientId", e.* FROM clients.client c LEFT JOIN LATERAL (
  SELECT t.*, count(*) OVER () AS total FROM (
    SELECT 'session' AS kind, s.id, s.starts_at AS at, s.ends_at AS "endsAt", s.status, s.service_kind AS what, s.counsellor_id AS staff_id, s.contract_id AS "contractId"
    FROM counselling.session s WHERE s.client_id = c.id
    UNION ALL
    SELECT 'booking', b.id, b.starts_at, b.ends_at, b.status, b.service_kind, b.clinician_id, NULL FROM spiralen.booking b WHERE b.client_id = c.id
    UNION ALL
    SELECT 'note', n.id, n.event_at, NULL, CASE WHEN n.status = 'entered' AND n.locks_at <= $1 THEN 'locked_unsigned' ELSE n.status END, n.kind, n.author_id, n.contract_id
    FROM journal.note n WHERE n.client_id = c.id
    UNION ALL
    SELECT 'contract', k.id, k.agreed_orally_on::timestamp AT TIME ZONE 'Europe/Stockholm', NULL, 'agreed', k.service_kind, NULL, k.id
    FROM counselling.contract k WHERE k.client_id = c.id
    UNION ALL
    SELECT 'contract', k.id, k.ended_on::timestamp AT TIME ZONE 'Europe/Stockholm', NULL, 'ended', k.service_kind, NULL, k.id
    FROM counselling.contract k WHERE k.client_id = c.id AND k.status = 'ended'
    UNION ALL
    SELECT 'contact', o.id, o.created_at, NULL, NULL, o.kind, o.recorded_by, NULL FROM outreach.contact o WHERE o.client_id = c.id
  ) t
  WHERE ($3::timestamptz IS NULL OR t.at >= $3) AND ($4::timestamptz IS NULL OR t.at < $4) AND ($5::text IS NULL OR t.kind = $5)
  ORDER BY t.at ${direction}, t.kind, t.id, t.status LIMIT $6 OFFSET $7
) e ON true
WHERE c.id = $2 ORDER BY e.at ${direction}, e.kind, e.id, e.status`;

const named = (direction: 'ASC' | 'DESC'): Statement => ({
  name: `frontdesk-client-timeline-${direction}`,
  text: `SELECT l.*, p.name AS staff FROM (${text(direction)}) l LEFT JOIN access.staff p ON p.id = l.staff_id
    ORDER BY l.at ${direction}, l.kind, l.id, l.status`,
});

export const TIMELINE = { ascending: named('ASC'), descending: named('DESC') } as const;
