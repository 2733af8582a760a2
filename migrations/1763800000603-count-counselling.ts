import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R01, R03–R07 and R10: contracts, the queue, sessions and goal reviews of counselling and KAST. */
export class CountCounselling1763800000603 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const report of [CONTRACTS, QUEUE, WAITING, SESSIONS, NO_SHOWS, REVIEWS]) await db.query(report);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION stat.r01(date), stat.r03(date), stat.r04(date), stat.r05(date, date), stat.r06(date, date),
      stat.r07(date, date), stat.r10(date), stat.contracts_on(date), stat.queue_on(date), stat.sessions_in(date, date)`);
  }
}

const CONTRACTS = `
  -- Contracts in force at the end of a day, who is responsible for each, and whether it rests.
  CREATE FUNCTION stat.contracts_on(on_day date)
    RETURNS TABLE (compartment text, client_id uuid, staff_id uuid, minutes integer, paused boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
    SELECT c.compartment, c.client_id,
      (SELECT a.staff_id FROM counselling.counsellor_assignment a WHERE a.contract_id = c.id
         AND a.since <= greatest(on_day, c.first_on) AND (a.until IS NULL OR a.until > greatest(on_day, c.first_on))),
      c.duration_minutes::integer,
      EXISTS (SELECT FROM counselling.contract_pause p WHERE p.contract_id = c.id AND NOT p.withdrawn
        AND p.paused_from <= on_day AND (p.paused_until IS NULL OR p.paused_until >= on_day))
    FROM counselling.contract c WHERE c.agreed_orally_on <= on_day AND (c.ended_on IS NULL OR c.ended_on > on_day)
  $$;

  CREATE FUNCTION stat.r01(on_day date) RETURNS TABLE (compartment text, state text, contracts integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH cells AS (
      SELECT p.compartment, s.state, p.compartment || '/' || s.state AS key, count(c.client_id)::integer AS contracts,
        count(DISTINCT c.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN (VALUES ('active'), ('paused')) s (state)
      LEFT JOIN stat.contracts_on(on_day) c ON c.compartment = p.compartment AND c.paused = (s.state = 'paused')
      GROUP BY p.compartment, s.state),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, NULL, NULL, c.persons, c.contracts, false)::stat.cell) FROM cells c)))
    SELECT c.compartment, c.state, CASE WHEN t.hidden IS NULL THEN c.contracts END, t.hidden
    FROM cells c JOIN told t USING (key) ORDER BY c.compartment, c.state;
  END $$;

  CREATE FUNCTION stat.r03(on_day date)
    RETURNS TABLE (compartment text, line text, counsellor text, capacity integer, contracts integer, minutes integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH load AS MATERIALIZED (SELECT * FROM stat.contracts_on(on_day) WHERE NOT paused),
    places (compartment, role) AS (VALUES ('counselling', 'counsellor'), ('kast', 'kast_counsellor')),
    lines AS (
      SELECT compartment, 'total' AS line, NULL::uuid AS staff_id FROM places
      UNION ALL SELECT compartment, 'vacant', NULL FROM places
      UNION ALL SELECT compartment, 'counsellor', staff_id FROM load WHERE staff_id IS NOT NULL
      UNION SELECT p.compartment, 'counsellor', a.staff_id FROM places p JOIN access.assignment a ON a.role = p.role AND a.compartment = p.compartment
        WHERE a.since < stat.midnight(on_day + 1) AND (a.until IS NULL OR a.until >= stat.midnight(on_day + 1))),
    cells AS (
      SELECT l.compartment, l.line, l.staff_id, concat_ws('/', l.compartment, l.line, l.staff_id) AS key, count(c.client_id)::integer AS contracts,
        count(DISTINCT c.client_id)::integer AS persons, coalesce(sum(c.minutes), 0)::integer AS minutes
      FROM lines l LEFT JOIN load c ON c.compartment = l.compartment AND (l.line = 'total' OR c.staff_id IS NOT DISTINCT FROM l.staff_id)
      GROUP BY l.compartment, l.line, l.staff_id),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.line <> 'total' THEN c.compartment || '/total' END, 'counsellor',
      c.persons, c.contracts, false)::stat.cell ORDER BY c.line <> 'total', c.key) FROM cells c)))
    SELECT c.compartment, c.line, s.name, s.capacity::integer, CASE WHEN t.hidden IS NULL THEN c.contracts END,
      CASE WHEN t.hidden IS NULL THEN c.minutes END, t.hidden
    FROM cells c JOIN told t USING (key) LEFT JOIN access.staff s ON s.id = c.staff_id
    ORDER BY c.compartment, array_position('{total,counsellor,vacant}', c.line), s.name, t.key;
  END $$;
`;

const QUEUE = `
  -- Who stands in the queue at the end of a day; an accepted offer has been answered and waits for its contract only.
  CREATE FUNCTION stat.queue_on(on_day date) RETURNS TABLE (compartment text, client_id uuid, days integer, rested integer, on_hold boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
    SELECT q.compartment, q.client_id, on_day - stat.day_of(q.entered_at),
      (SELECT coalesce(sum(least(coalesce(h.held_until, on_day), on_day) - h.held_from), 0)::integer
         FROM counselling.queue_hold h WHERE h.queue_entry_id = q.id AND h.held_from <= on_day),
      EXISTS (SELECT FROM counselling.queue_hold h WHERE h.queue_entry_id = q.id AND h.held_from <= on_day AND (h.held_until IS NULL OR h.held_until > on_day))
    FROM counselling.queue_entry q
    WHERE q.entered_at < stat.midnight(on_day + 1) AND (q.ended_at IS NULL OR q.ended_at >= stat.midnight(on_day + 1))
      AND NOT EXISTS (SELECT FROM counselling.queue_offer o WHERE o.queue_entry_id = q.id AND o.status = 'accepted' AND o.answered_at < stat.midnight(on_day + 1))
  $$;

  CREATE FUNCTION stat.r04(on_day date) RETURNS TABLE (compartment text, line text, entries integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH queue AS MATERIALIZED (SELECT * FROM stat.queue_on(on_day)),
    lines (n, line, least_days, most_days) AS (VALUES (1, 'waiting', 0, 1000000), (2, '0-14', 0, 14), (3, '15-30', 15, 30), (4, '31-60', 31, 60),
      (5, '61-90', 61, 90), (6, '>90', 91, 1000000), (7, 'on_hold', 0, 1000000)),
    cells AS (
      SELECT l.n, p.compartment, l.line, p.compartment || '/' || l.line AS key, count(q.client_id)::integer AS entries, count(DISTINCT q.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l
      LEFT JOIN queue q ON q.compartment = p.compartment AND q.on_hold = (l.line = 'on_hold') AND greatest(q.days, 0) BETWEEN l.least_days AND l.most_days
      GROUP BY l.n, p.compartment, l.line),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.n BETWEEN 2 AND 6 THEN c.compartment || '/waiting' END, 'age',
      c.persons, c.entries, false)::stat.cell ORDER BY c.n) FROM cells c)))
    SELECT c.compartment, c.line, CASE WHEN t.hidden IS NULL THEN c.entries END, t.hidden FROM cells c JOIN told t USING (key) ORDER BY c.compartment, c.n;
  END $$;
`;

const WAITING = `
  -- W1 and W2 of those who got a contract, and the age of those who still wait; days on hold are the client's own and not counted.
  CREATE FUNCTION stat.r05(first_day date, last_day date)
    RETURNS TABLE (compartment text, measure text, entries integer, median numeric, p90 numeric, longest integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH converted AS MATERIALIZED (
      SELECT q.id, q.compartment, q.client_id, stat.day_of(q.entered_at) AS entered, stat.day_of(q.first_offered_at) AS offered,
        (SELECT stat.day_of(min(s.starts_at)) FROM counselling.contract c JOIN counselling.session s ON s.contract_id = c.id
         WHERE c.queue_entry_id = q.id AND s.status = 'held') AS held
      FROM counselling.queue_entry q
      WHERE q.status = 'converted' AND q.ended_at >= stat.midnight(first_day) AND q.ended_at < stat.midnight(last_day + 1)),
    ends AS (
      SELECT c.compartment, c.client_id, 'first_offer' AS measure, c.id, c.entered, coalesce(c.offered, c.held) AS ended FROM converted c WHERE c.offered IS NOT NULL
      UNION ALL SELECT c.compartment, c.client_id, 'first_session', c.id, c.entered, c.held FROM converted c WHERE c.held IS NOT NULL),
    waits AS (
      SELECT e.compartment, e.client_id, e.measure, e.ended - e.entered - (SELECT coalesce(sum(least(coalesce(h.held_until, e.ended), e.ended) - greatest(h.held_from, e.entered)), 0)
          FROM counselling.queue_hold h WHERE h.queue_entry_id = e.id AND h.held_from < e.ended AND coalesce(h.held_until, e.ended) > e.entered)::integer AS days
      FROM ends e
      UNION ALL SELECT q.compartment, q.client_id, 'still_waiting', q.days - q.rested FROM stat.queue_on(last_day) q WHERE NOT q.on_hold
      UNION ALL SELECT c.compartment, c.client_id, 'converted', NULL FROM converted c
      UNION ALL SELECT c.compartment, c.client_id, 'no_offer', NULL FROM converted c WHERE c.offered IS NULL
      UNION ALL SELECT c.compartment, c.client_id, 'no_session', NULL FROM converted c WHERE c.held IS NULL),
    lines (n, measure, parent, part) AS (VALUES (1, 'converted', NULL, NULL), (2, 'first_offer', 'converted', 'offer'), (3, 'no_offer', 'converted', 'offer'),
      (4, 'first_session', 'converted', 'session'), (5, 'no_session', 'converted', 'session'), (6, 'still_waiting', NULL, NULL)),
    cells AS (
      SELECT p.compartment, l.*, p.compartment || '/' || l.measure AS key, count(w.client_id)::integer AS entries, count(DISTINCT w.client_id)::integer AS persons,
        round(percentile_cont(0.5) WITHIN GROUP (ORDER BY w.days)::numeric, 1) AS median, round(percentile_cont(0.9) WITHIN GROUP (ORDER BY w.days)::numeric, 1) AS p90,
        max(w.days) AS longest
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l LEFT JOIN waits w ON w.compartment = p.compartment AND w.measure = l.measure
      GROUP BY p.compartment, l.n, l.measure, l.parent, l.part),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, c.compartment || '/' || c.parent, c.part, c.persons, c.entries, false)::stat.cell ORDER BY c.n)
      FROM cells c)))
    -- A middle of five or more tells of nobody, also where their number would give others away.
    SELECT c.compartment, c.measure, CASE WHEN t.hidden IS NULL THEN c.entries END,
      CASE WHEN c.persons >= 5 THEN c.median END, CASE WHEN c.persons >= 5 THEN c.p90 END, CASE WHEN c.persons >= 5 THEN c.longest END, t.hidden
    FROM cells c JOIN told t USING (key) WHERE c.measure NOT IN ('no_offer', 'no_session') ORDER BY c.compartment, c.n;
  END $$;
`;

const SESSIONS = `
  -- R06 and R07 read the same hidden cells, so that neither gives away what the other hides.
  CREATE FUNCTION stat.sessions_in(first_day date, last_day date)
    RETURNS TABLE (compartment text, status text, part text, n integer, sessions integer, hidden text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
    WITH lines (n, status, part) AS (VALUES (0, NULL, NULL), (1, 'planned', NULL), (2, 'held', NULL), (3, 'client_absent_notified', NULL),
      (4, 'client_no_show', NULL), (5, 'counsellor_absent', NULL), (6, 'unit_cancelled', NULL), (7, 'holiday_skipped', NULL), (8, 'absence_skipped', NULL),
      (9, 'client_absent_notified', 'late'), (10, 'client_absent_notified', 'early')),
    counted AS (
      SELECT s.compartment, s.status, CASE WHEN s.status = 'client_absent_notified' THEN CASE WHEN s.late_notice THEN 'late' ELSE 'early' END END AS part,
        count(*)::integer AS sessions, count(DISTINCT s.client_id)::integer AS persons, grouping(s.status) AS whole,
        grouping(CASE WHEN s.status = 'client_absent_notified' THEN CASE WHEN s.late_notice THEN 'late' ELSE 'early' END END) AS unparted
      FROM counselling.session s WHERE s.planned_date BETWEEN first_day AND last_day
      GROUP BY GROUPING SETS ((s.compartment), (s.compartment, s.status),
        (s.compartment, s.status, CASE WHEN s.status = 'client_absent_notified' THEN CASE WHEN s.late_notice THEN 'late' ELSE 'early' END END))),
    cells AS (
      SELECT p.compartment, l.*, concat_ws('/', p.compartment, l.status, l.part) AS key, coalesce(c.sessions, 0) AS sessions, coalesce(c.persons, 0) AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l LEFT JOIN counted c ON c.compartment = p.compartment
        AND c.whole = (l.status IS NULL)::integer AND c.status IS NOT DISTINCT FROM l.status
        AND c.unparted = (l.part IS NULL)::integer AND c.part IS NOT DISTINCT FROM l.part),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.status IS NOT NULL THEN
      concat_ws('/', c.compartment, CASE WHEN c.part IS NOT NULL THEN c.status END) END, 'status', c.persons, c.sessions, false)::stat.cell ORDER BY c.n) FROM cells c)))
    SELECT c.compartment, c.status, c.part, c.n, CASE WHEN t.hidden IS NULL THEN c.sessions END, t.hidden FROM cells c JOIN told t USING (key)
  $$;

  CREATE FUNCTION stat.r06(first_day date, last_day date) RETURNS TABLE (compartment text, status text, sessions integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY SELECT s.compartment, s.status, s.sessions, s.hidden FROM stat.sessions_in(first_day, last_day) s
      WHERE s.part IS NULL ORDER BY s.compartment, s.n;
  END $$;
`;

const NO_SHOWS = `
  -- A medical head sees her clinic's line only.
  CREATE FUNCTION stat.r07(first_day date, last_day date)
    RETURNS TABLE (compartment text, measure text, visits integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager', 'medical_head');
    RETURN QUERY
    WITH bookings AS (
      SELECT m.measure, count(b.client_id)::integer AS visits, count(DISTINCT b.client_id)::integer AS persons
      FROM (VALUES ('held', 'completed'), ('no_show', 'no_show'), ('late_cancellation', 'cancelled_by_client')) m (measure, status)
      LEFT JOIN spiralen.booking b ON b.status = m.status AND (m.measure <> 'late_cancellation' OR b.cancelled_late)
        AND b.starts_at >= stat.midnight(first_day) AND b.starts_at < stat.midnight(last_day + 1)
      GROUP BY m.measure),
    clinic AS (SELECT * FROM stat.hides((SELECT array_agg(row(b.measure, NULL, NULL, b.persons, b.visits, false)::stat.cell) FROM bookings b))),
    lines AS (
      SELECT s.compartment, CASE WHEN s.part = 'late' THEN 'late_cancellation' WHEN s.status = 'held' THEN 'held' ELSE 'no_show' END AS measure, s.sessions AS visits, s.hidden
      FROM stat.sessions_in(first_day, last_day) s
      WHERE (s.part = 'late' OR (s.part IS NULL AND s.status IN ('held', 'client_no_show'))) AND 'unit_manager' = ANY (ctx.roles())
      UNION ALL SELECT 'spiralen', b.measure, CASE WHEN h.hidden IS NULL THEN b.visits END, h.hidden FROM bookings b JOIN clinic h ON h.key = b.measure)
    SELECT l.compartment, l.measure, l.visits,
      CASE WHEN l.measure = 'no_show' THEN round(100.0 * l.visits / nullif(l.visits + (SELECT o.visits FROM lines o WHERE o.compartment = l.compartment AND o.measure = 'held'), 0), 1) END,
      l.hidden
    FROM lines l ORDER BY l.compartment, array_position('{held,no_show,late_cancellation}', l.measure);
  END $$;
`;

const REVIEWS = `
  -- The reviews of the term a day is in, and those of earlier terms that are still not held; by who is responsible for the contract.
  CREATE FUNCTION stat.r10(on_day date)
    RETURNS TABLE (term text, status text, line text, counsellor text, reviews integer, coverage numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE this_term text := extract(year FROM on_day) || CASE WHEN extract(month FROM on_day) < 7 THEN '-VT' ELSE '-HT' END;
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH standing AS MATERIALIZED (
      SELECT r.term, r.client_id, CASE WHEN r.status = 'waived' THEN 'waived' WHEN r.held_on <= on_day THEN 'done' WHEN r.due_on < on_day THEN 'overdue' ELSE 'due' END AS status,
        (SELECT a.staff_id FROM counselling.counsellor_assignment a WHERE a.contract_id = g.contract_id AND a.since <= on_day ORDER BY a.since DESC LIMIT 1) AS staff_id
      FROM counselling.goal_review r JOIN counselling.goal g ON g.id = r.goal_id WHERE r.term <= this_term),
    terms AS (SELECT this_term AS term UNION SELECT s.term FROM standing s WHERE s.status = 'overdue'),
    statuses (n, status) AS (VALUES (1, 'due'), (2, 'done'), (3, 'overdue'), (4, 'waived')),
    people AS (SELECT s.staff_id FROM standing s JOIN terms USING (term) UNION SELECT a.staff_id FROM access.assignment a
      WHERE a.role IN ('counsellor', 'kast_counsellor') AND a.since < stat.midnight(on_day + 1) AND (a.until IS NULL OR a.until >= stat.midnight(on_day + 1))),
    lines AS (
      SELECT term, 0 AS n, NULL::text AS status, 'total' AS line, NULL::uuid AS staff_id FROM terms
      UNION ALL SELECT term, n, status, 'total', NULL FROM terms CROSS JOIN statuses
      UNION ALL SELECT term, n, status, CASE WHEN staff_id IS NULL THEN 'vacant' ELSE 'counsellor' END, staff_id FROM terms CROSS JOIN statuses CROSS JOIN people),
    cells AS (
      SELECT l.term, l.n, l.status, l.line, l.staff_id, concat_ws('/', l.term, l.status, nullif(l.line, 'total'), l.staff_id) AS key,
        count(s.client_id)::integer AS reviews, count(DISTINCT s.client_id)::integer AS persons
      FROM lines l LEFT JOIN standing s ON s.term = l.term AND (l.status IS NULL OR s.status = l.status) AND (l.line = 'total' OR s.staff_id IS NOT DISTINCT FROM l.staff_id)
      GROUP BY l.term, l.n, l.status, l.line, l.staff_id),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.status IS NULL THEN NULL WHEN c.line = 'total' THEN c.term ELSE c.term || '/' || c.status END, c.line = 'total',
      c.persons, c.reviews, false)::stat.cell ORDER BY c.line <> 'total', c.n, c.key) FROM cells c))),
    shown AS (SELECT c.*, CASE WHEN t.hidden IS NULL THEN c.reviews END AS told, t.hidden FROM cells c JOIN told t USING (key))
    SELECT c.term, c.status, c.line, p.name, c.told,
      CASE WHEN c.status = 'done' AND c.line = 'total' THEN (SELECT CASE WHEN count(o.told) = 3 THEN round(100.0 * c.told / nullif(sum(o.told), 0), 1) END
        FROM shown o WHERE o.term = c.term AND o.line = 'total' AND o.status IN ('due', 'done', 'overdue')) END,
      c.hidden
    FROM shown c LEFT JOIN access.staff p ON p.id = c.staff_id ORDER BY c.term, c.n, array_position('{total,counsellor,vacant}', c.line), p.name, c.key;
  END $$;
`;
