import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What signing in and enrolling must know before there is a context, and who may change a unit's own page. */
export class OpenSignIn1763800000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SIGN_IN);
    await db.query(ENROLMENT);
    await db.query(UNIT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION access.candidate(text), access.half_way(text), access.at_door(uuid), access.link_holder(bytea), access.enrol(bytea, text, text);
      DROP TYPE access.person_at_door;
      DROP POLICY known ON access.unit; DROP POLICY kept_by_administrator ON access.unit; DROP POLICY owner_sees ON access.unit;
      ALTER TABLE access.unit NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;
      REVOKE UPDATE ON access.unit FROM takt_app`);
  }
}

const SIGN_IN = `
  CREATE TYPE access.person_at_door AS (
    id uuid, unit_id uuid, name text, username text, password_hash text, totp_sealed bytea, enrolled_at timestamptz, shift_ms bigint
  );

  CREATE FUNCTION access.at_door(person uuid) RETURNS access.person_at_door LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT (p.id, p.unit_id, p.name, p.username, c.password_hash, c.totp_sealed, c.enrolled_at, (SELECT offset_ms FROM ctx.clock))::access.person_at_door
     FROM access.staff p LEFT JOIN access.credential c ON c.staff_id = p.id
     WHERE p.id = person AND (p.employed_until IS NULL OR p.employed_until >= (ctx.clock_now() AT TIME ZONE 'Europe/Stockholm')::date) $$;

  -- Who a user name belongs to, while employed.
  CREATE FUNCTION access.candidate(name text) RETURNS SETOF access.person_at_door LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT d.* FROM access.staff p, LATERAL access.at_door(p.id) d WHERE p.username = candidate.name AND d.id IS NOT NULL $$;

  -- Who has given her password in this session, and not yet her code.
  CREATE FUNCTION access.half_way(token text) RETURNS SETOF access.person_at_door LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT d.* FROM ctx.session_of(token) s, LATERAL access.at_door(s.staff_id) d WHERE s.stage = 'half' AND d.id IS NOT NULL $$;

  REVOKE ALL ON FUNCTION access.at_door(uuid), access.candidate(text), access.half_way(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION access.candidate(text), access.half_way(text) TO takt_app;
`;

const ENROLMENT = `
  -- Whose one-time link this is, as long as it is good.
  CREATE FUNCTION access.link_holder(hash bytea) RETURNS TABLE (id uuid, name text, username text, unit_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT p.id, p.name, p.username, u.name FROM access.enrolment_link l JOIN access.staff p ON p.id = l.staff_id JOIN access.unit u ON u.id = p.unit_id
     WHERE l.token_hash = hash AND l.used_at IS NULL AND l.expires_at > clock_timestamp()
       AND (p.employed_until IS NULL OR p.employed_until >= (ctx.clock_now() AT TIME ZONE 'Europe/Stockholm')::date) $$;

  -- Uses a link up: new password, a second factor to be set up anew, every open session and other link ended.
  CREATE FUNCTION access.enrol(hash bytea, wished_name text, new_hash text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE person uuid;
  BEGIN
    SELECT h.id INTO person FROM access.link_holder(hash) h;
    IF person IS NULL THEN RETURN NULL; END IF;
    UPDATE access.enrolment_link SET used_at = clock_timestamp() WHERE token_hash = hash AND used_at IS NULL;
    IF NOT FOUND THEN RETURN NULL; END IF;
    UPDATE access.enrolment_link SET used_at = clock_timestamp() WHERE staff_id = person AND used_at IS NULL;
    UPDATE access.staff SET username = wished_name, version = version + 1 WHERE id = person AND wished_name IS NOT NULL AND username <> wished_name;
    INSERT INTO access.credential (staff_id, password_hash) VALUES (person, new_hash)
      ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash, totp_sealed = NULL, enrolled_at = NULL;
    UPDATE access.session SET ended_at = clock_timestamp() WHERE staff_id = person AND ended_at IS NULL;
    RETURN person;
  END $$;

  REVOKE ALL ON FUNCTION access.link_holder(bytea), access.enrol(bytea, text, text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION access.link_holder(bytea), access.enrol(bytea, text, text) TO takt_app;
`;

const UNIT = `
  ALTER TABLE access.unit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY known ON access.unit FOR SELECT USING (true);
  CREATE POLICY owner_sees ON access.unit TO takt_owner USING (true);
  CREATE POLICY kept_by_administrator ON access.unit FOR UPDATE TO takt_app
    USING (id = (SELECT ctx.unit_id()) AND (SELECT 'administrator' = ANY (ctx.roles())));
  GRANT UPDATE ON access.unit TO takt_app;
`;
