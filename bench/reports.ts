import type { Operation } from './operations.js';
import type { StandingHouse } from './standing-house.js';

interface Listed {
  readonly id: string;
  readonly over: 'day' | 'period';
}

/** Each report of the manager, over the year; beside it the same function of schema `stat` called by itself. */
export async function reportOperations(house: StandingHouse): Promise<Operation[]> {
  const token = await house.session('manager');
  const year = new Date().getUTCFullYear();
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const functions = await house.rows<{ name: string; args: number }>(
    `SELECT p.proname AS name, p.pronargs::int AS args FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'stat' AND p.proname ~ '^r[0-9]{2}$' ORDER BY 1`,
  );
  const listed = functions.map(({ name, args }): Listed => ({
    id: name.toUpperCase(),
    over: args === 1 ? 'day' : 'period',
  }));
  return listed.map(({ id, over }) => {
    const values = over === 'day' ? [to] : [from, to];
    const places = over === 'day' ? '$1::date' : '$1::date, $2::date';
    return {
      work: `report ${id}`,
      goal: '< 1.5 × (≥ 67 %), < 1 s',
      turns: 40,
      token,
      deed: `bench.${id.toLowerCase()}`,
      role: 'takt_stat_reader' as const,
      answers: 200,
      request: () => ({ path: `/reports/${id}?${over === 'day' ? `on=${to}` : `from=${from}&to=${to}`}` }),
      sql: async (client) => {
        await client.query({ name: id, text: `SELECT * FROM stat.${id.toLowerCase()}(${places})`, values });
        return [];
      },
    };
  });
}
