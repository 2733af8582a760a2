import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SM-15: a positive answer lies on the physicians' desk until it is reported; a gynaecologist is a physician too. */
export class TaskPositiveResult1763800000712 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(widened('task_kind_check', 'positive_result'));
    await db.query(widened('task_reference_type_check', 'notification'));
    await db.query(`
      ALTER TABLE tasks.task DROP CONSTRAINT wish_tells_of_nothing_else, ADD CONSTRAINT wish_tells_of_nothing_else
        CHECK ((kind <> 'booking_wish') = (reference_id IS NOT NULL) AND (reference_id IS NULL) = (reference_type IS NULL)
          AND (kind = 'positive_result') = (reference_type IS NOT DISTINCT FROM 'notification'));
      CREATE POLICY of_the_laboratory ON tasks.task FOR SELECT TO takt_app USING (${LABORATORY});
      CREATE POLICY finished_by_the_laboratory ON tasks.task FOR UPDATE TO takt_app USING (${LABORATORY}) WITH CHECK (${LABORATORY});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY of_the_laboratory ON tasks.task;
      DROP POLICY finished_by_the_laboratory ON tasks.task;
      DELETE FROM tasks.task WHERE kind = 'positive_result';
      ALTER TABLE tasks.task DROP CONSTRAINT wish_tells_of_nothing_else, ADD CONSTRAINT wish_tells_of_nothing_else
        CHECK ((kind = 'affected_appointment') = (reference_id IS NOT NULL) AND (reference_id IS NULL) = (reference_type IS NULL));
    `);
    await db.query(narrowed('task_kind_check', 'positive_result'));
    await db.query(narrowed('task_reference_type_check', 'notification'));
  }
}

const LABORATORY = `unit_id = (SELECT ctx.unit_id()) AND kind = 'positive_result'
  AND (SELECT ctx.roles()) && '{physician,gynaecologist,midwife}'::text[] AND compartment = ANY ((SELECT ctx.shell_compartments())::text[])`;

/** The words a check allows, and one more: whatever other parts of the house have added stays. */
const widened = (check: string, word: string) =>
  rewritten(check, `replace(was, 'ARRAY[', 'ARRAY[''${word}''::text, ')`);

const narrowed = (check: string, word: string) => rewritten(check, `replace(was, '''${word}''::text, ', '')`);

const rewritten = (check: string, becomes: string) => `
  DO $$
  DECLARE was text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'tasks.task'::regclass AND conname = '${check}');
  BEGIN
    EXECUTE 'ALTER TABLE tasks.task DROP CONSTRAINT ${check}, ADD CONSTRAINT ${check} ' || ${becomes};
  END $$;
`;
