import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a client was told of a note (SoL 14:6), and what reception is told of notes that wait: days and names, no text. */
export class CreateNoteTelling1763800000511 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(UNSIGNED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION journal.unsigned_notes(); DROP TABLE journal.note_telling');
  }
}

const TABLE = `
  CREATE TABLE journal.note_telling (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL,
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    note_id     uuid        NOT NULL,
    told_on     date        NOT NULL,
    recorded_by uuid        NOT NULL,
    CONSTRAINT telling_of_note FOREIGN KEY (unit_id, compartment, client_id, note_id) REFERENCES journal.note (unit_id, compartment, client_id, id),
    CONSTRAINT telling_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT told_once_a_day UNIQUE (unit_id, note_id, told_on)
  );
  CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.note_telling FOR EACH ROW EXECUTE FUNCTION journal.refuse();
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.note_telling FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse();
  SELECT ctx.wall_off('journal.note_telling', 'content');
  REVOKE UPDATE ON journal.note_telling FROM takt_app, takt_jobs;
`;

/** Model 3.5: reception follows the unsigned notes by client number, days and author, and sees not a word of them. */
const UNSIGNED = `
  CREATE FUNCTION journal.unsigned_notes() RETURNS TABLE (id uuid, client_id uuid, author_id uuid, what text, entered_at timestamptz, locks_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    IF NOT 'receptionist' = ANY (ctx.roles()) THEN RETURN; END IF;
    RETURN QUERY
      SELECT n.id, n.client_id, n.author_id, 'note', n.entered_at, n.locks_at FROM journal.note n
        WHERE n.unit_id = ctx.unit_id() AND n.compartment = ANY (ctx.shell_compartments()) AND n.status = 'entered' AND n.locks_at > ctx.now()
          AND n.entered_at <= ctx.now() - interval '48 hours'
      UNION ALL
      SELECT n.id, n.client_id, v.author_id, 'correction', v.created_at, NULL FROM journal.note_version v JOIN journal.note n ON n.id = v.note_id
        WHERE n.unit_id = ctx.unit_id() AND n.compartment = ANY (ctx.shell_compartments()) AND v.kind = 'correction'
          AND v.created_at <= ctx.now() - interval '48 hours'
          AND NOT EXISTS (SELECT FROM journal.note_signature g WHERE g.version_id = v.id);
  END $$;
  GRANT CREATE ON SCHEMA journal TO takt_stat;
  ALTER FUNCTION journal.unsigned_notes() OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA journal FROM takt_stat;
  REVOKE ALL ON FUNCTION journal.unsigned_notes() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION journal.unsigned_notes() TO takt_app;
`;
