import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Searching the access log through its indexes. Under row-level security `client_ids @> …` may not use an index (it is
 * not leakproof), so these functions see the whole log and name the unit and the person themselves.
 */
export class SearchAccessLog1763800000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SEARCH);
    await db.query(NUMBER);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION audit.search(jsonb, boolean, integer, integer), audit.count(jsonb), audit.conditions(jsonb), audit.bound(text, integer), audit.client_numbered(text);
      DROP INDEX audit.entries_by_deed`);
  }
}

const SEARCH = `
  CREATE INDEX entries_by_deed ON audit.entry (unit_id, deed, seq DESC);

  -- An instant, or a local day: from its midnight, or to the end of it.
  CREATE FUNCTION audit.bound(said text, days integer) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
  $$ SELECT CASE WHEN length(said) = 10 THEN (said::date + days)::timestamp AT TIME ZONE 'Europe/Stockholm' ELSE said::timestamptz END $$;

  -- The conditions of a search, made of fixed pieces only; the values stay in $1. A log reviewer sees the unit, others themselves.
  CREATE FUNCTION audit.conditions(wanted jsonb) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE said text := ' FROM audit.entry e LEFT JOIN access.staff p ON p.id = e.staff_id WHERE e.unit_id = (SELECT ctx.unit_id())';
  BEGIN
    IF ctx.staff_id() IS NULL THEN RAISE EXCEPTION 'nobody is here' USING ERRCODE = '42501'; END IF;
    IF NOT 'log_reviewer' = ANY (ctx.roles()) THEN said := said || ' AND e.staff_id = (SELECT ctx.staff_id())'; END IF;
    IF wanted ? 'clientId' THEN
      said := said || ' AND (e.client_ids @> ARRAY[($1 ->> ''clientId'')::uuid] OR e.subject_id = ($1 ->> ''clientId'')::uuid)';
    END IF;
    IF wanted ? 'staffId' THEN said := said || ' AND e.staff_id = ($1 ->> ''staffId'')::uuid'; END IF;
    IF wanted ? 'from' THEN said := said || ' AND e.at >= audit.bound($1 ->> ''from'', 0)'; END IF;
    IF wanted ? 'to' THEN said := said || ' AND e.at < audit.bound($1 ->> ''to'', 1)'; END IF;
    IF wanted ? 'deed' THEN said := said || ' AND e.deed = $1 ->> ''deed'''; END IF;
    RETURN said;
  END $$;

  CREATE FUNCTION audit.search(wanted jsonb, oldest_first boolean, skip integer, take integer)
    RETURNS TABLE (seq bigint, at timestamptz, staff_id uuid, staff_name text, roles text, deed text, client_ids uuid[], subject_id uuid, outcome text, remark text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  BEGIN
    RETURN QUERY EXECUTE 'SELECT e.seq, e.at, e.staff_id, p.name, e.roles, e.deed, e.client_ids, e.subject_id, e.outcome, e.remark'
      || audit.conditions(wanted) || CASE WHEN oldest_first THEN ' ORDER BY e.seq' ELSE ' ORDER BY e.seq DESC' END || ' OFFSET $2 LIMIT $3'
      USING wanted, skip, take;
  END $$;

  CREATE FUNCTION audit.count(wanted jsonb) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE found bigint;
  BEGIN
    EXECUTE 'SELECT count(*)' || audit.conditions(wanted) INTO found USING wanted;
    RETURN found;
  END $$;

  REVOKE ALL ON FUNCTION audit.bound(text, integer), audit.conditions(jsonb), audit.search(jsonb, boolean, integer, integer), audit.count(jsonb) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION audit.search(jsonb, boolean, integer, integer), audit.count(jsonb) TO takt_app;
`;

const NUMBER = `
  -- A log reviewer is asked about a client number and has no sight of the file: she gets its id, and nothing else.
  CREATE FUNCTION audit.client_numbered(wanted text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT c.id FROM clients.client c
     WHERE c.unit_id = (SELECT ctx.unit_id()) AND c.number = upper(wanted) AND (SELECT 'log_reviewer' = ANY (ctx.roles())) $$;
  REVOKE ALL ON FUNCTION audit.client_numbered(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION audit.client_numbered(text) TO takt_app;
  GRANT USAGE, CREATE ON SCHEMA audit TO takt_stat;
  ALTER FUNCTION audit.client_numbered(text) OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA audit FROM takt_stat;
`;
