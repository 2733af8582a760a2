import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spärr (SM-11, PDL 4:4–4:5): what a patient has blocked between care units, by whose consent it is opened, and emergencies (I28). */
export class CreateCareBlock1763800000722 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(LIFT);
    await db.query(SIGHT);
    await db.query(FENCES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION ctx.wall_off_care(regclass, text, text, text);
      DROP FUNCTION ctx.opens_care(uuid, text, timestamptz, boolean); DROP FUNCTION ctx.care_is_blocked(uuid, text, timestamptz, boolean);
      DROP FUNCTION ctx.in_care(uuid[]); DROP FUNCTION ctx.care_is_blocked_somewhere(uuid); DROP FUNCTION ctx.blocking_units(uuid);
      DROP FUNCTION ctx.is_lifted(uuid[], text); DROP FUNCTION ctx.has_care_data(uuid[], text, date, date);
      DROP TABLE spiralen.care_block_lift, spiralen.care_block_consent, spiralen.care_block;
      DROP FUNCTION spiralen.lift_begins(); DROP FUNCTION spiralen.lift_goes_on(); DROP FUNCTION spiralen.only_ended();`);
  }
}

const FILE = `
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment = 'spiralen'),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL`;

const TABLES = `
  -- PDL 4:4: of one care unit, of a period, or of one unit's period; without a unit it holds between all of them.
  CREATE TABLE spiralen.care_block (${FILE},
    care_unit    text        REFERENCES ref.care_unit (code),
    period_from  date,
    period_until date,
    asked_by     text        NOT NULL CONSTRAINT guardian_may_not_block CHECK (asked_by = 'patient'),
    recorded_by  uuid        NOT NULL,
    ended_at     timestamptz,
    ended_by     uuid,
    CONSTRAINT block_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT block_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT block_ended_by_staff FOREIGN KEY (unit_id, ended_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT block_of_unit_or_period CHECK (num_nonnulls(care_unit, period_from, period_until) >= 1),
    CONSTRAINT block_period_runs_forward CHECK (period_until >= period_from),
    CONSTRAINT block_end_has_who_and_when CHECK ((ended_at IS NULL) = (ended_by IS NULL))
  );
  CREATE INDEX blocks_of_client ON spiralen.care_block (client_id) WHERE ended_at IS NULL;
  CREATE UNIQUE INDEX one_block_of_a_kind ON spiralen.care_block
    (unit_id, client_id, coalesce(care_unit, ''), coalesce(period_from, '-infinity'), coalesce(period_until, 'infinity')) WHERE ended_at IS NULL;

  -- PDL 4:5: the patient lets those of one unit read what another wrote, for so long.
  CREATE TABLE spiralen.care_block_consent (${FILE},
    care_unit   text        NOT NULL REFERENCES ref.care_unit (code),
    for_unit    text        NOT NULL REFERENCES ref.care_unit (code),
    until       timestamptz NOT NULL,
    recorded_by uuid        NOT NULL,
    ended_at    timestamptz,
    ended_by    uuid,
    CONSTRAINT block_consent_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT block_consent_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT block_consent_ended_by_staff FOREIGN KEY (unit_id, ended_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT block_consent_is_for_another_unit CHECK (care_unit <> for_unit),
    CONSTRAINT block_consent_has_an_end CHECK (until > created_at AND until <= created_at + interval '366 days'),
    CONSTRAINT block_consent_end_has_who_and_when CHECK ((ended_at IS NULL) = (ended_by IS NULL))
  );
  CREATE INDEX block_consents_of_client ON spiralen.care_block_consent (client_id);
`;

const LIFT = `
  -- I28: step 1 shows which units have blocked; step 2 opens one of them, for its hour.
  CREATE TABLE spiralen.care_block_lift (${FILE},
    staff_id        uuid        NOT NULL,
    client_number   text        NOT NULL,
    units_shown     text[]      NOT NULL,
    care_unit       text        REFERENCES ref.care_unit (code),
    reason          bytea,
    reason_length   integer,
    confirmation_id uuid,
    opened_at       timestamptz,
    until           timestamptz,
    ended_at        timestamptz,
    outcome         text        CHECK (outcome IN ('justified', 'not_justified')),
    remark          bytea,
    signed_off_at   timestamptz,
    signed_off_by   uuid,
    CONSTRAINT lift_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT lift_by_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT lift_confirmed FOREIGN KEY (unit_id, confirmation_id) REFERENCES access.confirmation (unit_id, id),
    CONSTRAINT lift_signed_off_by_staff FOREIGN KEY (unit_id, signed_off_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT one_lift_per_confirmation UNIQUE (unit_id, confirmation_id),
    CONSTRAINT lift_shows_a_unit CHECK (cardinality(units_shown) > 0),
    CONSTRAINT lift_opens_all_at_once CHECK (num_nulls(care_unit, reason, reason_length, confirmation_id, opened_at, until) IN (0, 6)),
    CONSTRAINT lift_of_a_shown_unit CHECK (care_unit = ANY (units_shown)),
    CONSTRAINT lift_has_its_reason CHECK (reason_length >= 20),
    CONSTRAINT lift_lasts_an_hour CHECK (until = opened_at + interval '60 minutes'),
    CONSTRAINT lift_ends_after_it_began CHECK (ended_at IS NULL OR (opened_at IS NOT NULL AND ended_at <= until)),
    CONSTRAINT sign_off_is_whole CHECK (num_nulls(outcome, signed_off_at, signed_off_by) IN (0, 3) AND (remark IS NULL OR outcome IS NOT NULL)),
    CONSTRAINT sign_off_by_another CHECK (signed_off_by <> staff_id)
  );
  CREATE INDEX lifts_of_client ON spiralen.care_block_lift (client_id, staff_id);
  CREATE INDEX lifts_to_sign_off ON spiralen.care_block_lift (unit_id, created_at);
`;

/** What the walls ask. Run as the role that sees the unit and tell yes or no; the names of units come by a lift alone. */
const SIGHT = `
  -- PDL 4:1. She is let into the file, has or had the patient booked, received her, or wrote of her; ninety days after, it is over.
  CREATE FUNCTION ctx.in_care(files uuid[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT EXISTS (SELECT FROM clients.care_team t WHERE t.client_id = ANY (files) AND t.staff_id = (SELECT ctx.staff_id())
         AND tstzrange(t.since, t.until) @> (SELECT ctx.now()))
       OR EXISTS (SELECT FROM spiralen.booking b WHERE b.client_id = ANY (files) AND (SELECT ctx.staff_id()) IN (b.clinician_id, b.started_by)
         AND b.status IN ('booked', 'confirmed', 'arrived', 'in_progress', 'completed', 'left_before_seen') AND b.ends_at > (SELECT ctx.now()) - interval '90 days')
       OR EXISTS (SELECT FROM journal.note n WHERE n.client_id = ANY (files) AND n.author_id = (SELECT ctx.staff_id())
         AND n.entered_at > (SELECT ctx.now()) - interval '90 days') $$;

  -- An emergency lift that is running, of hers.
  CREATE FUNCTION ctx.is_lifted(files uuid[], wrote text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT EXISTS (SELECT FROM spiralen.care_block_lift l WHERE l.client_id = ANY (files) AND l.staff_id = (SELECT ctx.staff_id())
       AND l.care_unit = wrote AND coalesce(l.ended_at, l.until) > (SELECT ctx.now())) $$;

  -- Has the patient blocked this from the one who asks? Of a merged person, a block in either file holds for both.
  CREATE FUNCTION ctx.care_is_blocked(file uuid, wrote text, at timestamptz, reading boolean) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE
    units text[] := ctx.care_units();
    files uuid[];
  BEGIN
    IF wrote IS NULL OR cardinality(units) = 0 OR wrote = ANY (units) THEN RETURN false; END IF;
    files := clients.group_of(file);
    RETURN EXISTS (SELECT FROM spiralen.care_block b WHERE b.client_id = ANY (files) AND b.ended_at IS NULL AND (b.care_unit IS NULL OR b.care_unit = wrote)
        AND (at AT TIME ZONE 'Europe/Stockholm')::date BETWEEN coalesce(b.period_from, '-infinity') AND coalesce(b.period_until, 'infinity')
        AND NOT EXISTS (SELECT FROM spiralen.care_block_consent c WHERE c.client_id = ANY (files) AND c.care_unit = wrote AND c.for_unit = ANY (units)
          AND c.created_at >= b.created_at AND c.ended_at IS NULL AND c.until > (SELECT ctx.now())))
      AND NOT (reading AND ctx.is_lifted(files, wrote));
  END $$;

  -- May the one who asks open what this care unit wrote of that time? Its own people always; another unit's with a care
  -- relation where nothing is blocked. Reading may also stand on an emergency lift; writing never does.
  CREATE FUNCTION ctx.opens_care(file uuid, wrote text, at timestamptz, reading boolean) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE files uuid[];
  BEGIN
    IF wrote IS NULL OR wrote = ANY (ctx.care_units()) THEN RETURN true; END IF;
    files := clients.group_of(file);
    IF reading AND ctx.is_lifted(files, wrote) THEN RETURN true; END IF;
    RETURN ctx.in_care(files) AND NOT ctx.care_is_blocked(file, wrote, at, reading);
  END $$;

  -- Is there anything of this unit from those days? Asked only where a block names a period and no unit.
  CREATE FUNCTION ctx.has_care_data(files uuid[], wrote text, since date, until date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT EXISTS (SELECT FROM journal.note n WHERE n.client_id = ANY (files) AND n.care_unit = wrote
       AND (n.event_at AT TIME ZONE 'Europe/Stockholm')::date BETWEEN coalesce(since, '-infinity') AND coalesce(until, 'infinity')) $$;

  -- PDL 4:5, first step: which units' records the patient has blocked from the one who asks.
  CREATE FUNCTION ctx.blocking_units(file uuid) RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE
    units text[] := ctx.care_units();
    files uuid[] := clients.group_of(file);
  BEGIN
    IF cardinality(units) = 0 THEN RETURN '{}'; END IF;
    RETURN coalesce((SELECT array_agg(u.code ORDER BY u.rank) FROM ref.care_unit u WHERE u.code <> ALL (units)
      AND EXISTS (SELECT FROM spiralen.care_block b WHERE b.client_id = ANY (files) AND b.ended_at IS NULL
        AND (b.care_unit = u.code OR (b.care_unit IS NULL AND ctx.has_care_data(files, u.code, b.period_from, b.period_until)))
        AND NOT EXISTS (SELECT FROM spiralen.care_block_consent c WHERE c.client_id = ANY (files) AND c.care_unit = u.code AND c.for_unit = ANY (units)
          AND c.created_at >= b.created_at AND c.ended_at IS NULL AND c.until > (SELECT ctx.now())))), '{}');
  END $$;

  -- That something is blocked may be shown; which, how much, by whom and when may not (PDL 4:4).
  CREATE FUNCTION ctx.care_is_blocked_somewhere(file uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT cardinality(ctx.blocking_units(file)) > 0 $$;

  -- Puts a table of Spiralen behind its care units. \`wrote\` and \`at\` are expressions of the row: whose it is, and of which
  -- time. Gate care: another unit's row opens by a care relation, where it is not blocked; gate block: where it is not blocked.
  CREATE FUNCTION ctx.wall_off_care(walled regclass, wrote text, at text, gate text) RETURNS void LANGUAGE plpgsql AS
  $$
  DECLARE
    asked text := CASE gate WHEN 'care' THEN 'ctx.opens_care(client_id, %s, %s, %s)' WHEN 'block' THEN 'NOT ctx.care_is_blocked(client_id, %s, %s, %s)' END;
    own text := format('%1$s IS NULL OR %1$s = ANY ((SELECT ctx.care_units())::text[])', wrote);
  BEGIN
    IF asked IS NULL THEN RAISE EXCEPTION 'no gate %', gate; END IF;
    EXECUTE format('CREATE POLICY read_by_care ON %s AS RESTRICTIVE FOR SELECT TO takt_app USING (%s OR %s)', walled, own, format(asked, wrote, at, 'true'));
    EXECUTE format('CREATE POLICY added_by_care ON %s AS RESTRICTIVE FOR INSERT TO takt_app WITH CHECK (%s OR %s)', walled, own, format(asked, wrote, at, 'false'));
    EXECUTE format('CREATE POLICY changed_by_care ON %s AS RESTRICTIVE FOR UPDATE TO takt_app USING (true) WITH CHECK (%s OR %s)', walled, own, format(asked, wrote, at, 'false'));
  END $$;

  REVOKE ALL ON FUNCTION ctx.wall_off_care(regclass, text, text, text), ctx.in_care(uuid[]), ctx.is_lifted(uuid[], text), ctx.blocking_units(uuid),
    ctx.has_care_data(uuid[], text, date, date), ctx.care_is_blocked(uuid, text, timestamptz, boolean), ctx.opens_care(uuid, text, timestamptz, boolean),
    ctx.care_is_blocked_somewhere(uuid) FROM PUBLIC;
  GRANT CREATE ON SCHEMA ctx TO takt_stat;
  ALTER FUNCTION ctx.in_care(uuid[]) OWNER TO takt_stat;
  ALTER FUNCTION ctx.is_lifted(uuid[], text) OWNER TO takt_stat;
  ALTER FUNCTION ctx.has_care_data(uuid[], text, date, date) OWNER TO takt_stat;
  ALTER FUNCTION ctx.blocking_units(uuid) OWNER TO takt_stat;
  ALTER FUNCTION ctx.care_is_blocked(uuid, text, timestamptz, boolean) OWNER TO takt_stat;
  ALTER FUNCTION ctx.opens_care(uuid, text, timestamptz, boolean) OWNER TO takt_stat;
  ALTER FUNCTION ctx.care_is_blocked_somewhere(uuid) OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA ctx FROM takt_stat;
  GRANT EXECUTE ON FUNCTION ctx.in_care(uuid[]), ctx.care_is_blocked(uuid, text, timestamptz, boolean), ctx.opens_care(uuid, text, timestamptz, boolean),
    ctx.care_is_blocked_somewhere(uuid) TO takt_app;
`;

const FENCES = `
  -- A block, or a consent, is ended; nothing else of it changes, and it is never taken away.
  CREATE FUNCTION spiralen.only_ended() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF TG_OP <> 'UPDATE' OR OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL
      OR (to_jsonb(NEW) - '{ended_at,ended_by,version}'::text[]) <> (to_jsonb(OLD) - '{ended_at,ended_by,version}'::text[]) THEN
      RAISE EXCEPTION 'it is ended, and nothing else' USING ERRCODE = '23514', CONSTRAINT = 'block_is_ended_only';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER only_ended BEFORE UPDATE OR DELETE ON spiralen.care_block FOR EACH ROW EXECUTE FUNCTION spiralen.only_ended();
  CREATE TRIGGER only_ended BEFORE UPDATE OR DELETE ON spiralen.care_block_consent FOR EACH ROW EXECUTE FUNCTION spiralen.only_ended();

  -- I28, step 1: hers, with nothing opened, and the units that the database itself says have blocked.
  CREATE FUNCTION spiralen.lift_begins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NEW.staff_id IS DISTINCT FROM ctx.staff_id() OR NEW.care_unit IS NOT NULL OR NEW.signed_off_at IS NOT NULL THEN
      RAISE EXCEPTION 'an emergency begins with its first step' USING ERRCODE = '23514', CONSTRAINT = 'lift_begins_with_step_one';
    END IF;
    NEW.units_shown := ctx.blocking_units(NEW.client_id);
    NEW.client_number := (SELECT c.number FROM clients.client c WHERE c.id = NEW.client_id);
    RETURN NEW;
  END $$;
  GRANT CREATE ON SCHEMA spiralen TO takt_stat;
  ALTER FUNCTION spiralen.lift_begins() OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA spiralen FROM takt_stat;
  CREATE TRIGGER lift_begins BEFORE INSERT ON spiralen.care_block_lift FOR EACH ROW EXECUTE FUNCTION spiralen.lift_begins();

  -- I28, step 2 and after: opened once, by herself, now, within the hour of step 1, on a second factor of the last five
  -- minutes; then ended, then signed off by somebody else. What was said stays said.
  CREATE FUNCTION spiralen.lift_goes_on() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF TG_OP = 'DELETE' OR (NEW.id, NEW.unit_id, NEW.compartment, NEW.client_id, NEW.created_at, NEW.staff_id, NEW.client_number, NEW.units_shown)
        IS DISTINCT FROM (OLD.id, OLD.unit_id, OLD.compartment, OLD.client_id, OLD.created_at, OLD.staff_id, OLD.client_number, OLD.units_shown)
      OR (OLD.opened_at IS NOT NULL AND (NEW.care_unit, NEW.reason, NEW.reason_length, NEW.confirmation_id, NEW.opened_at, NEW.until)
        IS DISTINCT FROM (OLD.care_unit, OLD.reason, OLD.reason_length, OLD.confirmation_id, OLD.opened_at, OLD.until))
      OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at)
      OR (OLD.signed_off_at IS NOT NULL AND (NEW.outcome, NEW.remark, NEW.signed_off_at, NEW.signed_off_by)
        IS DISTINCT FROM (OLD.outcome, OLD.remark, OLD.signed_off_at, OLD.signed_off_by)) THEN
      RAISE EXCEPTION 'an emergency stays told' USING ERRCODE = '23514', CONSTRAINT = 'lift_stays_told';
    END IF;
    IF OLD.opened_at IS NULL AND NEW.opened_at IS NOT NULL AND (NEW.staff_id <> ctx.staff_id() OR NEW.opened_at NOT BETWEEN ctx.now() - interval '1 second' AND ctx.now()
        OR OLD.created_at <= ctx.now() - interval '60 minutes') THEN
      RAISE EXCEPTION 'the first step is too long ago' USING ERRCODE = '23514', CONSTRAINT = 'lift_opens_after_step_one';
    END IF;
    IF OLD.opened_at IS NULL AND NEW.opened_at IS NOT NULL AND NOT EXISTS (SELECT FROM access.confirmation f WHERE f.id = NEW.confirmation_id
        AND f.staff_id = NEW.staff_id AND f.created_at > ctx.now() - interval '5 minutes') THEN
      RAISE EXCEPTION 'the second factor was not given just now' USING ERRCODE = '23514', CONSTRAINT = 'lift_needs_fresh_factor';
    END IF;
    IF OLD.signed_off_at IS NULL AND NEW.signed_off_at IS NOT NULL
      AND (NEW.signed_off_by <> ctx.staff_id() OR NOT ctx.roles() && ARRAY['log_reviewer', 'medical_head']) THEN
      RAISE EXCEPTION 'not hers to sign off' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER lift_goes_on BEFORE UPDATE OR DELETE ON spiralen.care_block_lift FOR EACH ROW EXECUTE FUNCTION spiralen.lift_goes_on();
`;

const OWN = `ANY ((SELECT ctx.care_units())::text[])`;
const OVERSEEING = `(SELECT ctx.roles() && ARRAY['log_reviewer', 'medical_head'])`;

const WALLS = `
  SELECT ctx.wall_off('spiralen.care_block', 'shell');
  SELECT ctx.wall_off('spiralen.care_block_consent', 'content');
  SELECT ctx.wall_off('spiralen.care_block_lift', 'content');

  -- A block tells which unit has something to block: reception, which carries it out, and those whose own notes it is about.
  CREATE POLICY told_to_its_own ON spiralen.care_block AS RESTRICTIVE FOR SELECT TO takt_app
    USING (care_unit IS NULL OR care_unit = ${OWN} OR (SELECT cardinality(ctx.care_units())) = 0);
  CREATE POLICY told_to_both ON spiralen.care_block_consent AS RESTRICTIVE FOR SELECT TO takt_app USING (care_unit = ${OWN} OR for_unit = ${OWN});

  -- An emergency is known to her who declared it, to the unit whose record was opened, and to those who review it.
  CREATE POLICY told_of_emergency ON spiralen.care_block_lift AS RESTRICTIVE FOR SELECT TO takt_app
    USING (staff_id = (SELECT ctx.staff_id()) OR care_unit = ${OWN} OR ${OVERSEEING});
  CREATE POLICY overseen ON spiralen.care_block_lift FOR SELECT TO takt_app USING (unit_id = (SELECT ctx.unit_id()) AND ${OVERSEEING});
  CREATE POLICY signed_off ON spiralen.care_block_lift FOR UPDATE TO takt_app USING (unit_id = (SELECT ctx.unit_id()) AND ${OVERSEEING});
`;
