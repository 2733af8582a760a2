import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addressFor, OneStatementClient, RUNTIME_ROLES, type RuntimeRole } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

/** T3: what somebody can do who has got past the API and speaks to the database as one of its roles. */
describe('T3 the database by itself', () => {
  let house: House;
  let counsellor: Caller;
  let clientId: string;
  let malmo: string;

  beforeAll(async () => {
    house = await House.open();
    malmo = await house.unit({ code: 'malmo', minAge: 15 });
    counsellor = await house.staff('counsellor');
    const file = await counsellor.post('/clients', {
      compartment: 'counselling',
      pathway: 'unknown',
      displayName: 'Stilla Flod',
    });
    clientId = String(file.body.id);
  });
  afterAll(() => house.close());

  async function as<T>(role: RuntimeRole, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new OneStatementClient({ connectionString: addressFor(house.databaseUrl, role, house.keys) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Every walled table but the units themselves: that there is a unit, and its name, is public. */
  const tables = () =>
    house.sql<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND n.nspname NOT IN ('pg_catalog', 'information_schema')
         AND c.oid <> 'access.unit'::regclass ORDER BY 1`,
    );

  it.each(RUNTIME_ROLES)('shows %s no row of any walled table without a context', async (role) => {
    const names = (await tables()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    await as(role, async (client) => {
      for (const name of names) {
        const seen = await client
          .query(`SELECT count(*)::int AS n FROM ${name}`)
          .catch((error: { code: string }) => error.code);
        expect([name, typeof seen === 'string' ? seen : seen.rows[0].n]).toEqual([
          name,
          typeof seen === 'string' ? '42501' : 0,
        ]);
      }
    });
  });

  it.each(RUNTIME_ROLES)('lets %s neither empty, copy out, nor take over a walled table', async (role) => {
    const names = (await tables()).map(({ name }) => name);
    await as(role, async (client) => {
      for (const name of names)
        for (const attack of [
          `TRUNCATE ${name}`,
          `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`,
          `ALTER TABLE ${name} OWNER TO ${role}`,
          `DROP TABLE ${name}`,
        ])
          await expect(client.query(attack)).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('refuses to read on with row-level security off', async () => {
    await as('takt_app', async (client) => {
      await client.query('SET row_security = off');
      await expect(client.query('SELECT * FROM clients.client')).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('shows the numbers of the call list to KAST alone, counts to those who may count, and lets no person erase one', async () => {
    // An hour at which one may call.
    await house.at('2026-03-24T10:00:00+01:00');
    const kast = await house.staff('kast_counsellor');
    const consent = { consentGivenAt: '2026-01-02T10:00:00Z', phone: '070-174 06 05', voicemailOk: false };
    const { body } = await kast.post('/callbacks', consent);
    await kast.post(`/callbacks/${String(body.id)}/claim`);
    await kast.post(`/callbacks/${String(body.id)}/attempts`, { outcome: 'no_answer' });
    await house.at(new Date().toISOString());
    const seen = async (who: Caller) =>
      as('takt_app', async (client) => {
        await client.query('BEGIN');
        await client.query('SELECT ctx.enter($1)', [who.person.token]);
        const count = async (table: string) =>
          (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM kast.${table}`)).rows[0]?.n;
        return [await count('callback'), await count('callback_contact'), await count('callback_attempt')];
      });
    expect(await seen(kast)).toEqual([1, 1, 1]);
    for (const role of ['receptionist', 'unit_manager'] as const)
      expect(await seen(await house.staff(role))).toEqual([1, 0, 0]);
    for (const role of ['counsellor', 'outreach_worker', 'midwife', 'administrator'] as const)
      expect(await seen(await house.staff(role))).toEqual([0, 0, 0]);
    expect(await seen(await house.staff('kast_counsellor', { unitId: malmo }))).toEqual([0, 0, 0]);
    for (const role of RUNTIME_ROLES.filter((one) => one !== 'takt_jobs'))
      await as(role, async (client) => {
        await expect(client.query('DELETE FROM kast.callback_contact')).rejects.toMatchObject({ code: '42501' });
      });
  });

  it('opens with a live session, and shows that person’s rows only', async () => {
    await as('takt_app', async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT ctx.enter($1)', [counsellor.person.token]);
      const { rows } = await client.query('SELECT id FROM clients.client');
      expect(rows).toEqual([{ id: clientId }]);
      await client.query('COMMIT');
      expect((await client.query('SELECT id FROM clients.client')).rows).toEqual([]);
    });
  });

  describe('refuses a context', () => {
    const seeing = (client: pg.Client) => client.query('SELECT count(*)::int AS n FROM clients.client');

    it('that was written by hand', async () => {
      const forged = `${'0'.repeat(64)}${JSON.stringify({ unit: house.unitId, shell: ['counselling'], content: ['counselling'], open: ['counselling'], now: new Date().toISOString() })}`;
      await as('takt_app', async (client) => {
        await client.query('BEGIN');
        await client.query("SELECT set_config('ctx.signed', $1, true)", [forged]);
        await expect(seeing(client)).rejects.toMatchObject({ code: '42501' });
      });
    });

    it('that was tampered with', async () => {
      await as('takt_app', async (client) => {
        await client.query('BEGIN');
        await client.query('SELECT ctx.enter($1)', [counsellor.person.token]);
        await client.query("SELECT set_config('ctx.signed', replace(current_setting('ctx.signed'), $1, $2), true)", [
          house.unitId,
          malmo,
        ]);
        await expect(seeing(client)).rejects.toMatchObject({ code: '42501' });
      });
    });

    it('that was carried to another connection, or into a later transaction', async () => {
      await as('takt_app', async (client) => {
        await client.query('BEGIN');
        await client.query('SELECT ctx.enter($1)', [counsellor.person.token]);
        const { rows } = await client.query("SELECT current_setting('ctx.signed') AS signed");
        const { signed } = rows[0] as { signed: string };
        await client.query('COMMIT');
        for (const replay of [client, undefined])
          await as('takt_app', async (other) => {
            const where = replay ?? other;
            await where.query('BEGIN');
            await where.query("SELECT set_config('ctx.signed', $1, true)", [signed]);
            await expect(seeing(where)).rejects.toMatchObject({ code: '42501' });
            await where.query('ROLLBACK');
          });
      });
    });

    it('for a guessed token, and the house’s own jobs for anybody but the jobs’ role', async () => {
      await as('takt_app', async (client) => {
        await expect(client.query('SELECT ctx.enter($1)', ['a'.repeat(43)])).rejects.toMatchObject({ code: '28000' });
        await expect(client.query("SELECT ctx.enter_job('x', $1)", [house.unitId])).rejects.toMatchObject({
          code: '42501',
        });
        await expect(client.query("SELECT ctx.mint('{}')")).rejects.toMatchObject({ code: '42501' });
        await expect(client.query('SELECT * FROM ctx.secret')).rejects.toMatchObject({ code: '42501' });
        await expect(client.query("SELECT ctx.mac('x')")).rejects.toMatchObject({ code: '42501' });
      });
    });
  });

  it('lets the manager reach the shells of the talks and nobody else, and nobody what is written', async () => {
    const manager = await house.staff('unit_manager');
    const person = randomUUID();
    await as('takt_app', async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT ctx.enter($1)', [manager.person.token]);
      const seen = 'SELECT (SELECT count(*)::int FROM clients.client) AS files, ctx.content_compartments() AS content';
      expect((await client.query(seen)).rows).toEqual([{ files: 0, content: [] }]);
      const { rows } = await client.query<{ before: string }>('SELECT ctx.reach_shells() AS before');
      expect((await client.query(seen)).rows).toEqual([{ files: 1, content: [] }]);
      await client.query(`SELECT set_config('ctx.signed', $1, true)`, [rows[0]?.before]);
      expect((await client.query(seen)).rows).toEqual([{ files: 0, content: [] }]);
      await client.query('ROLLBACK');
      for (const attack of [
        'ctx.reach_shells()',
        `counselling.open_handovers('${person}', now()::date, now()::date)`,
      ]) {
        await client.query('BEGIN');
        await client.query('SELECT ctx.enter($1)', [counsellor.person.token]);
        await expect(client.query(`SELECT ${attack}`)).rejects.toMatchObject({ code: '42501' });
        await client.query('ROLLBACK');
      }
    });
  });

  it('does not run a second statement that was smuggled in', async () => {
    await as('takt_app', async (client) => {
      await expect(client.query('SELECT 1; SELECT 2')).rejects.toMatchObject({ code: '42601' });
    });
  });

  it('lets a member of staff write no row into another unit or compartment', async () => {
    await as('takt_app', async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT ctx.enter($1)', [counsellor.person.token]);
      const insert = `INSERT INTO clients.client (id, unit_id, compartment, created_at, version, number, display_name, status, documentation_mode, pathway, gender)
        VALUES (gen_random_uuid(), $1, $2, now(), 1, 'X-1', 'x', 'active', 'identified', 'unknown', 'woman')`;
      await client.query('SAVEPOINT s');
      await expect(client.query(insert, [malmo, 'counselling'])).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK TO s');
      await expect(client.query(insert, [house.unitId, 'spiralen'])).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('gives statistics nothing but the functions of their schema', async () => {
    const open = await house.sql(
      `SELECT table_schema, table_name FROM information_schema.role_table_grants WHERE grantee = 'takt_stat_reader'`,
    );
    expect(open).toEqual([]);
  });
});
