import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The oral weekly contract: what was agreed, each change of time, each pause, and who is responsible (I05, I06, I10, I15). */
export class CreateContract1763800000102 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(RULES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE counselling.counsellor_assignment, counselling.contract_pause, counselling.contract_slot_change, counselling.contract;
      DROP FUNCTION counselling.old_enough_for_contract(); DROP FUNCTION counselling.always_one_counsellor()`);
  }
}

const TABLES = `
  CREATE TABLE counselling.contract (
    id               uuid        PRIMARY KEY,
    unit_id          uuid        NOT NULL,
    compartment      text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id        uuid        NOT NULL,
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    service_kind     text        NOT NULL,
    form             text        NOT NULL CONSTRAINT contract_is_oral CHECK (form = 'oral'),
    agreed_orally_on date        NOT NULL,
    weekday          smallint    NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_time       time        NOT NULL,
    duration_minutes smallint    NOT NULL CHECK (duration_minutes BETWEEN 15 AND 120),
    channel          text        NOT NULL CHECK (channel IN ('in_person', 'phone', 'video', 'chat')),
    room_id          uuid,
    tz               text        NOT NULL CHECK (tz = 'Europe/Stockholm'),
    first_on         date        NOT NULL CHECK (extract(isodow FROM first_on) = weekday),
    until            date        CHECK (until >= first_on),
    -- Sessions have been laid out up to and including this day.
    laid_out_to      date        NOT NULL,
    goal_required    boolean     NOT NULL,
    status           text        NOT NULL CHECK (status IN ('active', 'paused', 'ended')),
    ended_on         date,
    end_reason       text        CHECK (end_reason IN ('completed', 'dropout', 'moved', 'transferred_out', 'age', 'left_country', 'unit_ended', 'deceased')),
    queue_entry_id   uuid,
    CONSTRAINT contract_in_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT contract_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT contract_for_service FOREIGN KEY (unit_id, service_kind) REFERENCES ref.service_kind (unit_id, code),
    CONSTRAINT contract_in_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id),
    CONSTRAINT contract_from_queue FOREIGN KEY (unit_id, compartment, client_id, queue_entry_id)
      REFERENCES counselling.queue_entry (unit_id, compartment, client_id, id),
    CONSTRAINT in_person_has_a_room CHECK (channel <> 'in_person' OR room_id IS NOT NULL),
    CONSTRAINT contract_ends_once CHECK ((status = 'ended') = (ended_on IS NOT NULL) AND (ended_on IS NULL) = (end_reason IS NULL))
  );
  CREATE UNIQUE INDEX one_active_contract_per_client_and_service ON counselling.contract (unit_id, client_id, service_kind) WHERE status <> 'ended';
  CREATE INDEX contracts_of_client ON counselling.contract (client_id);
  CREATE INDEX contracts_by_agreement ON counselling.contract (unit_id, agreed_orally_on);

  -- From effective_from on another day, time or place was agreed; what was before stays as it was.
  CREATE TABLE counselling.contract_slot_change (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL,
    compartment    text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id      uuid        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL,
    contract_id    uuid        NOT NULL,
    effective_from date        NOT NULL,
    weekday        smallint    NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_time     time        NOT NULL,
    room_id        uuid,
    reason         bytea       NOT NULL,
    agreed_on      date        NOT NULL,
    CONSTRAINT slot_change_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
      REFERENCES counselling.contract (unit_id, compartment, client_id, id),
    CONSTRAINT slot_change_in_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id),
    CONSTRAINT one_slot_change_per_day UNIQUE (contract_id, effective_from)
  );

  -- Both days included, as the contract's own last day is. Without an end until somebody resumes.
  CREATE TABLE counselling.contract_pause (
    id           uuid        PRIMARY KEY,
    unit_id      uuid        NOT NULL,
    compartment  text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id    uuid        NOT NULL,
    created_at   timestamptz NOT NULL,
    version      integer     NOT NULL,
    contract_id  uuid        NOT NULL,
    paused_from  date        NOT NULL,
    paused_until date        CHECK (paused_until >= paused_from),
    reason       bytea       NOT NULL,
    -- Resumed before it began.
    withdrawn    boolean     NOT NULL DEFAULT false,
    CONSTRAINT pause_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
      REFERENCES counselling.contract (unit_id, compartment, client_id, id),
    CONSTRAINT one_pause_at_a_time EXCLUDE USING gist (contract_id WITH =, daterange(paused_from, paused_until, '[]') WITH &&) WHERE (NOT withdrawn)
  );
  CREATE INDEX pauses_of_contract ON counselling.contract_pause (contract_id);

  -- [since, until). Nobody named: vacant, which the manager's list shows.
  CREATE TABLE counselling.counsellor_assignment (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    contract_id uuid        NOT NULL,
    staff_id    uuid,
    since       date        NOT NULL,
    until       date        CHECK (until > since),
    CONSTRAINT assignment_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id)
      REFERENCES counselling.contract (unit_id, compartment, client_id, id),
    CONSTRAINT assignment_to_counsellor FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT one_counsellor_a_day EXCLUDE USING gist (contract_id WITH =, daterange(since, until) WITH &&) DEFERRABLE INITIALLY DEFERRED
  );
  CREATE INDEX assignments_of_counsellor ON counselling.counsellor_assignment (unit_id, staff_id, since);
`;

const RULES = `
  -- I15: a unit with a lowest age opens no contract with somebody younger, nor with an unknown age that looks like a child's.
  CREATE FUNCTION counselling.old_enough_for_contract() RETURNS trigger LANGUAGE plpgsql AS
  $$
  DECLARE
    lowest smallint := (SELECT min_age FROM access.unit WHERE id = NEW.unit_id);
    person clients.client;
    born date;
    age integer;
  BEGIN
    IF lowest IS NULL THEN RETURN NEW; END IF;
    SELECT * INTO person FROM clients.client WHERE id = NEW.client_id;
    born := coalesce(person.birth_date, make_date(person.birth_year, 12, 31));
    age := coalesce(extract(year FROM age(NEW.agreed_orally_on, born))::integer, person.age_self_stated);
    IF age < lowest OR (age IS NULL AND person.minor_suspected) THEN
      RAISE EXCEPTION 'the client is too young' USING ERRCODE = '23514', CONSTRAINT = 'old_enough_for_contract';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER old_enough_for_contract BEFORE INSERT ON counselling.contract
    FOR EACH ROW EXECUTE FUNCTION counselling.old_enough_for_contract();

  -- I10, the half that the exclusion cannot say: no day without a row, from the first day on.
  CREATE FUNCTION counselling.always_one_counsellor() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF EXISTS (SELECT FROM counselling.contract c WHERE c.id = NEW.contract_id AND c.status <> 'ended'
        AND NOT (SELECT coalesce(range_agg(daterange(a.since, a.until)), '{}') FROM counselling.counsellor_assignment a WHERE a.contract_id = c.id)
                @> daterange(c.first_on, NULL)) THEN
      RAISE EXCEPTION 'a day without a counsellor' USING ERRCODE = '23514', CONSTRAINT = 'always_one_counsellor';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER always_one_counsellor AFTER INSERT OR UPDATE ON counselling.counsellor_assignment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION counselling.always_one_counsellor();
`;

const WALLS = `
  SELECT ctx.wall_off('counselling.contract', 'shell');
  SELECT ctx.wall_off('counselling.contract_slot_change', 'shell');
  SELECT ctx.wall_off('counselling.contract_pause', 'shell');
  SELECT ctx.wall_off('counselling.counsellor_assignment', 'shell');
`;
