import type { Statement } from '#persistence';
import { CLOSED_TO } from './eligibility.js';

/** $1 unit, $2 now, $3 today, $4 the roles of clinicians. Each service as it is and will be given, with those who would give it today. */
export const EDITIONS: Statement = {
  name: 'spiralen-editions',
  text: `SELECT k.id, k.code, k.label_sv AS "labelSv", k.label_en AS "labelEn", ${CLOSED_TO} AS "closedToGenders", k.accepted_modes AS "acceptedModes", k.version,
      e.rule_id AS "ruleId", u.version AS "ruleVersion", to_char(e.valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(e.valid_before, 'YYYY-MM-DD') AS "validBefore", e.given, e.duration_minutes AS "durationMinutes",
      e.minutes_before AS "minutesBefore", e.minutes_after AS "minutesAfter", e.given_by AS "givenBy", e.clinician_ids AS "clinicianIds", e.room_ids AS "roomIds",
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id), '[]') FROM access.staff s
        WHERE s.unit_id = $1 AND s.employed_from <= $3::date AND (s.employed_until IS NULL OR s.employed_until >= $3::date)
          AND (e.clinician_ids = '{}' OR s.id = ANY (e.clinician_ids))
          AND EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = s.id AND a.compartment = 'spiralen' AND a.since <= $2 AND (a.until IS NULL OR a.until > $2)
            AND a.role = ANY (CASE WHEN e.clinician_ids = '{}' THEN e.given_by ELSE $4::text[] END))) AS clinicians,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) ORDER BY r.name, r.id), '[]') FROM calendar.room r
        WHERE r.unit_id = $1 AND r.active AND 'spiralen' = ANY (r.usable_by) AND (e.room_ids = '{}' OR r.id = ANY (e.room_ids))) AS rooms
    FROM ref.service_kind k JOIN spiralen.service_edition e ON e.unit_id = k.unit_id AND e.code = k.code LEFT JOIN spiralen.service_rule u ON u.id = e.rule_id
    WHERE k.unit_id = $1 AND k.compartment = 'spiralen' AND k.active AND (e.valid_before IS NULL OR e.valid_before > $3::date)
    ORDER BY k.created_at, k.id, e.valid_from`,
};

/** Who and where of those that are named may be named: clinicians at work in the clinic, and rooms it uses. */
export const NAMEABLE: Statement = {
  name: 'spiralen-nameable',
  text: `SELECT s.id FROM access.staff s WHERE s.unit_id = $1 AND s.id = ANY ($2::uuid[]) AND (s.employed_until IS NULL OR s.employed_until >= $5::date)
      AND EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = s.id AND a.compartment = 'spiralen' AND a.role = ANY ($4::text[]) AND (a.until IS NULL OR a.until > $6))
    UNION ALL SELECT r.id FROM calendar.room r WHERE r.unit_id = $1 AND r.id = ANY ($3::uuid[]) AND r.active AND 'spiralen' = ANY (r.usable_by)`,
};

/** What stands booked of a service from an instant on, with no word of whose it is. */
export const STANDING: Statement = {
  name: 'spiralen-standing-of-service',
  text: `SELECT clinician_id AS "clinicianId", room_id AS "roomId", starts_at AS "startsAt", ends_at AS "endsAt" FROM spiralen.standing_of_service($1, $2, $3)`,
};

/** The published hours in which a service is to be given. */
export const HOURS_OF_SERVICE: Statement = {
  name: 'spiralen-hours-of-service',
  text: `SELECT clinician_id AS "clinicianId" FROM spiralen.clinic_session
    WHERE unit_id = $1 AND withdrawn_at IS NULL AND $2 = ANY (service_kinds) AND starts_at >= $3 AND ($4::timestamptz IS NULL OR starts_at < $4)`,
};
