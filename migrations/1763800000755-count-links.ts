import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R16: how many were linked from Spiralen to counselling, and how far that has come. */
export class CountLinks1763800000755 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(LINKS);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r16(date, date)');
  }
}

const LINKS = `
  -- Each is counted where it stands furthest, so that the lines add up to those that were sent.
  CREATE FUNCTION stat.r16(first_day date, last_day date) RETURNS TABLE (line text, links integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager', 'medical_head');
    RETURN QUERY
    WITH sent AS MATERIALIZED (
      SELECT r.client_id, CASE m.status WHEN 'sent' THEN 'unopened' WHEN 'completed' THEN 'first_contact' ELSE m.status END AS line
      FROM bridge.referral r JOIN bridge.message m ON m.unit_id = r.unit_id AND m.id = r.message_id
      WHERE r.unit_id = ctx.unit_id() AND r.compartment = 'spiralen' AND r.to_recipient = 'counselling'
        AND r.sent_at >= stat.midnight(first_day) AND r.sent_at < stat.midnight(last_day + 1)),
    lines (n, line) AS (VALUES (0, 'sent'), (1, 'unopened'), (2, 'received'), (3, 'accepted'), (4, 'first_contact'), (5, 'declined'), (6, 'lapsed')),
    cells AS (
      SELECT l.n, l.line, count(s.client_id)::integer AS links, stat.persons(DISTINCT s.client_id) AS persons
      FROM lines l LEFT JOIN sent s ON l.n = 0 OR s.line = l.line GROUP BY l.n, l.line),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.line, CASE WHEN c.n > 0 THEN 'sent' END, 'status', c.persons, c.links, false)::stat.cell ORDER BY c.n) FROM cells c))),
    shown AS (SELECT c.n, c.line, CASE WHEN t.hidden IS NULL THEN c.links END AS links, t.hidden FROM cells c JOIN told t ON t.key = c.line)
    SELECT s.line, s.links, CASE WHEN s.line = 'first_contact' THEN round(100.0 * s.links / nullif((SELECT o.links FROM shown o WHERE o.n = 0), 0), 1) END, s.hidden
    FROM shown s ORDER BY s.n;
  END $$;
`;
