import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes of both record regimes: every version kept, signatures and corrections as rows, drafts apart (D6, D7, I16, I17). */
export class CreateJournal1763800000501 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(FENCES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA journal CASCADE');
  }
}

const FILE = `
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL,
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL`;

const TABLES = `
  CREATE SCHEMA journal;
  GRANT USAGE ON SCHEMA journal TO takt_app, takt_jobs, takt_stat;

  CREATE TABLE journal.note (${FILE},
    kind        text        NOT NULL CHECK (kind IN ('session', 'contact', 'decision', 'closing', 'visit')),
    session_id  uuid,
    contract_id uuid,
    booking_id  uuid,
    status      text        NOT NULL CHECK (status IN ('entered', 'signed', 'locked_unsigned')),
    author_id   uuid        NOT NULL,
    event_at    timestamptz NOT NULL,
    entered_at  timestamptz NOT NULL,
    locks_at    timestamptz NOT NULL,
    signed_at   timestamptz,
    signed_by   uuid,
    language    text        NOT NULL DEFAULT 'sv',
    disputed    boolean     NOT NULL DEFAULT false,
    versions    integer     NOT NULL CHECK (versions >= 1),
    text_number integer     NOT NULL CHECK (text_number BETWEEN 1 AND versions),
    CONSTRAINT note_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT note_of_author FOREIGN KEY (unit_id, author_id) REFERENCES access.staff (unit_id, id),
    -- I18: what a note is about stands in the same file.
    CONSTRAINT note_of_session FOREIGN KEY (unit_id, compartment, client_id, session_id) REFERENCES counselling.session (unit_id, compartment, client_id, id),
    CONSTRAINT note_of_contract FOREIGN KEY (unit_id, compartment, client_id, contract_id) REFERENCES counselling.contract (unit_id, compartment, client_id, id),
    CONSTRAINT note_of_booking FOREIGN KEY (unit_id, compartment, client_id, booking_id) REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
    CONSTRAINT note_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT note_is_about_one_thing CHECK (num_nonnulls(session_id, contract_id, booking_id) <= 1),
    CONSTRAINT note_of_its_record CHECK ((kind = 'visit') = (compartment = 'spiralen') AND (booking_id IS NULL OR kind = 'visit')
      AND (kind <> 'visit' OR (session_id IS NULL AND contract_id IS NULL))),
    CONSTRAINT medical_note_is_in_swedish CHECK (kind <> 'visit' OR language = 'sv'),
    CONSTRAINT note_signed_by_its_author CHECK (signed_by = author_id),
    CONSTRAINT signature_has_time_and_name CHECK ((status = 'signed') = (signed_at IS NOT NULL) AND (signed_at IS NULL) = (signed_by IS NULL))
  );
  CREATE INDEX notes_of_client ON journal.note (client_id, event_at DESC, id);
  CREATE INDEX notes_unsigned_of_author ON journal.note (author_id, entered_at) WHERE status = 'entered';
  CREATE INDEX notes_of_author ON journal.note (author_id, event_at DESC);
  CREATE INDEX notes_to_lock ON journal.note (unit_id, locks_at) WHERE status = 'entered';
  CREATE INDEX notes_of_session ON journal.note (session_id) WHERE session_id IS NOT NULL;
  CREATE INDEX notes_of_contract ON journal.note (contract_id) WHERE contract_id IS NOT NULL;
  CREATE INDEX notes_of_booking ON journal.note (booking_id) WHERE booking_id IS NOT NULL;

  CREATE TABLE journal.note_version (${FILE},
    note_id     uuid        NOT NULL,
    number      integer     NOT NULL CHECK (number >= 1),
    kind        text        NOT NULL CHECK (kind IN ('entered', 'edited', 'correction')),
    event_at    timestamptz NOT NULL,
    headings    bytea       NOT NULL,
    reason      bytea,
    author_id   uuid        NOT NULL,
    CONSTRAINT version_of_note FOREIGN KEY (unit_id, compartment, client_id, note_id) REFERENCES journal.note (unit_id, compartment, client_id, id),
    CONSTRAINT version_of_author FOREIGN KEY (unit_id, author_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT one_text_per_version UNIQUE (unit_id, note_id, number),
    CONSTRAINT version_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT first_version_is_the_entry CHECK ((number = 1) = (kind = 'entered')),
    CONSTRAINT correction_has_a_reason CHECK ((kind = 'correction') = (reason IS NOT NULL))
  );
  CREATE INDEX versions_of_note ON journal.note_version (note_id, number);
  CREATE INDEX corrections_of_author ON journal.note_version (author_id, created_at) WHERE kind = 'correction';

  CREATE TABLE journal.note_signature (${FILE},
    version_id  uuid        NOT NULL,
    signed_at   timestamptz NOT NULL,
    signed_by   uuid        NOT NULL,
    CONSTRAINT signature_of_version FOREIGN KEY (unit_id, compartment, client_id, version_id) REFERENCES journal.note_version (unit_id, compartment, client_id, id),
    CONSTRAINT signature_of_staff FOREIGN KEY (unit_id, signed_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT signed_once UNIQUE (unit_id, version_id)
  );
  CREATE INDEX signatures_of_version ON journal.note_signature (version_id);

  CREATE TABLE journal.note_dispute (${FILE},
    note_id     uuid        NOT NULL,
    text        bytea       NOT NULL,
    recorded_by uuid        NOT NULL,
    CONSTRAINT dispute_of_note FOREIGN KEY (unit_id, compartment, client_id, note_id) REFERENCES journal.note (unit_id, compartment, client_id, id),
    CONSTRAINT dispute_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
  );
  CREATE INDEX disputes_of_note ON journal.note_dispute (note_id);

  -- The private buffer: not part of the record, seen by its owner alone, gone after 24 hours (SM-12).
  CREATE TABLE journal.note_draft (${FILE},
    staff_id    uuid        NOT NULL,
    body        bytea       NOT NULL,
    saved_at    timestamptz NOT NULL,
    CONSTRAINT draft_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT draft_of_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT one_draft_per_writer_and_client UNIQUE (unit_id, staff_id, client_id)
  );
  CREATE INDEX drafts_by_age ON journal.note_draft (unit_id, saved_at);
`;

const FENCES = `
  -- D7: what has been written stays as it was written.
  CREATE FUNCTION journal.refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RAISE EXCEPTION 'the journal is only ever added to' USING ERRCODE = '42501'; END $$;
  CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.note_version FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.note_signature FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.note_dispute FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_removed BEFORE DELETE ON journal.note FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.note FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.note_version FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.note_signature FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.note_dispute FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();

  -- I16: a signed note, or one whose fourteen days are over, keeps its text, its time and its signature.
  CREATE FUNCTION journal.note_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE locked boolean := OLD.status = 'locked_unsigned' OR (OLD.status = 'entered' AND OLD.locks_at <= ctx.now());
  BEGIN
    IF (NEW.id, NEW.unit_id, NEW.compartment, NEW.client_id, NEW.created_at, NEW.kind, NEW.author_id, NEW.entered_at, NEW.locks_at, NEW.language)
         IS DISTINCT FROM (OLD.id, OLD.unit_id, OLD.compartment, OLD.client_id, OLD.created_at, OLD.kind, OLD.author_id, OLD.entered_at, OLD.locks_at, OLD.language)
       OR (NEW.session_id, NEW.contract_id, NEW.booking_id) IS DISTINCT FROM (OLD.session_id, OLD.contract_id, OLD.booking_id)
       OR NEW.versions < OLD.versions OR NEW.text_number < OLD.text_number OR (OLD.disputed AND NOT NEW.disputed) THEN
      RAISE EXCEPTION 'what a note is about is never changed' USING ERRCODE = '42501';
    END IF;
    IF OLD.status = 'signed' AND (NEW.status, NEW.event_at, NEW.signed_at, NEW.signed_by, NEW.text_number)
         IS DISTINCT FROM (OLD.status, OLD.event_at, OLD.signed_at, OLD.signed_by, OLD.text_number) THEN
      RAISE EXCEPTION 'a signed note stands' USING ERRCODE = '23514', CONSTRAINT = 'signed_note_stands';
    END IF;
    IF locked AND ((NEW.event_at, NEW.text_number) IS DISTINCT FROM (OLD.event_at, OLD.text_number)
         OR NEW.status NOT IN (OLD.status, 'locked_unsigned')) THEN
      RAISE EXCEPTION 'a locked note stands' USING ERRCODE = '23514', CONSTRAINT = 'locked_note_stands';
    END IF;
    IF NOT locked AND OLD.status = 'entered' AND NEW.status = 'locked_unsigned' THEN
      RAISE EXCEPTION 'its fourteen days are not over' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER note_stands BEFORE UPDATE ON journal.note FOR EACH ROW EXECUTE FUNCTION journal.note_stands();

  -- An edit belongs to an open note and its author; a correction to one that is closed.
  CREATE FUNCTION journal.version_fits() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE n journal.note;
  BEGIN
    SELECT * INTO n FROM journal.note WHERE id = NEW.note_id;
    IF NEW.kind <> 'correction' AND NEW.author_id <> n.author_id THEN
      RAISE EXCEPTION 'only its author writes a note' USING ERRCODE = '42501';
    END IF;
    IF NEW.kind = 'edited' AND n.status = 'signed' THEN
      RAISE EXCEPTION 'a signed note stands' USING ERRCODE = '23514', CONSTRAINT = 'signed_note_stands';
    END IF;
    IF NEW.kind = 'edited' AND n.locks_at <= ctx.now() THEN
      RAISE EXCEPTION 'a locked note stands' USING ERRCODE = '23514', CONSTRAINT = 'locked_note_stands';
    END IF;
    IF NEW.kind = 'correction' AND n.status = 'entered' AND n.locks_at > ctx.now() THEN
      RAISE EXCEPTION 'an open note is edited, not corrected' USING ERRCODE = '23514', CONSTRAINT = 'open_note_is_edited';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER version_fits BEFORE INSERT ON journal.note_version FOR EACH ROW EXECUTE FUNCTION journal.version_fits();

  -- I17: who wrote it signs it; in Spiralen only while she works there as a clinician (PDL 3:3, 3:10).
  CREATE FUNCTION journal.signature_fits() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$
  BEGIN
    IF NEW.signed_by IS DISTINCT FROM (SELECT author_id FROM journal.note_version WHERE id = NEW.version_id) THEN
      RAISE EXCEPTION 'only its author signs' USING ERRCODE = '42501';
    END IF;
    IF NEW.compartment = 'spiralen' AND NOT EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = NEW.signed_by AND a.compartment = 'spiralen'
         AND a.role IN ('midwife', 'gynaecologist', 'physician', 'psychiatrist') AND a.since <= NEW.signed_at AND (a.until IS NULL OR a.until > NEW.signed_at)) THEN
      RAISE EXCEPTION 'signed by a clinician at work' USING ERRCODE = '23514', CONSTRAINT = 'medical_note_signed_by_active_clinician';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER signature_fits BEFORE INSERT ON journal.note_signature FOR EACH ROW EXECUTE FUNCTION journal.signature_fits();
`;

const WALLS = `
  SELECT ctx.wall_off('journal.note', 'content');
  SELECT ctx.wall_off('journal.note_version', 'content');
  SELECT ctx.wall_off('journal.note_signature', 'content');
  SELECT ctx.wall_off('journal.note_dispute', 'content');
  SELECT ctx.wall_off('journal.note_draft', 'content');
  REVOKE UPDATE ON journal.note_version, journal.note_signature, journal.note_dispute FROM takt_app, takt_jobs;

  -- Statistics never need a word of what is written.
  DROP POLICY counted ON journal.note_draft;
  DROP POLICY counted ON journal.note_dispute;
  REVOKE SELECT ON journal.note_draft, journal.note_dispute, journal.note_version FROM takt_stat;
  GRANT SELECT (id, unit_id, compartment, client_id, created_at, note_id, number, kind, author_id) ON journal.note_version TO takt_stat;

  -- A draft is its writer's own; the house's jobs come to it only to take away what is old.
  CREATE POLICY own ON journal.note_draft AS RESTRICTIVE TO takt_app USING (staff_id = (SELECT ctx.staff_id()));
  CREATE POLICY stale ON journal.note_draft AS RESTRICTIVE TO takt_jobs USING (saved_at <= (SELECT ctx.now()) - interval '24 hours');
  GRANT DELETE ON journal.note_draft TO takt_app, takt_jobs;
`;
