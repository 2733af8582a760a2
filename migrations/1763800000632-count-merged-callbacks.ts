import type { MigrationInterface, QueryRunner } from 'typeorm';

const ONE_FILE = 's.client_id = f.client_id';
const ITS_GROUP = 's.client_id = ANY (clients.group_of(f.client_id))';

/** R23: who was booked has begun also where her talks are held in the file that hers was merged into (I31). */
export class CountMergedCallbacks1763800000632 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await rewrite(db, [ONE_FILE, ITS_GROUP]);
  }

  async down(db: QueryRunner): Promise<void> {
    await rewrite(db, [ITS_GROUP, ONE_FILE]);
  }
}

/** One condition of the function is put for another; the rest of it stays as it was written. */
async function rewrite(db: QueryRunner, [was, is]: readonly [string, string]): Promise<void> {
  await db.query(`DO $do$
    DECLARE body text := pg_get_functiondef('stat.r23(date, date)'::regprocedure);
    BEGIN
      IF position('${was}' IN body) = 0 THEN RAISE EXCEPTION 'stat.r23 does not say %', '${was}'; END IF;
      EXECUTE replace(body, '${was}', '${is}');
    END $do$`);
}
