import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a week is skipped and whether somebody has decided on it (SM-5), contracts opened again (SM-2), and interpreters (law 2.9). */
export class DecideSkippedWeeks1763800000111 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SKIPS);
    await db.query(SPOKEN);
    await db.query(INTERPRETERS);
    await db.query(weekday(SAME_DAY));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE counselling.interpreter_booking;
      ALTER TABLE counselling.session DROP CONSTRAINT skipped_on_a_ground, DROP CONSTRAINT only_the_unit_lacks_interpreters,
        DROP COLUMN skip_ground, DROP COLUMN skip_decided_at, DROP COLUMN cancel_ground;
      UPDATE counselling.contract_pause SET reason = '' WHERE reason IS NULL;
      ALTER TABLE counselling.contract_pause ALTER COLUMN reason SET NOT NULL;
    `);
    await db.query(noted(''));
    await db.query(weekday(''));
  }
}

const SKIPS = `
  -- Why: the day is red, the counsellor is away, or the time was taken when the series ran on into a new term.
  ALTER TABLE counselling.session ADD COLUMN skip_ground text CHECK (skip_ground IN ('red_day', 'absence', 'taken'));
  -- When somebody let the week go; until then a skip is a proposal.
  ALTER TABLE counselling.session ADD COLUMN skip_decided_at timestamptz;
  -- What the unit lacked, where that is to be counted (R32).
  ALTER TABLE counselling.session ADD COLUMN cancel_ground text CHECK (cancel_ground IN ('no_interpreter'));
  UPDATE counselling.session SET skip_ground = CASE WHEN status = 'holiday_skipped' THEN 'red_day'
      WHEN skip_reason = 'Tiden är upptagen' THEN 'taken' ELSE 'absence' END WHERE status IN ('holiday_skipped', 'absence_skipped');
  UPDATE counselling.session SET skip_reason = NULL WHERE skip_ground = 'taken';
  ALTER TABLE counselling.session ADD CONSTRAINT skipped_on_a_ground CHECK (
    (skip_ground IS NOT NULL) = (status IN ('holiday_skipped', 'absence_skipped')) AND (skip_decided_at IS NULL OR skip_ground IS NOT NULL));
  ALTER TABLE counselling.session ADD CONSTRAINT only_the_unit_lacks_interpreters CHECK (cancel_ground IS NULL OR status = 'unit_cancelled');
  CREATE INDEX sessions_without_time ON counselling.session (unit_id, starts_at) WHERE skip_ground = 'taken' AND skip_decided_at IS NULL;

  -- Without a reason: the contract had ended, and was opened again later.
  ALTER TABLE counselling.contract_pause ALTER COLUMN reason DROP NOT NULL;
`;

/** Sessions that something has been written about: notes, and what they worked with, which reception may not see either. */
const noted = (more: string) => `
  CREATE OR REPLACE FUNCTION counselling.noted_sessions(contract uuid) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN
    RETURN QUERY SELECT DISTINCT n.session_id FROM journal.note n JOIN counselling.session s ON s.id = n.session_id
      WHERE s.contract_id = contract AND n.unit_id = ctx.unit_id()${more};
  END $$;
`;
const SPOKEN = noted(`
      UNION SELECT m.session_id FROM counselling.session_mark m JOIN counselling.session s ON s.id = m.session_id
      WHERE s.contract_id = contract AND m.unit_id = ctx.unit_id()`);

const SAME_DAY = `IF TG_OP = 'UPDATE' AND NEW.planned_date = OLD.planned_date THEN RETURN NEW; END IF;`;

/** I09, asked again only when the planned day changes: a moved session outlives the slot it was planned in. */
const weekday = (unless: string) => `
  CREATE OR REPLACE FUNCTION counselling.on_the_agreed_weekday() RETURNS trigger LANGUAGE plpgsql AS
  $$
  DECLARE agreed smallint;
  BEGIN
    ${unless}
    IF NEW.contract_id IS NULL OR NEW.extra THEN RETURN NEW; END IF;
    agreed := coalesce(
      (SELECT weekday FROM counselling.contract_slot_change WHERE contract_id = NEW.contract_id AND effective_from <= NEW.planned_date
       ORDER BY effective_from DESC LIMIT 1),
      (SELECT weekday FROM counselling.contract WHERE id = NEW.contract_id));
    IF extract(isodow FROM NEW.planned_date) <> agreed THEN
      RAISE EXCEPTION 'not the agreed weekday' USING ERRCODE = '23514', CONSTRAINT = 'on_the_agreed_weekday';
    END IF;
    RETURN NEW;
  END $$;
`;

const INTERPRETERS = `
  -- One interpreter for one session, from an agency: never a relative. The agency is told the alias at most (law 2.9).
  CREATE TABLE counselling.interpreter_booking (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL,
    compartment    text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id      uuid        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL,
    -- Null when the session fell away: the agency is still to be told.
    session_id     uuid,
    -- The time that was ordered; a session that has another time since needs a new order.
    starts_at      timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL CHECK (ends_at > starts_at),
    language       text        NOT NULL CHECK (length(language) <= 12),
    mode           text        NOT NULL CHECK (mode IN ('phone', 'on_site', 'video')),
    gender_wish    text        CHECK (gender_wish IN ('woman', 'man')),
    agency         text        CHECK (length(agency) <= 100),
    booking_number bytea,
    alias_given    boolean     NOT NULL,
    status         text        NOT NULL CHECK (status IN ('requested', 'booked', 'cancelled')),
    outcome        text        CHECK (outcome IN ('held', 'interpreter_missing')),
    CONSTRAINT interpreter_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT interpreter_for_session FOREIGN KEY (unit_id, compartment, client_id, session_id)
      REFERENCES counselling.session (unit_id, compartment, client_id, id) ON DELETE SET NULL (session_id),
    CONSTRAINT interpreter_cancelled_has_no_outcome CHECK (outcome IS NULL OR status <> 'cancelled')
  );
  CREATE UNIQUE INDEX one_interpreter_per_session ON counselling.interpreter_booking (session_id) WHERE status <> 'cancelled';
  CREATE INDEX interpreters_by_time ON counselling.interpreter_booking (unit_id, starts_at);
  CREATE INDEX interpreters_of_client ON counselling.interpreter_booking (client_id);
  SELECT ctx.wall_off('counselling.interpreter_booking', 'shell');
`;
