import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The kinds a task can be of, with or without one of them; whatever others there are stay. */
const kinds = (was: string, is: string) => `
  DO $do$
  DECLARE said text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'tasks.task'::regclass AND conname = 'task_kind_check');
  BEGIN
    IF position($$${was}$$ IN said) = 0 THEN RAISE EXCEPTION 'tasks are of other kinds: %', said; END IF;
    ALTER TABLE tasks.task DROP CONSTRAINT task_kind_check;
    EXECUTE 'ALTER TABLE tasks.task ADD CONSTRAINT task_kind_check ' || replace(said, $$${was}$$, $$${is}$$);
  END $do$`;

/** A wish tells of nothing else; every other task is about something that is there. */
const wishes = (others: string) => `
  ALTER TABLE tasks.task DROP CONSTRAINT wish_tells_of_nothing_else, ADD CONSTRAINT wish_tells_of_nothing_else
    CHECK ((${others}) = (reference_id IS NOT NULL) AND (reference_id IS NULL) = (reference_type IS NULL)
      AND (kind = 'positive_result') = (reference_type IS NOT DISTINCT FROM 'notification'))`;

const WITHOUT = `'booking_wish'::text`;
const WITH = `'booking_wish'::text, 'queue_wish'::text`;

/** Model 3.5: outreach refers to the counselling queue, as it wishes for a booking: by a frozen message to reception. */
export class SendQueueWish1763800000783 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(kinds(WITHOUT, WITH));
    await db.query(wishes(`kind NOT IN ('booking_wish', 'queue_wish')`));
    await db.query('ALTER TABLE outreach.contact ADD COLUMN queue_task_id uuid');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE outreach.contact DROP COLUMN queue_task_id');
    await db.query(`DELETE FROM tasks.message m USING tasks.task t WHERE t.id = m.task_id AND t.kind = 'queue_wish'`);
    await db.query(`DELETE FROM tasks.task WHERE kind = 'queue_wish'`);
    await db.query(wishes(`kind <> 'booking_wish'`));
    await db.query(kinds(WITH, WITHOUT));
  }
}
