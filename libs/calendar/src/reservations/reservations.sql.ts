import type { Statement } from '#persistence';

const WANTED = `jsonb_to_recordset($2::jsonb) AS w(n int, id uuid, resource_kind text, resource_id uuid, starts_at timestamptz,
  ends_at timestamptz, kind text, source_id uuid, compartment text, client_id uuid)`;

/** An absence that came after an appointment holds only the gaps around it; once that is gone, the time is still absent. */
const ABSENT = `w.kind <> 'absence' AND EXISTS (SELECT FROM calendar.absence a WHERE a.unit_id = $1 AND a.withdrawn_at IS NULL
      AND coalesce(a.staff_id, a.room_id) = w.resource_id AND a.starts_at < w.ends_at AND a.ends_at > w.starts_at)`;

/**
 * `ON CONFLICT DO NOTHING`, never a plain INSERT: with an exclusion constraint the plain one deadlocks under a race and
 * takes minutes where this takes parts of a second (safety F1). What came back was had; what did not was taken.
 */
export const HOLD: Statement = {
  name: 'reservation-hold',
  text: `WITH wanted AS (SELECT w.* FROM ${WANTED} WHERE NOT (${ABSENT})), held AS (
    INSERT INTO calendar.reservation (id, unit_id, resource_kind, resource_id, starts_at, ends_at, kind, source_id, compartment, client_id)
    SELECT id, $1, resource_kind, resource_id, starts_at, ends_at, kind, source_id, compartment, client_id FROM wanted ORDER BY n
    ON CONFLICT DO NOTHING RETURNING id)
    SELECT n FROM wanted WHERE id IN (SELECT id FROM held)`,
};

/** No appointment lasts a day: reading between two starts keeps the page count from growing with the years. */
const MEETS = `r.held AND r.starts_at < w.ends_at AND r.starts_at > w.starts_at - interval '1 day' AND r.ends_at > w.starts_at`;

export const CONFLICTS: Statement = {
  name: 'reservation-conflicts',
  text: `SELECT n FROM ${WANTED} WHERE EXISTS (SELECT FROM calendar.reservation r WHERE r.unit_id = $1 AND r.resource_id = w.resource_id
      AND ${MEETS} AND r.kind <> 'absence' AND NOT r.source_id = ANY ($3::uuid[]))
    OR (${ABSENT}) OR (w.kind = 'absence' AND EXISTS (SELECT FROM calendar.reservation r WHERE r.unit_id = $1 AND r.resource_id = w.resource_id
      AND r.held AND r.starts_at < w.ends_at AND r.ends_at > w.starts_at AND NOT r.source_id = ANY ($3::uuid[])))`,
};

export const RELEASE: Statement = {
  name: 'reservation-release',
  text: 'UPDATE calendar.reservation SET held = false WHERE source_id = ANY ($1::uuid[]) AND held',
};

/** One lock for each resource, in the order of its key, held until the transaction ends. */
export const LOCK_RESOURCES: Statement = {
  name: 'reservation-lock-resources',
  text: `SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(id::text, 0) AS key FROM (
    SELECT resource_id AS id FROM calendar.reservation WHERE source_id = ANY ($1::uuid[]) AND held
    UNION SELECT unnest($2::uuid[])) resources ORDER BY key) keys`,
};

/** An absence holds only the gaps around what was booked before it, so the absence itself is what is read. */
export const BUSY: Statement = {
  name: 'reservation-busy',
  text: `SELECT resource_id AS "resourceId", starts_at AS "startsAt", ends_at AS "endsAt", kind, source_id AS "sourceId"
    FROM calendar.reservation WHERE unit_id = $1 AND held AND resource_id = ANY ($2::uuid[]) AND starts_at < $4 AND ends_at > $3
      AND kind <> 'absence'
    UNION ALL SELECT coalesce(staff_id, room_id), starts_at, ends_at, 'absence', id FROM calendar.absence
      WHERE unit_id = $1 AND withdrawn_at IS NULL AND coalesce(staff_id, room_id) = ANY ($2::uuid[]) AND starts_at < $4 AND ends_at > $3
    ORDER BY "startsAt", "sourceId"`,
};

/** Names of staff and rooms; a client's is never told in a conflict. */
export const NAMES: Statement = {
  name: 'reservation-names',
  text: `SELECT id, name FROM access.staff WHERE id = ANY ($1::uuid[]) UNION ALL SELECT id, name FROM calendar.room WHERE id = ANY ($1::uuid[])`,
};
