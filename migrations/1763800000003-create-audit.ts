import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The access log: one chained row for each answer that showed a client, written only by these functions. */
export class CreateAudit1763800000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA audit;
      GRANT USAGE ON SCHEMA audit TO takt_app, takt_jobs, takt_stat_reader;

      CREATE TABLE audit.entry (
        unit_id     uuid        NOT NULL,
        seq         bigint      NOT NULL,
        at          timestamptz NOT NULL,
        staff_id    uuid,
        actor       text        NOT NULL,
        roles       text        NOT NULL,
        deed        text        NOT NULL,
        client_ids  uuid[]      NOT NULL,
        subject_id  uuid,
        outcome     text        NOT NULL CHECK (outcome IN ('allow', 'deny', 'error')),
        remark      text,
        request_id  text,
        previous    bytea       NOT NULL,
        hash        bytea       NOT NULL,
        PRIMARY KEY (unit_id, seq)
      );
      CREATE INDEX entries_by_client ON audit.entry USING gin (client_ids);
      CREATE INDEX entries_by_subject ON audit.entry (subject_id) WHERE subject_id IS NOT NULL;
      CREATE INDEX entries_by_staff ON audit.entry (unit_id, staff_id, at DESC);
      CREATE INDEX entries_by_time ON audit.entry (unit_id, at DESC);

      -- The head of each unit's chain; locking it puts the writers of one unit in line.
      CREATE TABLE audit.chain (
        unit_id uuid   PRIMARY KEY,
        seq     bigint NOT NULL,
        hash    bytea  NOT NULL
      );

      -- What is hashed: every field in order, told apart by the unit separator; empty where there is none.
      CREATE FUNCTION audit.canonical(e audit.entry) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
      $$ SELECT concat_ws(E'\\x1f', e.unit_id, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
           coalesce(e.staff_id::text, ''), e.actor, e.roles, e.deed, array_to_string(e.client_ids, ','), coalesce(e.subject_id::text, ''),
           e.outcome, coalesce(e.remark, ''), coalesce(e.request_id, ''), encode(e.previous, 'hex')) $$;

      CREATE FUNCTION audit.chain_up(e audit.entry) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE head audit.chain;
      BEGIN
        SELECT * INTO head FROM audit.chain WHERE unit_id = e.unit_id FOR UPDATE;
        IF NOT FOUND THEN
          INSERT INTO audit.chain VALUES (e.unit_id, 0, sha256(convert_to(e.unit_id::text, 'UTF8'))) ON CONFLICT DO NOTHING;
          SELECT * INTO head FROM audit.chain WHERE unit_id = e.unit_id FOR UPDATE;
        END IF;
        e.seq := head.seq + 1;
        e.previous := head.hash;
        e.at := clock_timestamp() + (SELECT offset_ms FROM ctx.clock) * interval '1 millisecond';
        e.hash := sha256(convert_to(audit.canonical(e), 'UTF8'));
        INSERT INTO audit.entry SELECT e.*;
        UPDATE audit.chain SET seq = e.seq, hash = e.hash WHERE unit_id = e.unit_id;
      END $$;

      CREATE FUNCTION audit.of_actor() RETURNS audit.entry LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE claims jsonb := ctx.claims(); e audit.entry;
      BEGIN
        IF claims IS NULL THEN RAISE EXCEPTION 'nobody is here' USING ERRCODE = '42501'; END IF;
        e.unit_id := (claims ->> 'unit')::uuid;
        e.staff_id := (claims ->> 'staff')::uuid;
        e.actor := coalesce(claims ->> 'staff', 'system:' || (claims ->> 'job'));
        e.roles := array_to_string((claims ->> 'roles')::text[], ',');
        e.client_ids := '{}';
        RETURN e;
      END $$;

      -- A deed that was done, in the transaction that did it.
      CREATE FUNCTION audit.append(deed text, clients uuid[], remark text, request text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE e audit.entry := audit.of_actor();
      BEGIN
        e.deed := append.deed; e.client_ids := append.clients; e.remark := append.remark; e.request_id := append.request; e.outcome := 'allow';
        PERFORM audit.chain_up(e);
      END $$;

      -- A deed that was refused, in a transaction of its own.
      CREATE FUNCTION audit.append_denial(deed text, subject uuid, remark text, request text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE e audit.entry := audit.of_actor();
      BEGIN
        e.deed := append_denial.deed; e.subject_id := append_denial.subject; e.remark := append_denial.remark;
        e.request_id := append_denial.request; e.outcome := 'deny';
        PERFORM audit.chain_up(e);
      END $$;

      -- Signing in and failing to: before there is a context. An unknown name goes to the house's own chain.
      CREATE FUNCTION audit.append_sign_in(person uuid, deed text, outcome text, request text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$
      DECLARE e audit.entry;
      BEGIN
        IF append_sign_in.deed NOT LIKE 'access.sign-in.%' AND append_sign_in.deed NOT LIKE 'access.session.%' THEN
          RAISE EXCEPTION 'not a sign-in' USING ERRCODE = '42501';
        END IF;
        e.unit_id := coalesce((SELECT unit_id FROM access.staff WHERE id = person), '00000000-0000-0000-0000-000000000000');
        e.staff_id := person; e.actor := coalesce(person::text, 'unknown'); e.roles := ''; e.client_ids := '{}';
        e.deed := append_sign_in.deed; e.outcome := append_sign_in.outcome; e.request_id := append_sign_in.request;
        PERFORM audit.chain_up(e);
      END $$;

      CREATE FUNCTION audit.heads() RETURNS SETOF audit.chain LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$ SELECT * FROM audit.chain ORDER BY unit_id $$;

      CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the access log is only ever added to' USING ERRCODE = '42501'; END $$;
      CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse();
      CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

      ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY owner_sees ON audit.entry TO takt_owner USING (true);
      CREATE POLICY seen ON audit.entry FOR SELECT TO takt_app USING (unit_id = (SELECT ctx.unit_id())
        AND (staff_id = (SELECT ctx.staff_id()) OR (SELECT 'log_reviewer' = ANY (ctx.roles()))));
      GRANT SELECT ON audit.entry TO takt_app;

      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA audit FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION audit.append(text, uuid[], text, text) TO takt_app, takt_jobs, takt_stat_reader;
      GRANT EXECUTE ON FUNCTION audit.append_denial(text, uuid, text, text) TO takt_app;
      GRANT EXECUTE ON FUNCTION audit.append_sign_in(uuid, text, text, text) TO takt_app;
      GRANT EXECUTE ON FUNCTION audit.heads() TO takt_app, takt_jobs;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA audit CASCADE');
  }
}
