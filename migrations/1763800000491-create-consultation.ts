import type { MigrationInterface, QueryRunner } from 'typeorm';

/** W34: advice to professionals. There is no column that could hold a client, and no free text (E19, S31). */
export class CreateConsultation1763800000491 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE network.consultation (
        id                uuid        PRIMARY KEY,
        unit_id           uuid        NOT NULL REFERENCES access.unit (id),
        created_at        timestamptz NOT NULL,
        version           integer     NOT NULL,
        at                timestamptz NOT NULL,
        channel           text        NOT NULL CHECK (channel IN ('phone', 'mail', 'chat', 'video', 'in_person')),
        profession        text        NOT NULL CHECK (profession IN ('social_worker', 'school_counsellor', 'teacher', 'youth_worker', 'nurse_or_midwife',
                                                                     'physician', 'psychologist', 'police_officer', 'volunteer', 'other')),
        organisation_type text        NOT NULL CHECK (organisation_type IN ('social_services', 'school', 'youth_clinic', 'health_care', 'psychiatry_or_addiction_care',
                                                                            'police_or_justice', 'agency', 'ngo', 'other')),
        topic             text        NOT NULL CHECK (topic IN ('selling', 'buying', 'trafficking', 'young_person', 'online', 'relatives', 'health',
                                                                'referral', 'report_of_concern', 'other')),
        minutes           smallint    NOT NULL CHECK (minutes BETWEEN 1 AND 480),
        county            text        CHECK (county ~ '^[0-9]{2}$'),
        recorded_by       uuid,
        struck_at         timestamptz,
        CONSTRAINT consultation_recorded_by FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE INDEX consultations_by_time ON network.consultation (unit_id, at DESC);
      SELECT ctx.wall_off('network.consultation', 'unit');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE network.consultation');
  }
}
