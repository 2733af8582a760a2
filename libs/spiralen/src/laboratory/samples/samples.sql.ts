import type { Statement } from '#persistence';

const COLUMNS = `s.id, s.client_id AS "clientId", s.booking_id AS "bookingId", s.version, s.test, s.site, s.status, s.taken_at AS "takenAt",
  s.sent_at AS "sentAt", s.expected_on::text AS "expectedOn", c.display_name AS "clientName", c.number AS "clientNumber",
  c.protected_level <> 'none' AS "noLetter", c.documentation_mode <> 'identified' AS anonymous, t.name AS "takenByName",
  r.result, r.created_at AS "answeredAt", r.signed_at AS "signedAt", g.name AS "signedByName", n.id AS "notificationId",
  CASE s.status WHEN 'taken' THEN 'to_send' WHEN 'sent' THEN 'for_answer' WHEN 'answered' THEN 'to_tell' END AS waits,
  (SELECT json_agg(json_build_object('outcome', o.outcome, 'channel', o.channel, 'at', o.at, 'byName', p.name) ORDER BY o.at, o.id)
    FROM spiralen.result_telling o LEFT JOIN access.staff p ON p.unit_id = o.unit_id AND p.id = o.told_by
    WHERE o.unit_id = s.unit_id AND o.result_id = r.id) AS tellings`;

const FROM = `FROM spiralen.sample s
  JOIN clients.client c ON c.unit_id = s.unit_id AND c.id = s.client_id
  LEFT JOIN access.staff t ON t.unit_id = s.unit_id AND t.id = s.taken_by
  LEFT JOIN spiralen.lab_result r ON r.unit_id = s.unit_id AND r.sample_id = s.id AND r.superseded_at IS NULL
  LEFT JOIN access.staff g ON g.unit_id = r.unit_id AND g.id = r.signed_by
  LEFT JOIN spiralen.disease_notification n ON n.unit_id = s.unit_id AND n.sample_id = s.id AND n.status <> 'withdrawn'`;

/** A sample waits too long: an answer untold for a day, a sample unsent for a day, no answer on the day it should be here. */
const LATE = (
  now: string,
  today: string,
) => `CASE s.status WHEN 'answered' THEN r.created_at <= ${now} - interval '24 hours'
  WHEN 'taken' THEN s.taken_at <= ${now} - interval '24 hours' WHEN 'sent' THEN s.expected_on < ${today} ELSE false END`;

/** The samples of a patient or a visit, latest first. */
export const SAMPLES: Statement = {
  name: 'laboratory-samples',
  text: `SELECT ${COLUMNS}, ${LATE('$5::timestamptz', '$6::date')} AS late, (count(*) OVER ())::int AS total ${FROM}
    WHERE s.unit_id = $1 AND ($2::uuid[] IS NULL OR s.id = ANY ($2)) AND ($3::uuid IS NULL OR s.client_id = ANY ((SELECT clients.files_of($3))::uuid[]))
      AND ($4::uuid IS NULL OR s.booking_id = $4)
    ORDER BY s.taken_at DESC, s.test, s.site, s.id LIMIT $7 OFFSET $8`,
};

/**
 * What waits for somebody, oldest first: every answer that is not told, and what should have been sent or answered. Whoever took
 * the sample, received the patient, wrote the answer or reports the disease has it at once; after a day everybody who may see it.
 */
export const TO_TELL: Statement = {
  name: 'laboratory-to-tell',
  text: `SELECT * , (count(*) OVER ())::int AS total FROM (
      SELECT ${COLUMNS}, ${LATE('$2::timestamptz', '$3::date')} AS late, coalesce(r.created_at, s.sent_at, s.taken_at) AS since,
        $4::uuid IN (s.taken_by, s.sent_by, b.clinician_id, r.recorded_by, n.physician_id) AS mine
      ${FROM} JOIN spiralen.booking b ON b.unit_id = s.unit_id AND b.id = s.booking_id
      WHERE s.unit_id = $1 AND s.status IN ('taken', 'sent', 'answered')) w
    WHERE (w.status = 'answered' OR w.late) AND ($5::boolean OR w.late OR w.mine) AND ($6::uuid[] IS NULL OR w.id = ANY ($6))
    ORDER BY w.since, w.id LIMIT $7 OFFSET $8`,
};

/** Every answer a sample has had, the latest first. */
export const ANSWERS: Statement = {
  name: 'laboratory-answers',
  text: `SELECT r.id, r.result, r.created_at AS "answeredAt", p.name AS "recordedByName", r.reason
    FROM spiralen.lab_result r LEFT JOIN access.staff p ON p.unit_id = r.unit_id AND p.id = r.recorded_by
    WHERE r.unit_id = $1 AND r.sample_id = $2 ORDER BY r.created_at DESC, r.id DESC`,
};

/** What has waited for a day, by number alone. */
export const LATE_BY_NUMBER: Statement = {
  name: 'laboratory-late-by-number',
  text: `SELECT id, client_id AS "clientId", number, since, (count(*) OVER ())::int AS total FROM spiralen.late_results_by_number()
    WHERE $1::uuid[] IS NULL OR id = ANY ($1) ORDER BY since, id LIMIT $2 OFFSET $3`,
};
