import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of a place in the queue, wishes as codes, and the manager's look at places whose offers came to nothing (SM-1). */
export class AddPlaceEvent1763800000131 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(WISHES);
    await db.query(EVENTS);
    await db.query(REVIEWS);
    await db.query('DROP FUNCTION counselling.queue_by_number()');
    await db.query(BY_NUMBER);
    await db.query(OWNED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION counselling.queue_by_number();
      DROP TABLE counselling.place_review; DROP TABLE counselling.place_event;
      ALTER TABLE counselling.queue_entry DROP CONSTRAINT queue_entry_of_unit, DROP COLUMN preferred_weekdays,
        DROP COLUMN preferred_parts, DROP COLUMN preferred_gender`);
    await db.query(BEFORE);
    await db.query(OWNED);
  }
}

const WISHES = `
  ALTER TABLE counselling.queue_entry
    ADD COLUMN preferred_weekdays smallint[] NOT NULL DEFAULT '{}' CHECK (preferred_weekdays <@ '{1,2,3,4,5,6,7}'),
    ADD COLUMN preferred_parts text[] NOT NULL DEFAULT '{}' CHECK (preferred_parts <@ '{morning,afternoon,evening}'),
    ADD COLUMN preferred_gender text CHECK (preferred_gender IN ('woman', 'man')),
    ADD CONSTRAINT queue_entry_of_unit UNIQUE (unit_id, compartment, id);
`;

const EVENTS = `
  CREATE TABLE counselling.place_event (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL,
    compartment    text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    client_id      uuid        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL CHECK (version = 1),
    queue_entry_id uuid        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('entered', 'prioritised', 'wished', 'held', 'resumed', 'offered', 'accepted',
                                                        'declined', 'expired', 'attempted', 'withdrawn', 'converted')),
    happened_at    timestamptz NOT NULL,
    -- Nobody: the house itself, at night.
    done_by        uuid,
    offer_id       uuid,
    channel        text        CHECK (channel IN ('phone', 'sms', 'email')),
    -- What it came to, by kind: the priority, why somebody further back was offered, how the attempt went, the way out.
    code           text        CHECK (length(code) <= 40),
    reason         bytea,
    CONSTRAINT event_of_place FOREIGN KEY (unit_id, compartment, client_id, queue_entry_id)
      REFERENCES counselling.queue_entry (unit_id, compartment, client_id, id),
    CONSTRAINT event_by_staff FOREIGN KEY (unit_id, done_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT attempt_says_how CHECK ((kind = 'attempted') = (channel IS NOT NULL) AND (kind <> 'attempted' OR code IN
      ('reached', 'no_answer', 'voicemail_neutral', 'wrong_number')))
  );
  CREATE INDEX events_of_place ON counselling.place_event (queue_entry_id, happened_at);
  SELECT ctx.wall_off('counselling.place_event', 'shell');
  REVOKE UPDATE ON counselling.place_event FROM takt_app, takt_jobs;
`;

const REVIEWS = `
  -- The manager may not know whose place it is, so the row names the place alone, and her words are sealed with the house's key.
  CREATE TABLE counselling.place_review (
    id             uuid        PRIMARY KEY,
    unit_id        uuid        NOT NULL,
    compartment    text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL CHECK (version = 1),
    queue_entry_id uuid        NOT NULL,
    decision       text        NOT NULL CHECK (decision IN ('keep', 'ask_to_call', 'suggest_referral')),
    reason         bytea       NOT NULL,
    -- How many offers had been made: after three more it is looked at again.
    offers_made    smallint    NOT NULL,
    decided_by     uuid        NOT NULL,
    CONSTRAINT review_of_place FOREIGN KEY (unit_id, compartment, queue_entry_id) REFERENCES counselling.queue_entry (unit_id, compartment, id),
    CONSTRAINT review_by_manager FOREIGN KEY (unit_id, decided_by) REFERENCES access.staff (unit_id, id),
    CONSTRAINT one_review_per_three_offers UNIQUE (unit_id, queue_entry_id, offers_made)
  );
  ALTER TABLE counselling.place_review ENABLE ROW LEVEL SECURITY;
  ALTER TABLE counselling.place_review FORCE ROW LEVEL SECURITY;
  CREATE POLICY seen ON counselling.place_review FOR SELECT TO takt_app USING (unit_id = (SELECT ctx.unit_id())
    AND ('unit_manager' = ANY ((SELECT ctx.roles())::text[]) OR compartment = ANY ((SELECT ctx.shell_compartments())::text[])));
  CREATE POLICY added ON counselling.place_review FOR INSERT TO takt_app WITH CHECK (unit_id = (SELECT ctx.unit_id())
    AND 'unit_manager' = ANY ((SELECT ctx.roles())::text[]) AND decided_by = (SELECT ctx.staff_id()));
  CREATE POLICY of_the_house ON counselling.place_review FOR SELECT TO takt_jobs USING (unit_id = (SELECT ctx.unit_id()));
  CREATE POLICY counted ON counselling.place_review FOR SELECT TO takt_stat USING (unit_id = (SELECT ctx.unit_id()));
  GRANT SELECT, INSERT ON counselling.place_review TO takt_app;
  GRANT SELECT ON counselling.place_review TO takt_jobs, takt_stat;
`;

/** As it was, with the days on hold taken out, and with an offer whose last day has gone by counted as what it is. */
const BY_NUMBER = `
  CREATE FUNCTION counselling.queue_by_number() RETURNS TABLE (id uuid, number text, compartment text, service_kind text, status text,
    priority text, entered_at timestamptz, days integer, offers_made smallint, version integer, client_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT q.id, c.number, q.compartment, q.service_kind,
       CASE WHEN q.status = 'offered' AND EXISTS (SELECT FROM counselling.queue_offer o WHERE o.queue_entry_id = q.id AND o.status = 'pending'
         AND o.expires_on < t.today) THEN 'waiting' ELSE q.status END,
       q.priority, q.entered_at,
       greatest(0, t.today - e.day - coalesce((SELECT sum(greatest(0, least(coalesce(h.held_until, t.today), t.today) - greatest(h.held_from, e.day)))
         FROM counselling.queue_hold h WHERE h.queue_entry_id = q.id), 0))::integer,
       q.offers_made, q.version, q.client_id
     FROM counselling.queue_entry q
     JOIN clients.client c ON c.unit_id = q.unit_id AND c.compartment = q.compartment AND c.id = q.client_id
     CROSS JOIN LATERAL (SELECT (ctx.now() AT TIME ZONE 'Europe/Stockholm')::date AS today) t
     CROSS JOIN LATERAL (SELECT (q.entered_at AT TIME ZONE 'Europe/Stockholm')::date AS day) e
     WHERE q.unit_id = ctx.unit_id() AND q.ended_at IS NULL AND 'unit_manager' = ANY (ctx.roles()) $$;
`;

const BEFORE = `
  CREATE FUNCTION counselling.queue_by_number() RETURNS TABLE (id uuid, number text, compartment text, service_kind text, status text,
    priority text, entered_at timestamptz, offers_made smallint, version integer, client_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT q.id, c.number, q.compartment, q.service_kind, q.status, q.priority, q.entered_at, q.offers_made, q.version, q.client_id
     FROM counselling.queue_entry q JOIN clients.client c ON c.unit_id = q.unit_id AND c.compartment = q.compartment AND c.id = q.client_id
     WHERE q.unit_id = ctx.unit_id() AND q.ended_at IS NULL AND 'unit_manager' = ANY (ctx.roles()) $$;
`;

const OWNED = `
  GRANT CREATE ON SCHEMA counselling TO takt_stat;
  ALTER FUNCTION counselling.queue_by_number() OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA counselling FROM takt_stat;
  REVOKE ALL ON FUNCTION counselling.queue_by_number() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counselling.queue_by_number() TO takt_app;
`;
