import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue for counselling: places, the client's own pauses, and offers of a weekly time (SM-1, I04). */
export class CreateQueueEntry1763800000101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA counselling CASCADE');
  }
}

const TABLES = `
  CREATE SCHEMA counselling;
  GRANT USAGE ON SCHEMA counselling TO takt_app, takt_jobs, takt_stat;

  CREATE TABLE counselling.queue_entry (
    id               uuid        PRIMARY KEY,
    unit_id          uuid        NOT NULL,
    compartment      text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id        uuid        NOT NULL,
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    service_kind     text        NOT NULL,
    entered_at       timestamptz NOT NULL,
    priority         text        NOT NULL CHECK (priority IN ('normal', 'urgent')),
    priority_reason  bytea,
    wishes           bytea,
    status           text        NOT NULL CHECK (status IN ('waiting', 'offered', 'accepted', 'converted', 'on_hold',
                                                            'withdrawn', 'referred_on', 'unreachable', 'error')),
    offers_made      smallint    NOT NULL DEFAULT 0,
    first_offered_at timestamptz,
    ended_at         timestamptz,
    ending_reason    bytea,
    CONSTRAINT queue_entry_in_file UNIQUE (unit_id, compartment, client_id, id),
    CONSTRAINT queue_entry_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
    CONSTRAINT queue_entry_for_service FOREIGN KEY (unit_id, service_kind) REFERENCES ref.service_kind (unit_id, code),
    CONSTRAINT urgent_says_why CHECK (priority = 'normal' OR priority_reason IS NOT NULL),
    CONSTRAINT queue_entry_ends_once CHECK ((ended_at IS NOT NULL) =
      (status IN ('converted', 'withdrawn', 'referred_on', 'unreachable', 'error')))
  );
  CREATE UNIQUE INDEX one_active_queue_entry_per_client_and_service ON counselling.queue_entry (unit_id, client_id, service_kind)
    WHERE status IN ('waiting', 'offered', 'accepted', 'on_hold');
  CREATE INDEX queue_in_order ON counselling.queue_entry (unit_id, (priority = 'urgent') DESC, entered_at, id) WHERE ended_at IS NULL;
  CREATE INDEX queue_entries_by_time ON counselling.queue_entry (unit_id, entered_at);
  CREATE INDEX queue_entries_of_client ON counselling.queue_entry (client_id);

  -- [held_from, held_until): on held_until she is back in the queue. Her place by entered_at is kept.
  CREATE TABLE counselling.queue_hold (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL,
    compartment    text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id      uuid        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL,
    queue_entry_id uuid        NOT NULL,
    held_from      date        NOT NULL,
    held_until     date,
    CONSTRAINT hold_ends_after_it_begins CHECK (held_until >= held_from),
    CONSTRAINT hold_of_queue_entry FOREIGN KEY (unit_id, compartment, client_id, queue_entry_id)
      REFERENCES counselling.queue_entry (unit_id, compartment, client_id, id),
    CONSTRAINT one_hold_at_a_time EXCLUDE USING gist (queue_entry_id WITH =, daterange(held_from, held_until) WITH &&)
  );

  CREATE TABLE counselling.queue_offer (
    id               uuid        PRIMARY KEY,
    unit_id          uuid        NOT NULL,
    compartment      text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id        uuid        NOT NULL,
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    queue_entry_id   uuid        NOT NULL,
    counsellor_id    uuid        NOT NULL,
    weekday          smallint    NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_time       time        NOT NULL,
    first_on         date        NOT NULL CHECK (extract(isodow FROM first_on) = weekday),
    duration_minutes smallint    NOT NULL CHECK (duration_minutes BETWEEN 15 AND 120),
    room_id          uuid,
    -- The last day to answer.
    expires_on       date        NOT NULL,
    status           text        NOT NULL CHECK (status IN ('pending', 'accepted', 'declined', 'expired')),
    answered_at      timestamptz,
    offered_by       uuid,
    CONSTRAINT offer_answered_once CHECK ((answered_at IS NULL) = (status = 'pending')),
    CONSTRAINT offer_of_queue_entry FOREIGN KEY (unit_id, compartment, client_id, queue_entry_id)
      REFERENCES counselling.queue_entry (unit_id, compartment, client_id, id),
    CONSTRAINT offer_by_counsellor FOREIGN KEY (unit_id, counsellor_id) REFERENCES access.staff (unit_id, id),
    CONSTRAINT offer_in_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id)
  );
  CREATE UNIQUE INDEX one_pending_offer_per_slot ON counselling.queue_offer (unit_id, counsellor_id, weekday, start_time) WHERE status = 'pending';
  CREATE UNIQUE INDEX one_pending_offer_per_queue_entry ON counselling.queue_offer (queue_entry_id) WHERE status = 'pending';
  CREATE INDEX offers_of_queue_entry ON counselling.queue_offer (queue_entry_id);
`;

const WALLS = `
  SELECT ctx.wall_off('counselling.queue_entry', 'shell');
  SELECT ctx.wall_off('counselling.queue_hold', 'shell');
  SELECT ctx.wall_off('counselling.queue_offer', 'shell');

  -- KAST's counsellors see the whole of KAST's queue; whose place it is, the client's own wall decides (contract 4).
  CREATE POLICY seen_by_kast ON counselling.queue_entry FOR SELECT TO takt_app
    USING (unit_id = (SELECT ctx.unit_id()) AND compartment = 'kast' AND 'kast' = ANY ((SELECT ctx.content_compartments())::text[]));

  -- The unit manager: number, days and status of those who wait, and nothing that tells who they are.
  CREATE FUNCTION counselling.queue_by_number() RETURNS TABLE (id uuid, number text, compartment text, service_kind text, status text,
    priority text, entered_at timestamptz, offers_made smallint, version integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT q.id, c.number, q.compartment, q.service_kind, q.status, q.priority, q.entered_at, q.offers_made, q.version
     FROM counselling.queue_entry q JOIN clients.client c ON c.unit_id = q.unit_id AND c.compartment = q.compartment AND c.id = q.client_id
     WHERE q.unit_id = ctx.unit_id() AND q.ended_at IS NULL AND 'unit_manager' = ANY (ctx.roles()) $$;
  GRANT CREATE ON SCHEMA counselling TO takt_stat;
  ALTER FUNCTION counselling.queue_by_number() OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA counselling FROM takt_stat;
  REVOKE ALL ON FUNCTION counselling.queue_by_number() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.queue_by_number() TO takt_app;
`;
