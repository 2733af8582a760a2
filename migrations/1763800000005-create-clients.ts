import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The client file: shell, care team, safe contact, identity. One file stands in one compartment of one unit (D1). */
export class CreateClients1763800000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA clients CASCADE');
  }
}

const TABLES = `
  CREATE SCHEMA clients;
  GRANT USAGE ON SCHEMA clients TO takt_app, takt_jobs, takt_stat;

  CREATE TABLE clients.client (
    id                 uuid        PRIMARY KEY,
    unit_id            uuid        NOT NULL REFERENCES access.unit (id),
    compartment        text        NOT NULL CHECK (compartment IN ('counselling','kast','outreach','trafficking','spiralen')),
    created_at         timestamptz NOT NULL,
    version            integer     NOT NULL,
    number             text        NOT NULL,
    display_name       text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 100),
    status             text        NOT NULL CHECK (status IN ('prospect', 'active', 'closed', 'retained', 'erased')),
    documentation_mode text        NOT NULL CHECK (documentation_mode IN ('identified', 'non_identifying', 'advice_only')),
    pathway            text        NOT NULL REFERENCES ref.pathway (code),
    other_pathways     text[]      NOT NULL DEFAULT '{}',
    gender             text        NOT NULL CHECK (gender IN ('woman','man','trans_woman','trans_man','non_binary','other','not_stated')),
    birth_date         date,
    birth_year         smallint    CHECK (birth_year BETWEEN 1900 AND 2100),
    age_self_stated    smallint    CHECK (age_self_stated BETWEEN 0 AND 120),
    minor_suspected    boolean     NOT NULL DEFAULT false,
    language           text        NOT NULL DEFAULT 'sv',
    interpreter        boolean     NOT NULL DEFAULT false,
    home_county        text,
    home_municipality  text,
    relation           text,
    protected_level    text        NOT NULL DEFAULT 'none' CHECK (protected_level IN ('none', 'sekretessmarkering', 'skyddad_folkbokforing', 'fingerade')),
    informed_about_unit_at timestamptz,
    created_by         uuid,
    CONSTRAINT file_in_one_compartment UNIQUE (unit_id, compartment, id),
    CONSTRAINT one_client_per_number UNIQUE (unit_id, compartment, number),
    CONSTRAINT no_birth_date_where_not_identified CHECK (documentation_mode = 'identified' OR birth_date IS NULL),
    CONSTRAINT client_made_by_staff FOREIGN KEY (unit_id, created_by) REFERENCES access.staff (unit_id, id)
  );
  CREATE INDEX clients_by_age_of_file ON clients.client (unit_id, compartment, created_at DESC);

  -- Who sees what is written in a file, why, and until when (model 3.1). Written before the file itself.
  CREATE TABLE clients.care_team (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL,
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    staff_id    uuid        NOT NULL,
    ground      text        NOT NULL CHECK (ground IN ('created', 'offer', 'contract', 'cover', 'reception', 'session')),
    source_id   uuid,
    since       timestamptz NOT NULL,
    until       timestamptz,
    reason      text        CHECK (length(reason) <= 500),
    CONSTRAINT care_team_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT care_team_of_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id)
  );
  CREATE INDEX care_team_by_client ON clients.care_team (client_id, staff_id);
  CREATE INDEX care_team_by_staff ON clients.care_team (staff_id, client_id);

  CREATE TABLE clients.data_key (
    client_id   uuid  PRIMARY KEY,
    unit_id     uuid  NOT NULL,
    compartment text  NOT NULL,
    wrapped     bytea NOT NULL,
    CONSTRAINT data_key_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)
  );

  CREATE TABLE clients.alias (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL,
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    alias       text        NOT NULL CHECK (length(alias) BETWEEN 1 AND 100),
    note        text        CHECK (length(note) <= 500),
    CONSTRAINT alias_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)
  );
  CREATE INDEX aliases_of_client ON clients.alias (client_id);

  -- Each word of a display name or alias, and the number: small letters, compared byte by byte so that row-level
  -- security and the index go together (safety F4).
  CREATE TABLE clients.search_key (
    unit_id     uuid NOT NULL,
    compartment text NOT NULL,
    client_id   uuid NOT NULL,
    key         text COLLATE "C" NOT NULL,
    PRIMARY KEY (unit_id, key, client_id),
    CONSTRAINT search_key_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)
  );

  CREATE TABLE clients.safe_contact (
    client_id    uuid        PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    unit_id      uuid        NOT NULL,
    compartment  text        NOT NULL,
    created_at   timestamptz NOT NULL,
    version      integer     NOT NULL,
    phone        bytea,
    email        bytea,
    may_sms      boolean     NOT NULL,
    may_leave_voicemail boolean NOT NULL,
    neutral_sender boolean   NOT NULL,
    allowed_hours jsonb      NOT NULL DEFAULT '[]',
    introduce_as text        CHECK (length(introduce_as) <= 100),
    CONSTRAINT safe_contact_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)
  );

  CREATE TABLE clients.identity (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL,
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    type        text        NOT NULL CHECK (type IN ('personnummer', 'samordningsnummer', 'reservnummer', 'other')),
    value       bytea       NOT NULL,
    assurance   text        NOT NULL CHECK (assurance IN ('none', 'self_stated', 'document', 'e_id')),
    valid_from  date        NOT NULL,
    valid_until date,
    CONSTRAINT identity_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)
  );
  CREATE UNIQUE INDEX one_current_identity_per_client ON clients.identity (client_id) WHERE valid_until IS NULL;

  -- The keyed look-up of an identity number: finds the shell, tells nothing.
  CREATE TABLE clients.identity_lookup (
    unit_id     uuid  NOT NULL,
    compartment text  NOT NULL,
    client_id   uuid  NOT NULL,
    lookup      bytea NOT NULL,
    PRIMARY KEY (unit_id, lookup, client_id),
    CONSTRAINT identity_lookup_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id)
  );

  -- Why a person may come to Spiralen (E08). Reception writes it at registration and never reads it.
  CREATE TABLE clients.ground (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment = 'spiralen'),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    ground      text        NOT NULL CHECK (ground IN ('selling_experience', 'substance_use', 'hiv', 'other')),
    CONSTRAINT ground_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT one_row_per_ground UNIQUE (unit_id, client_id, ground)
  );

  -- I14: a file that must not identify has no identity row.
  CREATE FUNCTION clients.identity_only_where_identified() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF (SELECT documentation_mode FROM clients.client WHERE id = NEW.client_id) <> 'identified' THEN
      RAISE EXCEPTION 'this file must not identify' USING ERRCODE = '23514', CONSTRAINT = 'identity_only_where_identified';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER identity_only_where_identified BEFORE INSERT ON clients.identity
    FOR EACH ROW EXECUTE FUNCTION clients.identity_only_where_identified();
`;

const WALLS = `
  SELECT ctx.wall_off('clients.client', 'shell');
  SELECT ctx.wall_off('clients.data_key', 'shell');
  SELECT ctx.wall_off('clients.alias', 'shell');
  SELECT ctx.wall_off('clients.search_key', 'shell');
  SELECT ctx.wall_off('clients.safe_contact', 'shell');
  SELECT ctx.wall_off('clients.identity_lookup', 'shell');
  SELECT ctx.wall_off('clients.identity', 'deposit');
  SELECT ctx.wall_off('clients.ground', 'deposit');
  GRANT DELETE ON clients.search_key, clients.identity_lookup TO takt_app;

  -- The care team decides who sees the rest, so it cannot ask itself: the compartment is its wall.
  ALTER TABLE clients.care_team ENABLE ROW LEVEL SECURITY;
  ALTER TABLE clients.care_team FORCE ROW LEVEL SECURITY;
  CREATE POLICY seen ON clients.care_team TO takt_app, takt_jobs USING (unit_id = (SELECT ctx.unit_id())
    AND (compartment = ANY ((SELECT ctx.shell_compartments())::text[]) OR compartment = ANY ((SELECT ctx.content_compartments())::text[])));
  CREATE POLICY counted ON clients.care_team FOR SELECT TO takt_stat USING (unit_id = (SELECT ctx.unit_id()));
  GRANT SELECT, INSERT, UPDATE ON clients.care_team TO takt_app, takt_jobs;
  GRANT SELECT ON clients.care_team TO takt_stat;
`;
