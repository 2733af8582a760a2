import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grounds for Spiralen as reference data (E08), and each patient's with who wrote it, why, and when it no longer held. */
export class KeepGrounds1763800000742 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ref.eligibility_ground (
        code         text    PRIMARY KEY,
        mission_id   text    NOT NULL,
        label_sv     text    NOT NULL,
        label_en     text    NOT NULL,
        needs_reason boolean NOT NULL DEFAULT false,
        active       boolean NOT NULL DEFAULT true
      );
      INSERT INTO ref.eligibility_ground (code, mission_id, label_sv, label_en, needs_reason) VALUES
        ('selling_experience', 'E05', 'Erfarenhet av sex mot ersättning', 'Experience of sex for compensation', false),
        ('substance_use', 'E08', 'Beroende eller missbruk', 'Dependence or substance use', false),
        ('hiv', 'E08', 'Lever med hiv', 'Lives with HIV', false),
        ('other', 'E08', 'Annat', 'Other', true);
      GRANT SELECT ON ref.eligibility_ground TO takt_app, takt_jobs, takt_stat;

      ALTER TABLE clients.ground
        ADD COLUMN reason      bytea,
        ADD COLUMN recorded_by uuid,
        ADD COLUMN ended_at    timestamptz,
        ADD COLUMN ended_by    uuid,
        DROP CONSTRAINT ground_ground_check,
        DROP CONSTRAINT one_row_per_ground,
        ADD CONSTRAINT ground_is_known FOREIGN KEY (ground) REFERENCES ref.eligibility_ground (code),
        ADD CONSTRAINT ground_recorded_by_staff FOREIGN KEY (unit_id, recorded_by) REFERENCES access.staff (unit_id, id),
        ADD CONSTRAINT ground_ended_by_staff FOREIGN KEY (unit_id, ended_by) REFERENCES access.staff (unit_id, id);
      CREATE UNIQUE INDEX one_standing_row_per_ground ON clients.ground (unit_id, client_id, ground) WHERE ended_at IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM clients.ground WHERE ended_at IS NOT NULL;
      DROP INDEX clients.one_standing_row_per_ground;
      ALTER TABLE clients.ground DROP CONSTRAINT ground_is_known, DROP CONSTRAINT ground_recorded_by_staff, DROP CONSTRAINT ground_ended_by_staff,
        DROP COLUMN reason, DROP COLUMN recorded_by, DROP COLUMN ended_at, DROP COLUMN ended_by,
        ADD CONSTRAINT ground_ground_check CHECK (ground IN ('selling_experience', 'substance_use', 'hiv', 'other')),
        ADD CONSTRAINT one_row_per_ground UNIQUE (unit_id, client_id, ground);
      DROP TABLE ref.eligibility_ground;
    `);
  }
}
