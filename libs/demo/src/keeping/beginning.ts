import pg from 'pg';

/** What a demo was begun with; a run that was cut short goes on with the same, or it would be another demo. */
export interface Beginning {
  readonly seed: number;
  readonly scale: number;
  /** The instant that "up to today" is counted from. */
  readonly asOf: Date;
}

const TABLE = `CREATE TABLE IF NOT EXISTS meta.demo (
  one boolean PRIMARY KEY DEFAULT true CHECK (one), seed bigint NOT NULL, scale double precision NOT NULL,
  as_of timestamptz NOT NULL, completed_at timestamptz)`;

/** As the owner of the tables: what is kept here belongs to no unit and is behind no wall. */
export async function asOwner<T>(adminUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: adminUrl, options: '-c role=takt_owner' });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Is there a demo to make: a house where nobody works yet, or one that was cut short? */
export const demoIsDue = (adminUrl: string): Promise<boolean> =>
  asOwner(adminUrl, async (owner) => {
    await owner.query(TABLE);
    const { rows } = await owner.query(
      'SELECT completed_at FROM meta.demo UNION ALL SELECT now() WHERE EXISTS (SELECT FROM access.staff)',
    );
    const [first] = rows as { completed_at: Date | null }[];
    return first === undefined || first.completed_at === null;
  });

/** Begins, or goes on where a run was cut short. */
export async function begin(owner: pg.Client, wanted: { seed: number; scale: number }): Promise<Beginning> {
  await owner.query(TABLE);
  await owner.query(
    `INSERT INTO meta.demo (seed, scale, as_of) VALUES ($1, $2, date_trunc('minute', ctx.clock_now())) ON CONFLICT DO NOTHING`,
    [wanted.seed, wanted.scale],
  );
  const { rows } = await owner.query('SELECT seed::float8 AS seed, scale, as_of AS "asOf" FROM meta.demo');
  return rows[0] as Beginning;
}

/** The log itself says which files have been made: each was logged in the transaction that made it. */
export async function filesMade(owner: pg.Client): Promise<Set<string>> {
  const { rows } = await owner.query(
    `SELECT remark FROM audit.entry WHERE actor = 'system:demo.seed' AND remark IS NOT NULL`,
  );
  return new Set((rows as { remark: string }[]).map(({ remark }) => remark));
}

/** From now on a start finds the demo ready. */
export async function complete(owner: pg.Client): Promise<void> {
  await owner.query('UPDATE meta.demo SET completed_at = now()');
}
