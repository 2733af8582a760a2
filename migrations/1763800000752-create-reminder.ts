import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders of bookings: what the unit has decided about them, and the outbox they are sent from, each at most once. */
export class CreateReminder1763800000752 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(ONCE);
    await db.query(
      `SELECT ctx.wall_off('reminders.plan', 'unit'); SELECT ctx.wall_off('reminders.reminder', 'shell');`,
    );
    await db.query(TASKS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA reminders CASCADE');
    await db.query(TASKS_BEFORE);
  }
}

const TABLES = `
  CREATE SCHEMA reminders;
  GRANT USAGE ON SCHEMA reminders TO takt_app, takt_jobs, takt_stat;

  -- The words are the same for everybody, so they are nobody's data; what they may not say is checked before they are kept.
  CREATE TABLE reminders.plan (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL REFERENCES access.unit (id),
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    enabled     boolean     NOT NULL,
    days_before smallint    NOT NULL CHECK (days_before BETWEEN 1 AND 7),
    send_at     time        NOT NULL CONSTRAINT reminder_is_sent_by_day CHECK (send_at BETWEEN '08:00' AND '20:00'),
    sender_name text        NOT NULL CHECK (length(sender_name) BETWEEN 1 AND 60),
    subject     text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
    body        text        NOT NULL CHECK (length(body) BETWEEN 1 AND 1000),
    CONSTRAINT one_reminder_plan_per_unit UNIQUE (unit_id)
  );

  -- Neither address nor words: both are taken when it is sent, the address from the card as it is then.
  CREATE TABLE reminders.reminder (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    compartment text        NOT NULL CHECK (compartment = 'spiralen'),
    client_id   uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer     NOT NULL,
    booking_id  uuid        NOT NULL,
    send_at     timestamptz NOT NULL,
    status      text        NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'failed', 'unknown', 'not_allowed', 'dropped')),
    reason      text        CHECK (reason ~ '^[a-z_]{2,40}$'),
    tries       smallint    NOT NULL CHECK (tries >= 0),
    next_try_at timestamptz NOT NULL,
    claimed_at  timestamptz,
    settled_at  timestamptz,
    CONSTRAINT one_reminder_per_booking UNIQUE (unit_id, booking_id),
    CONSTRAINT reminder_of_booking FOREIGN KEY (unit_id, compartment, client_id, booking_id)
      REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
    CONSTRAINT reminder_is_claimed_before_it_is_sent CHECK (status NOT IN ('sending', 'sent', 'failed', 'unknown') OR claimed_at IS NOT NULL),
    CONSTRAINT reminder_is_settled_once CHECK ((settled_at IS NOT NULL) = (status NOT IN ('queued', 'sending')))
  );
  CREATE INDEX reminders_to_send ON reminders.reminder (unit_id, next_try_at) WHERE status IN ('queued', 'sending');
  CREATE INDEX reminders_by_day ON reminders.reminder (unit_id, send_at);
`;

const ONCE = `
  -- What has left, or may have left, or was never to leave, is not sent again; and nothing leaves that was not claimed.
  CREATE FUNCTION reminders.sent_once() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN
    IF OLD.settled_at IS NOT NULL OR (OLD.status = 'queued' AND NEW.status IN ('sent', 'unknown', 'failed')) THEN
      RAISE EXCEPTION 'a reminder is sent once' USING ERRCODE = '23514', CONSTRAINT = 'reminder_is_sent_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER reminder_is_sent_once BEFORE UPDATE ON reminders.reminder FOR EACH ROW EXECUTE FUNCTION reminders.sent_once();
`;

/** Reception is told of a reminder that could not be delivered: the address may be wrong. */
const kinds = (list: string) => `
  ALTER TABLE tasks.task DROP CONSTRAINT task_kind_check, ADD CONSTRAINT task_kind_check CHECK (kind IN (${list}));
`;
const BEFORE = `'booking_wish', 'affected_appointment', 'positive_result'`;
const TASKS = kinds(`${BEFORE}, 'undelivered_reminder'`);
const TASKS_BEFORE = `DELETE FROM tasks.task WHERE kind = 'undelivered_reminder'; ${kinds(BEFORE)}`;
