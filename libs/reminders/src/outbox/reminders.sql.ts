import type { Statement } from '#persistence';

/** Bookings that stand, of the days that can matter, without a reminder. */
export const UNREMINDED: Statement = {
  name: 'reminders-unreminded',
  text: `SELECT b.id, b.unit_id AS "unitId", b.compartment, b.client_id AS "clientId", b.starts_at AS "startsAt", b.created_at AS "createdAt"
    FROM spiralen.booking b
    WHERE b.unit_id = $1 AND b.status IN ('booked', 'confirmed') AND b.starts_at > $2 AND b.starts_at < $2::timestamptz + interval '9 days'
      AND NOT EXISTS (SELECT FROM reminders.reminder r WHERE r.unit_id = b.unit_id AND r.booking_id = b.id)
    ORDER BY b.starts_at`,
};

/** Two processes that queue at once make one row. */
export const QUEUE: Statement = {
  name: 'reminders-queue',
  text: `INSERT INTO reminders.reminder (id, unit_id, compartment, client_id, created_at, version, booking_id, send_at, status, tries, next_try_at)
    VALUES ($1, $2, $3, $4, $5, 1, $6, $7, 'queued', 0, $7) ON CONFLICT (unit_id, booking_id) DO NOTHING`,
};

/** The next that is to go; what another process has taken is passed by. */
export const NEXT: Statement = {
  name: 'reminders-next',
  text: `SELECT id FROM reminders.reminder WHERE unit_id = $1 AND status = 'queued' AND next_try_at <= $2
    ORDER BY next_try_at, id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`,
};

/** Those that were being sent when whoever sent them ceased. */
export const LOST: Statement = {
  name: 'reminders-lost',
  text: `SELECT id FROM reminders.reminder WHERE unit_id = $1 AND status = 'sending' AND claimed_at < $2
    ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`,
};

/** Of two files that are merged, the card of the one that is left holds. */
const FACTS = `b.status AS "bookingStatus", b.starts_at AS "startsAt", c.protected_level AS "protectedLevel", s.client_id AS "cardOf",
  coalesce(s.email IS NOT NULL, false) AS "hasAddress", coalesce(s.may_email, false) AS "mayEmail", coalesce(s.allowed_hours, '[]') AS "allowedHours"`;
const WHOSE = `JOIN spiralen.booking b ON b.unit_id = r.unit_id AND b.id = r.booking_id
  JOIN clients.client f ON f.id = r.client_id JOIN clients.client c ON c.id = coalesce(f.merged_into, f.id)
  LEFT JOIN clients.safe_contact s ON s.client_id = c.id`;

export const KNOWN: Statement = {
  name: 'reminders-known',
  text: `SELECT ${FACTS} FROM reminders.reminder r ${WHOSE} WHERE r.id = $1`,
};

export const LIST: Statement = {
  name: 'reminders-list',
  text: `SELECT r.id, r.booking_id AS "bookingId", r.client_id AS "clientId", r.send_at AS "sendAt", r.status, r.reason, r.tries,
      r.next_try_at AS "nextTryAt", r.settled_at AS "settledAt", r.version, c.display_name AS "clientName", c.number AS "clientNumber", ${FACTS},
      (count(*) OVER ())::int AS total
    FROM reminders.reminder r ${WHOSE}
    WHERE r.unit_id = $1 AND ($2::uuid[] IS NULL OR r.id = ANY ($2)) AND ($3::timestamptz IS NULL OR r.send_at >= $3)
      AND ($4::timestamptz IS NULL OR r.send_at < $4) AND ($5::text IS NULL OR r.status = $5)
      AND ($6::uuid IS NULL OR r.client_id = ANY ((SELECT clients.files_of($6))::uuid[]))
    ORDER BY r.send_at, r.id OFFSET $7 LIMIT $8`,
};
