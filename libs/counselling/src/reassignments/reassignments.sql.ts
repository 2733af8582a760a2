import type { Statement } from '#persistence';
import type { Listing } from '../listing.js';

const ZONE = `AT TIME ZONE 'Europe/Stockholm'`;

/** `$2` is today, `$3` the house's time. A session counts where it is still ahead, planned and inside the stretch. */
const AHEAD = `FROM counselling.session s WHERE (s.contract_id = r.contract_id OR s.id = r.session_id) AND s.status = 'planned' AND s.ends_at > $3
    AND s.starts_at >= r.starts_on::timestamp ${ZONE} AND (r.ends_on IS NULL OR s.starts_at < (r.ends_on + 1)::timestamp ${ZONE})`;

const SELECT = `SELECT r.id, r.kind, r.status, r.compartment, r.contract_id AS "contractId", r.session_id AS "sessionId", r.client_id AS "clientId",
    c.display_name AS "clientName", c.number AS "clientNumber", coalesce(k.service_kind, z.service_kind) AS "serviceKind",
    coalesce(v.weekday, k.weekday, extract(isodow FROM z.starts_at ${ZONE})::int) AS weekday,
    to_char(coalesce(v.start_time, k.start_time, (z.starts_at ${ZONE})::time), 'HH24:MI') AS "startTime",
    coalesce(k.duration_minutes, extract(epoch FROM z.ends_at - z.starts_at)::int / 60) AS "durationMinutes",
    r.staff_id AS "staffId", p.name AS "staffName", r.starts_on::text AS "startsOn", r.ends_on::text AS "endsOn", r.deadline::text AS deadline,
    r.proposed_id AS "proposedId", q.name AS "proposedName", r.proposed_from::text AS "proposedFrom", r.proposed_reply AS "proposedReply", r.cover_id AS "coverId", o.name AS "coverName",
    w.ahead AS "sessionsAhead", w.next_on::text AS "nextOn", r.version, count(*) OVER () AS total
  FROM counselling.reassignment r
  JOIN clients.client c ON c.id = r.client_id
  JOIN access.staff p ON p.id = r.staff_id
  LEFT JOIN access.staff q ON q.id = r.proposed_id
  LEFT JOIN access.staff o ON o.id = r.cover_id
  LEFT JOIN counselling.contract k ON k.id = r.contract_id
  LEFT JOIN counselling.session z ON z.id = r.session_id
  LEFT JOIN LATERAL (SELECT x.weekday, x.start_time FROM counselling.contract_slot_change x
    WHERE x.contract_id = r.contract_id AND x.effective_from <= greatest($2::date, r.starts_on) ORDER BY x.effective_from DESC LIMIT 1) v ON true
  CROSS JOIN LATERAL (SELECT count(*)::int AS ahead, (min(s.starts_at) ${ZONE})::date AS next_on ${AHEAD}) w`;

/** Still to be done: an absence whose sessions have each been moved or cancelled leaves the list by itself. */
export const LIVING = `r.closed_at IS NULL AND (w.ahead > 0 OR (r.kind = 'handover' AND r.contract_id IS NOT NULL))`;

export const LISTING: Omit<Listing, 'fixed'> = {
  name: 'reassignments',
  select: SELECT,
  always: 'r.unit_id = $1',
  filters: {
    id: 'r.id = ANY (?::uuid[])',
    staffId: 'r.staff_id = ?',
    contractId: 'r.contract_id = ?',
    clientId: 'r.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    kind: 'r.kind = ?',
    status: 'r.status = ?',
  },
  sorts: { deadline: 'r.deadline' },
  order: 'r.deadline, p.name, r.starts_on, r.id',
};

export const ONE: Statement = { name: 'reassignment-one', text: `${SELECT} WHERE r.unit_id = $1 AND r.id = $4` };

/**
 * $1 unit, $2 today, $3 the house's time, $4 the reassignment. Colleagues who give the service in that compartment, and the
 * weeks ahead in which their time is taken in the same slot. Who has it is not told.
 */
export const PROPOSALS: Statement = {
  name: 'reassignment-proposals',
  text: `WITH r AS (
      SELECT t.*, g.given_by FROM counselling.reassignment t
      LEFT JOIN counselling.contract k ON k.id = t.contract_id LEFT JOIN counselling.session z ON z.id = t.session_id
      JOIN ref.service_kind g ON g.unit_id = t.unit_id AND g.code = coalesce(k.service_kind, z.service_kind)
      WHERE t.unit_id = $1 AND t.id = $4),
    weeks AS MATERIALIZED (SELECT s.id, s.starts_at, s.ends_at, (s.starts_at ${ZONE})::date AS on_day FROM r JOIN LATERAL (SELECT s.* ${AHEAD}) s ON true)
    SELECT p.id AS "staffId", p.name, p.capacity, coalesce(l.contracts, 0) AS contracts, (SELECT count(*)::int FROM weeks) AS weeks, t.taken
    FROM r JOIN access.staff p ON p.unit_id = r.unit_id AND p.id <> r.staff_id AND p.employed_from <= greatest(r.starts_on, $2::date)
      AND (p.employed_until IS NULL OR p.employed_until >= greatest(r.starts_on, $2::date))
    LEFT JOIN counselling.caseload() l ON l.staff_id = p.id
    CROSS JOIN LATERAL (SELECT coalesce(array_agg(w.on_day::text ORDER BY w.on_day), '{}') AS taken FROM weeks w
      WHERE w.on_day > p.employed_until OR EXISTS (SELECT FROM calendar.reservation v WHERE v.unit_id = $1 AND v.resource_id = p.id AND v.held
        AND v.source_id <> w.id AND v.during && tstzrange(w.starts_at, w.ends_at))) t
    WHERE EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = p.id AND a.role = ANY (r.given_by) AND a.compartment = r.compartment
      AND a.since <= $3 AND (a.until IS NULL OR a.until > $3))
    ORDER BY cardinality(t.taken), coalesce(l.contracts, 0) - coalesce(p.capacity, 0), p.name, p.id`,
};

/** $1 unit, $2 today, $3 only this counsellor, where one is said. */
export const LEAVERS: Statement = {
  name: 'reassignment-leavers',
  text: `SELECT p.id, p.name, p.employed_until::text AS "lastDay", p.version, coalesce(n.living, 0) AS open, coalesce(n.done, 0) AS done
    FROM access.staff p
    LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE r.closed_at IS NULL)::int AS living, count(*) FILTER (WHERE r.status = 'done')::int AS done
      FROM counselling.reassignment r WHERE r.unit_id = p.unit_id AND r.staff_id = p.id AND r.kind = 'handover') n ON true
    WHERE p.unit_id = $1 AND p.employed_until IS NOT NULL AND ($3::uuid IS NULL OR p.id = $3) AND (p.employed_until >= $2::date - 14 OR n.living > 0)
      AND EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = p.id AND a.role IN ('counsellor', 'kast_counsellor'))
    ORDER BY p.employed_until, p.name, p.id`,
};

export const UNSIGNED: Statement = {
  name: 'reassignment-unsigned',
  text: `SELECT author_id AS "authorId", number AS "clientNumber", on_day::text AS day, locks_at AS "locksAt", client_id AS "clientId"
    FROM counselling.unsigned_by_leavers() ORDER BY on_day, number`,
};
