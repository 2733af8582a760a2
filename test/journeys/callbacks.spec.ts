import { HouseJobs, type Job, JOBS } from '#jobs';
import { type Call, called, concluded, lines, phoneOf, S28 } from '../kast-calls.js';
import type { Answer, Caller } from '../caller.js';
import { House } from '../house.js';

const CONSENT = '2026-03-18T20:00:00+01:00';

/** S28 from beginning to end: the operation, two who call at once, what came of it, the report, and the numbers gone. */
describe('S28 call-backs after an operation', () => {
  let house: House;
  let one: Caller;
  let other: Caller;
  let operationId: string;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-23T10:00:00+01:00');
    one = await house.staff('kast_counsellor', { name: 'Kim Kast' });
    other = await house.staff('kast_counsellor', { name: 'Kaj Kast' });
    operationId = (await one.post<Call>('/police-operations', S28)).body.id;
    const list = { operationId, consentGivenAt: CONSENT, lines: lines(70) };
    expect((await one.post('/callbacks/list', list)).body).toEqual({ entered: 70 });
  });
  afterAll(() => house.close());

  const row = async (id: string) =>
    (await house.sql<Call>('SELECT status, attempts, claimed_by FROM kast.callback WHERE id = $1', [id]))[0];
  const count = async (text: string) => (await house.sql<{ n: number }>(`SELECT count(*)::int AS n ${text}`))[0]?.n;

  it('lets one of two who claim the same person win', async () => {
    const [first] = (await one.list<Call>('/callbacks')).body;
    const path = `/callbacks/${first?.id}/claim`;
    const both = await Promise.all([one.post(path), other.post(path)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('callback.claimed');
    const winner = both[0].status === 200 ? one : other;
    await winner.post(`/callbacks/${first?.id}/release`, undefined, { ifMatch: 2 });
  });

  it('gives each of them another, however many ask at once, and nobody is called twice (P08)', async () => {
    const taken: Answer<Call>[] = [];
    for (let round = 0; round < 5; round += 1)
      taken.push(
        ...(await Promise.all(
          Array.from({ length: 16 }, (_, n) => (n % 2 ? one : other).post<Call>('/callbacks/next')),
        )),
      );
    const got = taken.filter(({ status }) => status === 200).map(({ body }) => body.id);
    expect(new Set(got).size).toBe(got.length);
    // Who found every free row in another's hand is told that there is nobody just then.
    expect(taken.filter(({ status }) => ![200, 422].includes(status))).toEqual([]);
    while ((await one.post('/callbacks/next')).status === 200);
    expect(await count(`FROM kast.callback WHERE status = 'claimed'`)).toBe(70);
    expect(await count(`FROM kast.callback WHERE claimed_by = '${one.id}' OR claimed_by = '${other.id}'`)).toBe(70);
  });

  it('keeps one line of calls whoever writes at the same time', async () => {
    const [mine] = (await one.list<Call>('/callbacks')).body;
    const id = mine?.id ?? '';
    const say = (by: Caller, outcome: string) => by.post(`/callbacks/${id}/attempts`, { outcome });
    const all = await Promise.all([
      say(one, 'reached'),
      say(one, 'reached'),
      say(other, 'no_answer'),
      say(one, 'reached'),
    ]);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await row(id)).toMatchObject({ status: 'reached', attempts: 1, claimed_by: one.id });
    const { version } = (await one.get<Call>(`/callbacks/${id}`)).body;
    const ends = await Promise.all(
      ['booked', 'declined', 'booked', 'info_only'].map((outcome) => concluded(one, { id, version }, { outcome })),
    );
    expect(ends.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(ends.filter(({ status }) => ![200, 409, 412].includes(status))).toEqual([]);
    const files = await count(`FROM kast.callback_file WHERE callback_id = '${id}'`);
    expect(files).toBe((await row(id))?.status === 'booked' ? 1 : 0);
    await house.sql(
      `UPDATE kast.callback SET status = 'declined', purge_at = closed_at WHERE id = $1 AND status <> 'booked'`,
      [id],
    );
  });

  it('reaches 63 of the 70, and R23 says so: 91, 70, 63 and 90.0 %', async () => {
    await finish();
    const by = async (text: string) =>
      (await house.sql<{ n: number }>(`SELECT count(*)::int AS n FROM kast.callback b WHERE ${text}`))[0]?.n;
    const manager = await house.staff('unit_manager');
    const report = (
      await manager.get<{ rows: Row[]; suppressed: number }>('/reports/R23?from=2026-03-01&to=2026-03-31')
    ).body;
    const said = Object.fromEntries(report.rows.map(({ measure, ...figures }) => [measure, figures]));
    const of = { operation: 'K 2026-14', fromOn: '2026-03-16', percent: null, hours: null };
    // Counted by hand: 40 booked, 8 informed, 10 referred home, 5 declined; 6 of the booked have begun; 7 never answered.
    expect(said).toEqual({
      arrested: { ...of, persons: 91 },
      consented: { ...of, persons: 70 },
      queued: { ...of, persons: 70 },
      attempted: { ...of, persons: 70, percent: 100, hours: 110 },
      reached: { ...of, persons: 63, percent: 90 },
      booked: { ...of, persons: 40 },
      started: { ...of, persons: 6 },
      info_only: { ...of, persons: 8 },
      referred_home: { ...of, persons: 10 },
      declined: { ...of, persons: 5 },
      unreached: { ...of, persons: 7 },
    });
    expect([await by('reached_at IS NOT NULL'), await by(`status = 'unreached'`)]).toEqual([63, 7]);
    expect(report.suppressed).toBe(0);
    const operation = (await manager.get(`/police-operations/${operationId}`)).body;
    expect(operation).toMatchObject({ arrestedCount: 91, consentedCount: 70, reached: 63, open: 0 });
  });

  it('hides what became of one to four of them, and what would give them away', async () => {
    await house.sql(`UPDATE kast.callback SET status = 'info_only' WHERE id IN
      (SELECT id FROM kast.callback WHERE status = 'declined' ORDER BY id LIMIT 3)`);
    const manager = await house.staff('unit_manager');
    const { rows } = (await manager.get<{ rows: Row[] }>('/reports/R23?from=2026-03-01&to=2026-03-31')).body;
    const said = Object.fromEntries(rows.map(({ measure, persons }) => [measure, persons]));
    expect(said).toMatchObject({ consented: 70, reached: 63, declined: '<5', unreached: 7, booked: 40 });
    expect([said.info_only, said.referred_home]).toContain('..');
    await house.sql(`UPDATE kast.callback SET status = 'declined' WHERE id IN
      (SELECT id FROM kast.callback WHERE status = 'info_only' ORDER BY closed_at, id LIMIT 3)`);
    expect((await one.get('/reports/R23?from=2026-03-01&to=2026-03-31')).status).toBe(403);
  });

  it('has no number left fourteen days after the last word, and the log tells of the run (I22, D8)', async () => {
    expect(await count('FROM kast.callback_contact')).toBe(70);
    await house.at('2026-03-25T03:25:00+01:00');
    await purge();
    // Nobody rings those again who said no or have a file; the others are kept for a wrong key or a call from them.
    expect(await count('FROM kast.callback_contact')).toBe(70 - 5 - 40);
    // Monday's are gone thirteen nights later, Tuesday's the night after.
    await house.at('2026-04-06T03:25:00+02:00');
    await purge();
    expect(await count('FROM kast.callback_contact')).toBe(7);
    await house.at('2026-04-07T03:25:00+02:00');
    await purge();
    expect(await count('FROM kast.callback_contact')).toBe(0);
    expect(await count('FROM kast.callback WHERE purged_at IS NULL')).toBe(0);
    const last = await house.sql(`SELECT max(purged_at - closed_at) <= interval '14 days' AS kept FROM kast.callback`);
    expect(last).toEqual([{ kept: true }]);
    const runs = await house.sql(
      `SELECT actor, remark FROM audit.entry WHERE deed = 'jobs.purge-callbacks' ORDER BY seq`,
    );
    const erased = [45, 18, 7];
    expect(runs).toEqual(
      erased.map((many) => ({ actor: 'system:purge-callbacks', remark: `erased=${many} closed=0` })),
    );
    const [gone] = await house.sql<Call>(`SELECT id, version FROM kast.callback WHERE status = 'unreached' LIMIT 1`);
    const reopened = await one.post(`/callbacks/${gone?.id}/reopen`, undefined, { ifMatch: gone?.version ?? 0 });
    expect(reopened.body.code).toBe('callback.purged');
  });

  it('closes whom nobody has closed in sixty days, and refuses to keep a number longer than fourteen (I22)', async () => {
    const open = { consentGivenAt: CONSENT, phone: phoneOf(99), voicemailOk: false };
    const { id } = (await one.post<Call>('/callbacks', open)).body;
    await house.at('2026-06-05T03:25:00+02:00');
    await purge();
    expect(await row(id)).toMatchObject({ status: 'queued' });
    await house.at('2026-06-07T03:25:00+02:00');
    await purge();
    expect(await row(id)).toMatchObject({ status: 'unreached' });
    expect(await count('FROM kast.callback_contact')).toBe(0);
    const longer = `UPDATE kast.callback SET purge_at = closed_at + interval '15 days' WHERE id = '${id}'`;
    await expect(house.sql(longer)).rejects.toThrow('callback_is_purged_within_fourteen_days');
  });

  it('leaves the number nowhere else: not in the log, not in the answers kept for repeats, not in clear', async () => {
    const phone = '070-174 17 17';
    const body = { consentGivenAt: CONSENT, phone, alias: 'Tyst Regn', voicemailOk: false };
    const made = await one.post<Call>('/callbacks', body);
    await one.post('/callbacks/search', { phone });
    const answers = [
      made,
      await one.post(`/callbacks/${made.body.id}/claim`),
      await called(one, made.body.id, 'no_answer'),
    ];
    // What is kept for a repeat is the answer; none of these has number or name in it.
    expect(answers.map(({ text }) => text).join('')).not.toMatch(/070-174|Regn/);
    const tables = await house.sql<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname IN ('kast', 'audit', 'access', 'clients', 'counselling', 'tasks')`,
    );
    const found = [];
    for (const { name } of tables)
      found.push(...(await house.sql(`SELECT 1 FROM ${name} t WHERE t::text ~ '174 ?17 ?17|46701741717|Tyst Regn'`)));
    expect(found).toEqual([]);
  });

  /** Everybody is called, by whoever has them; the first who was already told of is one of the forty or the five. */
  async function finish(): Promise<void> {
    const [first] = await house.sql<Call>(`SELECT status FROM kast.callback WHERE closed_at IS NOT NULL`);
    const booked = first?.status === 'booked';
    const ends = [...Array<string>(booked ? 39 : 40).fill('booked'), ...Array<string>(8).fill('info_only')];
    ends.push(...Array<string>(10).fill('referred_home'), ...Array<string>(booked ? 5 : 4).fill('declined'));
    const mine = await house.sql<{ id: string; claimed_by: string }>(
      `SELECT id, claimed_by FROM kast.callback WHERE closed_at IS NULL ORDER BY id`,
    );
    const tell = async ({ id, claimed_by }: { id: string; claimed_by: string }, outcome = 'no_answer') => {
      const by = claimed_by === one.id ? one : other;
      const answered = outcome === 'no_answer' ? outcome : 'reached';
      const { body } = await by.post<Call>(`/callbacks/${id}/attempts`, { outcome: answered });
      if (answered === 'reached') expect((await concluded(by, body, { outcome })).status).toBe(200);
    };
    const all = [...mine.entries()];
    while (all.length > 0) await Promise.all(all.splice(0, 8).map(([n, call]) => tell(call, ends[n])));
    for (const at of ['2026-03-23T13:00:00+01:00', '2026-03-24T10:00:00+01:00']) {
      await house.at(at);
      for (const { id } of mine.slice(ends.length))
        await called((await row(id))?.claimed_by === one.id ? one : other, id, 'no_answer');
    }
    // Six of the booked have been in a talk.
    await heldTalks(6);
  }

  async function heldTalks(many: number): Promise<void> {
    const files = await house.sql<{ client_id: string }>(
      `SELECT client_id FROM kast.callback_file ORDER BY client_id LIMIT ${many}`,
    );
    for (const [n, { client_id }] of files.entries()) {
      const by = (await one.get(`/clients/${client_id}`)).status === 200 ? one : other;
      // One of them had a file since before; her talks are held there, and she has begun all the same (I31).
      const clientId = n === 0 ? await mergedInto(by, client_id) : client_id;
      const talk = { clientId, serviceKind: 'kast_counselling', counsellorId: by.id, channel: 'phone' };
      const time = { date: '2026-03-24', startTime: `${11 + n}:00`, durationMinutes: 30 };
      const booked = await by.post<Call>('/sessions', { ...talk, ...time });
      await by.post(`/sessions/${booked.body.id}/attendance`, { outcome: 'held' }, { ifMatch: booked.body.version });
    }
    expect(await count(`FROM counselling.session WHERE status = 'held'`)).toBe(many);
  }

  async function mergedInto(by: Caller, id: string): Promise<string> {
    const { version } = (await by.get<Call>(`/clients/${id}`)).body;
    const before = (await by.post<Call>('/clients', { compartment: 'kast', pathway: 'web_search' })).body;
    const merged = await by.post(`/clients/${id}/merge`, { intoId: before.id }, { ifMatch: version });
    expect(merged.status).toBeLessThan(300);
    return before.id;
  }

  async function purge(): Promise<void> {
    const job = house.app.get<Job[]>(JOBS, { strict: false }).find(({ name }) => name === 'purge-callbacks');
    if (job === undefined) throw new Error('no such job');
    await house.app.get(HouseJobs, { strict: false }).runNow(job);
  }
});

interface Row {
  readonly measure: string;
  readonly persons: number | string;
}
