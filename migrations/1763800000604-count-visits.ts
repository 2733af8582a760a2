import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R14: what was done at Spiralen, by kind, by who gave it, and by the patients' gender. */
export class CountVisits1763800000604 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SERVICES);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r14(date, date)');
  }
}

const SERVICES = `
  CREATE FUNCTION stat.r14(first_day date, last_day date)
    RETURNS TABLE (part text, item text, label_sv text, label_en text, services integer, patients integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager', 'medical_head');
    RETURN QUERY
    WITH done AS MATERIALIZED (
      SELECT i.client_id, i.kind, p.gender,
        coalesce((SELECT min(a.role) FROM access.assignment a WHERE a.staff_id = b.clinician_id AND a.role IN ('midwife', 'gynaecologist', 'physician', 'psychiatrist')
          AND a.since <= b.starts_at AND (a.until IS NULL OR a.until > b.starts_at)), 'unknown') AS clinician
      FROM spiralen.service_item i JOIN spiralen.booking b ON b.id = i.booking_id JOIN clients.client p ON p.id = i.client_id
      WHERE i.result = 'performed' AND i.superseded_at IS NULL
        AND b.starts_at >= stat.midnight(first_day) AND b.starts_at < stat.midnight(last_day + 1)),
    lines AS (
      SELECT 'total' AS part, NULL::text AS item, NULL::text AS label_sv, NULL::text AS label_en
      UNION ALL SELECT 'kind', k.code, k.label_sv, k.label_en FROM ref.service_kind k WHERE k.compartment = 'spiralen'
      UNION ALL SELECT 'clinician', c, NULL, NULL FROM unnest('{midwife,gynaecologist,physician,psychiatrist,unknown}'::text[]) c
      UNION ALL SELECT 'gender', g, NULL, NULL FROM unnest('{woman,man,trans_woman,trans_man,non_binary,other,not_stated}'::text[]) g),
    cells AS (
      SELECT l.*, concat_ws('/', l.part, l.item) AS key, count(d.client_id)::integer AS services, count(DISTINCT d.client_id)::integer AS patients
      FROM lines l LEFT JOIN done d ON l.item IS NULL OR l.item = CASE l.part WHEN 'kind' THEN d.kind WHEN 'clinician' THEN d.clinician ELSE d.gender END
      GROUP BY l.part, l.item, l.label_sv, l.label_en),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.part <> 'total' THEN 'total' END, c.part, c.patients, c.services, c.part = 'gender')::stat.cell
      ORDER BY c.part <> 'total', c.key) FROM cells c)))
    SELECT c.part, c.item, c.label_sv, c.label_en, CASE WHEN t.hidden IS NULL THEN c.services END, CASE WHEN t.hidden IS NULL THEN c.patients END, t.hidden
    FROM cells c JOIN told t USING (key)
    ORDER BY array_position('{total,kind,clinician,gender}', c.part), c.label_sv,
      array_position('{midwife,gynaecologist,physician,psychiatrist,woman,man,trans_woman,trans_man,non_binary,other,not_stated,unknown}', c.item);
  END $$;
`;
