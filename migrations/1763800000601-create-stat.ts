import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The road of statistics: aggregates with small cells hidden, and a role that may execute these and nothing else (D5, I35). */
export class CreateStat1763800000601 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SCHEMA);
    await db.query(GUARDED);
    await db.query(HIDES);
    await db.query(`SELECT stat.seal()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA stat CASCADE');
  }
}

const SCHEMA = `
  CREATE SCHEMA stat;
  GRANT USAGE ON SCHEMA stat TO takt_stat_reader, takt_stat;

  -- One figure of a table: the persons behind it, and what it counts. Its siblings are those with the same parent and
  -- part; they add up to the parent. In amounts always; in persons where 'exact', else one person may be in several.
  CREATE TYPE stat.cell AS (key text, parent text, part text, persons integer, amount bigint, exact boolean);

  -- Midnight between the day before and this one, in Stockholm.
  CREATE FUNCTION stat.midnight(day date) RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT day::timestamp AT TIME ZONE 'Europe/Stockholm' $$;
  CREATE FUNCTION stat.day_of(instant timestamptz) RETURNS date LANGUAGE sql STABLE AS
  $$ SELECT (instant AT TIME ZONE 'Europe/Stockholm')::date $$;

  -- Refuses whoever holds none of these roles.
  CREATE FUNCTION stat.only_for(VARIADIC wanted text[]) RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NOT coalesce(ctx.roles() && wanted, false) THEN
      RAISE EXCEPTION 'this report is not for you' USING ERRCODE = '42501';
    END IF;
  END $$;

  -- Hands the functions of the schema to the role they run as, and opens those named as reports, r01 and on, to the reader.
  CREATE FUNCTION stat.seal() RETURNS void LANGUAGE plpgsql AS
  $$
  DECLARE one record;
  BEGIN
    GRANT CREATE ON SCHEMA stat TO takt_stat;
    FOR one IN SELECT p.oid::regprocedure AS name, p.proname ~ '^(r[0-9]{2}|unit_page)$' AS report FROM pg_proc p
      WHERE p.pronamespace = 'stat'::regnamespace AND p.proname <> 'seal' AND pg_get_userbyid(p.proowner) <> 'takt_stat' LOOP
      EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one.name);
      EXECUTE format('ALTER FUNCTION %s OWNER TO takt_stat', one.name);
      IF one.report THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO takt_stat_reader', one.name); END IF;
    END LOOP;
    REVOKE CREATE ON SCHEMA stat FROM takt_stat;
  END $$;
  REVOKE ALL ON FUNCTION stat.seal() FROM PUBLIC;
`;

const GUARDED = `
  -- With these cells hidden, could each small one still be any of 1, 2, 3 and 4? What is published are the total and the
  -- other cells; a small cell is known to come from 1–4 persons, another hidden one from 5 or more.
  CREATE FUNCTION stat.guarded(total stat.cell, cells stat.cell[], hidden text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
    SET search_path = pg_catalog, pg_temp AS
  $$
    WITH told AS (
      SELECT count(*) FILTER (WHERE h = 'few') AS few, count(*) FILTER (WHERE h = 'guard') AS guards,
        coalesce(sum(c.amount) FILTER (WHERE h IS NOT NULL), 0) AS amount,
        total.persons - coalesce(sum(c.persons) FILTER (WHERE h IS NULL), 0) AS persons, bool_and(c.exact) AS exact
      FROM unnest(cells) WITH ORDINALITY AS c (key, parent, part, persons, amount, exact, n)
      JOIN unnest(hidden) WITH ORDINALITY AS m (h, n) USING (n))
    SELECT few = 0 OR (few + guards > 1
      AND amount - (few - 1) - 5 * guards >= 4
      AND (NOT exact OR persons - (few - 1) - 5 * guards >= 4)
      AND (guards > 0 OR persons - 4 * (few - 1) <= 1))
    FROM told
  $$;
`;

/** Kept apart from the aggregates so that the property test can throw any table at it. */
const HIDES = `
  -- Which of these figures may not be told. 'few': 1–4 persons are behind it. 'guard': it would give such a figure away.
  CREATE FUNCTION stat.hides(cells stat.cell[]) RETURNS TABLE (key text, hidden text) LANGUAGE plpgsql IMMUTABLE
    SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  DECLARE
    marks jsonb := '{}';
    family record; total stat.cell; mark text[]; spare integer;
  BEGIN
    SELECT coalesce(jsonb_object_agg(c.key, 'few'), '{}') INTO marks FROM unnest(cells) c WHERE c.parent IS NULL AND c.persons BETWEEN 1 AND 4;
    FOR family IN
      SELECT c.parent, c.part, array_agg(row(c.key, c.parent, c.part, c.persons, c.amount, c.exact)::stat.cell ORDER BY c.n) AS members
      FROM unnest(cells) WITH ORDINALITY AS c (key, parent, part, persons, amount, exact, n)
      WHERE c.parent IS NOT NULL GROUP BY c.parent, c.part ORDER BY min((SELECT o.n FROM unnest(cells) WITH ORDINALITY AS o (key, parent, part, persons, amount, exact, n) WHERE o.key = c.parent))
    LOOP
      SELECT * INTO total FROM unnest(cells) c WHERE c.key = family.parent;
      mark := ARRAY(SELECT CASE WHEN marks ? family.parent THEN 'guard' WHEN m.persons BETWEEN 1 AND 4 THEN 'few' END FROM unnest(family.members) m);
      WHILE NOT marks ? family.parent AND NOT stat.guarded(total, family.members, mark) LOOP
        SELECT m.n INTO spare FROM unnest(family.members) WITH ORDINALITY AS m (key, parent, part, persons, amount, exact, n)
          WHERE mark[m.n] IS NULL AND m.persons >= 5 ORDER BY m.persons, m.amount, m.n LIMIT 1;
        IF spare IS NULL THEN
          -- Nothing is left to hide behind: the parts of this total are not told at all.
          mark := ARRAY(SELECT 'guard' FROM unnest(family.members));
          EXIT;
        END IF;
        mark[spare] := 'guard';
      END LOOP;
      marks := marks || (SELECT coalesce(jsonb_object_agg(m.key, mark[m.n]) FILTER (WHERE mark[m.n] IS NOT NULL), '{}')
        FROM unnest(family.members) WITH ORDINALITY AS m (key, parent, part, persons, amount, exact, n));
    END LOOP;
    RETURN QUERY SELECT c.key, marks ->> c.key FROM unnest(cells) c;
  END $$;
`;
