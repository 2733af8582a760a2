import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, staff, roles and assignments as data; credentials and sessions behind functions. */
export class CreateAccess1763800000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(FUNCTIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP SCHEMA access CASCADE; DROP FUNCTION ctx.enter(text); DROP FUNCTION ctx.enter_job(text, uuid)',
    );
  }
}

const TABLES = `
  CREATE SCHEMA access;
  GRANT USAGE ON SCHEMA access TO takt_app, takt_jobs, takt_stat_reader, takt_stat;

  CREATE TABLE access.unit (
    id           uuid        PRIMARY KEY,
    code         text        NOT NULL CONSTRAINT unit_code_is_unique UNIQUE,
    name         text        NOT NULL,
    city         text        NOT NULL,
    county_code  text        NOT NULL,
    min_age      smallint,
    closed_on_eves boolean   NOT NULL DEFAULT true,
    non_identifying_decision_ref text,
    non_identifying_decision_on  date,
    created_at   timestamptz NOT NULL DEFAULT now(),
    version      integer     NOT NULL DEFAULT 1
  );

  CREATE TABLE access.staff (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL REFERENCES access.unit (id),
    created_at     timestamptz NOT NULL DEFAULT now(),
    version        integer     NOT NULL DEFAULT 1,
    username       text        NOT NULL CONSTRAINT username_is_unique UNIQUE CHECK (username = lower(username)),
    name           text        NOT NULL,
    qualification  text,
    licence_no     text,
    capacity       smallint    CHECK (capacity BETWEEN 0 AND 100),
    employed_from  date        NOT NULL,
    employed_until date        CHECK (employed_until >= employed_from),
    CONSTRAINT staff_of_unit UNIQUE (unit_id, id)
  );

  -- What a role opens: every shell of the compartment, content by care team, or content of the whole compartment.
  CREATE TABLE access.role (
    code          text PRIMARY KEY,
    opens         text CHECK (opens IN ('shell', 'content', 'all')),
    compartments  text[] NOT NULL
  );
  INSERT INTO access.role VALUES
    ('receptionist', 'shell', '{counselling,kast,spiralen,outreach}'),
    ('counsellor', 'content', '{counselling}'),
    ('kast_counsellor', 'content', '{kast}'),
    ('outreach_worker', 'all', '{outreach}'),
    ('midwife', 'all', '{spiralen}'), ('gynaecologist', 'all', '{spiralen}'),
    ('physician', 'all', '{spiralen}'), ('psychiatrist', 'all', '{spiralen}'),
    ('unit_manager', NULL, '{}'), ('medical_head', NULL, '{}'), ('log_reviewer', NULL, '{}'),
    ('registrar', NULL, '{}'), ('administrator', NULL, '{}');

  CREATE TABLE access.assignment (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    version     integer     NOT NULL DEFAULT 1,
    staff_id    uuid        NOT NULL,
    role        text        NOT NULL REFERENCES access.role (code),
    compartment text        CHECK (compartment IN ('counselling','kast','outreach','trafficking','spiralen')),
    since       timestamptz NOT NULL,
    until       timestamptz CHECK (until >= since),
    granted_by  uuid        REFERENCES access.staff (id),
    CONSTRAINT assignment_of_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id)
  );
  CREATE INDEX assignments_of_staff ON access.assignment (staff_id);
  CREATE UNIQUE INDEX one_open_assignment_per_role ON access.assignment (staff_id, role, coalesce(compartment, '')) WHERE until IS NULL;

  CREATE TABLE access.credential (
    staff_id      uuid PRIMARY KEY REFERENCES access.staff (id),
    password_hash text,
    totp_sealed   bytea,
    enrolled_at   timestamptz
  );
  -- A code works once: the 30-second steps that have been used.
  CREATE TABLE access.totp_used (
    staff_id uuid   NOT NULL REFERENCES access.staff (id),
    step     bigint NOT NULL,
    CONSTRAINT totp_step_is_used_once PRIMARY KEY (staff_id, step)
  );
  CREATE TABLE access.sign_in_failure (
    name_key     bytea PRIMARY KEY,
    failures     integer NOT NULL,
    locked_until timestamptz
  );
  CREATE TABLE access.session (
    token_hash bytea       PRIMARY KEY,
    staff_id   uuid        NOT NULL REFERENCES access.staff (id),
    stage      text        NOT NULL CHECK (stage IN ('half', 'full')),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    seen_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL DEFAULT clock_timestamp() + interval '10 hours',
    ended_at   timestamptz
  );
  CREATE INDEX sessions_of_staff ON access.session (staff_id) WHERE ended_at IS NULL;
  CREATE TABLE access.enrolment_link (
    token_hash bytea       PRIMARY KEY,
    staff_id   uuid        NOT NULL REFERENCES access.staff (id),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
  );
  CREATE TABLE access.repeat (
    staff_id    uuid        NOT NULL REFERENCES access.staff (id),
    route       text        NOT NULL,
    key         uuid        NOT NULL,
    fingerprint text        NOT NULL,
    status      smallint,
    answer      bytea,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT one_answer_per_key PRIMARY KEY (staff_id, route, key)
  );
  CREATE INDEX repeats_by_age ON access.repeat (created_at);

  GRANT SELECT ON access.role, access.unit TO takt_app, takt_jobs, takt_stat;
  GRANT SELECT, INSERT, UPDATE ON access.staff, access.assignment TO takt_app, takt_jobs;
  GRANT SELECT ON access.staff, access.assignment TO takt_stat;
  GRANT SELECT, INSERT, UPDATE, DELETE ON access.credential, access.totp_used, access.sign_in_failure, access.session, access.enrolment_link TO takt_app;
  GRANT SELECT, INSERT, UPDATE ON access.repeat TO takt_app;
  GRANT SELECT, DELETE ON access.repeat, access.session, access.totp_used TO takt_jobs;
`;

const FUNCTIONS = `
  -- The living session behind a token; idle after 15 minutes, over after 10 hours (safety 3).
  CREATE FUNCTION ctx.session_of(token text) RETURNS access.session LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT s FROM access.session s JOIN access.staff p ON p.id = s.staff_id
     WHERE s.token_hash = sha256(convert_to(token, 'UTF8')) AND s.ended_at IS NULL
       AND s.expires_at > clock_timestamp() AND s.seen_at > clock_timestamp() - interval '15 minutes'
       AND (p.employed_until IS NULL OR p.employed_until >= (ctx.clock_now() AT TIME ZONE 'Europe/Stockholm')::date) $$;

  -- What a person holds just now, as the context carries it.
  CREATE FUNCTION ctx.claims_of(person uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT jsonb_build_object(
       'staff', p.id, 'unit', p.unit_id, 'now', ctx.clock_now(),
       'roles', coalesce(array_agg(DISTINCT a.role) FILTER (WHERE a.role IS NOT NULL), '{}')::text,
       'shell', coalesce(array_agg(DISTINCT a.compartment) FILTER (WHERE r.opens IN ('shell', 'all') AND a.compartment = ANY (r.compartments)), '{}')::text,
       'content', coalesce(array_agg(DISTINCT a.compartment) FILTER (WHERE r.opens IN ('content', 'all') AND a.compartment = ANY (r.compartments)), '{}')::text,
       'open', coalesce(array_agg(DISTINCT a.compartment) FILTER (WHERE r.opens = 'all' AND a.compartment = ANY (r.compartments)), '{}')::text)
     FROM access.staff p
     LEFT JOIN access.assignment a ON a.staff_id = p.id AND a.since <= ctx.clock_now() AND (a.until IS NULL OR a.until > ctx.clock_now())
     LEFT JOIN access.role r ON r.code = a.role
     WHERE p.id = person GROUP BY p.id $$;

  -- Opens the signed context for a session token; answers with the house's time.
  CREATE FUNCTION ctx.enter(token text) RETURNS timestamptz LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE living access.session := ctx.session_of(token);
  BEGIN
    IF living.staff_id IS NULL OR living.stage <> 'full' THEN
      RAISE EXCEPTION 'no such session' USING ERRCODE = '28000';
    END IF;
    PERFORM ctx.mint(ctx.claims_of(living.staff_id));
    RETURN ctx.clock_now();
  END $$;

  -- The same for a job of the house, in one unit. Only the role takt_jobs may call it.
  CREATE FUNCTION ctx.enter_job(job text, unit uuid) RETURNS timestamptz LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE walls text := '{counselling,kast,outreach,trafficking,spiralen}';
  BEGIN
    PERFORM ctx.mint(jsonb_build_object('unit', unit, 'job', job, 'now', ctx.clock_now(), 'roles', '{}',
      'shell', walls, 'content', walls, 'open', walls));
    RETURN ctx.clock_now();
  END $$;

  -- Who is behind a token, for the guard at the door. Counts as a touch at most every half minute.
  CREATE FUNCTION access.who(token text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE living access.session := ctx.session_of(token);
  BEGIN
    IF living.staff_id IS NULL THEN RETURN NULL; END IF;
    IF living.seen_at < clock_timestamp() - interval '30 seconds' THEN
      UPDATE access.session SET seen_at = clock_timestamp() WHERE token_hash = living.token_hash;
    END IF;
    RETURN (SELECT jsonb_build_object('id', p.id, 'unitId', p.unit_id, 'name', p.name, 'stage', living.stage,
        'assignments', coalesce((SELECT jsonb_agg(jsonb_build_object('role', a.role, 'compartment', a.compartment) ORDER BY a.role, a.compartment)
          FROM access.assignment a WHERE a.staff_id = p.id AND a.since <= ctx.clock_now() AND (a.until IS NULL OR a.until > ctx.clock_now())), '[]'))
      FROM access.staff p WHERE p.id = living.staff_id);
  END $$;

  REVOKE ALL ON FUNCTION ctx.session_of(text), ctx.claims_of(uuid), ctx.enter(text), ctx.enter_job(text, uuid), access.who(text), ctx.mint(jsonb), ctx.mac(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ctx.enter(text) TO takt_app, takt_stat_reader;
  GRANT EXECUTE ON FUNCTION ctx.enter_job(text, uuid) TO takt_jobs;
  GRANT EXECUTE ON FUNCTION access.who(text) TO takt_app;

  SELECT ctx.wall_off('access.staff', 'unit');
  SELECT ctx.wall_off('access.assignment', 'unit');
  -- Signing in happens before there is a context, and definer functions must see everybody.
  CREATE POLICY owner_sees ON access.staff TO takt_owner USING (true);
  CREATE POLICY owner_sees ON access.assignment TO takt_owner USING (true);
`;
