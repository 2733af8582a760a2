import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R17: why those who visited Spiralen may come, by combination of grounds. Counted inside; only these figures leave. */
export class CountGrounds1763800000744 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GROUNDS);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r17(date, date)');
  }
}

const GROUNDS = `
  -- Each patient with a visit in the period once, under the grounds that stood at its end; merged files are one patient.
  CREATE FUNCTION stat.r17(first_day date, last_day date)
    RETURNS TABLE (item text, label_sv text, label_en text, patients integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE period_end timestamptz := stat.midnight(last_day + 1);
  BEGIN
    PERFORM stat.only_for('unit_manager', 'medical_head');
    RETURN QUERY
    WITH merged AS MATERIALIZED (SELECT * FROM stat.merged_files()),
    visitors AS MATERIALIZED (SELECT DISTINCT coalesce(m.person, b.client_id) AS person FROM spiralen.booking b LEFT JOIN merged m ON m.file = b.client_id
      WHERE b.status = 'completed' AND b.starts_at >= stat.midnight(first_day) AND b.starts_at < period_end),
    kinds AS (SELECT k.code, k.label_sv, k.label_en, (row_number() OVER (ORDER BY k.needs_reason, k.mission_id, k.code) - 1)::integer AS bit FROM ref.eligibility_ground k),
    standing AS (SELECT DISTINCT coalesce(m.person, g.client_id) AS person, k.bit FROM clients.ground g LEFT JOIN merged m ON m.file = g.client_id JOIN kinds k ON k.code = g.ground
      WHERE g.created_at < period_end AND (g.ended_at IS NULL OR g.ended_at >= period_end)),
    hers AS (SELECT v.person, coalesce(sum(1 << s.bit), 0)::integer AS grounds FROM visitors v LEFT JOIN standing s USING (person) GROUP BY v.person),
    lines AS (
      SELECT NULL::integer AS grounds, 'total' AS item, 'Alla' AS label_sv, 'All' AS label_en, -1 AS size
      UNION ALL SELECT 0, 'none', 'Ingen grund skriven', 'No ground written', 99
      UNION ALL SELECT mask, string_agg(k.code, '+' ORDER BY k.bit), string_agg(k.label_sv, ' + ' ORDER BY k.bit), string_agg(k.label_en, ' + ' ORDER BY k.bit), count(*)::integer
        FROM generate_series(1, (1 << (SELECT count(*)::integer FROM kinds)) - 1) mask JOIN kinds k ON mask & (1 << k.bit) > 0 GROUP BY mask),
    cells AS (SELECT l.*, count(h.person)::integer AS patients FROM lines l LEFT JOIN hers h ON l.grounds IS NULL OR h.grounds = l.grounds
      GROUP BY l.grounds, l.item, l.label_sv, l.label_en, l.size),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.item, CASE WHEN c.item <> 'total' THEN 'total' END, 'grounds', c.patients, c.patients, true)::stat.cell
      ORDER BY c.item <> 'total', c.item) FROM cells c)))
    SELECT c.item, c.label_sv, c.label_en, CASE WHEN t.hidden IS NULL THEN c.patients END, t.hidden
    FROM cells c JOIN told t ON t.key = c.item ORDER BY c.size, c.grounds;
  END $$;
`;
