import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spiralen: published clinic hours, the bookings in them (SM-4), and what was done at each visit (W21). */
export class CreateBooking1763800000301 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA spiralen;
      GRANT USAGE ON SCHEMA spiralen TO takt_app, takt_jobs, takt_stat;

      -- P09: consultants come on published days; nothing is booked outside them.
      CREATE TABLE spiralen.clinic_session (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL REFERENCES access.unit (id),
        created_at    timestamptz NOT NULL,
        version       integer     NOT NULL,
        clinician_id  uuid        NOT NULL,
        room_id       uuid        NOT NULL,
        starts_at     timestamptz NOT NULL,
        ends_at       timestamptz NOT NULL,
        service_kinds text[]      NOT NULL,
        withdrawn_at  timestamptz,
        CONSTRAINT clinic_session_ends_after_it_begins CHECK (ends_at > starts_at),
        CONSTRAINT clinic_session_gives_some_service CHECK (cardinality(service_kinds) BETWEEN 1 AND 50),
        CONSTRAINT clinic_session_of_staff FOREIGN KEY (unit_id, clinician_id) REFERENCES access.staff (unit_id, id),
        CONSTRAINT clinic_session_in_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id),
        CONSTRAINT one_clinic_session_at_a_time EXCLUDE USING gist
          (unit_id WITH =, clinician_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (withdrawn_at IS NULL)
      );
      CREATE INDEX clinic_sessions_by_time ON spiralen.clinic_session (unit_id, starts_at) WHERE withdrawn_at IS NULL;

      CREATE TABLE spiralen.booking (
        id             uuid        PRIMARY KEY,
        unit_id        uuid        NOT NULL,
        compartment    text        NOT NULL CHECK (compartment = 'spiralen'),
        client_id      uuid        NOT NULL,
        created_at     timestamptz NOT NULL,
        version        integer     NOT NULL,
        service_kind   text        NOT NULL,
        clinician_id   uuid        NOT NULL,
        room_id        uuid        NOT NULL,
        starts_at      timestamptz NOT NULL,
        ends_at        timestamptz NOT NULL CONSTRAINT booking_ends_after_it_begins CHECK (ends_at > starts_at),
        status         text        NOT NULL CHECK (status IN ('requested', 'booked', 'confirmed', 'arrived', 'in_progress', 'completed',
                         'cancelled_by_client', 'cancelled_by_unit', 'rescheduled', 'no_show', 'left_before_seen')),
        source         text        CHECK (source ~ '^[a-z_]{2,40}$'),
        booked_by      uuid,
        rescheduled_from uuid,
        confirmed_at   timestamptz,
        arrived_at     timestamptz,
        informed_about_unit text   CHECK (informed_about_unit IN ('given', 'declined')),
        waiting_since  timestamptz,
        started_at     timestamptz,
        started_by     uuid,
        -- When a booking came to its end, whichever end that was.
        ended_at       timestamptz,
        cancelled_late boolean,
        cancellation_reason bytea,
        CONSTRAINT visit_in_one_file UNIQUE (unit_id, compartment, client_id, id),
        CONSTRAINT booking_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT booking_of_service FOREIGN KEY (unit_id, service_kind) REFERENCES ref.service_kind (unit_id, code),
        CONSTRAINT booking_with_staff FOREIGN KEY (unit_id, clinician_id) REFERENCES access.staff (unit_id, id),
        CONSTRAINT booking_in_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id),
        CONSTRAINT booking_made_by_staff FOREIGN KEY (unit_id, booked_by) REFERENCES access.staff (unit_id, id),
        CONSTRAINT booking_moved_in_one_file FOREIGN KEY (unit_id, compartment, client_id, rescheduled_from)
          REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
        CONSTRAINT arrival_answers_information CHECK ((arrived_at IS NULL) = (informed_about_unit IS NULL)),
        CONSTRAINT waiting_room_after_arrival CHECK (waiting_since IS NULL OR arrived_at IS NOT NULL),
        CONSTRAINT visit_starts_after_arrival CHECK (started_at IS NULL OR arrived_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX booking_is_rescheduled_once ON spiralen.booking (unit_id, rescheduled_from);
      CREATE INDEX bookings_by_time ON spiralen.booking (unit_id, starts_at);
      CREATE INDEX bookings_of_client ON spiralen.booking (client_id, starts_at);
      CREATE INDEX bookings_of_clinician ON spiralen.booking (clinician_id, starts_at);

      -- E09: a clinician's reason for booking somebody the service is not open to. Reception never reads it.
      CREATE TABLE spiralen.eligibility_override (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment = 'spiralen'),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        booking_id  uuid        NOT NULL,
        decided_by  uuid,
        reason      bytea       NOT NULL,
        CONSTRAINT one_override_per_booking UNIQUE (unit_id, booking_id),
        CONSTRAINT override_of_booking FOREIGN KEY (unit_id, compartment, client_id, booking_id)
          REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
        CONSTRAINT override_decided_by_staff FOREIGN KEY (unit_id, decided_by) REFERENCES access.staff (unit_id, id)
      );

      -- What was done, declined or stopped at a visit. A corrected row stays, superseded (D7).
      CREATE TABLE spiralen.service_item (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL,
        compartment   text        NOT NULL CHECK (compartment = 'spiralen'),
        client_id     uuid        NOT NULL,
        created_at    timestamptz NOT NULL,
        version       integer     NOT NULL,
        booking_id    uuid        NOT NULL,
        kind          text        NOT NULL,
        result        text        NOT NULL CHECK (result IN ('performed', 'declined', 'stopped')),
        recorded_by   uuid,
        superseded_at timestamptz,
        CONSTRAINT service_item_of_visit FOREIGN KEY (unit_id, compartment, client_id, booking_id)
          REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
        CONSTRAINT service_item_of_kind FOREIGN KEY (unit_id, kind) REFERENCES ref.service_kind (unit_id, code),
        CONSTRAINT service_item_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE UNIQUE INDEX one_standing_item_per_visit_and_kind ON spiralen.service_item (unit_id, booking_id, kind) WHERE superseded_at IS NULL;

      SELECT ctx.wall_off('spiralen.clinic_session', 'unit');
      SELECT ctx.wall_off('spiralen.booking', 'shell');
      SELECT ctx.wall_off('spiralen.eligibility_override', 'content');
      SELECT ctx.wall_off('spiralen.service_item', 'content');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA spiralen CASCADE');
  }
}
