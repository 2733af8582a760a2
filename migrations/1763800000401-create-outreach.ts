import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outreach: nights, whom they met, what was offered, and what was promised (model OUTR, I24). */
export class CreateOutreach1763800000401 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SHIFTS);
    await db.query(CONTACTS);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA outreach CASCADE');
  }
}

const SHIFTS = `
  CREATE SCHEMA outreach;
  GRANT USAGE ON SCHEMA outreach TO takt_app, takt_jobs, takt_stat;

  CREATE TABLE outreach.shift (
    id            uuid        PRIMARY KEY,
    unit_id       uuid        NOT NULL REFERENCES access.unit (id),
    created_at    timestamptz NOT NULL,
    version       integer     NOT NULL,
    service_date  date        NOT NULL,
    planned_start timestamptz NOT NULL,
    planned_end   timestamptz NOT NULL,
    actual_start  timestamptz,
    actual_end    timestamptz,
    arena         text        NOT NULL CHECK (arena IN ('street', 'indoor', 'online', 'kast_street')),
    area          text        NOT NULL CHECK (length(area) BETWEEN 1 AND 100),
    status        text        NOT NULL CHECK (status IN ('planned', 'ongoing', 'held', 'cancelled')),
    check_ins     timestamptz[] NOT NULL DEFAULT '{}',
    cancelled_reason text     CHECK (length(cancelled_reason) BETWEEN 1 AND 500),
    CONSTRAINT shift_of_unit UNIQUE (unit_id, id),
    CONSTRAINT night_belongs_to_the_date_it_begins CHECK (service_date = (planned_start AT TIME ZONE 'Europe/Stockholm')::date),
    CONSTRAINT shift_ends_after_it_begins CHECK (planned_end > planned_start AND (actual_end IS NULL OR actual_end >= actual_start)),
    CONSTRAINT shift_is_at_most_sixteen_hours CHECK (planned_end <= planned_start + interval '16 hours'
      AND (actual_end IS NULL OR actual_end <= actual_start + interval '16 hours')),
    CONSTRAINT shift_times_follow_status CHECK ((actual_start IS NOT NULL) = (status IN ('ongoing', 'held'))
      AND (actual_end IS NOT NULL) = (status = 'held')),
    CONSTRAINT cancelled_shift_has_reason CHECK ((cancelled_reason IS NOT NULL) = (status = 'cancelled'))
  );
  CREATE INDEX shifts_by_date ON outreach.shift (unit_id, service_date);

  CREATE TABLE outreach.shift_staff (
    id         uuid        PRIMARY KEY,
    unit_id    uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    version    integer     NOT NULL,
    shift_id   uuid        NOT NULL,
    staff_id   uuid        NOT NULL,
    CONSTRAINT crew_of_shift FOREIGN KEY (unit_id, shift_id) REFERENCES outreach.shift (unit_id, id),
    CONSTRAINT crew_of_unit FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT one_place_in_the_crew UNIQUE (unit_id, shift_id, staff_id)
  );

  -- I24: nobody goes out alone. Looked at when the deed is done, since the crew is written after the shift.
  CREATE FUNCTION outreach.shift_has_two_staff() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF (SELECT count(*) FROM outreach.shift_staff WHERE unit_id = NEW.unit_id AND shift_id = NEW.id) < 2 THEN
      RAISE EXCEPTION 'a shift has at least two staff' USING ERRCODE = '23514', CONSTRAINT = 'shift_has_two_staff';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER shift_has_two_staff AFTER INSERT OR UPDATE ON outreach.shift DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION outreach.shift_has_two_staff();
`;

const CONTACTS = `
  CREATE TABLE outreach.contact (
    id               uuid        PRIMARY KEY,
    unit_id          uuid        NOT NULL,
    compartment      text        NOT NULL CHECK (compartment = 'outreach'),
    client_id        uuid,
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    shift_id         uuid        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('approach', 'contact', 'first_talk', 'follow_up')),
    perceived_gender text        NOT NULL CHECK (perceived_gender IN ('woman','man','trans_woman','trans_man','non_binary','other','not_stated')),
    known            boolean     NOT NULL,
    minutes          smallint    CHECK (minutes BETWEEN 0 AND 960),
    info_given       boolean     NOT NULL,
    safety           text        CHECK (safety IN ('calm', 'worried', 'acute')),
    recorded_by      uuid,
    booking_task_id  uuid,
    CONSTRAINT contact_of_unit UNIQUE (unit_id, id),
    CONSTRAINT contact_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT contact_on_shift FOREIGN KEY (unit_id, shift_id) REFERENCES outreach.shift (unit_id, id),
    CONSTRAINT contact_recorded_by FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
  );
  CREATE INDEX contacts_of_shift ON outreach.contact (unit_id, shift_id);
  CREATE INDEX contacts_of_file ON outreach.contact (client_id) WHERE client_id IS NOT NULL;

  CREATE TABLE outreach.contact_offer (
    id         uuid        PRIMARY KEY,
    unit_id    uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    version    integer     NOT NULL,
    contact_id uuid        NOT NULL,
    service    text        NOT NULL,
    answer     text        NOT NULL CHECK (answer IN ('accepted', 'declined', 'open')),
    CONSTRAINT offer_in_contact FOREIGN KEY (unit_id, contact_id) REFERENCES outreach.contact (unit_id, id),
    CONSTRAINT offered_service_is_given FOREIGN KEY (unit_id, service) REFERENCES ref.service_kind (unit_id, code),
    CONSTRAINT one_offer_per_service UNIQUE (unit_id, contact_id, service)
  );

  CREATE TABLE outreach.support_task (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment = 'outreach'),
    client_id   uuid,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    contact_id  uuid,
    kind        text        NOT NULL CHECK (kind IN ('book_midwife', 'authority_contact', 'accompany', 'other')),
    due_on      date        NOT NULL,
    wanted      bytea,
    taken_by    uuid,
    done_at     timestamptz,
    done_by     uuid,
    outcome     bytea,
    CONSTRAINT support_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT support_after_contact FOREIGN KEY (unit_id, contact_id) REFERENCES outreach.contact (unit_id, id),
    CONSTRAINT support_taken_by FOREIGN KEY (unit_id, taken_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT support_is_for_somebody CHECK (client_id IS NOT NULL OR contact_id IS NOT NULL),
    CONSTRAINT support_done_has_outcome CHECK (num_nonnulls(done_at, done_by, outcome) IN (0, 3))
  );
  CREATE INDEX support_due ON outreach.support_task (unit_id, due_on) WHERE done_at IS NULL;
  CREATE INDEX support_of_client ON outreach.support_task (client_id) WHERE client_id IS NOT NULL;
`;

// Nights are the unit's; whom they met is for those who hold compartment outreach, whether there is a file or not.
const WALLS = `
  SELECT ctx.wall_off('outreach.shift', 'unit');
  SELECT ctx.wall_off('outreach.shift_staff', 'unit');
  SELECT ctx.wall_off('outreach.contact', 'content');
  SELECT ctx.wall_off('outreach.support_task', 'content');

  ALTER TABLE outreach.contact_offer ENABLE ROW LEVEL SECURITY;
  ALTER TABLE outreach.contact_offer FORCE ROW LEVEL SECURITY;
  CREATE POLICY seen ON outreach.contact_offer TO takt_app, takt_jobs
    USING (unit_id = (SELECT ctx.unit_id()) AND 'outreach' = ANY ((SELECT ctx.open_compartments())::text[]));
  CREATE POLICY counted ON outreach.contact_offer FOR SELECT TO takt_stat USING (unit_id = (SELECT ctx.unit_id()));
  GRANT SELECT, INSERT, UPDATE ON outreach.contact_offer TO takt_app, takt_jobs;
  GRANT DELETE ON outreach.contact_offer TO takt_app;
  GRANT SELECT ON outreach.contact_offer TO takt_stat;
`;
