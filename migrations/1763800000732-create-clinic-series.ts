import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours that recur: the same day, time and room every week or every second, laid out as published hours. */
export class CreateClinicSeries1763800000732 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE spiralen.clinic_series (
        id            uuid        PRIMARY KEY,
        unit_id       uuid        NOT NULL REFERENCES access.unit (id),
        created_at    timestamptz NOT NULL,
        version       integer     NOT NULL,
        clinician_id  uuid        NOT NULL,
        room_id       uuid        NOT NULL,
        weekday       smallint    NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        start_time    time        NOT NULL,
        end_time      time        NOT NULL,
        every_weeks   smallint    NOT NULL CHECK (every_weeks IN (1, 2)),
        service_kinds text[]      NOT NULL,
        share_room    boolean     NOT NULL,
        first_on      date        NOT NULL,
        -- The last day that is agreed; a series without one goes on into each term that begins.
        until         date,
        laid_out_to   date        NOT NULL,
        -- The series it took over from, where the hours were changed from a day on.
        continues     uuid,
        made_by       uuid,
        CONSTRAINT clinic_series_of_unit UNIQUE (unit_id, id),
        CONSTRAINT clinic_series_on_its_weekday CHECK (extract(isodow FROM first_on) = weekday),
        CONSTRAINT clinic_series_ends_after_it_begins CHECK (end_time > start_time),
        CONSTRAINT clinic_series_gives_some_service CHECK (cardinality(service_kinds) BETWEEN 1 AND 50),
        CONSTRAINT clinic_series_of_staff FOREIGN KEY (unit_id, clinician_id) REFERENCES access.staff (unit_id, id),
        CONSTRAINT clinic_series_in_room FOREIGN KEY (unit_id, room_id) REFERENCES calendar.room (unit_id, id),
        CONSTRAINT clinic_series_continues FOREIGN KEY (unit_id, continues) REFERENCES spiralen.clinic_series (unit_id, id),
        CONSTRAINT clinic_series_made_by_staff FOREIGN KEY (unit_id, made_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE INDEX clinic_series_of_clinician ON spiralen.clinic_series (unit_id, clinician_id);
      SELECT ctx.wall_off('spiralen.clinic_series', 'unit');

      ALTER TABLE spiralen.clinic_session
        ADD COLUMN series_id uuid,
        -- The day the series gave it, wherever it stands now.
        ADD COLUMN planned_on date,
        -- Somebody has decided about this day alone; the series leaves it as it is.
        ADD COLUMN decided boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT clinic_session_of_series FOREIGN KEY (unit_id, series_id) REFERENCES spiralen.clinic_series (unit_id, id),
        ADD CONSTRAINT clinic_session_has_its_day CHECK ((series_id IS NULL) = (planned_on IS NULL));
      CREATE UNIQUE INDEX one_clinic_session_per_series_and_day ON spiralen.clinic_session (unit_id, series_id, planned_on);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE spiralen.clinic_session DROP COLUMN series_id, DROP COLUMN planned_on, DROP COLUMN decided;
      DROP TABLE spiralen.clinic_series;
    `);
  }
}
