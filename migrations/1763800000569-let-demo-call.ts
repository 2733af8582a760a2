import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The demo is made through the jobs' door, and has police operations with their calls. */
export class LetDemoCall1763800000569 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('GRANT INSERT ON kast.callback_contact, kast.callback_attempt TO takt_jobs');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('REVOKE INSERT ON kast.callback_contact, kast.callback_attempt FROM takt_jobs');
  }
}
