import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Protected staff (law 2.7 applies to staff too): never named in what leaves the house about the access log. */
export class ProtectStaff1763800000761 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE access.staff ADD COLUMN protected boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE access.staff DROP COLUMN protected');
  }
}
