import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R32: sessions that need an interpreter, and how they came out (law 2.9). */
export class CountInterpreters1763800000614 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(INTERPRETERS);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r32(date, date)');
  }
}

const INTERPRETERS = `
  CREATE FUNCTION stat.r32(first_day date, last_day date)
    RETURNS TABLE (compartment text, line text, sessions integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH needing AS MATERIALIZED (
      SELECT s.compartment, s.client_id, CASE
        WHEN s.status = 'held' AND i.id IS NOT NULL AND i.outcome IS DISTINCT FROM 'interpreter_missing' THEN 'held'
        WHEN s.status = 'held' THEN 'held_without' WHEN s.cancel_ground = 'no_interpreter' THEN 'lacking'
        WHEN s.status = 'planned' THEN 'planned' ELSE 'not_held' END AS line
      FROM counselling.session s JOIN clients.client c ON c.id = s.client_id
      LEFT JOIN counselling.interpreter_booking i ON i.session_id = s.id AND i.status <> 'cancelled'
      WHERE s.planned_date BETWEEN first_day AND last_day AND s.status NOT IN ('holiday_skipped', 'absence_skipped')
        AND (c.interpreter OR i.id IS NOT NULL OR s.cancel_ground = 'no_interpreter')),
    lines (n, line) AS (VALUES (0, 'needing'), (1, 'held'), (2, 'held_without'), (3, 'lacking'), (4, 'not_held'), (5, 'planned')),
    cells AS (
      SELECT p.compartment, l.n, l.line, p.compartment || '/' || l.line AS key, count(d.client_id) AS sessions, count(DISTINCT d.client_id)::integer AS persons
      FROM (VALUES ('counselling'), ('kast')) p (compartment) CROSS JOIN lines l
      LEFT JOIN needing d ON d.compartment = p.compartment AND (l.n = 0 OR d.line = l.line)
      GROUP BY p.compartment, l.n, l.line),
    told AS (SELECT * FROM stat.told((SELECT array_agg(row(c.key, CASE WHEN c.n > 0 THEN c.compartment || '/needing' END, 'line', c.persons, c.sessions, false)::stat.cell
      ORDER BY c.n) FROM cells c)))
    SELECT c.compartment, c.line, t.amount::integer,
      CASE WHEN c.n > 0 THEN round(100.0 * t.amount / nullif((SELECT w.amount FROM told w WHERE w.key = c.compartment || '/needing'), 0), 1) END, t.hidden
    FROM cells c JOIN told t USING (key) ORDER BY c.compartment, c.n;
  END $$;
`;
