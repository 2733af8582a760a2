import type { MigrationInterface, QueryRunner } from 'typeorm';

/** W30: active, wants to stop or has left, as the client says herself; each time a row, none ever required. */
export class CreateSelfReport1763800000573 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE counselling.self_report (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment IN ('counselling', 'kast')),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        status      text        NOT NULL CHECK (status IN ('active', 'wants_to_stop', 'has_left')),
        reported_on date        NOT NULL,
        recorded_by uuid,
        CONSTRAINT self_report_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT self_report_recorded_by FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE INDEX self_reports_of_file ON counselling.self_report (client_id, reported_on DESC);
      SELECT ctx.wall_off('counselling.self_report', 'content');
      REVOKE UPDATE ON counselling.self_report FROM takt_app, takt_jobs;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE counselling.self_report');
  }
}
