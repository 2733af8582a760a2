import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The safe-contact card says whether anything may be written to the address: one that is kept is not one that may be used. */
export class AllowEmail1763800000751 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE clients.safe_contact ADD COLUMN may_email boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE clients.safe_contact DROP COLUMN may_email');
  }
}
