import type { House } from '../house.js';

/** What changes by itself: who was here when, how often somebody guessed, and the log of it. */
const OF_ITSELF = ['audit.entry', 'audit.chain', 'access.session'];

/** Every row of every table as it stands, as one sum for each table. */
export async function standing(house: House): Promise<Record<string, string>> {
  const tables = await house.sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'meta', 'ctx', 'pgboss') ORDER BY 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables.filter((one) => !OF_ITSELF.includes(one.name))) {
    const [row] = await house.sql<{ sum: string | null; n: string }>(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum, count(*) AS n FROM ${name} t`,
    );
    sums[name] = `${row?.n} ${row?.sum}`;
  }
  return sums;
}
