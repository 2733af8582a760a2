import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPENING = 'counselling.open_covers(uuid)';

/** The demo is made through the jobs' door, and has a counsellor who is away over what is booked. */
export class LetDemoBeAway1763800000129 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT EXECUTE ON FUNCTION ${OPENING} TO takt_jobs`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`REVOKE EXECUTE ON FUNCTION ${OPENING} FROM takt_jobs`);
  }
}
