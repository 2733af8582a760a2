import type { MigrationInterface, QueryRunner } from 'typeorm';

const MANAGER = `only_for('unit_manager'`;
const BOTH = `only_for('receptionist', 'unit_manager'`;
const HERS = `'unit_manager' = ANY (ctx.roles())`;
const THEIRS = `ctx.roles() && '{receptionist,unit_manager}'`;

/** Reception keeps the queue and the bookings, and may count them: R04, R05 and R07 (model 3.5). */
export class OpenQueueReportsToReception1763800000613 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const report of ['r04(date)', 'r05(date, date)', 'r07(date, date)'])
      await rewrite(db, report, [
        [MANAGER, BOTH],
        [HERS, THEIRS],
      ]);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const report of ['r04(date)', 'r05(date, date)', 'r07(date, date)'])
      await rewrite(db, report, [
        [BOTH, MANAGER],
        [THEIRS, HERS],
      ]);
  }
}

/** The same function with other words in it; who owns it and who may call it stays. */
async function rewrite(db: QueryRunner, report: string, words: readonly (readonly [string, string])[]): Promise<void> {
  const [known] = (await db.query('SELECT pg_get_functiondef($1::regprocedure) AS text', [`stat.${report}`])) as {
    text: string;
  }[];
  await db.query(words.reduce((text, [from, to]) => text.replaceAll(from, to), known?.text ?? ''));
}
