import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R33: what is wanting in the record at the end of a day. */
export class CountDocumentation1763800000612 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(WANTING);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r33(date), stat.wanting_on(date)');
  }
}

const WANTING = `
  -- Everything that is looked at at the end of a day, and whether something is wanting: SoL 14:3 and 11:6, HFD 2013:33, I13.
  CREATE FUNCTION stat.wanting_on(on_day date) RETURNS TABLE (compartment text, client_id uuid, measure text, wanting boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
    WITH moment (at) AS (SELECT stat.midnight(on_day + 1)),
    notes AS (
      SELECT n.compartment, n.client_id, n.locks_at <= m.at AS locked, n.entered_at < m.at - interval '48 hours' AS late,
        n.signed_at IS NULL OR n.signed_at >= m.at AS unsigned
      FROM journal.note n, moment m WHERE n.entered_at < m.at)
    SELECT n.compartment, n.client_id, 'unsigned', n.unsigned AND n.late AND NOT n.locked FROM notes n
    UNION ALL SELECT n.compartment, n.client_id, 'locked', n.unsigned AND n.locked FROM notes n
    UNION ALL SELECT s.compartment, s.client_id, 'no_note', NOT EXISTS (SELECT FROM journal.note n WHERE n.session_id = s.id AND n.entered_at < m.at)
      FROM counselling.session s, moment m WHERE s.status = 'held' AND s.ends_at < m.at - interval '7 days'
    UNION ALL SELECT k.compartment, k.client_id, 'no_goal', NOT EXISTS (SELECT FROM counselling.goal g WHERE g.contract_id = k.id
        AND g.agreed_on <= on_day AND (g.ended_on IS NULL OR g.ended_on > on_day))
      FROM counselling.contract k WHERE k.goal_required AND k.agreed_orally_on <= on_day AND (k.ended_on IS NULL OR k.ended_on > on_day)
        AND (SELECT min(s.planned_date) FROM counselling.session s WHERE s.contract_id = k.id AND s.status = 'held') <= on_day - 28
    UNION ALL SELECT c.compartment, c.id, 'not_informed', c.informed_about_unit_at IS NULL OR c.informed_about_unit_at >= m.at
      FROM clients.client c, moment m WHERE c.compartment IN ('counselling', 'kast') AND c.status IN ('prospect', 'active') AND c.created_at < m.at
  $$;

  CREATE FUNCTION stat.r33(on_day date)
    RETURNS TABLE (compartment text, measure text, looked_at integer, wanting integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager', 'medical_head');
    RETURN QUERY
    WITH found AS MATERIALIZED (SELECT * FROM stat.wanting_on(on_day)),
    measures (n, measure) AS (VALUES (1, 'unsigned'), (2, 'locked'), (3, 'no_note'), (4, 'no_goal'), (5, 'not_informed')),
    -- The clinic's record is the medical head's.
    places AS (SELECT p.compartment FROM (VALUES ('counselling'), ('kast'), ('outreach')) p (compartment) WHERE 'unit_manager' = ANY (ctx.roles())
      UNION ALL SELECT 'spiralen' WHERE 'medical_head' = ANY (ctx.roles())),
    lines AS (SELECT p.compartment, m.n, m.measure FROM places p CROSS JOIN measures m WHERE m.n <= 2 OR p.compartment IN ('counselling', 'kast')),
    kinds (kind, wanting) AS (VALUES ('all', NULL), ('wanting', true), ('right', false)),
    cells AS (
      SELECT l.compartment, l.n, l.measure, k.kind, concat_ws('/', l.compartment, l.measure, k.kind) AS key, count(f.client_id) AS amount,
        count(DISTINCT f.client_id)::integer AS persons
      FROM lines l CROSS JOIN kinds k
      LEFT JOIN found f ON f.compartment = l.compartment AND f.measure = l.measure AND (k.wanting IS NULL OR f.wanting = k.wanting)
      GROUP BY l.compartment, l.n, l.measure, k.kind),
    told AS (SELECT * FROM stat.told((SELECT array_agg(row(c.key, CASE WHEN c.kind <> 'all' THEN concat_ws('/', c.compartment, c.measure, 'all') END, 'wanting',
      c.persons, c.amount, false)::stat.cell ORDER BY c.kind <> 'all', c.n, c.key) FROM cells c)))
    SELECT l.compartment, l.measure, a.amount::integer, w.amount::integer, round(100.0 * w.amount / nullif(a.amount, 0), 1), w.hidden
    FROM lines l JOIN told a ON a.key = concat_ws('/', l.compartment, l.measure, 'all') JOIN told w ON w.key = concat_ws('/', l.compartment, l.measure, 'wanting')
    ORDER BY array_position('{counselling,kast,outreach,spiralen}', l.compartment), l.n;
  END $$;
`;
