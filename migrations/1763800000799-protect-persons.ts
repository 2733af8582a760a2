import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Protected persons (law 2.7, I33, S25): a file with a protection is seen by those its protection names, and by nobody else.
 * The wall is restrictive: it takes away from what every other wall lets through, whatever the relation.
 */
export class ProtectPersons1763800000799 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PROTECTION);
    await db.query(MINT);
    await db.query(WALL);
    for (const { walled } of (await db.query(WALLED)) as { walled: string }[])
      await db.query(`SELECT ctx.shut_off('${walled}')`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { walled } of (await db.query(WALLED)) as { walled: string }[])
      await db.query(`DROP POLICY IF EXISTS unprotected ON ${walled}`);
    await db.query(`
      DROP FUNCTION ctx.wall_off(regclass, text), ctx.shut_off(regclass);
      ALTER FUNCTION ctx.wall_up(regclass, text) RENAME TO wall_off;
      CREATE OR REPLACE FUNCTION ctx.mint(body jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
      $$ BEGIN PERFORM set_config('ctx.signed', ctx.mac(body::text) || body::text, true); END $$;
      DROP FUNCTION ctx.shut_files();
      DROP TRIGGER protected_team_only ON spiralen.booking;
      DROP TRIGGER protected_team_only ON clients.care_team;
      DROP TABLE clients.protection;
      DROP FUNCTION clients.protected_team_only(), clients.team_leaves_nobody_out();
    `);
  }
}

const PROTECTION = `
  CREATE TABLE clients.protection (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL,
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    level       text        NOT NULL CHECK (level IN ('sekretessmarkering', 'skyddad_folkbokforing', 'fingerade')),
    team        uuid[]      NOT NULL CONSTRAINT protection_names_somebody CHECK (cardinality(team) BETWEEN 1 AND 20),
    reason      bytea       NOT NULL,
    decided_by  uuid        NOT NULL,
    until       timestamptz,
    ended_by    uuid,
    CONSTRAINT protection_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT protection_by_staff FOREIGN KEY (unit_id, decided_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT protection_ended_by_staff FOREIGN KEY (unit_id, ended_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT protection_ends_once CHECK ((until IS NULL) = (ended_by IS NULL))
  );
  CREATE UNIQUE INDEX one_protection_at_a_time ON clients.protection (unit_id, client_id) WHERE until IS NULL;
  SELECT ctx.wall_off('clients.protection', 'shell');
  -- Who is shut out is asked while the context is made, before there is one.
  CREATE POLICY minting ON clients.protection FOR SELECT TO CURRENT_USER USING (true);

  CREATE FUNCTION clients.protected_team_only() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE who uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
  BEGIN
    IF EXISTS (SELECT FROM clients.protection p WHERE p.unit_id = NEW.unit_id AND p.client_id = NEW.client_id AND p.until IS NULL AND NOT who = ANY (p.team)) THEN
      RAISE EXCEPTION 'only those the protection names' USING ERRCODE = '23514', CONSTRAINT = 'protected_team_only';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER protected_team_only BEFORE INSERT ON clients.care_team
    FOR EACH ROW EXECUTE FUNCTION clients.protected_team_only('staff_id');
  CREATE TRIGGER protected_team_only BEFORE INSERT OR UPDATE OF clinician_id ON spiralen.booking
    FOR EACH ROW EXECUTE FUNCTION clients.protected_team_only('clinician_id');

  -- Runs as whoever writes the protection, and so asks only what she may see herself.
  CREATE FUNCTION clients.team_leaves_nobody_out() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$
  BEGIN
    IF EXISTS (SELECT FROM clients.care_team t WHERE t.unit_id = NEW.unit_id AND t.client_id = NEW.client_id AND t.ground IN ('contract', 'cover')
        AND t.until IS NULL AND NOT t.staff_id = ANY (NEW.team))
      OR EXISTS (SELECT FROM spiralen.booking b WHERE b.unit_id = NEW.unit_id AND b.client_id = NEW.client_id
        AND b.ends_at > ctx.now() AND b.status IN ('booked', 'confirmed', 'arrived', 'in_progress') AND NOT b.clinician_id = ANY (NEW.team)) THEN
      RAISE EXCEPTION 'somebody she is to meet is not named' USING ERRCODE = '23514', CONSTRAINT = 'team_leaves_nobody_out';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER team_leaves_nobody_out BEFORE INSERT ON clients.protection
    FOR EACH ROW EXECUTE FUNCTION clients.team_leaves_nobody_out();
`;

const MINT = `
  -- Which files are shut to this person is worked out once for each context, and signed with it.
  CREATE OR REPLACE FUNCTION ctx.mint(body jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE
    shut uuid[];
    said jsonb := body - 'shut';
  BEGIN
    IF body ->> 'staff' IS NOT NULL THEN
      SELECT array_agg(p.client_id) INTO shut FROM clients.protection p
        WHERE p.unit_id = (body ->> 'unit')::uuid AND p.until IS NULL AND NOT (body ->> 'staff')::uuid = ANY (p.team);
    END IF;
    IF shut IS NOT NULL THEN said := said || jsonb_build_object('shut', shut::text); END IF;
    PERFORM set_config('ctx.signed', ctx.mac(said::text) || said::text, true);
  END $$;
  CREATE FUNCTION ctx.shut_files() RETURNS uuid[] LANGUAGE sql STABLE AS $$ SELECT coalesce((ctx.claims() ->> 'shut')::uuid[], '{}') $$;
  REVOKE ALL ON FUNCTION ctx.shut_files() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ctx.shut_files() TO takt_app, takt_jobs;
`;

const WALL = `
  -- Takes away from a walled table the rows of files that are shut to the actor; a row of no file stays.
  CREATE FUNCTION ctx.shut_off(walled regclass) RETURNS void LANGUAGE plpgsql AS $fn$
  DECLARE client text := CASE WHEN walled = to_regclass('clients.client') THEN 'id' ELSE 'client_id' END;
  BEGIN
    IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = walled AND attname = client AND NOT attisdropped) THEN
      EXECUTE format('CREATE POLICY unprotected ON %s AS RESTRICTIVE TO takt_app, takt_jobs
        USING ((%I <> ALL ((SELECT ctx.shut_files())::uuid[])) IS NOT FALSE)', walled, client);
    END IF;
  END $fn$;
  ALTER FUNCTION ctx.wall_off(regclass, text) RENAME TO wall_up;
  CREATE FUNCTION ctx.wall_off(walled regclass, gate text) RETURNS void LANGUAGE sql AS
  $$ SELECT ctx.wall_up(walled, gate); SELECT ctx.shut_off(walled); $$;
  REVOKE ALL ON FUNCTION ctx.shut_off(regclass), ctx.wall_off(regclass, text) FROM PUBLIC;
`;

/** Every table with a file in it and a wall around it. */
const WALLED = `
  SELECT DISTINCT c.oid::regclass::text AS walled FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid
  JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
    AND a.attname = CASE WHEN c.oid = 'clients.client'::regclass THEN 'id' ELSE 'client_id' END
  WHERE p.polname <> 'unprotected'
`;
