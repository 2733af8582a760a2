import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done with one of two files that were merged is found from either: the log and its extract are of a person. */
export class FindMergedInLog1763800000584 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A log reviewer has no sight of files: told of ids alone, and only to the search below.
      CREATE FUNCTION audit.files_with(file uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$ SELECT clients.group_of(file) $$;
      REVOKE ALL ON FUNCTION audit.files_with(uuid) FROM PUBLIC;
      GRANT CREATE ON SCHEMA audit TO takt_stat;
      ALTER FUNCTION audit.files_with(uuid) OWNER TO takt_stat;
      REVOKE CREATE ON SCHEMA audit FROM takt_stat;
      GRANT EXECUTE ON FUNCTION audit.files_with(uuid) TO takt_owner;
    `);
    await db.query(
      conditions(
        `(e.client_ids && (SELECT audit.files_with(($1 ->> ''clientId'')::uuid)) OR e.subject_id = ($1 ->> ''clientId'')::uuid)`,
      ),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      conditions(`(e.client_ids @> ARRAY[($1 ->> ''clientId'')::uuid] OR e.subject_id = ($1 ->> ''clientId'')::uuid)`),
    );
    await db.query('DROP FUNCTION audit.files_with(uuid)');
  }
}

const conditions = (ofClient: string): string => `
  CREATE OR REPLACE FUNCTION audit.conditions(wanted jsonb) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE said text := ' FROM audit.entry e LEFT JOIN access.staff p ON p.id = e.staff_id WHERE e.unit_id = (SELECT ctx.unit_id())';
  BEGIN
    IF ctx.staff_id() IS NULL THEN RAISE EXCEPTION 'nobody is here' USING ERRCODE = '42501'; END IF;
    IF NOT 'log_reviewer' = ANY (ctx.roles()) THEN said := said || ' AND e.staff_id = (SELECT ctx.staff_id())'; END IF;
    IF wanted ? 'clientId' THEN said := said || ' AND ${ofClient}'; END IF;
    IF wanted ? 'staffId' THEN said := said || ' AND e.staff_id = ($1 ->> ''staffId'')::uuid'; END IF;
    IF wanted ? 'from' THEN said := said || ' AND e.at >= audit.bound($1 ->> ''from'', 0)'; END IF;
    IF wanted ? 'to' THEN said := said || ' AND e.at < audit.bound($1 ->> ''to'', 1)'; END IF;
    IF wanted ? 'deed' THEN said := said || ' AND e.deed = $1 ->> ''deed'''; END IF;
    RETURN said;
  END $$;
`;
