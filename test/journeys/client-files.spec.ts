import { createHash } from 'node:crypto';
import { House } from '../house.js';

describe('a client file', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  it('is opened with one click: no name, two made-up words, a number of its compartment', async () => {
    const reception = await house.staff('receptionist');
    const { status, body, headers } = await reception.post('/clients', {
      compartment: 'counselling',
      pathway: 'web_search',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ compartment: 'counselling', status: 'active', version: 1 });
    expect(body.number).toMatch(/^S-[34679ACDEFGHJKMNPQRTUVWXY]{7}$/);
    expect(body.displayName).toMatch(/^\S+ \S+$/);
    expect(headers.get('etag')).toBe('"1"');
    expect(await house.deeds(String(body.id))).toEqual(['clients.client.register']);
  });

  it('answers a repeat with the first answer and opens no second file', async () => {
    const reception = await house.staff('receptionist');
    const key = crypto.randomUUID();
    const first = await reception.post('/clients', { compartment: 'counselling', pathway: 'unknown' }, { key });
    const again = await reception.post('/clients', { compartment: 'counselling', pathway: 'unknown' }, { key });
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.text).toBe(first.text);
    const other = await reception.post('/clients', { compartment: 'kast', pathway: 'unknown' }, { key });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.key-reused']);
    // What was asked cannot be found again by trying: the kept fingerprint is keyed.
    const tried = createHash('sha256').update(JSON.stringify({ compartment: 'counselling', pathway: 'unknown' }));
    const [kept] = await house.sql<{ fingerprint: string }>('SELECT fingerprint FROM access.repeat WHERE key = $1', [
      key,
    ]);
    expect(kept?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(kept?.fingerprint).not.toBe(tried.digest('hex'));
  });

  it('names every fault of a request at once', async () => {
    const reception = await house.staff('receptionist');
    const { status, body } = await reception.post('/clients', {
      compartment: 'x',
      pathway: 1,
      birthDate: '2026-02-30',
      nmae: 'A',
      contact: { phone: 7 },
    });
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    const fields = (body.errors as { field: string }[]).map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(['compartment', 'pathway', 'birthDate', 'nmae', 'contact.phone']));
  });

  it('keeps an identity sealed, found by its number, shown by a click that is logged', async () => {
    const counsellor = await house.staff('counsellor');
    const { body } = await counsellor.post('/clients', {
      compartment: 'counselling',
      pathway: 'web_search',
      displayName: 'Vera Påhittad',
      identity: { type: 'personnummer', value: '640823-3234' },
      contact: {
        phone: '070-000 00 00',
        maySms: false,
        mayLeaveVoicemail: false,
        neutralSender: true,
        allowedHours: '09:00-12:00',
      },
    });
    const found = await counsellor.list('/clients', { idNumber: '19640823-3234' });
    expect(found.body.map(({ id }) => id)).toEqual([body.id]);
    const identity = await counsellor.get(`/clients/${body.id}/identity`);
    expect(identity.body).toMatchObject({ type: 'personnummer', value: '196408233234' });
    expect(await house.deeds(String(body.id))).toContain('clients.identity.read');
    const legible = await house.sql(`SELECT FROM clients.identity WHERE position('08233234'::bytea IN value) > 0`);
    expect(legible).toEqual([]);
  });

  it('is found by the beginning of a word, and % means only itself', async () => {
    const reception = await house.staff('receptionist');
    await reception.post('/clients', { compartment: 'kast', pathway: 'unknown', displayName: 'Örn 🦅 100% שלום' });
    const hits = async (q: string) => (await reception.list('/clients', { q })).body.length;
    expect([await hits('ör'), await hits('100%'), await hits('%%'), await hits('rn'), await hits('של')]).toEqual([
      1, 1, 0, 0, 1,
    ]);
  });

  it('does not exist for a colleague outside its care team, nor for another compartment or unit', async () => {
    const mine = await house.staff('counsellor');
    const { body } = await mine.post('/clients', {
      compartment: 'counselling',
      pathway: 'unknown',
      displayName: 'Tyst Mossa',
    });
    const absent = await mine.get(`/clients/${crypto.randomUUID()}`);
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    const others = [
      await house.staff('counsellor'),
      await house.staff('kast_counsellor'),
      await house.staff('midwife'),
      await house.staff('receptionist', { unitId: malmo }),
    ];
    for (const other of others) {
      const answer = await other.get(`/clients/${body.id}`);
      expect([answer.status, answer.text]).toEqual([404, absent.text]);
      expect((await other.list('/clients', { q: 'tyst' })).body).toEqual([]);
    }
    const [{ n } = { n: 0 }] = await house.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit.entry WHERE outcome = 'deny' AND subject_id = $1`,
      [body.id],
    );
    expect(n).toBe(others.length);
  });

  it('shows reception its shell and how to reach her, never the background', async () => {
    const reception = await house.staff('receptionist');
    const { body } = await reception.post('/clients', {
      compartment: 'spiralen',
      pathway: 'unknown',
      gender: 'woman',
      groundsForSpiralen: ['hiv'],
    });
    const read = await reception.get(`/clients/${body.id}`);
    expect(read.body).toMatchObject({ background: null, can: { seeContent: false } });
    expect(read.text).not.toContain('hiv');
  });

  it('is changed only in the version that was read', async () => {
    const counsellor = await house.staff('counsellor');
    const { body } = await counsellor.post('/clients', { compartment: 'counselling', pathway: 'unknown' });
    const path = `/clients/${body.id}`;
    expect((await counsellor.patch(path, { language: 'en' })).status).toBe(428);
    expect((await counsellor.patch(path, { language: 'en' }, { ifMatch: 1 })).body).toMatchObject({
      version: 2,
      language: 'en',
    });
    expect((await counsellor.patch(path, { language: 'fi' }, { ifMatch: 1 })).status).toBe(412);
  });
});
