import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SM-13, W22: how far a patient has come towards an examination, and every step of the way, kept as it was taken. */
export class CreateExaminationPlan1763800000701 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE spiralen.examination_plan (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment = 'spiralen'),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        kind        text        NOT NULL CHECK (kind = 'gynaecological_examination'),
        status      text        NOT NULL CHECK (status IN ('offered', 'not_now', 'prepared', 'consented_today', 'performed',
                      'stopped_by_patient', 'declined')),
        consent_booking_id uuid,
        consented_at timestamptz,
        CONSTRAINT examination_plan_in_one_file UNIQUE (unit_id, compartment, client_id, id),
        CONSTRAINT examination_plan_of_file FOREIGN KEY (unit_id, compartment, client_id) REFERENCES clients.client (unit_id, compartment, id),
        CONSTRAINT examination_consent_is_dated CHECK ((consent_booking_id IS NULL) = (consented_at IS NULL)),
        CONSTRAINT examination_needs_consent CHECK (status NOT IN ('consented_today', 'performed') OR consented_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX one_open_examination_plan ON spiralen.examination_plan (unit_id, client_id, kind)
        WHERE status NOT IN ('performed', 'declined');

      CREATE TABLE spiralen.examination_step (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL,
        compartment text        NOT NULL CHECK (compartment = 'spiralen'),
        client_id   uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        plan_id     uuid        NOT NULL,
        step        text        NOT NULL CHECK (step IN ('offered', 'not_now', 'prepared', 'consented_today', 'performed',
                      'stopped_by_patient', 'declined')),
        stopped_at  text        CHECK (stopped_at IN ('conversation', 'preparation', 'examination')),
        booking_id  uuid,
        -- The file the visit was booked in: after a merge, not always the file the plan was begun in.
        visit_client_id uuid,
        recorded_by uuid,
        CONSTRAINT examination_step_of_plan FOREIGN KEY (unit_id, compartment, client_id, plan_id)
          REFERENCES spiralen.examination_plan (unit_id, compartment, client_id, id),
        CONSTRAINT examination_step_at_visit FOREIGN KEY (unit_id, compartment, visit_client_id, booking_id)
          REFERENCES spiralen.booking (unit_id, compartment, client_id, id),
        CONSTRAINT examination_step_names_its_visit CHECK ((booking_id IS NULL) = (visit_client_id IS NULL)),
        CONSTRAINT examination_yes_is_given_at_a_visit CHECK (step NOT IN ('consented_today', 'performed', 'stopped_by_patient') OR booking_id IS NOT NULL),
        CONSTRAINT only_a_stop_has_a_place CHECK ((stopped_at IS NOT NULL) = (step = 'stopped_by_patient')),
        CONSTRAINT examination_step_recorded_by FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE INDEX steps_of_examination_plan ON spiralen.examination_step (plan_id, id);

      SELECT ctx.wall_off('spiralen.examination_plan', 'content');
      SELECT ctx.wall_off('spiralen.examination_step', 'content');
      REVOKE UPDATE ON spiralen.examination_step FROM takt_app, takt_jobs;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE spiralen.examination_step, spiralen.examination_plan');
  }
}
