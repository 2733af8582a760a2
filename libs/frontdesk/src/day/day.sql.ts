import type { Statement } from '#persistence';

/**
 * $1 unit, $2 and $3 the day's two midnights, $4 its date, $5 closed for a statutory holiday, $6 for an eve,
 * $7 who asks, $8 sees everybody's appointments in full, $9 sees shifts in full, $10 sees nothing but shifts.
 * What the walls hide does not join, and so shows as busy: who is occupied is the unit's, by whom is not (D11).
 * A time that came to nothing is held by nobody and shown to whoever may see it, beside whatever took its place.
 * What nobody is named for stands in a column of its own, the unit's (SM-3). Reservations are read between two starts (none lasts a day) so that the page count does not grow with the years.
 */
export const DAY: Statement = {
  name: 'frontdesk-day',
  text: `
WITH hours AS MATERIALIZED (
  SELECT ($4::date + o.opens) AT TIME ZONE 'Europe/Stockholm' AS opens, ($4::date + o.closes) AT TIME ZONE 'Europe/Stockholm' AS closes
  FROM calendar.opening_hours o JOIN access.unit u ON u.id = o.unit_id
  WHERE o.unit_id = $1 AND o.weekday = extract(isodow FROM $4::date) AND NOT $5::boolean AND NOT ($6::boolean AND u.closed_on_eves)
), taken AS MATERIALIZED (
  SELECT r.resource_id, r.kind, r.source_id, r.starts_at, r.ends_at, true AS held
  FROM calendar.reservation r
  WHERE r.unit_id = $1 AND r.held AND r.resource_kind <> 'client' AND r.kind <> 'absence' AND ($10::boolean IS FALSE OR r.kind = 'shift')
    AND r.starts_at >= $2::timestamptz - interval '1 day' AND r.starts_at < $3::timestamptz AND r.ends_at > $2::timestamptz
  UNION ALL
  SELECT coalesce(a.staff_id, a.room_id), 'absence', a.id, greatest(a.starts_at, $2::timestamptz), least(a.ends_at, $3::timestamptz), true
  FROM calendar.absence a
  WHERE a.unit_id = $1 AND a.withdrawn_at IS NULL AND a.starts_at < $3::timestamptz AND a.ends_at > $2::timestamptz AND NOT $10::boolean
  UNION ALL
  SELECT b.clinician_id, 'booking', b.id, b.starts_at, b.ends_at, false FROM spiralen.booking b
  WHERE b.unit_id = $1 AND b.starts_at >= $2::timestamptz AND b.starts_at < $3::timestamptz AND b.status IN ('cancelled_by_client', 'cancelled_by_unit', 'no_show', 'left_before_seen')
    AND NOT EXISTS (SELECT FROM calendar.reservation r WHERE r.source_id = b.id AND r.held)
  UNION ALL
  SELECT $1::uuid, 'session', s.id, s.starts_at, s.ends_at, true FROM counselling.session s
  WHERE s.unit_id = $1 AND s.starts_at >= $2::timestamptz AND s.starts_at < $3::timestamptz AND s.status = 'planned' AND s.counsellor_id IS NULL AND $8::boolean
  UNION ALL
  SELECT coalesce(s.counsellor_id, $1::uuid), 'session', s.id, s.starts_at, s.ends_at, false FROM counselling.session s
  WHERE s.unit_id = $1 AND s.starts_at >= $2::timestamptz AND s.starts_at < $3::timestamptz AND s.status IN ('client_absent_notified', 'client_no_show', 'counsellor_absent', 'unit_cancelled')
    AND NOT EXISTS (SELECT FROM calendar.reservation r WHERE r.source_id = s.id AND r.held)
), clinic AS MATERIALIZED (
  SELECT k.clinician_id, k.starts_at, k.ends_at FROM spiralen.clinic_session k
  WHERE k.unit_id = $1 AND k.withdrawn_at IS NULL AND k.starts_at >= $2::timestamptz AND k.starts_at < $3::timestamptz AND NOT $10::boolean
), people AS (
  SELECT p.id, p.name, array_agg(DISTINCT g.role) AS roles
  FROM access.staff p JOIN access.assignment g ON g.unit_id = p.unit_id AND g.staff_id = p.id AND g.since < $3::timestamptz AND (g.until IS NULL OR g.until > $2::timestamptz)
  WHERE p.unit_id = $1 AND p.employed_from <= $4::date AND (p.employed_until IS NULL OR p.employed_until >= $4::date)
  GROUP BY p.id
), columns AS (
  SELECT 'staff' AS kind, p.id, p.name, p.roles, CASE
      WHEN p.roles && '{midwife,gynaecologist,physician,psychiatrist}' THEN
        (SELECT json_agg(json_build_array(k.starts_at, k.ends_at) ORDER BY k.starts_at) FROM clinic k WHERE k.clinician_id = p.id)
      WHEN p.roles && '{counsellor,kast_counsellor}' THEN (SELECT json_agg(json_build_array(opens, closes)) FROM hours) END AS open
  FROM people p
  WHERE p.id IN (SELECT resource_id FROM taken) OR p.id IN (SELECT clinician_id FROM clinic)
    OR (NOT $10::boolean AND p.roles && '{counsellor,kast_counsellor,midwife,gynaecologist,physician,psychiatrist}' AND EXISTS (SELECT FROM hours))
  UNION ALL
  SELECT 'vacant', $1::uuid, 'Vakant', NULL, NULL WHERE $8::boolean AND EXISTS (SELECT FROM taken t WHERE t.resource_id = $1::uuid)
  UNION ALL
  SELECT 'room', m.id, m.name, NULL, (SELECT json_agg(json_build_array(opens, closes)) FROM hours)
  FROM calendar.room m
  WHERE m.unit_id = $1 AND NOT $10::boolean AND (m.active OR m.id IN (SELECT resource_id FROM taken))
), sighted AS (
  SELECT t.resource_id, t.kind, t.source_id, t.starts_at, t.ends_at, t.held, c.id AS client_id,
    coalesce(s.status, b.status, h.status) AS status, CASE WHEN c.protected_level <> 'none' THEN 'Reserverad' ELSE coalesce(c.display_name, h.area) END AS label,
    c.number, c.compartment, coalesce(s.service_kind, b.service_kind) AS service_kind, s.channel, nullif(s.vacant, false) AS vacant, coalesce(s.counsellor_id, b.clinician_id) AS staff_id,
    coalesce(s.room_id, b.room_id) AS room_id, coalesce(s.version, b.version, h.version) AS version,
    coalesce(s.arrived_at, b.arrived_at) AS arrived_at,
    coalesce(s.waiting_since, b.waiting_since) AS waiting_since,
    CASE t.kind WHEN 'shift' THEN h.id IS NOT NULL AND ($9::boolean OR t.resource_id = $7::uuid)
      WHEN 'absence' THEN $8::boolean OR t.resource_id = $7::uuid
      ELSE c.id IS NOT NULL AND ($8::boolean OR $7::uuid IN (s.counsellor_id, b.clinician_id)) END AS in_full
  FROM taken t
  LEFT JOIN counselling.session s ON t.kind = 'session' AND s.id = t.source_id
  LEFT JOIN spiralen.booking b ON t.kind = 'booking' AND b.id = t.source_id
  LEFT JOIN outreach.shift h ON t.kind = 'shift' AND h.id = t.source_id
  LEFT JOIN clients.client c ON c.id = coalesce(s.client_id, b.client_id)
), items AS (
  SELECT i.resource_id, json_agg(CASE WHEN i.in_full THEN json_strip_nulls(json_build_object(
      'id', i.source_id, 'kind', i.kind, 'startsAt', i.starts_at, 'endsAt', i.ends_at, 'status', i.status, 'label', i.label, 'number', i.number,
      'clientId', i.client_id, 'compartment', i.compartment, 'serviceKind', i.service_kind, 'channel', i.channel, 'staffId', i.staff_id, 'roomId', i.room_id, 'vacant', i.vacant,
      'version', i.version, 'arrivedAt', i.arrived_at, 'waitingSince', i.waiting_since))
    ELSE json_build_object('kind', 'busy', 'startsAt', i.starts_at, 'endsAt', i.ends_at) END ORDER BY i.starts_at, i.source_id) AS items
  FROM sighted i WHERE i.held OR i.in_full GROUP BY i.resource_id
)
SELECT (SELECT json_build_array(min(opens), max(closes)) FROM hours) AS open,
  (SELECT json_agg(json_build_object('resourceId', k.id, 'kind', k.kind, 'name', k.name, 'roles', k.roles, 'open', k.open, 'items', i.items)
    ORDER BY k.kind DESC, k.name, k.id) FROM columns k LEFT JOIN items i ON i.resource_id = k.id) AS columns`,
};
