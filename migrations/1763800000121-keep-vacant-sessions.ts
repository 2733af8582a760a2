import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A week without a responsible counsellor stays in the calendar, covered by a colleague or by nobody yet (SM-3, I10). */
export class KeepVacantSessions1763800000121 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who meets the client while nobody is responsible.
      ALTER TABLE counselling.counsellor_assignment ADD COLUMN cover_id uuid,
        ADD CONSTRAINT cover_by_colleague FOREIGN KEY (unit_id, cover_id) REFERENCES access.staff (unit_id, id),
        ADD CONSTRAINT only_the_vacant_is_covered CHECK (cover_id IS NULL OR staff_id IS NULL);
      -- A vacant session is the covering colleague's, or nobody's; somebody has held what was held.
      ALTER TABLE counselling.session ADD COLUMN vacant boolean NOT NULL DEFAULT false;
      ALTER TABLE counselling.session ALTER COLUMN counsellor_id DROP NOT NULL,
        ADD CONSTRAINT session_is_somebodys CHECK (counsellor_id IS NOT NULL OR (vacant AND status <> 'held'));
      CREATE INDEX covers_of_colleague ON counselling.counsellor_assignment (unit_id, cover_id, since) WHERE cover_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX counselling.covers_of_colleague;
      ALTER TABLE counselling.session DROP CONSTRAINT session_is_somebodys, DROP COLUMN vacant, ALTER COLUMN counsellor_id SET NOT NULL;
      ALTER TABLE counselling.counsellor_assignment DROP COLUMN cover_id;
    `);
  }
}
