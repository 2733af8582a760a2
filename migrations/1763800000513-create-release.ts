import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of a record on their way out: who asked, what was masked and why, what was decided, what left the house (S12, S13). */
export class CreateRelease1763800000513 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(FENCES);
    await db.query(WALLS);
    await db.query(STATUSES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE access.role SET opens = NULL, compartments = '{}' WHERE code = 'registrar';
      DROP FUNCTION journal.notes_to_release(uuid);
      DROP TABLE journal.release_handover, journal.release_copy, journal.release_note, journal.release;
      DROP FUNCTION journal.release_stands(), journal.release_note_stands(), journal.handover_fits();
    `);
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
  CREATE TABLE journal.release (${FILE},
    status         text        NOT NULL CHECK (status IN ('assembled', 'in_review', 'decided', 'handed_out', 'withdrawn')),
    recipient_kind text        NOT NULL CHECK (recipient_kind IN ('client', 'representative', 'authority', 'care_provider', 'other')),
    recipient      bytea       NOT NULL,
    purpose        bytea       NOT NULL,
    period_from    date,
    period_until   date,
    notes          integer     NOT NULL CHECK (notes >= 1),
    assembled_by   uuid        NOT NULL,
    reviewing_by   uuid,
    decision       text        CHECK (decision IN ('released', 'partly', 'refused')),
    decided_by     uuid,
    decided_at     timestamptz,
    decision_text  bytea,
    withdrawn_by   uuid,
    withdrawn_at   timestamptz,
    CONSTRAINT release_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT release_by_staff FOREIGN KEY (unit_id, assembled_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT review_by_staff FOREIGN KEY (unit_id, reviewing_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT decision_by_staff FOREIGN KEY (unit_id, decided_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT release_in_one_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT release_in_one_compartment UNIQUE (unit_id, compartment, id),
    CONSTRAINT release_period_runs_forward CHECK (period_until >= period_from),
    CONSTRAINT review_has_a_reviewer CHECK (status IN ('assembled', 'withdrawn') OR reviewing_by IS NOT NULL),
    CONSTRAINT decision_has_who_and_when CHECK (num_nulls(decision, decided_by, decided_at) IN (0, 3)
      AND (status IN ('assembled', 'in_review')) <= (decision IS NULL) AND (status IN ('decided', 'handed_out')) <= (decision IS NOT NULL)),
    CONSTRAINT decision_by_its_reviewer CHECK (decided_by = reviewing_by),
    CONSTRAINT masking_and_refusal_say_why CHECK (decision = 'released' OR (decision IS NULL) = (decision_text IS NULL)),
    -- Safety A10: what leaves the house has passed two people.
    CONSTRAINT release_takes_two CHECK (reviewing_by <> assembled_by),
    CONSTRAINT withdrawal_has_who_and_when CHECK ((status = 'withdrawn') = (withdrawn_by IS NOT NULL) AND (withdrawn_by IS NULL) = (withdrawn_at IS NULL))
  );
  CREATE INDEX releases_of_client ON journal.release (client_id, created_at DESC);
  CREATE INDEX releases_under_way ON journal.release (unit_id, created_at) WHERE status IN ('assembled', 'in_review', 'decided');

  CREATE TABLE journal.release_note (${FILE},
    release_id   uuid        NOT NULL,
    note_id      uuid        NOT NULL,
    -- What was read: a note that changes after that is read again.
    note_version integer,
    grounds      text[]      NOT NULL DEFAULT '{}',
    masks        bytea,
    reviewed_by  uuid,
    reviewed_at  timestamptz,
    -- A note of a merged file stands under its own client; the two files are one person's (I31).
    CONSTRAINT part_of_release FOREIGN KEY (unit_id, compartment, release_id) REFERENCES journal.release (unit_id, compartment, id),
    CONSTRAINT part_is_note FOREIGN KEY (unit_id, compartment, client_id, note_id) REFERENCES journal.note (unit_id, compartment, client_id, id),
    CONSTRAINT reviewed_by_staff FOREIGN KEY (unit_id, reviewed_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT note_once_in_a_release UNIQUE (unit_id, release_id, note_id),
    CONSTRAINT review_has_who_and_when CHECK (num_nulls(note_version, reviewed_by, reviewed_at) IN (0, 3)),
    CONSTRAINT mask_has_a_ground CHECK ((masks IS NULL) = (grounds = '{}') AND (masks IS NULL OR reviewed_by IS NOT NULL)),
    -- OSL 25 kap. holds in health care, 26 kap. in social services; 21 kap. everywhere.
    CONSTRAINT mask_ground_of_the_record CHECK (grounds <@ CASE compartment
      WHEN 'spiralen' THEN ARRAY['OSL_25_1', 'OSL_25_6', 'OSL_25_7', 'OSL_21_1', 'OSL_21_3', 'OSL_21_5']
      ELSE ARRAY['OSL_26_1', 'OSL_26_5', 'OSL_21_1', 'OSL_21_3', 'OSL_21_5'] END)
  );
  CREATE INDEX notes_of_release ON journal.release_note (release_id);
  CREATE INDEX releases_of_note ON journal.release_note (note_id);

  -- What was decided to leave, as it leaves: sealed once, the same bytes for every copy.
  CREATE TABLE journal.release_copy (${FILE},
    release_id  uuid        NOT NULL,
    body        bytea       NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT copy_of_release FOREIGN KEY (unit_id, compartment, client_id, release_id) REFERENCES journal.release (unit_id, compartment, client_id, id),
    CONSTRAINT one_copy_per_release UNIQUE (unit_id, release_id)
  );

  -- PDL 3:11: to whom and when a copy was given; every one of them.
  CREATE TABLE journal.release_handover (${FILE},
    release_id  uuid        NOT NULL,
    number      integer     NOT NULL CHECK (number >= 1),
    way         text        NOT NULL CHECK (way IN ('in_person', 'post', 'registered_post', 'secure_message', 'told')),
    handed_to   bytea       NOT NULL,
    handed_at   timestamptz NOT NULL,
    handed_by   uuid        NOT NULL,
    CONSTRAINT handover_of_release FOREIGN KEY (unit_id, compartment, client_id, release_id) REFERENCES journal.release (unit_id, compartment, client_id, id),
    CONSTRAINT handover_by_staff FOREIGN KEY (unit_id, handed_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT handover_once_by_number UNIQUE (unit_id, release_id, number)
  );
`;

const FENCES = `
  CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.release_copy FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.release_handover FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_removed BEFORE DELETE ON journal.release FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_removed BEFORE DELETE ON journal.release_note FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.release FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.release_note FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.release_copy FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.release_handover FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();

  -- What was asked for is never changed, what was decided stands, and the way is one way.
  CREATE FUNCTION journal.release_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF (NEW.id, NEW.unit_id, NEW.compartment, NEW.client_id, NEW.created_at, NEW.recipient_kind, NEW.recipient, NEW.purpose, NEW.notes, NEW.assembled_by)
         IS DISTINCT FROM (OLD.id, OLD.unit_id, OLD.compartment, OLD.client_id, OLD.created_at, OLD.recipient_kind, OLD.recipient, OLD.purpose, OLD.notes, OLD.assembled_by)
       OR (NEW.period_from, NEW.period_until) IS DISTINCT FROM (OLD.period_from, OLD.period_until) THEN
      RAISE EXCEPTION 'what a release is about is never changed' USING ERRCODE = '42501';
    END IF;
    IF OLD.decision IS NOT NULL AND (NEW.decision, NEW.decided_by, NEW.decided_at, NEW.decision_text, NEW.reviewing_by)
         IS DISTINCT FROM (OLD.decision, OLD.decided_by, OLD.decided_at, OLD.decision_text, OLD.reviewing_by) THEN
      RAISE EXCEPTION 'a decision stands' USING ERRCODE = '23514', CONSTRAINT = 'decision_stands';
    END IF;
    IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (('assembled', 'in_review'), ('in_review', 'decided'), ('decided', 'handed_out'),
         ('assembled', 'withdrawn'), ('in_review', 'withdrawn'), ('decided', 'withdrawn')) THEN
      RAISE EXCEPTION 'a release does not go that way' USING ERRCODE = '23514', CONSTRAINT = 'release_goes_one_way';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER release_stands BEFORE UPDATE ON journal.release FOR EACH ROW EXECUTE FUNCTION journal.release_stands();

  -- Masks are made while the release is under review, and stay as they were when it is decided.
  CREATE FUNCTION journal.release_note_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF (NEW.id, NEW.unit_id, NEW.compartment, NEW.client_id, NEW.created_at, NEW.release_id, NEW.note_id)
         IS DISTINCT FROM (OLD.id, OLD.unit_id, OLD.compartment, OLD.client_id, OLD.created_at, OLD.release_id, OLD.note_id) THEN
      RAISE EXCEPTION 'which note it is never changes' USING ERRCODE = '42501';
    END IF;
    IF NOT EXISTS (SELECT FROM journal.release r WHERE r.id = NEW.release_id AND r.status = 'in_review' AND r.reviewing_by = NEW.reviewed_by) THEN
      RAISE EXCEPTION 'masks are made under review, by its reviewer' USING ERRCODE = '23514', CONSTRAINT = 'masks_are_made_under_review';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER release_note_stands BEFORE UPDATE ON journal.release_note FOR EACH ROW EXECUTE FUNCTION journal.release_note_stands();

  CREATE FUNCTION journal.handover_fits() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NOT EXISTS (SELECT FROM journal.release r WHERE r.id = NEW.release_id AND r.status IN ('decided', 'handed_out')) THEN
      RAISE EXCEPTION 'nothing leaves before it is decided' USING ERRCODE = '23514', CONSTRAINT = 'handover_after_decision';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER handover_fits BEFORE INSERT ON journal.release_handover FOR EACH ROW EXECUTE FUNCTION journal.handover_fits();
`;

const WALLS = `
  SELECT ctx.wall_off('journal.release', 'shell');
  SELECT ctx.wall_off('journal.release_note', 'deposit');
  SELECT ctx.wall_off('journal.release_copy', 'shell');
  SELECT ctx.wall_off('journal.release_handover', 'shell');
  REVOKE UPDATE ON journal.release_copy, journal.release_handover FROM takt_app, takt_jobs;

  -- S12: who assembles neither makes the copy nor has one before it is decided.
  CREATE POLICY frozen_by_its_reviewer ON journal.release_copy AS RESTRICTIVE FOR INSERT TO takt_app, takt_jobs
    WITH CHECK (EXISTS (SELECT FROM journal.release r WHERE r.id = release_id AND r.decided_by = (SELECT ctx.staff_id())));

  DROP POLICY counted ON journal.release_copy;
  DROP POLICY counted ON journal.release_note;
  REVOKE SELECT ON journal.release_copy, journal.release_note FROM takt_stat;

  -- The registrar prepares releases in the compartments she is assigned to, as reception does; in none she sees no file.
  UPDATE access.role SET opens = 'shell', compartments = '{counselling,kast,spiralen,outreach}' WHERE code = 'registrar';
`;

/** P05: the custodian knows which notes there are, of what kind, when, by whom and how far they have come; and not a word more. */
const STATUSES = `
  CREATE FUNCTION journal.notes_to_release(file uuid) RETURNS TABLE (id uuid, client_id uuid, kind text, status text, event_at timestamptz, author_id uuid, corrections bigint, disputed boolean)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NOT ctx.roles() && ARRAY['receptionist', 'registrar'] THEN RETURN; END IF;
    RETURN QUERY
      SELECT n.id, n.client_id, n.kind, CASE WHEN n.status = 'entered' AND n.locks_at <= ctx.now() THEN 'locked_unsigned' ELSE n.status END, n.event_at, n.author_id,
        (SELECT count(*) FROM journal.note_version v WHERE v.note_id = n.id AND v.kind = 'correction'), n.disputed
      FROM journal.note n
      WHERE n.client_id IN (SELECT c.id FROM clients.client c WHERE c.id = file OR c.merged_into = file) AND n.unit_id = ctx.unit_id() AND n.compartment = ANY (ctx.shell_compartments());
  END $$;
  GRANT CREATE ON SCHEMA journal TO takt_stat;
  ALTER FUNCTION journal.notes_to_release(uuid) OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA journal FROM takt_stat;
  REVOKE ALL ON FUNCTION journal.notes_to_release(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION journal.notes_to_release(uuid) TO takt_app;
`;
