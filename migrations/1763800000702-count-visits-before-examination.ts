import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R15: how many visits a patient had before her first gynaecological examination (W22). */
export class CountVisitsBeforeExamination1763800000702 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(BEFORE_EXAMINATION);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r15(date, date)');
  }
}

const BEFORE_EXAMINATION = `
  CREATE FUNCTION stat.r15(first_day date, last_day date)
    RETURNS TABLE (part text, visits text, patients integer, median numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager', 'medical_head');
    RETURN QUERY
    -- Two files that are one are one patient (I31): the first examination and the visits before it lie in either.
    WITH firsts AS MATERIALIZED (
      SELECT coalesce(p.merged_into, p.id) AS patient, min(b.starts_at) AS examined
      FROM spiralen.service_item i JOIN spiralen.booking b ON b.id = i.booking_id JOIN clients.client p ON p.id = i.client_id
      WHERE i.kind = 'gynaecological_examination' AND i.result = 'performed' AND i.superseded_at IS NULL GROUP BY 1),
    counted AS MATERIALIZED (
      SELECT f.patient, (SELECT count(*) FROM clients.client p JOIN spiralen.booking b ON b.client_id = p.id
        WHERE coalesce(p.merged_into, p.id) = f.patient AND b.status = 'completed' AND b.starts_at < f.examined)::integer AS before
      FROM firsts f WHERE f.examined >= stat.midnight(first_day) AND f.examined < stat.midnight(last_day + 1)),
    cells AS (
      SELECT l.n, l.part, l.visits, coalesce(l.visits, 'total') AS key, count(c.patient)::integer AS patients,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY c.before)::numeric AS median
      FROM (VALUES (0, 'total', NULL), (1, 'visits', '0'), (2, 'visits', '1'), (3, 'visits', '2'), (4, 'visits', '3+')) l (n, part, visits)
        LEFT JOIN counted c ON l.visits IS NULL OR l.visits = CASE WHEN c.before >= 3 THEN '3+' ELSE c.before::text END
      GROUP BY l.n, l.part, l.visits),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.n > 0 THEN 'total' END, c.part, c.patients, c.patients, true)::stat.cell ORDER BY c.n) FROM cells c)))
    -- A middle of five or more tells of nobody.
    SELECT c.part, c.visits, CASE WHEN t.hidden IS NULL THEN c.patients END,
      CASE WHEN c.n = 0 AND c.patients >= 5 THEN round(c.median, 1) END, t.hidden
    FROM cells c JOIN told t USING (key) ORDER BY c.n;
  END $$;
`;
