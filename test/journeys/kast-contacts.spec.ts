import type { Caller } from '../caller.js';
import { House } from '../house.js';

interface Contact extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
}

const CALL = { channel: 'phone', relation: 'buyer' };

describe('contacts with those who seek KAST', () => {
  let house: House;
  let kast: Caller;
  let colleague: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-30T10:00:00+02:00');
    kast = await house.staff('kast_counsellor');
    colleague = await house.staff('kast_counsellor');
  });
  afterAll(() => house.close());

  const record = async (more: object = {}, by: Caller = kast) => {
    const { status, body, text } = await by.post<Contact>('/kast-contacts', { ...CALL, ...more });
    if (status !== 201) throw new Error(`${status} ${text}`);
    return body;
  };
  const file = async (by: Caller = kast) =>
    (await by.post<{ id: string }>('/clients', { compartment: 'kast', pathway: 'unknown' })).body.id;

  it('need how and for whose sake, and hold everything else as codes', async () => {
    expect(await record()).toMatchObject({
      channel: 'phone',
      relation: 'buyer',
      at: expect.stringMatching(/^2026-03-30T08:0/),
      reasons: [],
      county: null,
      pathway: 'unknown',
      formOfContact: 'phone_advice',
      offered: [],
      clientId: null,
      can: { edit: true, strike: true, giveFile: true },
    });
    const told = {
      channel: 'chat',
      relation: 'partner',
      reasons: ['compulsive_porn', 'webcam'],
      county: '20',
      municipality: 'Falun',
      minutes: 25,
      pathway: 'web_search',
      formOfContact: 'support_talk',
      offered: ['phone_or_mail', 'home_social_services'],
      at: '2026-03-29T19:00:00+02:00',
    };
    const { at, ...plain } = told;
    expect(await record(told)).toMatchObject({ ...plain, at: new Date(at).toISOString() });
  });

  it('E22 have no field for a name, a number or a text about somebody', async () => {
    for (const more of [{ name: 'Nils' }, { phone: '070-1' }, { note: 'Ringde om sin man' }, { displayName: 'Nils' }]) {
      const { status, body } = await kast.post('/kast-contacts', { ...CALL, ...more });
      expect([status, body.code]).toEqual([400, 'request.invalid']);
    }
    const columns = await house.sql<{ name: string; type: string }>(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = 'kast' AND table_name = 'contact'`,
    );
    const texts = columns.filter(({ type }) => ['text', 'bytea', 'jsonb', 'ARRAY'].includes(type));
    expect(texts.map(({ name }) => name).toSorted()).toEqual(
      [
        'channel',
        'compartment',
        'county',
        'form_of_contact',
        'municipality',
        'offered',
        'pathway',
        'reasons',
        'relation',
      ].toSorted(),
    );
    // Where she lives is chosen, never written: a name does not fit where a municipality stands.
    const { status, body } = await kast.post('/kast-contacts', { ...CALL, county: '20', municipality: 'Nils Nilsson' });
    expect([status, body.code]).toEqual([422, 'kast.municipality-not-in-county']);
  });

  it('are of a day that has come, by a way in to KAST', async () => {
    const refused = async (more: object) => (await kast.post('/kast-contacts', { ...CALL, ...more })).body.code;
    expect(await refused({ at: '2026-03-31T09:00:00+02:00' })).toBe('kast.contact-in-future');
    expect(await refused({ pathway: 'raid' })).toBe('client.pathway-not-of-branch');
    expect(await refused({ pathway: 'nonsense' })).toBe('client.pathway-not-of-branch');
    expect(await refused({ municipality: 'Falun' })).toBe('kast.municipality-not-in-county');
    expect(await refused({ reasons: ['money'] })).toBe('request.invalid');
    expect(await refused({ channel: 'letter' })).toBe('request.invalid');
  });

  it('are listed for KAST by day, channel and file, and the month is counted', async () => {
    await record({ channel: 'mail', at: '2026-02-28T23:30:00+01:00' });
    await record({ channel: 'mail', at: '2026-02-28T00:30:00+01:00' });
    await record({ channel: 'mail', at: '2026-03-01T00:30:00+01:00' });
    const days = { from: '2026-02-28', to: '2026-02-28' };
    const { body, headers } = await kast.list<Contact>('/kast-contacts', { channel: 'mail', ...days });
    expect([body.length, headers.get('content-range')]).toEqual([2, 'kast-contacts 0-1/2']);
    expect((await kast.list('/kast-contacts', { phone: '070' })).body).toMatchObject({ code: 'search.not-allowed' });
    expect((await colleague.list('/kast-contacts', { channel: 'mail', ...days })).body).toHaveLength(2);
  });

  it('are corrected with their version, and struck out where they were a mistake', async () => {
    const { id } = await record();
    expect((await kast.patch(`/kast-contacts/${id}`, { minutes: 5 })).status).toBe(428);
    const changed = await kast.patch<Contact>(
      `/kast-contacts/${id}`,
      { minutes: 5, county: '20', municipality: 'Mora' },
      { ifMatch: 1 },
    );
    expect(changed.body).toMatchObject({ minutes: 5, municipality: 'Mora', version: 2 });
    expect((await kast.patch(`/kast-contacts/${id}`, { county: null }, { ifMatch: 2 })).body).toMatchObject({
      county: null,
      municipality: null,
    });
    expect((await kast.post(`/kast-contacts/${id}/strike`, undefined, { ifMatch: 2 })).status).toBe(412);
    const struck = await kast.post<Contact>(`/kast-contacts/${id}/strike`, undefined, { ifMatch: 3 });
    expect(struck.body).toMatchObject({ struckAt: expect.any(String), can: { edit: false, strike: false } });
    const again = await kast.patch(`/kast-contacts/${id}`, { minutes: 6 }, { ifMatch: 4 });
    expect([again.status, again.body.code]).toEqual([422, 'kast.contact-struck']);
    const { body } = await kast.list<Contact>('/kast-contacts', {}, { range: [0, 199] });
    expect(body.map((one) => one.id)).not.toContain(id);
  });

  it('in a file are its care team’s alone; without one they are KAST’s', async () => {
    const client = await file();
    const mine = await record({ clientId: client });
    expect(mine).toMatchObject({ clientId: client, can: { giveFile: false } });
    expect(await house.deeds(client)).toContain('kast.contact.record');
    const wrong = await record({ clientId: client });
    await kast.post(`/kast-contacts/${wrong.id}/strike`, undefined, { ifMatch: 1 });
    // What has happened with her; what was struck out has not.
    const told = (await kast.list(`/clients/${client}/timeline`)).body;
    expect(told).toEqual([expect.objectContaining({ id: mine.id, kind: 'kast_contact', what: 'phone_advice' })]);
    const seen = (await colleague.list<Contact>('/kast-contacts', {}, { range: [0, 199] })).body.map(({ id }) => id);
    expect(seen).not.toContain(mine.id);
    expect((await colleague.get(`/kast-contacts/${mine.id}`)).status).toBe(404);
    expect((await colleague.post('/kast-contacts', { ...CALL, clientId: client })).status).toBe(404);
    const loose = await record({}, colleague);
    expect((await kast.get(`/kast-contacts/${loose.id}`)).status).toBe(200);
    const given = await kast.patch(`/kast-contacts/${loose.id}`, { clientId: client }, { ifMatch: 1 });
    expect(given.body).toMatchObject({ clientId: client });
    const other = await kast.patch(`/kast-contacts/${loose.id}`, { clientId: await file() }, { ifMatch: 2 });
    expect(other.body).toMatchObject({ code: 'kast.contact-has-a-file' });
  });

  it('cannot cross the wall: a file of counselling takes none, and the database says the same', async () => {
    const counsellor = await house.staff(['counsellor', 'kast_counsellor']);
    const { id: client } = (await counsellor.post('/clients', { compartment: 'counselling', pathway: 'unknown' })).body;
    const { status, body } = await counsellor.post('/kast-contacts', { ...CALL, clientId: client });
    expect([status, body.code]).toEqual([422, 'client.wrong-compartment']);
    await expect(
      house.sql(
        `INSERT INTO kast.contact (id, unit_id, compartment, client_id, created_at, version, at, channel, relation, reasons, pathway, form_of_contact, offered)
         VALUES (gen_random_uuid(), $1, 'kast', $2, now(), 1, now(), 'phone', 'buyer', '{}', 'unknown', 'phone_advice', '{}')`,
        [house.unitId, client],
      ),
    ).rejects.toMatchObject({ constraint: 'kast_contact_of_file' });
  });

  it.each(['receptionist', 'counsellor', 'outreach_worker', 'midwife', 'unit_manager', 'administrator'] as const)(
    'are not for a %s',
    async (role) => {
      const somebody = await house.staff(role);
      expect((await somebody.list('/kast-contacts')).status).toBe(403);
      expect((await somebody.post('/kast-contacts', CALL)).status).toBe(403);
    },
  );
});

describe('advice to professionals', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-30T10:00:00+02:00');
  });
  afterAll(() => house.close());

  const ADVICE = {
    channel: 'mail',
    profession: 'school_counsellor',
    organisationType: 'school',
    topic: 'buying',
    minutes: 20,
    county: '20',
  };

  it('is written by everybody who answers, and read and corrected by all of them but reception', async () => {
    const [kast, reception, outreach] = [
      await house.staff('kast_counsellor'),
      await house.staff('receptionist'),
      await house.staff('outreach_worker'),
    ];
    const { body: first } = await reception.post<{ id: string }>('/consultations', ADVICE);
    expect(first).toMatchObject({ ...ADVICE, can: { edit: false } });
    expect((await reception.list('/consultations')).status).toBe(403);
    expect((await outreach.list('/consultations', { topic: 'buying' })).body).toHaveLength(1);
    const changed = await kast.patch(`/consultations/${first.id}`, { topic: 'online', minutes: 30 }, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ topic: 'online', minutes: 30, version: 2 });
    expect((await kast.post(`/consultations/${first.id}/strike`, undefined, { ifMatch: 2 })).status).toBe(201);
    expect((await kast.list('/consultations')).body).toEqual([]);
    const again = await kast.patch(`/consultations/${first.id}`, { minutes: 5 }, { ifMatch: 3 });
    expect(again.body).toMatchObject({ code: 'consultation.struck' });
    expect((await (await house.staff('unit_manager')).post('/consultations', ADVICE)).status).toBe(403);
    const late = await kast.post('/consultations', { ...ADVICE, at: '2027-01-01T10:00:00Z' });
    expect(late.body).toMatchObject({ code: 'consultation.in-future' });
  });

  it('S31 holds no client: no such field exists, in the input or in the table', async () => {
    const counsellor = await house.staff('counsellor');
    for (const more of [{ clientId: counsellor.id }, { name: 'Eleven' }, { note: 'En elev i nian' }])
      expect((await counsellor.post('/consultations', { ...ADVICE, ...more })).status).toBe(400);
    const columns = await house.sql<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'network' AND table_name = 'consultation' ORDER BY 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'at',
      'channel',
      'county',
      'created_at',
      'id',
      'minutes',
      'organisation_type',
      'profession',
      'recorded_by',
      'struck_at',
      'topic',
      'unit_id',
      'version',
    ]);
  });
});
