import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One calendar for people and places: whoever or whatever is occupied holds rows here (D11, I01–I03). */
export class CreateReservation1763800000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA calendar;
      GRANT USAGE ON SCHEMA calendar TO takt_app, takt_jobs, takt_stat;

      CREATE TABLE calendar.room (
        id         uuid        PRIMARY KEY,
        unit_id    uuid        NOT NULL REFERENCES access.unit (id),
        created_at timestamptz NOT NULL,
        version    integer     NOT NULL,
        name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        site       text        NOT NULL DEFAULT '',
        capacity   smallint    NOT NULL DEFAULT 2 CHECK (capacity BETWEEN 1 AND 100),
        usable_by  text[]      NOT NULL,
        active     boolean     NOT NULL DEFAULT true,
        CONSTRAINT room_of_unit UNIQUE (unit_id, id),
        CONSTRAINT one_room_per_name UNIQUE (unit_id, name)
      );

      CREATE TABLE calendar.opening_hours (
        id         uuid        PRIMARY KEY,
        unit_id    uuid        NOT NULL REFERENCES access.unit (id),
        created_at timestamptz NOT NULL,
        version    integer     NOT NULL,
        weekday    smallint    NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        opens      time        NOT NULL,
        closes     time        NOT NULL CHECK (closes > opens),
        CONSTRAINT one_opening_per_weekday UNIQUE (unit_id, weekday)
      );

      CREATE TABLE calendar.absence (
        id         uuid        PRIMARY KEY,
        unit_id    uuid        NOT NULL,
        created_at timestamptz NOT NULL,
        version    integer     NOT NULL,
        staff_id   uuid,
        room_id    uuid,
        starts_at  timestamptz NOT NULL,
        ends_at    timestamptz NOT NULL CHECK (ends_at > starts_at),
        reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
        withdrawn_at timestamptz,
        CONSTRAINT absence_of_one CHECK (num_nonnulls(staff_id, room_id) = 1),
        CONSTRAINT absence_of_staff FOREIGN KEY (unit_id, staff_id) REFERENCES access.staff (unit_id, id),
        CONSTRAINT absence_of_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id)
      );
      CREATE INDEX absences_by_time ON calendar.absence (unit_id, starts_at);

      CREATE TABLE calendar.reservation (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL REFERENCES access.unit (id),
        resource_kind text        NOT NULL CHECK (resource_kind IN ('staff', 'room', 'client')),
        resource_id   uuid        NOT NULL,
        starts_at     timestamptz NOT NULL,
        ends_at       timestamptz NOT NULL CHECK (ends_at > starts_at),
        during        tstzrange   NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
        held          boolean     NOT NULL DEFAULT true,
        kind          text        NOT NULL CHECK (kind IN ('session', 'booking', 'absence', 'shift')),
        source_id     uuid        NOT NULL,
        compartment   text,
        client_id     uuid,
        CONSTRAINT client_is_a_resource_of_her_own_compartment CHECK (
          (resource_kind = 'client') = (client_id IS NOT NULL) AND (client_id IS NULL) = (compartment IS NULL)
          AND (client_id IS NULL OR client_id = resource_id)),
        CONSTRAINT reservation_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT resource_is_free EXCLUDE USING gist (unit_id WITH =, resource_id WITH =, during WITH &&) WHERE (held)
      );
      CREATE INDEX reservations_by_time ON calendar.reservation (unit_id, starts_at, ends_at) WHERE held;
      CREATE INDEX reservations_of_resource ON calendar.reservation (resource_id, starts_at) WHERE held;
      CREATE INDEX reservations_of_source ON calendar.reservation (source_id);

      SELECT ctx.wall_off('calendar.room', 'unit');
      SELECT ctx.wall_off('calendar.opening_hours', 'unit');
      SELECT ctx.wall_off('calendar.absence', 'unit');
      GRANT DELETE ON calendar.opening_hours TO takt_app;

      -- Staff and rooms are busy or free for the whole unit; a client is a resource behind her own wall (I03).
      ALTER TABLE calendar.reservation ENABLE ROW LEVEL SECURITY;
      ALTER TABLE calendar.reservation FORCE ROW LEVEL SECURITY;
      CREATE POLICY seen ON calendar.reservation TO takt_app, takt_jobs USING (unit_id = (SELECT ctx.unit_id())
        AND (compartment IS NULL OR compartment = ANY ((SELECT ctx.shell_compartments())::text[])
          OR compartment = ANY ((SELECT ctx.open_compartments())::text[])
          OR (compartment = ANY ((SELECT ctx.content_compartments())::text[]) AND EXISTS (SELECT FROM clients.care_team t
            WHERE t.unit_id = reservation.unit_id AND t.client_id = reservation.client_id AND t.staff_id = (SELECT ctx.staff_id())
              AND tstzrange(t.since, t.until) @> (SELECT ctx.now())))));
      CREATE POLICY counted ON calendar.reservation FOR SELECT TO takt_stat USING (unit_id = (SELECT ctx.unit_id()));
      GRANT SELECT, INSERT, UPDATE ON calendar.reservation TO takt_app, takt_jobs;
      GRANT SELECT ON calendar.reservation TO takt_stat;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA calendar CASCADE');
  }
}
