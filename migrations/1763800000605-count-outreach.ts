import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R18 and R19: the nights that were held (W04), whom they met, and what was offered. */
export class CountOutreach1763800000605 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(NIGHTS);
    await db.query(CONTACTS);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION stat.r18(date, date), stat.r19(date, date)');
  }
}

const NIGHTS = `
  -- A night belongs to the date it begins and counts once, however many shifts it had. Only whole weeks that are over can be short.
  CREATE FUNCTION stat.r18(first_day date, last_day date)
    RETURNS TABLE (line text, week text, night date, nights integer, target integer, short integer, short_weeks integer, hours numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE weekly constant integer := 2;
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH held AS (
      SELECT s.service_date AS night, date_trunc('week', s.service_date::timestamp)::date AS monday,
        round(sum(extract(epoch FROM s.actual_end - s.actual_start)) / 3600, 2) AS hours
      FROM outreach.shift s WHERE s.status = 'held' AND s.arena <> 'online' AND s.service_date BETWEEN first_day AND last_day GROUP BY s.service_date),
    mondays AS (SELECT d::date AS monday, to_char(d, 'IYYY"-W"IW') AS week, d::date >= first_day AND d::date + 6 <= least(last_day, stat.day_of(ctx.now())) AS over
      FROM generate_series(date_trunc('week', first_day::timestamp), last_day::timestamp, interval '7 days') d),
    weeks AS (
      SELECT m.monday, m.week, m.over, count(h.night)::integer AS nights, coalesce(sum(h.hours), 0) AS hours
      FROM mondays m LEFT JOIN held h USING (monday) GROUP BY m.monday, m.week, m.over),
    judged AS (SELECT w.*, CASE WHEN w.over THEN greatest(weekly - w.nights, 0) END AS short FROM weeks w)
    SELECT 'total', NULL::text, NULL::date, sum(j.nights)::integer, (weekly * count(*) FILTER (WHERE j.over))::integer, coalesce(sum(j.short), 0)::integer,
      (count(*) FILTER (WHERE j.short > 0))::integer, sum(j.hours), NULL::text FROM judged j
    UNION ALL (
      SELECT x.line, x.week, x.night, x.nights, x.target, x.short, x.short_weeks, x.hours, NULL FROM (
        SELECT 'week' AS line, j.monday, j.week, NULL::date AS night, j.nights, weekly AS target, j.short, CASE WHEN j.over THEN (j.short > 0)::integer END AS short_weeks, j.hours FROM judged j
        UNION ALL SELECT 'night', m.monday, m.week, h.night, 1, NULL, NULL, NULL, h.hours FROM held h JOIN mondays m USING (monday)) x
      ORDER BY x.monday, x.night NULLS FIRST);
  END $$;
`;

const CONTACTS = `
  -- Somebody without a file is one person at each contact: nobody can know whether it was the same.
  CREATE FUNCTION stat.r19(first_day date, last_day date)
    RETURNS TABLE (part text, item text, answer text, entries integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH met AS MATERIALIZED (
      SELECT c.id, coalesce(c.client_id, c.id) AS person, c.kind, CASE WHEN c.known THEN 'known' ELSE 'new' END AS acquaintance, c.perceived_gender, s.arena
      FROM outreach.contact c JOIN outreach.shift s ON s.unit_id = c.unit_id AND s.id = c.shift_id WHERE s.service_date BETWEEN first_day AND last_day),
    facts AS (
      SELECT f.part, f.item, NULL::text AS answer, m.person FROM met m, LATERAL (VALUES ('contacts', NULL), ('kind', m.kind), ('acquaintance', m.acquaintance),
        ('gender', m.perceived_gender), ('arena', m.arena)) f (part, item)
      UNION ALL
      SELECT f.part, f.item, f.answer, m.person FROM met m JOIN outreach.contact_offer o ON o.contact_id = m.id,
        LATERAL (SELECT CASE WHEN o.service = 'gynaecological_examination' THEN o.service ELSE 'other_service' END) k (service),
        LATERAL (VALUES ('offers', NULL, NULL), ('offer', k.service, NULL), ('offer', k.service, o.answer)) f (part, item, answer)),
    lines AS (
      SELECT l.part, i.item, NULL::text AS answer, l.n, i.m, 0::bigint AS a, CASE WHEN l.part NOT IN ('contacts', 'offers') THEN CASE l.part WHEN 'offer' THEN 'offers' ELSE 'contacts' END END AS parent
      FROM (VALUES (1, 'contacts', '{NULL}'::text[]), (2, 'kind', '{approach,contact,first_talk,follow_up}'), (3, 'acquaintance', '{new,known}'),
        (4, 'gender', '{woman,man,trans_woman,trans_man,non_binary,other,not_stated}'), (5, 'arena', '{street,indoor,online,kast_street}'),
        (6, 'offers', '{NULL}'), (7, 'offer', '{gynaecological_examination,other_service}')) l (n, part, items),
        unnest(l.items) WITH ORDINALITY i (item, m)
      UNION ALL SELECT 'offer', s.item, w.answer, 7, s.m, w.a, 'offer/' || s.item
      FROM unnest('{gynaecological_examination,other_service}'::text[]) WITH ORDINALITY s (item, m), unnest('{accepted,declined,open}'::text[]) WITH ORDINALITY w (answer, a)),
    cells AS (
      SELECT l.*, concat_ws('/', l.part, l.item, l.answer) AS key, count(f.person)::integer AS entries, count(DISTINCT f.person)::integer AS persons
      FROM lines l LEFT JOIN facts f ON f.part = l.part AND f.item IS NOT DISTINCT FROM l.item AND f.answer IS NOT DISTINCT FROM l.answer
      GROUP BY l.part, l.item, l.answer, l.n, l.m, l.a, l.parent),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, c.parent, c.part, c.persons, c.entries, false)::stat.cell
      ORDER BY c.parent IS NOT NULL, c.answer IS NOT NULL, c.key) FROM cells c))),
    shown AS (SELECT c.*, CASE WHEN t.hidden IS NULL THEN c.entries END AS told, t.hidden FROM cells c JOIN told t USING (key))
    SELECT s.part, s.item, s.answer, s.told,
      CASE WHEN s.parent IS NOT NULL THEN round(100.0 * s.told / nullif((SELECT p.told FROM shown p WHERE p.key = s.parent), 0), 1) END, s.hidden
    FROM shown s ORDER BY s.n, s.m, s.a;
  END $$;
`;
