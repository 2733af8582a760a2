import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work handed from one desk to another. Who sent it sees how far it has come; what it says is the receiver's. */
export class CreateTask1763800000451 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA tasks CASCADE');
  }
}

const TABLES = `
  CREATE SCHEMA tasks;
  GRANT USAGE ON SCHEMA tasks TO takt_app, takt_jobs, takt_stat;

  -- The envelope. Its compartment is the receiver's, never the sender's.
  CREATE TABLE tasks.task (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL REFERENCES access.unit (id),
    compartment    text        NOT NULL CHECK (compartment IN ('counselling','kast','outreach','trafficking','spiralen')),
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('booking_wish', 'affected_appointment')),
    desk           text        NOT NULL REFERENCES access.role (code),
    status         text        NOT NULL CHECK (status IN ('open', 'claimed', 'done')),
    sent_by        uuid,
    reference_type text        CHECK (reference_type IN ('session', 'booking', 'shift')),
    reference_id   uuid,
    claimed_by     uuid,
    claimed_at     timestamptz,
    done_by        uuid,
    done_at        timestamptz,
    outcome        bytea,
    CONSTRAINT task_of_unit UNIQUE (unit_id, id),
    CONSTRAINT task_sent_by FOREIGN KEY (unit_id, sent_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT task_claimed_by FOREIGN KEY (unit_id, claimed_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT task_times_follow_status CHECK ((claimed_by IS NOT NULL) = (status <> 'open')
      AND (claimed_at IS NOT NULL) = (claimed_by IS NOT NULL) AND (done_at IS NOT NULL) = (status = 'done')
      AND (done_by IS NOT NULL) = (done_at IS NOT NULL)),
    CONSTRAINT wish_tells_of_nothing_else CHECK ((kind = 'affected_appointment') = (reference_id IS NOT NULL)
      AND (reference_id IS NULL) = (reference_type IS NULL))
  );
  CREATE INDEX tasks_waiting ON tasks.task (unit_id, compartment, created_at) WHERE status <> 'done';
  CREATE INDEX tasks_of_sender ON tasks.task (sent_by, created_at);
  CREATE UNIQUE INDEX one_open_task_per_appointment ON tasks.task (unit_id, reference_id) WHERE status <> 'done';

  -- What was said, frozen when it was sent (D2).
  CREATE TABLE tasks.message (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL CHECK (version = 1),
    task_id     uuid        NOT NULL,
    content     bytea       NOT NULL,
    CONSTRAINT message_of_task FOREIGN KEY (unit_id, task_id) REFERENCES tasks.task (unit_id, id),
    CONSTRAINT one_message_per_task UNIQUE (unit_id, task_id)
  );

  CREATE FUNCTION tasks.message_is_frozen() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    RAISE EXCEPTION 'a message that was sent is not changed' USING ERRCODE = '23514', CONSTRAINT = 'message_is_frozen';
  END $$;
  CREATE TRIGGER message_is_frozen BEFORE UPDATE ON tasks.message FOR EACH ROW EXECUTE FUNCTION tasks.message_is_frozen();
`;

const RECEIVER = (
  table: string,
  desk: string,
) => `unit_id = (SELECT ctx.unit_id()) AND ${desk} = ANY ((SELECT ctx.roles())::text[])
  AND ${table}.compartment = ANY ((SELECT ctx.shell_compartments())::text[])`;

const WALLS = `
  ALTER TABLE tasks.task ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tasks.task FORCE ROW LEVEL SECURITY;
  CREATE POLICY seen ON tasks.task FOR SELECT TO takt_app
    USING (unit_id = (SELECT ctx.unit_id()) AND (sent_by = (SELECT ctx.staff_id()) OR (${RECEIVER('task', 'desk')})));
  CREATE POLICY sent ON tasks.task FOR INSERT TO takt_app
    WITH CHECK (unit_id = (SELECT ctx.unit_id()) AND sent_by = (SELECT ctx.staff_id()) AND status = 'open');
  CREATE POLICY changed ON tasks.task FOR UPDATE TO takt_app USING (${RECEIVER('task', 'desk')}) WITH CHECK (${RECEIVER('task', 'desk')});
  CREATE POLICY of_the_house ON tasks.task TO takt_jobs USING (unit_id = (SELECT ctx.unit_id()));
  CREATE POLICY counted ON tasks.task FOR SELECT TO takt_stat USING (unit_id = (SELECT ctx.unit_id()));
  GRANT SELECT, INSERT, UPDATE ON tasks.task TO takt_app, takt_jobs;
  GRANT SELECT ON tasks.task TO takt_stat;

  ALTER TABLE tasks.message ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tasks.message FORCE ROW LEVEL SECURITY;
  CREATE POLICY seen ON tasks.message FOR SELECT TO takt_app USING (${RECEIVER('message', `'receptionist'`)});
  CREATE POLICY sent ON tasks.message FOR INSERT TO takt_app WITH CHECK (unit_id = (SELECT ctx.unit_id())
    AND EXISTS (SELECT FROM tasks.task t WHERE t.unit_id = message.unit_id AND t.id = message.task_id
      AND t.compartment = message.compartment AND t.sent_by = (SELECT ctx.staff_id()) AND t.created_at = message.created_at));
  CREATE POLICY of_the_house ON tasks.message TO takt_jobs USING (unit_id = (SELECT ctx.unit_id()));
  GRANT SELECT, INSERT ON tasks.message TO takt_app, takt_jobs;
`;
