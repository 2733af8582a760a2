import type { Statement } from '#persistence';

/**
 * $1 the house's time, $2 the client, $3 and $4 the stretch asked for, $5 the kinds asked for, $6 size, $7 offset.
 * What the walls hide from the asker is not in it; a hidden client gives no row at all.
 */
const text = (direction: 'ASC' | 'DESC'): string => `
SELECT c.id AS "clientId", c.files, e.* FROM (SELECT x.id, clients.files_of(x.id) AS files FROM clients.client x WHERE x.id = $2) c LEFT JOIN LATERAL (
  SELECT t.*, count(*) OVER () AS total FROM (
    SELECT 'session' AS kind, s.id, s.starts_at AS at, s.ends_at AS "endsAt", s.status, s.service_kind AS what, s.counsellor_id AS staff_id, s.contract_id AS "contractId", s.client_id AS "fileId"
    FROM counselling.session s WHERE s.client_id = ANY (c.files)
    UNION ALL
    SELECT 'booking', b.id, b.starts_at, b.ends_at, b.status, b.service_kind, b.clinician_id, NULL, b.client_id FROM spiralen.booking b WHERE b.client_id = ANY (c.files)
    UNION ALL
    SELECT 'note', n.id, n.event_at, NULL, CASE WHEN n.status = 'entered' AND n.locks_at <= $1 THEN 'locked_unsigned' ELSE n.status END, n.kind, n.author_id, n.contract_id, n.client_id
    FROM journal.note n WHERE n.client_id = ANY (c.files)
    UNION ALL
    SELECT 'contract', k.id, k.agreed_orally_on::timestamp AT TIME ZONE 'Europe/Stockholm', NULL, 'agreed', k.service_kind, NULL, k.id, k.client_id
    FROM counselling.contract k WHERE k.client_id = ANY (c.files)
    UNION ALL
    SELECT 'contract', k.id, k.ended_on::timestamp AT TIME ZONE 'Europe/Stockholm', NULL, 'ended', k.service_kind, NULL, k.id, k.client_id
    FROM counselling.contract k WHERE k.client_id = ANY (c.files) AND k.status = 'ended'
    UNION ALL
    SELECT 'follow_up', f.id, f.on_date::timestamp AT TIME ZONE 'Europe/Stockholm', NULL, f.status, f.channel, f.staff_id, f.contract_id, f.client_id
    FROM counselling.follow_up f WHERE f.client_id = ANY (c.files) AND f.session_id IS NULL
    UNION ALL
    SELECT 'accompaniment', a.id, (a.on_date + coalesce(a.start_time, '00:00')) AT TIME ZONE 'Europe/Stockholm', NULL, a.status, a.destination, a.staff_ids[1], NULL, a.client_id
    FROM counselling.accompaniment a WHERE a.client_id = ANY (c.files)
    UNION ALL
    SELECT 'contact', o.id, o.created_at, NULL, NULL, o.kind, o.recorded_by, NULL, o.client_id FROM outreach.contact o WHERE o.client_id = ANY (c.files)
    UNION ALL
    SELECT 'kast_contact', q.id, q.at, NULL, NULL, q.form_of_contact, q.recorded_by, NULL, q.client_id FROM kast.contact q WHERE q.client_id = ANY (c.files) AND q.struck_at IS NULL
  ) t
  WHERE ($3::timestamptz IS NULL OR t.at >= $3) AND ($4::timestamptz IS NULL OR t.at < $4) AND ($5::text IS NULL OR t.kind = $5)
  ORDER BY t.at ${direction}, t.kind, t.id, t.status LIMIT $6 OFFSET $7
) e ON true
ORDER BY e.at ${direction}, e.kind, e.id, e.status`;

const named = (direction: 'ASC' | 'DESC'): Statement => ({
  name: `frontdesk-client-timeline-${direction}`,
  text: `SELECT l.*, p.name AS staff, f.number AS "fileNumber" FROM (${text(direction)}) l LEFT JOIN access.staff p ON p.id = l.staff_id
    LEFT JOIN clients.client f ON f.id = l."fileId"
    ORDER BY l.at ${direction}, l.kind, l.id, l.status`,
});

export const TIMELINE = { ascending: named('ASC'), descending: named('DESC') } as const;
