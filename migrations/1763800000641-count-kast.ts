import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R22, R24, R25, R26 and R34: who sought KAST, from where, in which way, and how many beside those who sell. */
export class CountKast1763800000641 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CONTACTS);
    await db.query(YEARS);
    await db.query(RELATIVES);
    await db.query(GEOGRAPHY);
    await db.query(CHANNELS);
    await db.query(RATIO);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION stat.r22(date), stat.r24(date, date), stat.r25(date, date), stat.r26(date, date), stat.r34(date);
      DROP FUNCTION stat.kast_firsts(); DROP FUNCTION stat.kast_contacts(date, date); DROP FUNCTION stat.kast_near(text, date);
      DROP FUNCTION stat.kast_relatives()`);
  }
}

const CONTACTS = `
  CREATE FUNCTION stat.kast_relatives() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT '{relative,partner,parent,child}'::text[] $$;

  -- A KAST contact: a single contact that is not struck out, a held session, a call-back that reached somebody. Who has
  -- no file is a person of her own at each contact: nobody can know whether it was the same.
  CREATE FUNCTION stat.kast_contacts(first_day date, last_day date)
    RETURNS TABLE (person uuid, client uuid, on_day date, channel text, relation text, county text, mode text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
      SELECT coalesce(c.client_id, c.id), c.client_id, stat.day_of(c.at), c.channel, c.relation,
        coalesce(c.county, substring(f.home_county FROM '^[0-9]{2}$')), coalesce(f.documentation_mode, 'no_file')
      FROM kast.contact c LEFT JOIN clients.client f ON f.unit_id = c.unit_id AND f.compartment = c.compartment AND f.id = c.client_id
      WHERE c.struck_at IS NULL AND c.at >= stat.midnight(first_day) AND c.at < stat.midnight(last_day + 1);
    RETURN QUERY
      SELECT s.client_id, s.client_id, stat.day_of(s.starts_at), s.channel, f.relation, substring(f.home_county FROM '^[0-9]{2}$'), f.documentation_mode
      FROM counselling.session s JOIN clients.client f ON f.unit_id = s.unit_id AND f.compartment = s.compartment AND f.id = s.client_id
      WHERE s.compartment = 'kast' AND s.status = 'held' AND s.starts_at >= stat.midnight(first_day) AND s.starts_at < stat.midnight(last_day + 1);
    RETURN QUERY
      SELECT coalesce(g.client_id, b.id), g.client_id, stat.day_of(b.reached_at), 'phone', f.relation,
        coalesce(b.county, substring(f.home_county FROM '^[0-9]{2}$')), coalesce(f.documentation_mode, 'no_file')
      FROM kast.callback b LEFT JOIN kast.callback_file g ON g.unit_id = b.unit_id AND g.callback_id = b.id
      LEFT JOIN clients.client f ON f.unit_id = g.unit_id AND f.compartment = g.compartment AND f.id = g.client_id
      WHERE b.reached_at >= stat.midnight(first_day) AND b.reached_at < stat.midnight(last_day + 1);
  END $$;

  -- The day each KAST client was first in touch: her first contact, and at the latest the day her file was opened.
  CREATE FUNCTION stat.kast_firsts() RETURNS TABLE (client uuid, on_day date) LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
    SELECT f.id, least(stat.day_of(f.created_at), min(k.on_day)) FROM clients.client f
    LEFT JOIN stat.kast_contacts('1900-01-01', '2199-12-31') k ON k.client = f.id
    WHERE f.compartment = 'kast' GROUP BY f.id, f.created_at
  $$;

  -- Did the directory have somebody in the county for those who buy, that day? What the screen says is a gap is one here.
  CREATE FUNCTION stat.kast_near(county text, day date) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
    SELECT EXISTS (SELECT FROM network.organisation o WHERE o.type IN ('municipal_unit', 'ngo') AND 'buyers' = ANY (o.target_groups)
      AND $1 = ANY (o.counties) AND coalesce(o.valid_from, '-infinity') <= $2 AND $2 <= coalesce(o.valid_until, 'infinity'))
  $$;
`;

const YEARS = `
  -- A year and its beginning up to the same day would give the rest of it by subtraction: the rest is guarded with them.
  CREATE FUNCTION stat.r22(day date)
    RETURNS TABLE (span text, year integer, measure text, entries integer, growth numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE this_year constant integer := extract(year FROM day);
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH spans AS (
      SELECT s.span, y.year, make_date(y.year, 1, 1) AS begins, s.ends FROM generate_series(this_year - 5, this_year) y (year),
        LATERAL (VALUES ('to_date', (day - make_interval(years => this_year - y.year))::date), ('year', make_date(y.year, 12, 31)),
          ('rest', make_date(y.year, 12, 31))) s (span, ends)
      WHERE s.span = 'to_date' OR make_date(y.year, 12, 31) <= day),
    found AS MATERIALIZED (
      SELECT 'persons' AS measure, f.client AS person, f.on_day FROM stat.kast_firsts() f
      UNION ALL SELECT 'contacts', k.person, k.on_day FROM stat.kast_contacts(make_date(this_year - 5, 1, 1), day) k),
    cells AS (
      SELECT s.span, s.year, m.measure, m.n, concat_ws('/', m.measure, s.year, s.span) AS key,
        CASE WHEN s.span <> 'year' AND make_date(s.year, 12, 31) <= day THEN concat_ws('/', m.measure, s.year, 'year') END AS parent,
        count(f.person)::integer AS entries, count(DISTINCT f.person)::integer AS persons
      FROM spans s CROSS JOIN (VALUES ('persons', 1), ('contacts', 2)) m (measure, n)
      LEFT JOIN found f ON f.measure = m.measure AND f.on_day BETWEEN s.begins AND s.ends
        AND (s.span <> 'rest' OR f.on_day > (day - make_interval(years => this_year - s.year))::date)
      GROUP BY s.span, s.year, m.measure, m.n),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, c.parent, CASE WHEN c.parent IS NOT NULL THEN 'cut' END, c.persons, c.entries,
      c.measure = 'persons')::stat.cell ORDER BY c.parent IS NOT NULL, c.key) FROM cells c))),
    shown AS (SELECT c.*, CASE WHEN t.hidden IS NULL THEN c.entries END AS told, t.hidden FROM cells c JOIN told t USING (key)),
    grown AS (SELECT s.*, b.told AS base FROM shown s LEFT JOIN shown b ON b.span = s.span AND b.measure = s.measure AND b.year = s.year - 1)
    SELECT g.span, g.year, g.measure, g.told,
      CASE WHEN g.told IS NULL THEN NULL WHEN g.base = 0 THEN 'NaN'::numeric ELSE round(100.0 * (g.told - g.base) / g.base, 1) END, g.hidden
    FROM grown g WHERE g.span <> 'rest' AND g.year > this_year - 5 ORDER BY g.span DESC, g.n, g.year;
  END $$;
`;

const RELATIVES = `
  CREATE FUNCTION stat.r24(first_day date, last_day date)
    RETURNS TABLE (part text, channel text, entries integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH facts AS MATERIALIZED (
      SELECT 'contacts' AS part, k.channel, k.person FROM stat.kast_contacts(first_day, last_day) k WHERE k.relation = ANY (stat.kast_relatives())
      UNION ALL
      SELECT 'files', coalesce((SELECT k.channel FROM stat.kast_contacts('1900-01-01', last_day) k WHERE k.client = f.id ORDER BY k.on_day, k.channel LIMIT 1), 'none'), f.id
      FROM clients.client f WHERE f.compartment = 'kast' AND f.relation = ANY (stat.kast_relatives())
        AND f.created_at >= stat.midnight(first_day) AND f.created_at < stat.midnight(last_day + 1)),
    lines AS (
      SELECT p.part, p.n, c.channel, coalesce(c.m, 0) AS m FROM (VALUES ('contacts', 1), ('files', 2)) p (part, n),
        LATERAL (SELECT NULL AS channel, 0::bigint AS m UNION ALL SELECT * FROM unnest('{phone,mail,chat,in_person,video,none}'::text[]) WITH ORDINALITY) c
      WHERE c.channel IS DISTINCT FROM 'none' OR p.part = 'files'),
    cells AS (
      SELECT l.*, concat_ws('/', l.part, l.channel) AS key, count(f.person)::integer AS entries, count(DISTINCT f.person)::integer AS persons
      FROM lines l LEFT JOIN facts f ON f.part = l.part AND (l.channel IS NULL OR f.channel = l.channel)
      GROUP BY l.part, l.n, l.channel, l.m),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.channel IS NOT NULL THEN c.part END, 'channel', c.persons, c.entries,
      c.part = 'files')::stat.cell ORDER BY c.channel IS NOT NULL, c.key) FROM cells c)))
    SELECT c.part, c.channel, CASE WHEN t.hidden IS NULL THEN c.entries END, t.hidden FROM cells c JOIN told t USING (key) ORDER BY c.n, c.m;
  END $$;
`;

const GEOGRAPHY = `
  -- Counties stand under whether they had somebody of their own, so that neither gives the other away.
  CREATE FUNCTION stat.r25(first_day date, last_day date)
    RETURNS TABLE (coverage text, county text, entries integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT k.person, k.county, CASE WHEN k.county IS NULL THEN 'unknown' WHEN stat.kast_near(k.county, k.on_day) THEN 'local' ELSE 'no_local' END AS coverage
      FROM stat.kast_contacts(first_day, last_day) k),
    lines AS (
      SELECT NULL::text AS coverage, NULL::text AS county, 0 AS n
      UNION ALL SELECT c.coverage, NULL, c.n FROM (VALUES ('local', 1), ('no_local', 2), ('unknown', 3)) c (coverage, n)
      UNION ALL SELECT DISTINCT f.coverage, f.county, CASE f.coverage WHEN 'local' THEN 1 ELSE 2 END FROM found f WHERE f.county IS NOT NULL),
    cells AS (
      SELECT l.*, concat_ws('/', 'all', l.coverage, l.county) AS key,
        CASE WHEN l.county IS NOT NULL THEN 'all/' || l.coverage WHEN l.coverage IS NOT NULL THEN 'all' END AS parent,
        count(f.person)::integer AS entries, count(DISTINCT f.person)::integer AS persons
      FROM lines l LEFT JOIN found f ON (l.coverage IS NULL OR f.coverage = l.coverage) AND (l.county IS NULL OR f.county = l.county)
      GROUP BY l.coverage, l.county, l.n),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, c.parent, CASE WHEN c.parent IS NOT NULL THEN 'place' END, c.persons, c.entries, false)::stat.cell
      ORDER BY c.parent IS NOT NULL, c.county IS NOT NULL, c.key) FROM cells c))),
    shown AS (SELECT c.*, CASE WHEN t.hidden IS NULL THEN c.entries END AS told, t.hidden FROM cells c JOIN told t USING (key))
    SELECT s.coverage, s.county, s.told,
      CASE WHEN s.parent IS NOT NULL THEN round(100.0 * s.told / nullif((SELECT a.told FROM shown a WHERE a.key = 'all'), 0), 1) END, s.hidden
    FROM shown s ORDER BY s.n, s.county NULLS FIRST;
  END $$;
`;

const CHANNELS = `
  CREATE FUNCTION stat.r26(first_day date, last_day date)
    RETURNS TABLE (part text, item text, entries integer, percent numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH found AS MATERIALIZED (SELECT k.person, k.channel, k.mode FROM stat.kast_contacts(first_day, last_day) k),
    facts AS (SELECT f.part, f.item, k.person FROM found k, LATERAL (VALUES ('contacts', NULL), ('channel', k.channel), ('mode', k.mode)) f (part, item)),
    lines AS (
      SELECT l.part, l.n, i.item, i.m FROM (VALUES (1, 'contacts', '{NULL}'::text[]), (2, 'channel', '{phone,mail,chat,in_person,video}'),
        (3, 'mode', '{non_identifying,no_file,advice_only,identified}')) l (n, part, items), unnest(l.items) WITH ORDINALITY i (item, m)),
    cells AS (
      SELECT l.*, concat_ws('/', l.part, l.item) AS key, count(f.person)::integer AS entries, count(DISTINCT f.person)::integer AS persons
      FROM lines l LEFT JOIN facts f ON f.part = l.part AND f.item IS NOT DISTINCT FROM l.item GROUP BY l.part, l.n, l.item, l.m),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, CASE WHEN c.item IS NOT NULL THEN 'contacts' END, c.part, c.persons, c.entries, false)::stat.cell
      ORDER BY c.item IS NOT NULL, c.key) FROM cells c))),
    shown AS (SELECT c.*, CASE WHEN t.hidden IS NULL THEN c.entries END AS told, t.hidden FROM cells c JOIN told t USING (key))
    SELECT s.part, s.item, s.told,
      CASE WHEN s.item IS NOT NULL THEN round(100.0 * s.told / nullif((SELECT a.told FROM shown a WHERE a.key = 'contacts'), 0), 1) END, s.hidden
    FROM shown s ORDER BY s.n, s.m;
  END $$;
`;

const RATIO = `
  CREATE FUNCTION stat.r34(day date)
    RETURNS TABLE (year integer, line text, compartment text, entries integer, ratio numeric, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE this_year constant integer := extract(year FROM day);
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH files AS (
      SELECT extract(year FROM stat.day_of(c.created_at))::integer AS year, c.compartment, count(*)::integer AS entries FROM clients.client c
      WHERE c.created_at >= stat.midnight(make_date(this_year - 4, 1, 1)) AND c.created_at < stat.midnight(day + 1)
        AND (c.compartment IN ('counselling', 'outreach') OR (c.compartment = 'kast' AND coalesce(c.relation, '') <> ALL (stat.kast_relatives())))
      GROUP BY 1, 2),
    lines AS (
      SELECT y.year, l.line, l.compartment, l.holds, l.n FROM generate_series(this_year - 4, this_year) y (year),
        (VALUES (1, 'sellers', NULL, '{counselling,outreach}'::text[]), (2, 'sellers', 'counselling', '{counselling}'),
          (3, 'sellers', 'outreach', '{outreach}'), (4, 'buyers', NULL, '{kast}')) l (n, line, compartment, holds)),
    cells AS (
      SELECT l.year, l.line, l.compartment, l.n, concat_ws('/', l.year, l.line, l.compartment) AS key,
        CASE WHEN l.compartment IS NOT NULL THEN concat_ws('/', l.year, l.line) END AS parent, coalesce(sum(f.entries), 0)::integer AS entries
      FROM lines l LEFT JOIN files f ON f.year = l.year AND f.compartment = ANY (l.holds) GROUP BY l.year, l.line, l.compartment, l.n),
    told AS (SELECT * FROM stat.hides((SELECT array_agg(row(c.key, c.parent, CASE WHEN c.parent IS NOT NULL THEN 'part' END, c.entries, c.entries, true)::stat.cell
      ORDER BY c.parent IS NOT NULL, c.key) FROM cells c))),
    shown AS (SELECT c.*, CASE WHEN t.hidden IS NULL THEN c.entries END AS told, t.hidden FROM cells c JOIN told t USING (key))
    SELECT s.year, s.line, s.compartment, s.told,
      CASE WHEN s.n = 1 THEN (SELECT CASE WHEN b.told = 0 THEN 'NaN'::numeric ELSE round(s.told::numeric / b.told, 1) END
        FROM shown b WHERE b.year = s.year AND b.line = 'buyers' AND s.told IS NOT NULL) END, s.hidden
    FROM shown s ORDER BY s.year, s.n;
  END $$;
`;
