import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import { verifyLog } from '#access';
import { type EmbeddedServer, startEmbedded } from '#persistence';
import { Caller } from '../caller.js';
import { RunningHouse } from './running-house.js';

const ROUNDS = Number(process.env.TAKT_ROUNDS ?? 3);
const WRITERS = 8;

/** T15, T16: what was answered is there after a kill without warning, once, with its log row, and the chain is whole. */
describe.each([
  ['T15 kill -9 of the house', 'house'],
  ['T16 kill -9 of PostgreSQL', 'postgres'],
])('%s in the middle of writing', (_, victim) => {
  const running = new RunningHouse();
  const answered = new Map<string, string>();
  const unknown = new Set<string>();
  let token = '';

  beforeAll(async () => {
    await running.raise();
    token = await database(async (admin) => {
      const secret = randomBytes(32).toString('base64url');
      const staff = v7();
      await admin.query(
        `INSERT INTO access.staff (id, unit_id, username, name, employed_from) SELECT $1, id, 'skrivare', 'Skrivare', '2020-01-01' FROM access.unit`,
        [staff],
      );
      await admin.query(
        `INSERT INTO access.assignment (id, unit_id, staff_id, role, compartment, since) SELECT $1, id, $2, 'receptionist', 'counselling', '2020-01-01' FROM access.unit`,
        [v7(), staff],
      );
      await admin.query(
        `INSERT INTO access.session (token_hash, staff_id, stage) VALUES (sha256(convert_to($1, 'UTF8')), $2, 'full')`,
        [secret, staff],
      );
      return secret;
    });
  }, 120_000);
  afterAll(() => running.remove());

  it(`loses nothing in ${ROUNDS} rounds`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const stop = new AbortController();
      const writers = Array.from({ length: WRITERS }, () => writeUntil(stop.signal));
      await wait(randomInt(100, 500));
      if (victim === 'house') await running.kill();
      else await killPostgres();
      stop.abort();
      await Promise.all(writers);
      if (victim === 'postgres') await running.kill();
      await running.raise();
      await settleUnknown();
    }
    expect(answered.size).toBeGreaterThan(ROUNDS);
    await database(async (admin) => {
      const { rows } = await admin.query(
        `SELECT c.id, count(e.seq)::int AS logged FROM clients.client c
         LEFT JOIN audit.entry e ON e.client_ids @> ARRAY[c.id] AND e.deed = 'clients.client.register' GROUP BY c.id`,
      );
      const stored = rows as { id: string; logged: number }[];
      expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(answered.values()));
      expect(stored.filter(({ logged }) => logged !== 1)).toEqual([]);
      expect((await verifyLog(admin, {})).faults).toEqual([]);
    });
  }, 240_000);

  async function write(key: string): Promise<boolean> {
    const caller = new Caller(running.origin, { id: '', unitId: '', name: '', token });
    const answer = await caller
      .post('/clients', { compartment: 'counselling', pathway: 'unknown' }, { key })
      .catch(() => undefined);
    if (answer?.status !== 201) return false;
    answered.set(key, String(answer.body.id));
    return true;
  }

  async function writeUntil(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const key = randomUUID();
      if (!(await write(key))) unknown.add(key);
      if (unknown.has(key)) await wait(10);
    }
  }

  /** Those who got no answer send the same again, as the screens do. */
  async function settleUnknown(): Promise<void> {
    for (const key of unknown) expect([key, await write(key)]).toEqual([key, true]);
    unknown.clear();
  }

  async function killPostgres(): Promise<void> {
    const { pids, postmaster } = await database(async (admin, server) => {
      const { rows } = await admin.query('SELECT pid FROM pg_stat_activity');
      const [first = ''] = readFileSync(`${server.dataDir}/postmaster.pid`, 'utf8').split('\n');
      return { pids: (rows as { pid: number }[]).map(({ pid }) => pid), postmaster: Number(first) };
    });
    for (const pid of [postmaster, ...pids]) kill(pid);
  }

  /** The database of the running house, past every wall; as its second user the launcher never stops it. */
  async function database<T>(work: (admin: pg.Client, server: EmbeddedServer) => Promise<T>): Promise<T> {
    const server = await startEmbedded({ baseDir: running.dataDir });
    const admin = new pg.Client({ connectionString: server.adminUrl('taktpinnen') });
    await admin.connect();
    return work(admin, server).finally(() => admin.end());
  }
});

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its postmaster.
  }
}
