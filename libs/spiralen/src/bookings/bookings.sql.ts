import type { Statement } from '#persistence';

const COLUMNS = `b.id, b.unit_id AS "unitId", b.compartment, b.client_id AS "clientId", b.created_at AS "createdAt", b.version,
  b.service_kind AS "serviceKind", b.clinician_id AS "clinicianId", b.room_id AS "roomId", b.starts_at AS "startsAt", b.ends_at AS "endsAt",
  b.status, b.source, b.booked_by AS "bookedBy", b.rescheduled_from AS "rescheduledFrom", b.confirmed_at AS "confirmedAt",
  b.arrived_at AS "arrivedAt", b.informed_about_unit AS "informedAboutUnit", b.waiting_since AS "waitingSince", b.started_at AS "startedAt",
  b.started_by AS "startedBy", b.ended_at AS "endedAt", b.cancelled_late AS "cancelledLate", b.cancellation_reason AS "cancellationReason"`;

/** What belongs to a booking on a screen. What was done at the visit is hidden from reception by its own wall. */
const BESIDE = `c.display_name AS "clientName", c.number AS "clientNumber", s.name AS "clinicianName", r.name AS "roomName",
  (SELECT n.id FROM spiralen.booking n WHERE n.unit_id = b.unit_id AND n.rescheduled_from = b.id) AS "rescheduledTo",
  (SELECT json_agg(json_build_object('kind', i.kind, 'result', i.result, 'icd10', i.icd10, 'kva', i.kva) ORDER BY i.kind) FROM spiralen.service_item i
    WHERE i.unit_id = b.unit_id AND i.booking_id = b.id AND i.superseded_at IS NULL) AS services`;

const JOINED = `JOIN clients.client c ON c.id = b.client_id JOIN access.staff s ON s.id = b.clinician_id JOIN calendar.room r ON r.id = b.room_id`;

const listed = (order: 'ASC' | 'DESC'): Statement => ({
  name: `booking-list-${order}`,
  text: `SELECT ${COLUMNS}, ${BESIDE}, (count(*) OVER ())::int AS total FROM spiralen.booking b ${JOINED}
    WHERE b.unit_id = $1 AND ($2::uuid[] IS NULL OR b.id = ANY ($2)) AND ($3::timestamptz IS NULL OR b.ends_at > $3)
      AND ($4::timestamptz IS NULL OR b.starts_at < $4) AND ($5::uuid IS NULL OR b.clinician_id = $5)
      AND ($6::uuid IS NULL OR b.client_id = ANY ((SELECT clients.files_of($6))::uuid[])) AND ($7::text IS NULL OR b.status = $7)
    ORDER BY b.starts_at ${order}, b.id ${order} OFFSET $8 LIMIT $9`,
});

export const LIST = { ascending: listed('ASC'), descending: listed('DESC') };

export const ONE: Statement = {
  name: 'booking-one',
  text: `SELECT ${COLUMNS}, ${BESIDE} FROM spiralen.booking b ${JOINED} WHERE b.id = $1`,
};

/** The times a booking had before it was moved here, the latest first. */
export const EARLIER: Statement = {
  name: 'booking-earlier',
  text: `WITH RECURSIVE chain AS (
      SELECT b.*, NULL::uuid AS moved_by, 1 AS step FROM spiralen.booking b WHERE b.id = $1
      UNION ALL SELECT b.*, chain.booked_by, chain.step + 1 FROM spiralen.booking b JOIN chain ON b.id = chain.rescheduled_from WHERE chain.step < 50)
    SELECT e.id, e.clinician_id AS "clinicianId", s.name AS "clinicianName", e.room_id AS "roomId", r.name AS "roomName", e.starts_at AS "startsAt",
      e.ended_at AS "movedAt", m.name AS "movedByName"
    FROM chain e JOIN access.staff s ON s.id = e.clinician_id JOIN calendar.room r ON r.id = e.room_id LEFT JOIN access.staff m ON m.id = e.moved_by
    WHERE e.step > 1 ORDER BY e.step`,
};
