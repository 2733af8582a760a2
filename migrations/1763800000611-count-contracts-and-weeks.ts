import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R02, R08, R09 and R12: how contracts come and go, how faithful the weeks are to them, and what the talks worked with. */
export class CountContractsAndWeeks1763800000611 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const report of [TOLD, FLOW, SLOTS, CONTINUITY, THEMES]) await db.query(report);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION stat.r02(date, date), stat.r08(date, date), stat.r09(date, date), stat.r12(date, date),
      stat.told(stat.cell[])`);
  }
}

const TOLD = `
  -- What may be told of these figures: the amount, or why not.
  CREATE FUNCTION stat.told(cells stat.cell[]) RETURNS TABLE (key text, amount bigint, hidden text) LANGUAGE sql IMMUTABLE
    SET search_path = pg_catalog, pg_temp AS
  $$ SELECT c.key, CASE WHEN h.hidden IS NULL THEN c.amount END, h.hidden FROM unnest(cells) c JOIN stat.hides(cells) h USING (key) $$;
`;

const FLOW = `
  -- Those at the beginning and the started are as many as the ended and those at the end: both sums are one whole, so
  -- that no figure can be had from the others.
  CREATE FUNCTION stat.r02(first_day date, last_day date)
    RETURNS TABLE (compartment text, line text, ending text, contracts integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH moved AS MATERIALIZED (
      SELECT o.compartment, o.client_id, CASE WHEN o.paused THEN 'opening_paused' ELSE 'opening' END AS line, NULL AS ending FROM stat.contracts_on(first_day - 1) o
      UNION ALL SELECT c.compartment, c.client_id, CASE WHEN c.paused THEN 'closing_paused' ELSE 'closing' END, NULL FROM stat.contracts_on(last_day) c
      UNION ALL SELECT c.compartment, c.client_id, 'started', NULL FROM counselling.contract c WHERE c.agreed_orally_on BETWEEN first_day AND last_day
      UNION ALL SELECT c.compartment, c.client_id, 'ended', c.end_reason FROM counselling.contract c WHERE c.ended_on BETWEEN first_day AND last_day),
    lines (n, line, ending, parent, part) AS (VALUES (0, 'flow', NULL, NULL, NULL), (1, 'opening', NULL, 'flow', 'in'), (2, 'opening_paused', NULL, 'flow', 'in'),
      (3, 'started', NULL, 'flow', 'in'), (4, 'ended', NULL, 'flow', 'out'), (13, 'closing', NULL, 'flow', 'out'), (14, 'closing_paused', NULL, 'flow', 'out'),
      (5, 'ended', 'completed', 'ended', 'ending'), (6, 'ended', 'dropout', 'ended', 'ending'), (7, 'ended', 'moved', 'ended', 'ending'),
      (8, 'ended', 'transferred_out', 'ended', 'ending'), (9, 'ended', 'age', 'ended', 'ending'), (10, 'ended', 'left_country', 'ended', 'ending'),
      (11, 'ended', 'unit_ended', 'ended', 'ending'), (12, 'ended', 'deceased', 'ended', 'ending')),
    cells AS (
      SELECT p.compartment, l.*, concat_ws('/', p.compartment, l.line, l.ending) AS key, count(m.client_id) AS contracts, count(DISTINCT m.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l
      LEFT JOIN moved m ON m.compartment = p.compartment AND (l.ending IS NULL OR m.ending = l.ending)
        AND CASE WHEN l.line = 'flow' THEN m.line IN ('opening', 'opening_paused', 'started') ELSE m.line = l.line END
      GROUP BY p.compartment, l.n, l.line, l.ending, l.parent, l.part),
    told AS (SELECT * FROM stat.told((SELECT array_agg(row(c.key, c.compartment || '/' || c.parent, c.part, c.persons, c.contracts, false)::stat.cell ORDER BY c.n)
      FROM cells c)))
    SELECT c.compartment, c.line, c.ending, t.amount::integer, t.hidden FROM cells c JOIN told t USING (key) WHERE c.n > 0 ORDER BY c.compartment, c.n;
  END $$;
`;

const SLOTS = `
  CREATE FUNCTION stat.r08(first_day date, last_day date)
    RETURNS TABLE (compartment text, line text, sessions integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH held AS (
      SELECT s.compartment, s.client_id, s.starts_at AT TIME ZONE 'Europe/Stockholm' AS began, s.planned_date, s.planned_start_time, s.room_id,
        CASE WHEN x.contract_id IS NULL THEN k.room_id ELSE x.room_id END AS slot_room
      FROM counselling.session s JOIN counselling.contract k ON k.id = s.contract_id
      LEFT JOIN LATERAL (SELECT x.contract_id, x.room_id FROM counselling.contract_slot_change x WHERE x.contract_id = k.id AND x.effective_from <= s.planned_date
        ORDER BY x.effective_from DESC LIMIT 1) x ON true
      WHERE s.status = 'held' AND s.channel = 'in_person' AND NOT s.extra AND s.planned_date BETWEEN first_day AND last_day),
    judged AS MATERIALIZED (
      SELECT compartment, client_id, CASE
        WHEN extract(isodow FROM began) <> extract(isodow FROM planned_date) OR abs(extract(epoch FROM began::time - planned_start_time)) > 900 THEN 'other_time'
        WHEN room_id IS DISTINCT FROM slot_room THEN 'other_room' ELSE 'in_slot' END AS line
      FROM held),
    lines (n, line) AS (VALUES (0, 'held'), (1, 'in_slot'), (2, 'other_time'), (3, 'other_room')),
    cells AS (
      SELECT p.compartment, l.n, l.line, p.compartment || '/' || l.line AS key, count(j.client_id) AS sessions, count(DISTINCT j.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l
      LEFT JOIN judged j ON j.compartment = p.compartment AND (l.n = 0 OR j.line = l.line)
      GROUP BY p.compartment, l.n, l.line),
    told AS (SELECT * FROM stat.told((SELECT array_agg(row(c.key, CASE WHEN c.n > 0 THEN c.compartment || '/held' END, 'slot', c.persons, c.sessions, false)::stat.cell
      ORDER BY c.n) FROM cells c)))
    SELECT c.compartment, c.line, t.amount::integer,
      CASE WHEN c.n > 0 THEN round(100.0 * t.amount / nullif((SELECT w.amount FROM told w WHERE w.key = c.compartment || '/held'), 0), 1) END, t.hidden
    FROM cells c JOIN told t USING (key) ORDER BY c.compartment, c.n;
  END $$;
`;

const CONTINUITY = `
  -- The weeks a contract has had so far: not those of a red day, not those in a pause, and not those that lie ahead.
  CREATE FUNCTION stat.r09(first_day date, last_day date)
    RETURNS TABLE (compartment text, line text, weeks integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH lived AS MATERIALIZED (
      SELECT s.compartment, s.client_id, CASE WHEN s.status = 'held' THEN 'held' ELSE 'not_held' END AS line
      FROM counselling.session s
      WHERE s.contract_id IS NOT NULL AND NOT s.extra AND s.status <> 'holiday_skipped'
        AND s.planned_date BETWEEN first_day AND least(last_day, stat.day_of(ctx.now()))
        AND NOT EXISTS (SELECT FROM counselling.contract_pause p WHERE p.contract_id = s.contract_id AND NOT p.withdrawn
          AND s.planned_date >= p.paused_from AND (p.paused_until IS NULL OR s.planned_date <= p.paused_until))),
    lines (n, line) AS (VALUES (0, 'weeks'), (1, 'held'), (2, 'not_held')),
    cells AS (
      SELECT p.compartment, l.n, l.line, p.compartment || '/' || l.line AS key, count(w.client_id) AS weeks, count(DISTINCT w.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l
      LEFT JOIN lived w ON w.compartment = p.compartment AND (l.n = 0 OR w.line = l.line)
      GROUP BY p.compartment, l.n, l.line),
    told AS (SELECT * FROM stat.told((SELECT array_agg(row(c.key, CASE WHEN c.n > 0 THEN c.compartment || '/weeks' END, 'held', c.persons, c.weeks, false)::stat.cell
      ORDER BY c.n) FROM cells c)))
    SELECT c.compartment, c.line, t.amount::integer,
      CASE WHEN c.n > 0 THEN round(100.0 * t.amount / nullif((SELECT w.amount FROM told w WHERE w.key = c.compartment || '/weeks'), 0), 1) END, t.hidden
    FROM cells c JOIN told t USING (key) ORDER BY c.compartment, c.n;
  END $$;
`;

const THEMES = `
  -- Several marks stand on one session, so each is set against the sessions that have any; those without it are hidden with it.
  CREATE FUNCTION stat.r12(first_day date, last_day date)
    RETURNS TABLE (compartment text, line text, sessions integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH held AS MATERIALIZED (
      SELECT s.compartment, s.client_id, coalesce(m.parts || m.themes, '{}') AS marks
      FROM counselling.session s LEFT JOIN counselling.session_mark m ON m.session_id = s.id
      WHERE s.status = 'held' AND s.planned_date BETWEEN first_day AND last_day),
    marks (n, mark) AS (SELECT n, mark FROM unnest('{relation,pedagogy,cognition,practice,self_esteem,shame,closeness_sexuality,emotions,past_abuse_trauma,resources_abilities,boundaries}'::text[])
      WITH ORDINALITY AS m (mark, n)),
    lines (n, line, mark, parent, part) AS (
      VALUES (0::bigint, 'held', NULL::text, NULL, NULL), (1, 'marked', NULL, 'held', 'marked'), (2, 'unmarked', NULL, 'held', 'marked')
      UNION ALL SELECT 10 * n, mark, mark, 'marked', mark FROM marks
      UNION ALL SELECT 10 * n + 1, 'without/' || mark, mark, 'marked', mark FROM marks),
    cells AS (
      SELECT p.compartment, l.n, l.line, l.parent, l.part, p.compartment || '/' || l.line AS key, count(h.client_id) AS sessions, count(DISTINCT h.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l
      LEFT JOIN held h ON h.compartment = p.compartment AND CASE l.line WHEN 'held' THEN true WHEN 'unmarked' THEN h.marks = '{}' WHEN 'marked' THEN h.marks <> '{}'
        ELSE h.marks <> '{}' AND (l.mark = ANY (h.marks)) = (l.line = l.mark) END
      GROUP BY p.compartment, l.n, l.line, l.parent, l.part),
    told AS (SELECT * FROM stat.told((SELECT array_agg(row(c.key, c.compartment || '/' || c.parent, c.part, c.persons, c.sessions, false)::stat.cell ORDER BY c.n)
      FROM cells c)))
    SELECT c.compartment, c.line, t.amount::integer,
      CASE WHEN c.n > 0 THEN round(100.0 * t.amount / nullif((SELECT w.amount FROM told w WHERE w.key = c.compartment || '/' || c.parent), 0), 1) END, t.hidden
    FROM cells c JOIN told t USING (key) WHERE c.line NOT LIKE 'without/%' ORDER BY c.compartment, c.n;
  END $$;
`;
