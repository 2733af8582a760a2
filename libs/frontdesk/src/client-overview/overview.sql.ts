import { MERGES_OF_CLIENT } from '#clients';
import { NOTE_COLUMNS, NOTE_FROM } from '#journal';
import type { Statement } from '#persistence';

/** How many of each a first page shows; the rest is in the timeline. */
const APPOINTMENTS = 5;
const NOTES = 5;

const SHELL = `c.id, c.unit_id AS "unitId", c.number, c.compartment, c.display_name AS "displayName", c.status, c.language, c.interpreter,
  c.protected_level AS "protectedLevel", c.version, c.documentation_mode AS "documentationMode",
  c.board_decision_ref AS "boardDecisionRef", c.board_decision_on::text AS "boardDecisionOn", c.pathway, c.other_pathways AS "otherPathways",
  c.gender, c.birth_date::text AS "birthDate", c.birth_year AS "birthYear", c.age_self_stated AS "ageSelfStated", 
  (SELECT bool_or(f.minor_suspected) FROM clients.client f WHERE f.id = ANY (c.files)) AS "minorSuspected",
  c.home_county AS "homeCounty", c.home_municipality AS "homeMunicipality", c.relation, c.informed_about_unit_at AS "informedAboutUnitAt", c.merged_into AS "mergedInto"`;

/** Of two files that are merged, the card of the one that is left holds, wherever it is asked for. */
const CONTACT = `(SELECT jsonb_build_object('id', s.id, 'phone', encode(s.phone, 'base64'), 'email', encode(s.email, 'base64'), 'maySms', s.may_sms,
  'mayEmail', s.may_email, 'mayLeaveVoicemail', s.may_leave_voicemail, 'neutralSender', s.neutral_sender, 'allowedHours', s.allowed_hours, 'introduceAs', s.introduce_as)
  FROM clients.safe_contact s WHERE s.client_id = coalesce(c.merged_into, c.id))`;

/** Where she has blocked a care unit, that somebody of it is let in is not told to the others (PDL 4:4). */
const TEAM = `coalesce((SELECT jsonb_agg(jsonb_build_object('staffId', p.id, 'name', p.name) ORDER BY p.name, p.id) FROM access.staff p
  WHERE p.id IN (SELECT t.staff_id FROM clients.care_team t WHERE t.client_id = c.id AND t.since <= $1 AND (t.until IS NULL OR t.until > $1)
    AND NOT EXISTS (SELECT FROM ctx.shut_care() s WHERE s.shut_file = t.client_id AND t.since >= s.shut_since AND t.since < s.shut_until
      AND s.shut_unit = ctx.care_unit_of(t.staff_id, $1)))), '[]')`;

const APPOINTMENTS_NEXT = `coalesce((SELECT jsonb_agg(a ORDER BY a."startsAt", a.id) FROM (
    SELECT s.id, s.client_id AS "clientId", 'session' AS kind, s.service_kind AS "serviceKind", s.status, s.channel, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
      s.contract_id AS "contractId", p.id AS "staffId", p.name AS staff, r.name AS room, s.version
    FROM counselling.session s LEFT JOIN access.staff p ON p.id = s.counsellor_id LEFT JOIN calendar.room r ON r.id = s.room_id
    WHERE s.client_id = ANY (c.files) AND s.ends_at > $1 AND s.status = 'planned'
    UNION ALL
    SELECT b.id, b.client_id, 'booking', b.service_kind, b.status, 'in_person', b.starts_at, b.ends_at, NULL, p.id, p.name, r.name, b.version
    FROM spiralen.booking b JOIN access.staff p ON p.id = b.clinician_id LEFT JOIN calendar.room r ON r.id = b.room_id
    WHERE b.client_id = ANY (c.files) AND b.ends_at > $1 AND b.status IN ('requested', 'booked', 'confirmed', 'arrived', 'in_progress')
    ORDER BY 7, 1 LIMIT ${APPOINTMENTS}) a), '[]')`;

/** The place is told only to those who see the whole queue ($4): counted on a part of it, it would be wrong. */
const QUEUE = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', q.id, 'clientId', q.client_id, 'serviceKind', q.service_kind, 'status', q.status, 'priority', q.priority, 'enteredAt', q.entered_at,
    'offersMade', q.offers_made, 'version', q.version, 'place', CASE WHEN $4::boolean AND q.status <> 'on_hold' THEN
      (SELECT count(*) FROM counselling.queue_entry o WHERE o.unit_id = q.unit_id AND o.ended_at IS NULL AND o.status <> 'on_hold' AND o.service_kind = q.service_kind
        AND (o.priority <> 'urgent', o.entered_at, o.id) <= (q.priority <> 'urgent', q.entered_at, q.id)) END) ORDER BY q.entered_at, q.id)
  FROM counselling.queue_entry q WHERE q.client_id = ANY (c.files) AND q.ended_at IS NULL), '[]')`;

/** One of each service at the most in a file (I05), and of two services where files are merged. */
const CONTRACTS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'clientId', t.client_id, 'serviceKind', t.service_kind, 'status', t.status, 'agreedOn', t.agreed_orally_on,
    'weekday', coalesce(l.weekday, t.weekday), 'startTime', to_char(coalesce(l.start_time, t.start_time), 'HH24:MI'),
    'durationMinutes', t.duration_minutes, 'channel', t.channel, 'room', r.name, 'firstOn', t.first_on, 'until', t.until,
    'counsellorId', a.staff_id, 'counsellor', p.name, 'version', t.version) ORDER BY t.created_at DESC, t.id)
  FROM counselling.contract t
  LEFT JOIN LATERAL (SELECT x.weekday, x.start_time, x.room_id FROM counselling.contract_slot_change x
    WHERE x.contract_id = t.id AND x.effective_from <= $2 ORDER BY x.effective_from DESC LIMIT 1) l ON true
  LEFT JOIN calendar.room r ON r.id = coalesce(l.room_id, t.room_id)
  LEFT JOIN counselling.counsellor_assignment a ON a.contract_id = t.id AND a.since <= greatest($2::date, t.first_on) AND (a.until IS NULL OR a.until > greatest($2::date, t.first_on))
  LEFT JOIN access.staff p ON p.id = a.staff_id
  WHERE t.client_id = ANY (c.files) AND t.status <> 'ended'), '[]')`;

const GOALS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'clientId', g.client_id, 'text', encode(g.text, 'base64'), 'status', g.status, 'agreedOn', g.agreed_on,
    'version', g.version, 'review', (SELECT jsonb_build_object('id', v.id, 'term', v.term, 'dueOn', v.due_on, 'status',
        CASE WHEN v.status = 'due' AND v.due_on < $2 THEN 'overdue' ELSE v.status END)
      FROM counselling.goal_review v WHERE v.goal_id = g.id ORDER BY v.due_on DESC LIMIT 1)) ORDER BY g.agreed_on, g.id)
  FROM counselling.goal g WHERE g.client_id = ANY (c.files) AND g.status IN ('draft', 'agreed')), '[]')`;

/** The keys of every file that is read here: a text is sealed with its own file's, wherever it is shown. */
const KEYS = `(SELECT jsonb_object_agg(k.client_id, encode(k.wrapped, 'base64')) FROM clients.data_key k WHERE k.client_id = ANY (c.files || c.merged_into))`;

const LAST_NOTES = `coalesce((SELECT jsonb_agg(to_jsonb(m) - 'wrapped' ORDER BY m."eventAt" DESC, m.id DESC) FROM (
    SELECT ${NOTE_COLUMNS} FROM ${NOTE_FROM} WHERE n.client_id = ANY (c.files) ORDER BY n.event_at DESC, n.id DESC LIMIT ${NOTES}) m), '[]')`;

/**
 * $1 the house's time, $2 its local date, $3 the client, $4 does the asker see the whole queue. One statement for the
 * whole first page (speed.md): what row-level security hides from the asker is simply not in it, and sealed texts come
 * with the wrapped key of the file that they stand in: her own, or one that was merged into it.
 */
export const OVERVIEW: Statement = {
  name: 'frontdesk-client-overview',
  text: `SELECT ${SHELL}, ${CONTACT} AS contact,
    coalesce((SELECT jsonb_agg(a.alias ORDER BY a.created_at, a.id) FROM clients.alias a WHERE a.client_id = c.id), '[]') AS aliases,
    ${TEAM} AS team, ${APPOINTMENTS_NEXT} AS appointments, ${QUEUE} AS queue, ${CONTRACTS} AS contracts, ${GOALS} AS goals, ${LAST_NOTES} AS notes,
    ${KEYS} AS keys, ${MERGES_OF_CLIENT} AS merges
    FROM (SELECT x.*, clients.files_of(x.id) AS files FROM clients.client x WHERE x.id = $3) c`,
};
