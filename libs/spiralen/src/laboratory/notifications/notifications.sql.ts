import type { Statement } from '#persistence';

/** Notifications: those at work first, the oldest first; `$4` asks for these alone. */
export const NOTIFICATIONS: Statement = {
  name: 'laboratory-notifications',
  text: `SELECT n.id, n.client_id AS "clientId", n.sample_id AS "sampleId", s.booking_id AS "bookingId", n.created_at AS "createdAt", n.version,
      n.disease, n.status, n.physician_id AS "physicianId", p.name AS "physicianName", n.informed_at AS "informedAt",
      n.reported_at AS "reportedAt", q.name AS "reportedByName", n.channel, n.result_changed_at AS "resultChangedAt",
      n.tracing_opened_at AS "tracingOpenedAt", n.tracing_ended_at AS "tracingEndedAt", c.display_name AS "clientName",
      c.number AS "clientNumber", c.documentation_mode <> 'identified' AS anonymous,
      n.reported_at IS NULL AND n.status <> 'withdrawn' AND n.created_at <= $5::timestamptz - interval '24 hours' AS late,
      (SELECT count(*)::int FROM spiralen.traced_contact t WHERE t.unit_id = n.unit_id AND t.notification_id = n.id) AS contacts,
      (count(*) OVER ())::int AS total
    FROM spiralen.disease_notification n
    JOIN spiralen.sample s ON s.unit_id = n.unit_id AND s.id = n.sample_id
    JOIN clients.client c ON c.unit_id = n.unit_id AND c.id = n.client_id
    LEFT JOIN access.staff p ON p.unit_id = n.unit_id AND p.id = n.physician_id
    LEFT JOIN access.staff q ON q.unit_id = n.unit_id AND q.id = n.reported_by
    WHERE n.unit_id = $1 AND ($2::uuid[] IS NULL OR n.id = ANY ($2)) AND ($3::uuid IS NULL OR n.client_id = ANY ((SELECT clients.files_of($3))::uuid[]))
      AND (NOT $4::boolean OR n.status NOT IN ('closed', 'handed_to_smittskyddslakare', 'withdrawn'))
    ORDER BY n.status IN ('closed', 'handed_to_smittskyddslakare', 'withdrawn'), n.created_at, n.id LIMIT $6 OFFSET $7`,
};

/** What a report says besides whom it is about. */
export const REPORTED_FACTS: Statement = {
  name: 'laboratory-reported-facts',
  text: `SELECT (s.taken_at AT TIME ZONE 'Europe/Stockholm')::date::text AS "sampledOn",
      (n.created_at AT TIME ZONE 'Europe/Stockholm')::date::text AS "answeredOn", u.name AS clinic, p.name AS physician
    FROM spiralen.disease_notification n
    JOIN spiralen.sample s ON s.unit_id = n.unit_id AND s.id = n.sample_id
    JOIN access.unit u ON u.id = n.unit_id
    LEFT JOIN access.staff p ON p.unit_id = n.unit_id AND p.id = n.physician_id
    WHERE n.id = $1`,
};
