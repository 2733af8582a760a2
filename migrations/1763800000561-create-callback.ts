import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Police operations in counts, and those who said yes to being called (W11, D8, I22, I23, SM-10). */
export class CreateCallback1763800000561 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(OPERATIONS);
    await db.query(CALLBACKS);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE kast.callback_file, kast.callback_attempt, kast.callback_contact, kast.callback, kast.police_operation`,
    );
    await db.query(`DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'kast'::regnamespace) THEN DROP SCHEMA kast; END IF;
    END $$`);
  }
}

const OPERATIONS = `
  CREATE SCHEMA IF NOT EXISTS kast;
  GRANT USAGE ON SCHEMA kast TO takt_app, takt_jobs, takt_stat;

  -- Counts and no names.
  CREATE TABLE kast.police_operation (
    id              uuid        PRIMARY KEY,
    unit_id         uuid        NOT NULL REFERENCES access.unit (id),
    created_at      timestamptz NOT NULL,
    version         integer     NOT NULL,
    reference       text        NOT NULL,
    police_region   text        NOT NULL CHECK (police_region IN ('Bergslagen', 'Mitt', 'Nord', 'Stockholm', 'Syd', 'Väst', 'Öst')),
    from_on         date        NOT NULL,
    to_on           date        NOT NULL,
    arrested_count  integer     NOT NULL CHECK (arrested_count >= 0),
    consented_count integer     NOT NULL CHECK (consented_count >= 0),
    staff_present   uuid[]      NOT NULL,
    CONSTRAINT operation_of_unit UNIQUE (unit_id, id),
    CONSTRAINT operation_is_registered_once UNIQUE (unit_id, reference, from_on),
    CONSTRAINT operation_ends_after_it_begins CHECK (from_on <= to_on),
    CONSTRAINT nobody_consents_who_was_not_arrested CHECK (consented_count <= arrested_count)
  );
  SELECT ctx.wall_off('kast.police_operation', 'unit');
`;

const CALLBACKS = `
  -- How far it has come, and nothing of who it is.
  CREATE TABLE kast.callback (
    id                  uuid        PRIMARY KEY,
    unit_id             uuid        NOT NULL REFERENCES access.unit (id),
    compartment         text        NOT NULL CHECK (compartment = 'kast'),
    created_at          timestamptz NOT NULL,
    version             integer     NOT NULL,
    operation_id        uuid,
    consent_given_at    timestamptz NOT NULL,
    consent_recorded_by uuid        NOT NULL,
    preferred_times     jsonb       NOT NULL,
    voicemail_ok        boolean     NOT NULL,
    county              text        CHECK (county ~ '^[0-9]{2}$'),
    status              text        NOT NULL CHECK (status IN
      ('queued', 'claimed', 'reached', 'booked', 'info_only', 'referred_home', 'declined', 'unreached', 'withdrawn')),
    attempts            integer     NOT NULL CHECK (attempts >= 0),
    first_attempt_at    timestamptz,
    last_attempt_at     timestamptz,
    last_outcome        text        CHECK (last_outcome IN ('reached', 'no_answer', 'voicemail_neutral', 'wrong_number', 'declined')),
    reached_at          timestamptz,
    claimed_by          uuid,
    claimed_at          timestamptz,
    closed_by           uuid,
    closed_at           timestamptz,
    purge_at            timestamptz,
    purged_at           timestamptz,
    CONSTRAINT callback_of_unit UNIQUE (unit_id, id),
    CONSTRAINT callback_operation FOREIGN KEY (unit_id, operation_id) REFERENCES kast.police_operation (unit_id, id),
    CONSTRAINT callback_consent_recorded_by FOREIGN KEY (unit_id, consent_recorded_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT callback_claimed_by FOREIGN KEY (unit_id, claimed_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT callback_closed_by FOREIGN KEY (unit_id, closed_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT callback_is_with_one_who_calls CHECK ((claimed_by IS NOT NULL) = (status IN ('claimed', 'reached'))
      AND (claimed_at IS NOT NULL) = (claimed_by IS NOT NULL)),
    CONSTRAINT callback_is_purged_within_fourteen_days CHECK ((closed_at IS NOT NULL) = (status NOT IN ('queued', 'claimed', 'reached'))
      AND (purge_at IS NOT NULL) = (closed_at IS NOT NULL) AND purge_at <= closed_at + interval '336 hours'),
    CONSTRAINT callback_tries_are_told CHECK ((attempts > 0) = (first_attempt_at IS NOT NULL) AND (attempts > 0) = (last_attempt_at IS NOT NULL)
      AND (attempts > 0) = (last_outcome IS NOT NULL))
  );
  CREATE INDEX callbacks_open ON kast.callback (unit_id, status, consent_given_at) WHERE closed_at IS NULL;
  CREATE INDEX callbacks_to_purge ON kast.callback (unit_id, purge_at) WHERE purged_at IS NULL;
  CREATE INDEX callbacks_of_operation ON kast.callback (unit_id, operation_id);

  -- Who it is, sealed with a key of its own that lies in the row: the row goes, and all of it is gone.
  CREATE TABLE kast.callback_contact (
    id           uuid        PRIMARY KEY,
    unit_id      uuid        NOT NULL,
    compartment  text        NOT NULL CHECK (compartment = 'kast'),
    created_at   timestamptz NOT NULL,
    version      integer     NOT NULL,
    callback_id  uuid        NOT NULL,
    wrapped      bytea       NOT NULL,
    phone        bytea       NOT NULL,
    alias        bytea,
    phone_lookup bytea       NOT NULL,
    shared       boolean     NOT NULL,
    CONSTRAINT contact_of_callback FOREIGN KEY (unit_id, callback_id) REFERENCES kast.callback (unit_id, id),
    CONSTRAINT one_contact_per_callback UNIQUE (unit_id, callback_id)
  );
  -- The same number twice is a fault of writing, unless somebody says that two people share it.
  CREATE UNIQUE INDEX one_callback_per_number ON kast.callback_contact (unit_id, phone_lookup) WHERE NOT shared;

  CREATE TABLE kast.callback_attempt (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment = 'kast'),
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL CHECK (version = 1),
    callback_id uuid        NOT NULL,
    at          timestamptz NOT NULL,
    by          uuid        NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('reached', 'no_answer', 'voicemail_neutral', 'wrong_number', 'declined')),
    CONSTRAINT attempt_of_callback FOREIGN KEY (unit_id, callback_id) REFERENCES kast.callback (unit_id, id),
    CONSTRAINT attempt_by FOREIGN KEY (unit_id, by) REFERENCES access.staff (unit_id, id)
  );
  CREATE INDEX attempts_of_callback ON kast.callback_attempt (unit_id, callback_id, at);

  -- The file that a booked one got; whoever may read the file may know where it came from.
  CREATE TABLE kast.callback_file (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment = 'kast'),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    callback_id uuid        NOT NULL,
    CONSTRAINT file_of_callback FOREIGN KEY (unit_id, callback_id) REFERENCES kast.callback (unit_id, id),
    CONSTRAINT one_file_per_callback UNIQUE (unit_id, callback_id),
    CONSTRAINT callback_file_of_client FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)
  );
  CREATE INDEX callback_files_of_client ON kast.callback_file (unit_id, client_id);
  SELECT ctx.wall_off('kast.callback_file', 'content');
`;

const OF_UNIT = `unit_id = (SELECT ctx.unit_id())`;
const CALLS = `${OF_UNIT} AND compartment = ANY ((SELECT ctx.content_compartments())::text[])`;
// Reception and the manager count how far it has come (model 3.5).
const COUNTS = `${OF_UNIT} AND (compartment = ANY ((SELECT ctx.content_compartments())::text[])
  OR compartment = ANY ((SELECT ctx.shell_compartments())::text[]) OR 'unit_manager' = ANY ((SELECT ctx.roles())::text[]))`;

const walled = (table: string, seen: string) => `
  ALTER TABLE kast.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE kast.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY seen ON kast.${table} FOR SELECT TO takt_app USING (${seen});
  CREATE POLICY added ON kast.${table} FOR INSERT TO takt_app WITH CHECK (${CALLS});
  CREATE POLICY of_the_house ON kast.${table} TO takt_jobs USING (${OF_UNIT});
`;

const WALLS = `
  ${walled('callback', COUNTS)}
  CREATE POLICY changed ON kast.callback FOR UPDATE TO takt_app USING (${CALLS}) WITH CHECK (${CALLS});
  CREATE POLICY counted ON kast.callback FOR SELECT TO takt_stat USING (${OF_UNIT});
  GRANT SELECT, INSERT, UPDATE ON kast.callback TO takt_app, takt_jobs;
  GRANT SELECT ON kast.callback TO takt_stat;

  -- Only the house's own job takes a number away, and statistics never see one.
  ${walled('callback_contact', CALLS)}
  CREATE POLICY changed ON kast.callback_contact FOR UPDATE TO takt_app USING (${CALLS}) WITH CHECK (${CALLS});
  GRANT SELECT, INSERT, UPDATE ON kast.callback_contact TO takt_app;
  GRANT SELECT, DELETE ON kast.callback_contact TO takt_jobs;

  ${walled('callback_attempt', CALLS)}
  GRANT SELECT, INSERT ON kast.callback_attempt TO takt_app;
`;
