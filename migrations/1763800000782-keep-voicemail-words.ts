import type { MigrationInterface, QueryRunner } from 'typeorm';

/** C04: what a unit's callers may leave on an answering machine; empty where the house's own words are said. */
export class KeepVoicemailWords1763800000782 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE access.unit ADD COLUMN voicemail_text text
        CONSTRAINT voicemail_says_not_who_calls CHECK (position(lower(name) IN lower(voicemail_text)) = 0
          AND voicemail_text !~* '(kast|spiralen|prostitu|sex|socialt|kommun|mottagning|behandla|polis)')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE access.unit DROP COLUMN voicemail_text');
  }
}
