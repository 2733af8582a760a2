import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The manager's first page: figures out of the reports themselves, so that a figure and its report never disagree. */
export class CountUnitPage1763800000606 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PAGE);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.unit_page(date)');
  }
}

const PAGE = `
  CREATE FUNCTION stat.unit_page(on_day date)
    RETURNS TABLE (figure text, item text, value numeric, target numeric, since date, until date, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE
    monday constant date := date_trunc('week', on_day::timestamp)::date;
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
      SELECT 'caseload', coalesce(l.counsellor, l.line), l.contracts::numeric, l.capacity::numeric, on_day, on_day, l.hidden FROM stat.r03(on_day) l
        WHERE l.line = 'counsellor' OR (l.line = 'vacant' AND l.contracts IS DISTINCT FROM 0)
      UNION ALL SELECT 'queue', q.compartment, q.entries, NULL, on_day, on_day, q.hidden FROM stat.r04(on_day) q WHERE q.line = 'waiting'
      UNION ALL SELECT 'waiting_time', w.compartment, w.median, NULL, on_day - 181, on_day, CASE WHEN w.median IS NULL THEN w.hidden END
        FROM stat.r05(on_day - 181, on_day) w WHERE w.measure = 'first_offer'
      UNION ALL SELECT 'reviews_overdue', r.term, r.reviews, NULL, on_day, on_day, r.hidden FROM stat.r10(on_day) r WHERE r.line = 'total' AND r.status = 'overdue'
      UNION ALL SELECT 'no_show', n.compartment, n.percent, NULL, monday - 28, monday - 1, CASE WHEN n.percent IS NULL THEN n.hidden END
        FROM stat.r07(monday - 28, monday - 1) n WHERE n.measure = 'no_show'
      UNION ALL SELECT 'nights', n.week, n.nights, n.target, monday - 7, monday + 6, NULL FROM stat.r18(monday - 7, monday + 6) n WHERE n.line = 'week';
  END $$;
`;
