import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When signing in last failed, so that failures nobody follows up are forgotten after a day. */
export class AddSignInFailureTime1763800000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE access.sign_in_failure ADD COLUMN last_at timestamptz NOT NULL DEFAULT clock_timestamp();
      GRANT SELECT, DELETE ON access.sign_in_failure TO takt_jobs`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE SELECT, DELETE ON access.sign_in_failure FROM takt_jobs;
      ALTER TABLE access.sign_in_failure DROP COLUMN last_at`);
  }
}
