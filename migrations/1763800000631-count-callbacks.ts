import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R23: for each police operation, how many were arrested, said yes, were called and spoken with, and what came of it (W11). */
export class CountCallbacks1763800000631 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CALLS);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r23(date, date)');
  }
}

const CALLS = `
  -- What the police counted and how far our calls have come tells of no one's help, and the manager sees it in the
  -- operation itself (model 3.5). What became of those who were spoken with does: 1–4 are hidden, and what would give
  -- them away. 'open' is spoken with and not yet told, 'waiting' booked and not yet begun; they are there for the sums.
  CREATE FUNCTION stat.r23(first_day date, last_day date)
    RETURNS TABLE (operation text, from_on date, measure text, persons integer, percent numeric, hours numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH operations AS (
      SELECT o.id, o.reference, o.from_on, o.arrested_count, o.consented_count FROM kast.police_operation o
      WHERE o.from_on BETWEEN first_day AND last_day),
    calls AS MATERIALIZED (
      SELECT b.operation_id, b.status, b.attempts > 0 AS attempted, b.reached_at IS NOT NULL AS reached,
        extract(epoch FROM b.first_attempt_at - b.consent_given_at) / 3600 AS waited,
        EXISTS (SELECT FROM kast.callback_file f JOIN counselling.session s ON s.unit_id = f.unit_id AND s.compartment = f.compartment
          AND s.client_id = f.client_id AND s.status = 'held' WHERE f.unit_id = b.unit_id AND f.callback_id = b.id) AS started
      FROM kast.callback b WHERE b.operation_id IN (SELECT id FROM operations)),
    lines (n, measure, parent) AS (VALUES (1, 'arrested', NULL), (2, 'consented', NULL), (3, 'queued', NULL), (4, 'attempted', NULL), (5, 'reached', NULL),
      (6, 'booked', 'reached'), (7, 'started', 'booked'), (8, 'waiting', 'booked'), (9, 'info_only', 'reached'), (10, 'referred_home', 'reached'),
      (11, 'declined', 'reached'), (12, 'open', 'reached'), (13, 'unreached', NULL)),
    counted AS (
      SELECT o.id, o.reference, o.from_on, l.n, l.measure, l.parent, CASE l.measure WHEN 'arrested' THEN o.arrested_count WHEN 'consented' THEN o.consented_count
        ELSE (SELECT count(*)::integer FROM calls c WHERE c.operation_id = o.id AND CASE l.measure WHEN 'queued' THEN true WHEN 'attempted' THEN c.attempted
          WHEN 'reached' THEN c.reached WHEN 'unreached' THEN c.status = 'unreached' AND NOT c.reached
          WHEN 'started' THEN c.status = 'booked' AND c.started WHEN 'waiting' THEN c.status = 'booked' AND NOT c.started
          WHEN 'open' THEN c.reached AND c.status NOT IN ('booked', 'info_only', 'referred_home', 'declined')
          ELSE c.reached AND c.status = l.measure END) END AS persons
      FROM operations o CROSS JOIN lines l),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.id || '/' || c.measure, c.id || '/' || c.parent, CASE WHEN c.parent IS NOT NULL THEN 'part' END,
      CASE WHEN c.parent IS NULL AND c.persons < 5 THEN 5 ELSE c.persons END, c.persons, true)::stat.cell ORDER BY c.n) FROM counted c)))
    SELECT c.reference, c.from_on, c.measure, CASE WHEN t.hidden IS NULL THEN c.persons END,
      CASE c.measure
        WHEN 'reached' THEN round(100.0 * c.persons / nullif((SELECT o.consented_count FROM operations o WHERE o.id = c.id), 0), 1)
        WHEN 'attempted' THEN (SELECT CASE WHEN count(*) >= 5 THEN round(100.0 * count(*) FILTER (WHERE w.waited <= 168) / count(*), 1) END
          FROM calls w WHERE w.operation_id = c.id AND w.attempted) END,
      CASE WHEN c.measure = 'attempted' THEN (SELECT CASE WHEN count(*) >= 5 THEN round(percentile_cont(0.5) WITHIN GROUP (ORDER BY w.waited)::numeric, 1) END
        FROM calls w WHERE w.operation_id = c.id AND w.attempted) END,
      t.hidden
    FROM counted c JOIN told t ON t.key = c.id || '/' || c.measure
    WHERE c.measure NOT IN ('open', 'waiting') ORDER BY c.from_on, c.reference, c.id, c.n;
  END $$;
`;
