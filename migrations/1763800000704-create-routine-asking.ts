import type { MigrationInterface, QueryRunner } from 'typeorm';

/** W32: whether the question that everybody is to be asked was asked; the answer itself is never a field. */
export class CreateRoutineAsking1763800000704 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE spiralen.routine_asking (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment = 'spiralen'),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        booking_id  uuid        NOT NULL,
        asked       text        NOT NULL CHECK (asked IN ('yes', 'no', 'not_suitable')),
        recorded_by uuid        NOT NULL,
        CONSTRAINT asking_at_visit FOREIGN KEY (unit_id, compartment, client_id, booking_id)
          REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
        CONSTRAINT asking_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE INDEX askings_of_patient ON spiralen.routine_asking (client_id, created_at);
      SELECT ctx.wall_off('spiralen.routine_asking', 'content');
      REVOKE UPDATE ON spiralen.routine_asking FROM takt_app, takt_jobs;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE spiralen.routine_asking');
  }
}
