import type { MigrationInterface, QueryRunner } from 'typeorm';

const ONE_FILE = 'm.client_id = p.client_id';

/** Where two files were merged, a study finds the scores of both under the id that was given in either. */
export class MeasureMergedFiles1763800000622 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const same = `EXISTS (SELECT FROM clients.client a JOIN clients.client b ON coalesce(a.merged_into, a.id) = coalesce(b.merged_into, b.id)
           WHERE a.id = p.client_id AND b.id = m.client_id)`;
    await rewrite(db, ONE_FILE, same);
  }

  async down(db: QueryRunner): Promise<void> {
    const [known] = await definition(db);
    const from = known?.text.indexOf('EXISTS (SELECT FROM clients.client a') ?? 0;
    const to = (known?.text.indexOf('b.id = m.client_id)', from) ?? 0) + 'b.id = m.client_id)'.length;
    await rewrite(db, known?.text.slice(from, to) ?? '', ONE_FILE);
  }
}

const definition = (db: QueryRunner): Promise<{ text: string }[]> =>
  db.query(`SELECT pg_get_functiondef('counselling.study_scores(uuid)'::regprocedure) AS text`) as Promise<
    { text: string }[]
  >;

/** The same function with other words in it; who owns it and who may call it stays. */
async function rewrite(db: QueryRunner, from: string, to: string): Promise<void> {
  const [known] = await definition(db);
  await db.query((known?.text ?? '').replace(from, to));
}
