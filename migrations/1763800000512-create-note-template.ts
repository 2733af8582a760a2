import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit's own skeletons of notes: nothing of any client stands in them. */
export class CreateNoteTemplate1763800000512 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE journal.note_template (
        id          uuid        PRIMARY KEY,
        unit_id     uuid        NOT NULL REFERENCES access.unit (id),
        created_at  timestamptz NOT NULL,
        version     integer     NOT NULL,
        kind        text        NOT NULL CHECK (kind IN ('session', 'contact', 'decision', 'closing', 'visit')),
        name        text        NOT NULL,
        headings    jsonb       NOT NULL,
        active      boolean     NOT NULL,
        changed_by  uuid        NOT NULL,
        CONSTRAINT template_of_staff FOREIGN KEY (unit_id, changed_by) REFERENCES access.staff (unit_id, id)
      );
      CREATE UNIQUE INDEX one_template_per_kind_and_name ON journal.note_template (unit_id, kind, lower(name));
      SELECT ctx.wall_off('journal.note_template', 'unit');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE journal.note_template');
  }
}
