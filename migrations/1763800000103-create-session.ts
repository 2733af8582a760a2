import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each week of a contract as a session, single sessions beside, and what was worked with (SM-5, I07–I09). */
export class CreateSession1763800000103 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(RULES);
    await db.query(`
      SELECT ctx.wall_off('counselling.session', 'shell');
      SELECT ctx.wall_off('counselling.session_mark', 'content');
      GRANT DELETE ON counselling.session TO takt_app, takt_jobs;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE counselling.session_mark, counselling.session;
      DROP FUNCTION counselling.on_the_agreed_weekday(); DROP FUNCTION counselling.recorded_sessions_stay()`);
  }
}

const TABLES = `
  CREATE TABLE counselling.session (
    id                 uuid        PRIMARY KEY,
    unit_id            uuid        NOT NULL,
    compartment        text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id          uuid        NOT NULL,
    created_at         timestamptz NOT NULL,
    version            integer     NOT NULL,
    contract_id        uuid,
    service_kind       text        NOT NULL,
    counsellor_id      uuid        NOT NULL,
    room_id            uuid,
    channel            text        NOT NULL CHECK (channel IN ('in_person', 'phone', 'video', 'chat')),
    iso_year           smallint    NOT NULL,
    iso_week           smallint    NOT NULL,
    -- The slot's own day and time; a move never changes them.
    planned_date       date        NOT NULL,
    planned_start_time time        NOT NULL,
    starts_at          timestamptz NOT NULL,
    ends_at            timestamptz NOT NULL CHECK (ends_at > starts_at),
    status             text        NOT NULL CHECK (status IN ('planned', 'held', 'client_absent_notified', 'client_no_show', 'counsellor_absent',
                                                              'unit_cancelled', 'holiday_skipped', 'absence_skipped')),
    -- Why it is proposed skipped: the red day's name, or the counsellor's absence.
    skip_reason        text        CHECK (length(skip_reason) <= 200),
    -- Why it was not held, as told; sealed.
    absence_reason     bytea,
    late_notice        boolean,
    moved_from         timestamptz,
    arrived_at         timestamptz,
    waiting_since      timestamptz,
    informed_about_unit text       CHECK (informed_about_unit IN ('given', 'declined')),
    extra              boolean     NOT NULL DEFAULT false,
    recorded_at        timestamptz,
    recorded_by        uuid,
    CONSTRAINT session_in_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT session_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT session_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
      REFERENCES counselling.contract (unit_id, compartment, client_id, id),
    CONSTRAINT session_for_service FOREIGN KEY (unit_id, service_kind) REFERENCES ref.service_kind (unit_id, code),
    CONSTRAINT session_with_counsellor FOREIGN KEY (unit_id, counsellor_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT session_in_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id),
    CONSTRAINT session_in_its_week CHECK (iso_year = extract(isoyear FROM planned_date) AND iso_week = extract(week FROM planned_date)),
    -- I08: the local time exists, once, and is what was agreed.
    CONSTRAINT session_at_its_local_time CHECK (moved_from IS NOT NULL OR (
      starts_at = (planned_date + planned_start_time) AT TIME ZONE 'Europe/Stockholm'
      AND starts_at AT TIME ZONE 'Europe/Stockholm' = planned_date + planned_start_time
      AND (starts_at - interval '1 hour') AT TIME ZONE 'Europe/Stockholm' <> planned_date + planned_start_time)),
    CONSTRAINT session_recorded_once CHECK ((recorded_at IS NOT NULL) =
      (status IN ('held', 'client_absent_notified', 'client_no_show', 'counsellor_absent', 'unit_cancelled'))),
    CONSTRAINT only_a_contract_has_weeks CHECK (contract_id IS NOT NULL OR extra)
  );
  CREATE UNIQUE INDEX one_session_per_contract_and_week ON counselling.session (contract_id, iso_year, iso_week) WHERE NOT extra;
  CREATE INDEX sessions_of_contract ON counselling.session (contract_id, planned_date);
  CREATE INDEX sessions_of_counsellor ON counselling.session (unit_id, counsellor_id, starts_at);
  CREATE INDEX sessions_by_time ON counselling.session (unit_id, starts_at);
  CREATE INDEX sessions_by_planned_date ON counselling.session (unit_id, planned_date);
  CREATE INDEX sessions_of_client ON counselling.session (client_id, starts_at);

  CREATE TABLE counselling.session_mark (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    session_id  uuid        NOT NULL,
    parts       text[]      NOT NULL CONSTRAINT four_parts CHECK (parts <@ '{relation,pedagogy,cognition,practice}'),
    themes      text[]      NOT NULL CONSTRAINT seven_themes
      CHECK (themes <@ '{self_esteem,shame,closeness_sexuality,emotions,past_abuse_trauma,resources_abilities,boundaries}'),
    CONSTRAINT mark_of_session FOREIGN KEY (unit_id, compartment, client_id, session_id)
      REFERENCES counselling.session (unit_id, compartment, client_id, id),
    CONSTRAINT one_mark_per_session UNIQUE (session_id)
  );
`;

const RULES = `
  -- I09: planned on the weekday that is agreed for that day.
  CREATE FUNCTION counselling.on_the_agreed_weekday() RETURNS trigger LANGUAGE plpgsql AS
  $$
  DECLARE agreed smallint;
  BEGIN
    IF NEW.contract_id IS NULL OR NEW.extra THEN RETURN NEW; END IF;
    agreed := coalesce(
      (SELECT weekday FROM counselling.contract_slot_change WHERE contract_id = NEW.contract_id AND effective_from <= NEW.planned_date
       ORDER BY effective_from DESC LIMIT 1),
      (SELECT weekday FROM counselling.contract WHERE id = NEW.contract_id));
    IF extract(isodow FROM NEW.planned_date) <> agreed THEN
      RAISE EXCEPTION 'not the agreed weekday' USING ERRCODE = '23514', CONSTRAINT = 'on_the_agreed_weekday';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER on_the_agreed_weekday BEFORE INSERT OR UPDATE OF planned_date ON counselling.session
    FOR EACH ROW EXECUTE FUNCTION counselling.on_the_agreed_weekday();

  -- What has been recorded is history: no later change of the contract touches it.
  CREATE FUNCTION counselling.recorded_sessions_stay() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF OLD.recorded_at IS NOT NULL AND (TG_OP = 'DELETE' OR (NEW.status, NEW.starts_at, NEW.ends_at, NEW.planned_date, NEW.counsellor_id)
        IS DISTINCT FROM (OLD.status, OLD.starts_at, OLD.ends_at, OLD.planned_date, OLD.counsellor_id)) THEN
      RAISE EXCEPTION 'the session has been recorded' USING ERRCODE = '23514', CONSTRAINT = 'recorded_sessions_stay';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER recorded_sessions_stay BEFORE UPDATE OR DELETE ON counselling.session
    FOR EACH ROW EXECUTE FUNCTION counselling.recorded_sessions_stay();
`;
