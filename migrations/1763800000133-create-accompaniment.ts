import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Going along to authorities and others (W19, W07). With a time it holds the time of those who go, and no room. */
export class CreateAccompaniment1763800000133 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE counselling.accompaniment (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        destination text        NOT NULL CHECK (destination IN ('arbetsformedling', 'socialtjanst', 'health_care', 'police', 'court', 'prosecutor',
                                  'migration', 'forsakringskassan', 'bank', 'housing', 'school', 'lawyer', 'other')),
        purpose     text        NOT NULL CHECK (purpose IN ('first_contact', 'application', 'meeting', 'examination', 'report_crime', 'hearing',
                                  'practical', 'other')),
        on_date     date        NOT NULL,
        start_time  time,
        minutes     smallint    NOT NULL CHECK (minutes BETWEEN 5 AND 720),
        staff_ids   uuid[]      NOT NULL CHECK (cardinality(staff_ids) BETWEEN 1 AND 6),
        status      text        NOT NULL CHECK (status IN ('planned', 'done', 'cancelled')),
        recorded_by uuid        NOT NULL,
        CONSTRAINT accompaniment_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT accompaniment_recorded_by FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE INDEX accompaniments_of_client ON counselling.accompaniment (client_id, on_date);
      CREATE INDEX accompaniments_by_day ON counselling.accompaniment (unit_id, on_date);
      SELECT ctx.wall_off('counselling.accompaniment', 'content')`);
    await db.query(kinds(`'session', 'booking', 'absence', 'shift', 'accompaniment'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE calendar.reservation NO FORCE ROW LEVEL SECURITY;
      DELETE FROM calendar.reservation WHERE kind = 'accompaniment';
      ALTER TABLE calendar.reservation FORCE ROW LEVEL SECURITY;
      DROP TABLE counselling.accompaniment`);
    await db.query(kinds(`'session', 'booking', 'absence', 'shift'`));
  }
}

const kinds = (all: string): string => `
  ALTER TABLE calendar.reservation DROP CONSTRAINT reservation_kind_check;
  ALTER TABLE calendar.reservation ADD CONSTRAINT reservation_kind_check CHECK (kind IN (${all}))`;
