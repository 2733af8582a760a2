import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R24 looks for everybody's first contact once, instead of once for each file. */
export class CountRelativesOnce1763800000642 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(RELATIVES);
    await db.query('SELECT stat.seal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(BEFORE);
    await db.query('SELECT stat.seal()');
  }
}

const RELATIVES = `
  CREATE OR REPLACE FUNCTION stat.r24(first_day date, last_day date)
    RETURNS TABLE (part text, channel text, entries integer, hidden text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  #variable_conflict use_column
  BEGIN
    PERFORM stat.only_for('unit_manager');
    RETURN QUERY
    WITH firsts AS MATERIALIZED (
      SELECT DISTINCT ON (k.client) k.client, k.channel FROM stat.kast_contacts('1900-01-01', last_day) k
      WHERE k.client IS NOT NULL ORDER BY k.client, k.on_day, k.channel),
    facts AS MATERIALIZED (
      SELECT 'contacts' AS part, k.channel, k.person FROM stat.kast_contacts(first_day, last_day) k WHERE k.relation = ANY (stat.kast_relatives())
      UNION ALL
      SELECT 'files', coalesce(k.channel, 'none'), f.id FROM clients.client f LEFT JOIN firsts k ON k.client = f.id WHERE f.compartment = 'kast' AND f.relation = ANY (stat.kast_relatives())
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

const BEFORE = `
  CREATE OR REPLACE FUNCTION stat.r24(first_day date, last_day date)
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
