import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The signed context: who is asking, minted and verified inside the database (safety 3, decision 5). */
export class CreateCtx1763800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
      CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA public;

      CREATE SCHEMA ctx;
      GRANT USAGE ON SCHEMA ctx TO takt_app, takt_jobs, takt_stat_reader, takt_stat;

      CREATE TABLE ctx.secret (
        one   boolean PRIMARY KEY DEFAULT true CHECK (one),
        value bytea   NOT NULL DEFAULT public.gen_random_bytes(32)
      );
      INSERT INTO ctx.secret DEFAULT VALUES;

      CREATE TABLE ctx.clock (
        one       boolean PRIMARY KEY DEFAULT true CHECK (one),
        offset_ms bigint  NOT NULL DEFAULT 0
      );
      INSERT INTO ctx.clock DEFAULT VALUES;

      -- The house's time: the machine's, or another day's in tests and demos.
      CREATE FUNCTION ctx.clock_now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$ SELECT transaction_timestamp() + (SELECT offset_ms FROM ctx.clock) * interval '1 millisecond' $$;

      -- Binds a context to this connection and this transaction: it is worth nothing anywhere else. A keyed hash around a
      -- keyed hash, of built-in functions only: it is computed for every policy of every statement.
      CREATE FUNCTION ctx.mac(body text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE secret bytea := (SELECT value FROM ctx.secret);
      BEGIN
        RETURN encode(sha256(secret || sha256(secret || convert_to(body || '|' || pg_backend_pid() || '|' || extract(epoch FROM transaction_timestamp()), 'UTF8'))), 'hex');
      END $$;

      CREATE FUNCTION ctx.mint(body jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$ BEGIN PERFORM set_config('ctx.signed', ctx.mac(body::text) || body::text, true); END $$;

      -- The verified context, or NULL where none was minted. After a transaction the setting is '', not NULL. Says what
      -- ctx.mac says, in its own body: one call less for every policy.
      CREATE FUNCTION ctx.claims() RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE
        raw text := current_setting('ctx.signed', true);
        secret bytea;
      BEGIN
        IF raw IS NULL OR raw = '' THEN RETURN NULL; END IF;
        secret := (SELECT value FROM ctx.secret);
        IF left(raw, 64) <> encode(sha256(secret || sha256(secret || convert_to(substr(raw, 65) || '|' || pg_backend_pid() || '|' || extract(epoch FROM transaction_timestamp()), 'UTF8'))), 'hex') THEN
          RAISE EXCEPTION 'the context was not minted here' USING ERRCODE = '42501';
        END IF;
        RETURN substr(raw, 65)::jsonb;
      END $$;

      CREATE FUNCTION ctx.unit_id() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT (ctx.claims() ->> 'unit')::uuid $$;
      CREATE FUNCTION ctx.staff_id() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT (ctx.claims() ->> 'staff')::uuid $$;
      CREATE FUNCTION ctx.now() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT (ctx.claims() ->> 'now')::timestamptz $$;
      CREATE FUNCTION ctx.list(what text) RETURNS text[] LANGUAGE sql STABLE AS
      $$ SELECT coalesce((ctx.claims() ->> what)::text[], '{}') $$;
      CREATE FUNCTION ctx.roles() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT ctx.list('roles') $$;
      -- Compartments whose every file's shell is open to the actor: reception, and Spiralen's and outreach's own staff.
      CREATE FUNCTION ctx.shell_compartments() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT ctx.list('shell') $$;
      -- Compartments where the actor may see content, of files whose care team she is in.
      CREATE FUNCTION ctx.content_compartments() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT ctx.list('content') $$;
      -- Those of them where no care team is asked for (model 3.1).
      CREATE FUNCTION ctx.open_compartments() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT ctx.list('open') $$;

      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ctx FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ctx.claims(), ctx.unit_id(), ctx.staff_id(), ctx.now(), ctx.clock_now(), ctx.list(text), ctx.roles(),
        ctx.shell_compartments(), ctx.content_compartments(), ctx.open_compartments() TO takt_app, takt_jobs, takt_stat_reader, takt_stat;
    `);
    await db.query(WALL_OFF);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA ctx CASCADE');
  }
}

/**
 * ctx.wall_off(table, gate): forces row-level security on a table and says who sees its rows.
 *   unit     everybody of the unit (nothing of a client in it)
 *   shell    reception and the care team: number, display name, bookings, queue place
 *   content  the care team only: what is written
 *   deposit  as content to see, as shell to write (reception registers what it may not read)
 * Statistics see the whole unit through a role of their own that only functions of schema stat run as.
 */
const WALL_OFF = `
  CREATE FUNCTION ctx.wall_off(walled regclass, gate text) RETURNS void LANGUAGE plpgsql AS $fn$
  DECLARE
    client text := CASE WHEN walled = to_regclass('clients.client') THEN 'id' ELSE 'client_id' END;
    of_unit text := 'unit_id = (SELECT ctx.unit_id())';
    team text := format('EXISTS (SELECT FROM clients.care_team t WHERE t.unit_id = %1$s.unit_id AND t.client_id = %1$s.%2$I
      AND t.staff_id = (SELECT ctx.staff_id()) AND tstzrange(t.since, t.until) @> (SELECT ctx.now()))',
      walled, client);
    content text := format('%s AND (compartment = ANY ((SELECT ctx.open_compartments())::text[])
      OR (compartment = ANY ((SELECT ctx.content_compartments())::text[]) AND %s))', of_unit, team);
    shell text := format('%s AND (compartment = ANY ((SELECT ctx.shell_compartments())::text[])
      OR (compartment = ANY ((SELECT ctx.content_compartments())::text[]) AND %s))', of_unit, team);
    seen text := CASE gate WHEN 'unit' THEN of_unit WHEN 'shell' THEN shell WHEN 'content' THEN content WHEN 'deposit' THEN content END;
    written text := CASE gate WHEN 'deposit' THEN shell ELSE seen END;
  BEGIN
    IF seen IS NULL THEN RAISE EXCEPTION 'no gate %', gate; END IF;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', walled);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', walled);
    EXECUTE format('CREATE POLICY seen ON %s FOR SELECT TO takt_app, takt_jobs USING (%s)', walled, seen);
    EXECUTE format('CREATE POLICY added ON %s FOR INSERT TO takt_app, takt_jobs WITH CHECK (%s)', walled, written);
    EXECUTE format('CREATE POLICY changed ON %s FOR UPDATE TO takt_app, takt_jobs USING (%s) WITH CHECK (%s)', walled, seen, written);
    EXECUTE format('CREATE POLICY removed ON %s FOR DELETE TO takt_app, takt_jobs USING (%s)', walled, seen);
    EXECUTE format('CREATE POLICY counted ON %s FOR SELECT TO takt_stat USING (%s)', walled, of_unit);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO takt_app, takt_jobs', walled);
    EXECUTE format('GRANT SELECT ON %s TO takt_stat', walled);
  END $fn$;
  REVOKE ALL ON FUNCTION ctx.wall_off(regclass, text) FROM PUBLIC;
`;
