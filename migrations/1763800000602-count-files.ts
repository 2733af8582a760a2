import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R13: by which way new clients found the unit, in each compartment. */
export class CountFiles1763800000602 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PATHWAYS);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r13(date, date)');
  }
}

const PATHWAYS = `
  CREATE FUNCTION stat.r13(first_day date, last_day date)
    RETURNS TABLE (compartment text, pathway text, label_sv text, label_en text, files integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH counted AS (
      SELECT c.compartment, c.pathway, count(*)::integer AS files FROM clients.client c
      WHERE c.created_at >= stat.midnight(first_day) AND c.created_at < stat.midnight(last_day + 1)
      GROUP BY GROUPING SETS ((c.compartment), (c.compartment, c.pathway))),
    places AS (SELECT DISTINCT k.compartment FROM ref.service_kind k UNION SELECT compartment FROM counted),
    lines AS (
      SELECT compartment, NULL::text AS pathway, '' AS mission_id, NULL::text AS label_sv, NULL::text AS label_en FROM places
      UNION ALL
      SELECT o.compartment, p.code, p.mission_id, p.label_sv, p.label_en FROM places o JOIN ref.pathway p
        ON o.compartment = ANY (p.compartments) OR (o.compartment, p.code) IN (SELECT compartment, pathway FROM counted)),
    cells AS (
      SELECT l.*, concat_ws('/', l.compartment, l.pathway) AS key, coalesce(n.files, 0) AS files FROM lines l
      LEFT JOIN counted n ON n.compartment = l.compartment AND n.pathway IS NOT DISTINCT FROM l.pathway),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(
      row(c.key, CASE WHEN c.pathway IS NOT NULL THEN c.compartment END, 'pathway', c.files, c.files, true)::stat.cell ORDER BY c.pathway IS NOT NULL)
      FROM cells c)))
    SELECT c.compartment, c.pathway, c.label_sv, c.label_en, CASE WHEN t.hidden IS NULL THEN c.files END, t.hidden
    FROM cells c JOIN told t USING (key) ORDER BY c.compartment, c.mission_id;
  END $$;
`;
