import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { verifyLog } from '#access';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

interface Entry {
  readonly seq: number;
  readonly staffId: string;
  readonly staffName: string;
  readonly deed: string;
  readonly clientIds: string[];
  readonly outcome: string;
  readonly remark: string;
}

describe('the access log', () => {
  let house: House;
  let reviewer: Caller;
  let counsellor: Caller;
  let receptionist: Caller;
  let clientId = '';
  let number = '';

  beforeAll(async () => {
    house = await House.open();
    reviewer = await house.staff('log_reviewer');
    counsellor = await house.staff('counsellor');
    receptionist = await house.staff('receptionist');
    const { body } = await counsellor.post<{ id: string; number: string }>('/clients', {
      compartment: 'counselling',
      pathway: 'web_search',
      displayName: 'Påhittad',
    });
    ({ id: clientId, number } = body);
    await receptionist.get(`/clients/${clientId}`);
    await (await house.staff('kast_counsellor')).get(`/clients/${clientId}`);
  });
  afterAll(() => house.close());

  const search = (who: Caller, filter: Record<string, unknown>, more = {}) =>
    who.list<Entry>('/access-log', filter, more);

  it('tells a reviewer who has been in a file, and who was refused', async () => {
    const { body, headers } = await search(reviewer, { clientId }, { sort: ['seq', 'ASC'] });
    expect(body.map(({ staffId, outcome }) => [staffId, outcome]).slice(0, 2)).toEqual([
      [counsellor.id, 'allow'],
      [receptionist.id, 'allow'],
    ]);
    expect(body.some(({ outcome }) => outcome === 'deny')).toBe(true);
    expect(body.every(({ clientIds, outcome }) => clientIds.includes(clientId) || outcome === 'deny')).toBe(true);
    expect(headers.get('content-range')).toBe(`access-log 0-${body.length - 1}/${body.length}`);
    expect(body[0]).toMatchObject({
      staffName: counsellor.person.name,
      roles: ['counsellor'],
      seq: expect.any(Number),
      at: expect.any(String),
    });
  });

  it('finds a client by her number too, and says no more of her', async () => {
    const { body } = await search(reviewer, { clientNumber: number.toLowerCase() });
    expect(body.length).toBeGreaterThan(2);
    expect((await search(reviewer, { clientNumber: 'S-FINNSINTE' })).body).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('Påhittad');
    expect((await reviewer.get(`/clients/${clientId}`)).status).not.toBe(200);
  });

  it('searches by person, deed and day', async () => {
    const { body } = await search(reviewer, { staffId: counsellor.id });
    expect(new Set(body.map(({ staffId }) => staffId))).toEqual(new Set([counsellor.id]));
    const deed = body[0]?.deed;
    expect((await search(reviewer, { deed })).body.length).toBeGreaterThan(0);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
    expect((await search(reviewer, { clientId, from: day, to: day })).body.length).toBeGreaterThan(2);
    expect((await search(reviewer, { clientId, to: '2020-01-01' })).body).toEqual([]);
    expect((await search(reviewer, { clientId, from: new Date(Date.now() + 60_000).toISOString() })).body).toEqual([]);
  });

  it('shows everybody her own deeds and nobody else’s', async () => {
    const { body } = await search(counsellor, {});
    expect(new Set(body.map(({ staffId }) => staffId))).toEqual(new Set([counsellor.id]));
    expect((await search(counsellor, { staffId: counsellor.id })).status).toBe(200);
    expect((await search(counsellor, { staffId: reviewer.id })).body).toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
    expect((await search(counsellor, { clientNumber: number })).status).toBe(403);
    expect((await search(await house.staff('administrator'), { clientId })).body).toEqual([]);
    expect((await search(counsellor, { remark: 'x' })).status).toBe(400);
  });

  it('stops at the unit', async () => {
    const other = await house.staff('log_reviewer', { unitId: await house.unit({ code: 'malmo', minAge: 15 }) });
    expect((await search(other, { clientId })).body).toEqual([]);
    expect((await search(other, { clientNumber: number })).body).toEqual([]);
    expect((await other.post('/access-log/extracts', { clientId })).text).toBe(
      (await other.post('/access-log/extracts', { clientId: randomUUID() })).text,
    );
  });

  it('writes down that it was searched, and for whom', async () => {
    const alone = await house.staff('log_reviewer');
    await search(alone, { clientId });
    const { body } = await search(alone, { staffId: alone.id });
    expect(body[0]).toMatchObject({
      deed: 'access.log.search',
      clientIds: [clientId],
      remark: expect.stringMatching(/^\d+ found$/),
    });
  });

  it('S22: gives out what it says of one client, in plain words, without names or other clients', async () => {
    expect((await counsellor.post('/access-log/extracts', { clientId })).status).toBe(403);
    const { status, body, text } = await reviewer.post<{ rows: { seq: number; what: string; unitName: string }[] }>(
      '/access-log/extracts',
      { clientId },
    );
    expect(status).toBe(201);
    expect(body.rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['Registrerade klientuppgifter', 'Såg klientuppgifter', 'Nekades åtkomst']),
    );
    expect(body.rows[0]).toMatchObject({ unitName: 'Enheten stockholm' });
    for (const hidden of [counsellor.id, counsellor.person.name, receptionist.id]) expect(text).not.toContain(hidden);
    expect((await house.deeds(clientId)).at(-1)).toBe('access.log.extract');
  });

  it('S22: names staff only after a secrecy test, never those who are protected, and every row is one of the chain', async () => {
    const administrator = await house.staff('administrator');
    const { version } = (await administrator.get<{ version: number }>(`/staff/${receptionist.id}`)).body;
    const hide = await administrator.patch(`/staff/${receptionist.id}`, { protected: true }, { ifMatch: version });
    expect([hide.status, hide.body.protected]).toEqual([200, true]);
    const reason = 'Prövat: inget skäl mot att namnen lämnas';
    const { body, text } = await reviewer.post<{
      namesStaff: boolean;
      rows: { seq: number; staffName: string | null; careUnit: string; deed: string }[];
    }>('/access-log/extracts', { clientId, reason });
    expect(body.namesStaff).toBe(true);
    expect(text).not.toContain(receptionist.person.name);
    const told = new Set(body.rows.map(({ staffName, careUnit }) => `${staffName} · ${careUnit}`));
    expect(told).toContain(`${counsellor.person.name} · Samtalsmottagningen`);
    expect(told).toContain('Skyddade uppgifter · Receptionen');
    const chained = await house.sql<{ seq: number; deed: string }>(
      `SELECT seq::int, deed FROM audit.entry WHERE unit_id = $1 AND (client_ids @> ARRAY[$2::uuid] OR subject_id = $2) AND seq <= $3 ORDER BY seq`,
      [house.unitId, clientId, body.rows.at(-1)?.seq],
    );
    expect(body.rows.map(({ seq, deed }) => ({ seq, deed }))).toEqual(chained);
    const [last] = (await search(reviewer, { clientId })).body;
    expect(last).toMatchObject({ deed: 'access.log.extract', remark: expect.stringContaining(reason) });
    expect((await verifyLog(house.admin)).faults).toEqual([]);
  });

  it('finds one client among a hundred thousand rows through an index', async () => {
    const unitId = await house.unit({ code: 'goteborg', minAge: null });
    const wanted = v7();
    await house.sql(
      `INSERT INTO audit.entry SELECT $1, n, clock_timestamp(), NULL, 'x', '', 'x.y.z', ARRAY[CASE WHEN n % 20000 = 0 THEN $2::uuid ELSE gen_random_uuid() END],
         NULL, 'allow', NULL, NULL, '', '' FROM generate_series(1, 100000) n`,
      [unitId, wanted],
    );
    await house.sql('ANALYZE audit.entry');
    const there = await house.staff('log_reviewer', { unitId });
    // The chain of this unit begins after the rows that were put there past it.
    await house.sql(`INSERT INTO audit.chain VALUES ($1, 100000, sha256(''))`, [unitId]);
    await house.sql('SELECT pg_stat_reset()');
    expect((await search(there, { clientId: wanted })).body).toHaveLength(5);
    expect(await scansOfLog(house)).toEqual({ whole: 0, byClient: true });
  });
});

/** How the log was read since the counters were last emptied; they are written down some time after the statement. */
async function scansOfLog(house: House): Promise<{ whole: number; byClient: boolean }> {
  const text = `SELECT t.seq_scan::int AS whole, i.idx_scan > 0 AS "byClient" FROM pg_stat_user_tables t
    JOIN pg_stat_user_indexes i ON i.relid = t.relid AND i.indexrelname = 'entries_by_client' WHERE t.relid = 'audit.entry'::regclass`;
  for (let tries = 0; ; tries += 1) {
    const [found] = await house.sql<{ whole: number; byClient: boolean }>(text);
    if (found?.byClient === true || tries === 40) return found ?? { whole: -1, byClient: false };
    await new Promise((later) => setTimeout(later, 250));
  }
}
