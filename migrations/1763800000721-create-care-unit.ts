import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The care units inside the clinic (model 3.5: MED_GYN, MED_PHYS, MED_PSY) as data, who works in which, a care relation
 * that is recorded with a reason (PDL 4:1), and the second factor given once more (safety 3).
 */
export class CreateCareUnit1763800000721 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(UNITS);
    await db.query(WROTE);
    await db.query(ground('', `, ''care''::text`));
    await db.query(CONFIRMATION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE access.confirmation;
      DROP TRIGGER of_care_unit ON journal.note; DROP TRIGGER of_care_unit ON spiralen.booking;
      DROP FUNCTION journal.of_care_unit(); DROP FUNCTION spiralen.of_care_unit(); DROP FUNCTION ctx.care_unit_of_visit(uuid);
      ALTER TABLE journal.note DROP COLUMN care_unit; ALTER TABLE spiralen.booking DROP COLUMN care_unit;
      DROP FUNCTION ctx.care_units(); DROP FUNCTION ctx.care_unit_of(uuid, timestamptz);
      ALTER TABLE access.role DROP COLUMN care_unit;
      DROP TABLE ref.care_unit;
      ALTER TABLE clients.care_team DROP CONSTRAINT recorded_relation_has_reason_and_end;
      ALTER TABLE clients.care_team NO FORCE ROW LEVEL SECURITY;
      DELETE FROM clients.care_team WHERE ground = 'care' OR shared_from IN (SELECT id FROM clients.care_team WHERE ground = 'care');
      ALTER TABLE clients.care_team FORCE ROW LEVEL SECURITY`);
    await db.query(ground(`, ''care''::text`, ''));
  }
}

/** Widens the grounds for care, or takes the last of them away, whatever else stands in the list. */
const ground = (was: string, is: string): string => `
  DO $$
  DECLARE said text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'clients.care_team'::regclass AND conname = 'care_team_ground_check');
  BEGIN
    EXECUTE 'ALTER TABLE clients.care_team DROP CONSTRAINT care_team_ground_check';
    EXECUTE 'ALTER TABLE clients.care_team ADD CONSTRAINT care_team_ground_check ' || replace(said, '''reception''::text${was}', '''reception''::text${is}');
  END $$`;

const UNITS = `
  -- Whoever works in two writes for the one that fewest read: the last of them in rank.
  CREATE TABLE ref.care_unit (
    code text     PRIMARY KEY,
    rank smallint NOT NULL UNIQUE
  );
  INSERT INTO ref.care_unit VALUES ('gynaecology', 1), ('medicine', 2), ('psychiatry', 3);
  GRANT SELECT ON ref.care_unit TO takt_app, takt_jobs, takt_stat;

  ALTER TABLE access.role ADD COLUMN care_unit text REFERENCES ref.care_unit (code);
  UPDATE access.role SET care_unit = CASE code WHEN 'midwife' THEN 'gynaecology' WHEN 'gynaecologist' THEN 'gynaecology'
    WHEN 'physician' THEN 'medicine' WHEN 'psychiatrist' THEN 'psychiatry' END;

  -- The care units of the one who asks; none for whoever is no clinician.
  CREATE FUNCTION ctx.care_units() RETURNS text[] LANGUAGE sql STABLE AS
  $$ SELECT coalesce(array_agg(DISTINCT r.care_unit), '{}') FROM access.role r WHERE r.code = ANY (ctx.roles()) AND r.care_unit IS NOT NULL $$;

  -- The care unit a member of staff worked in at a time; where she had not begun or had left, the one she is known by.
  CREATE FUNCTION ctx.care_unit_of(person uuid, at timestamptz) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT r.care_unit FROM access.assignment a JOIN access.role r ON r.code = a.role JOIN ref.care_unit u ON u.code = r.care_unit
     WHERE a.staff_id = person ORDER BY (a.since <= at AND (a.until IS NULL OR a.until > at)) DESC, u.rank DESC, a.since DESC LIMIT 1 $$;
  REVOKE ALL ON FUNCTION ctx.care_units(), ctx.care_unit_of(uuid, timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ctx.care_units(), ctx.care_unit_of(uuid, timestamptz) TO takt_app, takt_jobs, takt_stat;

  ALTER TABLE clients.care_team ADD CONSTRAINT recorded_relation_has_reason_and_end CHECK (ground <> 'care' OR (reason IS NOT NULL AND until IS NOT NULL));
`;

/** A note belongs to the care unit of its author, a visit to that of the clinician it is with. Written by the database alone. */
const WROTE = `
  ALTER TABLE journal.note ADD COLUMN care_unit text REFERENCES ref.care_unit (code);
  ALTER TABLE spiralen.booking ADD COLUMN care_unit text REFERENCES ref.care_unit (code);

  ALTER TABLE journal.note NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE spiralen.booking NO FORCE ROW LEVEL SECURITY;
  UPDATE journal.note SET care_unit = ctx.care_unit_of(author_id, entered_at) WHERE compartment = 'spiralen';
  UPDATE spiralen.booking SET care_unit = ctx.care_unit_of(clinician_id, starts_at);
  ALTER TABLE journal.note FORCE ROW LEVEL SECURITY;
  ALTER TABLE spiralen.booking FORCE ROW LEVEL SECURITY;

  CREATE FUNCTION journal.of_care_unit() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    NEW.care_unit := CASE WHEN TG_OP = 'UPDATE' THEN OLD.care_unit WHEN NEW.compartment = 'spiralen' THEN ctx.care_unit_of(NEW.author_id, NEW.entered_at) END;
    IF TG_OP = 'INSERT' AND NEW.compartment = 'spiralen' AND NEW.care_unit IS NULL THEN
      RAISE EXCEPTION 'a medical note is written in a care unit' USING ERRCODE = '23514', CONSTRAINT = 'medical_note_of_care_unit';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER of_care_unit BEFORE INSERT OR UPDATE ON journal.note FOR EACH ROW EXECUTE FUNCTION journal.of_care_unit();

  CREATE FUNCTION spiralen.of_care_unit() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    NEW.care_unit := ctx.care_unit_of(NEW.clinician_id, NEW.starts_at);
    RETURN NEW;
  END $$;
  CREATE TRIGGER of_care_unit BEFORE INSERT OR UPDATE OF clinician_id, care_unit ON spiralen.booking FOR EACH ROW EXECUTE FUNCTION spiralen.of_care_unit();

  -- For the walls of what hangs on a visit.
  CREATE FUNCTION ctx.care_unit_of_visit(visit uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT b.care_unit FROM spiralen.booking b WHERE b.id = visit $$;
  GRANT CREATE ON SCHEMA ctx TO takt_stat;
  ALTER FUNCTION ctx.care_unit_of_visit(uuid) OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA ctx FROM takt_stat;
  REVOKE ALL ON FUNCTION ctx.care_unit_of_visit(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ctx.care_unit_of_visit(uuid) TO takt_app, takt_jobs;
`;

const CONFIRMATION = `
  -- That the one who is signed in has just given her second factor once more; what asks for it says how fresh it must be.
  CREATE TABLE access.confirmation (
    id         uuid        PRIMARY KEY,
    unit_id    uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    version    integer     NOT NULL,
    staff_id   uuid        NOT NULL,
    CONSTRAINT confirmation_in_unit UNIQUE (unit_id, id),
    CONSTRAINT confirmation_by_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id)
  );
  SELECT ctx.wall_off('access.confirmation', 'unit');
  REVOKE UPDATE ON access.confirmation FROM takt_app, takt_jobs;
  CREATE POLICY own ON access.confirmation AS RESTRICTIVE TO takt_app USING (staff_id = (SELECT ctx.staff_id()));
`;
