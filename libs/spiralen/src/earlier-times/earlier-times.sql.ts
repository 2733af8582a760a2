import type { Statement } from '#persistence';

/** In the order they began to wait. Who has come, was cancelled or whose time has been waits no longer. */
export const WISHES: Statement = {
  name: 'earlier-wishes',
  text: `WITH wishes AS (
      SELECT w.id, w.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber", w.booking_id AS "bookingId",
        b.version AS "bookingVersion", b.service_kind AS "serviceKind", s.name AS "clinicianName", b.starts_at AS "startsAt",
        w.clinician_id AS "wantedClinicianId", t.name AS "wantedClinicianName", w.part_of_day AS "partOfDay", w.not_before::text AS "notBefore",
        w.created_at AS "createdAt", w.ended_at AS "endedAt", w.version,
        CASE WHEN w.status = 'waiting' AND (b.status NOT IN ('booked', 'confirmed') OR b.starts_at <= $2) THEN 'passed' ELSE w.status END AS status
      FROM spiralen.earlier_wish w JOIN spiralen.booking b ON b.id = w.booking_id JOIN clients.client c ON c.id = w.client_id
        JOIN access.staff s ON s.id = b.clinician_id LEFT JOIN access.staff t ON t.id = w.clinician_id
      WHERE w.unit_id = $1 AND ($3::uuid[] IS NULL OR w.id = ANY ($3))
        AND ($4::uuid IS NULL OR w.client_id = ANY ((SELECT clients.files_of($4))::uuid[])))
    SELECT *, (count(*) OVER ())::int AS total FROM wishes WHERE ($5::text IS NULL OR status = $5)
    ORDER BY "createdAt", id OFFSET $6 LIMIT $7`,
};

/** Her time was moved: to an earlier one and she waits no more; to a later one and the wish goes along. */
export const FOLLOW: Statement = {
  name: 'earlier-wish-follow',
  text: `UPDATE spiralen.earlier_wish SET booking_id = $2, version = version + 1, status = CASE WHEN $3::boolean THEN 'booked' ELSE status END,
      ended_at = CASE WHEN $3::boolean THEN $4::timestamptz END, ended_by = CASE WHEN $3::boolean THEN $5::uuid END
    WHERE booking_id = $1 AND status = 'waiting'`,
};
