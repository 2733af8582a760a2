import { jobActor } from '#kernel';
import { OrganisationsService } from '#network';
import { UnitOfWork } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

interface Intake extends Record<string, unknown> {
  readonly clientId: string;
  readonly version: number;
  readonly earlier: Record<string, unknown>[];
}

interface Way {
  readonly id: string;
  readonly code: string;
  readonly missionId: string | null;
  readonly version: number;
}

describe('taking people in at KAST', () => {
  let house: House;
  let kast: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-30T10:00:00+02:00');
    kast = await house.staff('kast_counsellor');
    const directory = house.app.get(OrganisationsService);
    await house.app
      .get(UnitOfWork)
      .run(jobActor('test', house.unitId), 'test.begin', (tx) => directory.beginWithStandard(tx));
  });
  afterAll(() => house.close());

  const open = async (client: object = {}, more: object = {}, by: Caller = kast): Promise<Intake> => {
    const body = { client: { compartment: 'kast', pathway: 'unknown', ...client }, ...more };
    const answer = await by.post<Intake>('/kast-files', body);
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body;
  };
  const ways = async () => (await kast.list<Way>('/pathways', {}, { range: [0, 99] })).body;
  const read = async (id: string) => (await kast.get<Record<string, unknown>>(`/clients/${id}`)).body;

  it('E10 opens a file with what somebody seeks; none of it is needed', async () => {
    expect(await open()).toMatchObject({ reasons: [], prompts: [], childrenInHousehold: 'not_asked', version: 0 });
    const told = {
      reasons: ['bought_sex', 'compulsive_porn', 'sells'],
      prompts: ['police', 'shame'],
      formOfContact: 'support_talk',
    };
    const opened = await open({ relation: 'buyer', pathway: 'after_police_interrogation' }, { intake: told });
    expect(opened).toMatchObject({ ...told, relation: 'buyer', version: 1, earlier: [] });
  });

  it('keeps every earlier intake, and takes one change at a time', async () => {
    const { clientId } = await open({}, { intake: { reasons: ['thinks_of_buying'] } });
    const path = `/kast-intakes/${clientId}`;
    expect((await kast.put(path, { reasons: ['bought_sex'] })).status).toBe(428);
    const changed = await kast.put<Intake>(
      path,
      { reasons: ['bought_sex'], relation: 'other', homeCounty: '20', homeMunicipality: 'Falun' },
      { ifMatch: 1 },
    );
    expect(changed.body).toMatchObject({ reasons: ['bought_sex'], homeMunicipality: 'Falun', version: 2 });
    expect(changed.body.earlier).toMatchObject([{ reasons: ['thinks_of_buying'], writtenBy: kast.id }]);
    expect((await kast.put(path, { reasons: [] }, { ifMatch: 1 })).status).toBe(412);
    const both = await Promise.all(
      ['webcam', 'sells'].map((one) => kast.put(path, { reasons: [one] }, { ifMatch: 2 })),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]));
    const elsewhere = await kast.put(path, { homeCounty: '01', homeMunicipality: 'Falun' }, { ifMatch: 3 });
    expect(elsewhere.body).toMatchObject({ code: 'kast.municipality-not-in-county' });
    expect((await kast.put<Intake>(path, { homeCounty: '01' }, { ifMatch: 3 })).body).toMatchObject({
      homeCounty: '01',
      homeMunicipality: null,
    });
    expect(await house.deeds(clientId)).toEqual(expect.arrayContaining(['kast.file.open', 'kast.intake.write']));
  });

  it('E18 asks for the child’s perspective where there are children, and for nothing where there are none (SoL 19:1)', async () => {
    const { clientId } = await open({}, { intake: { childrenInHousehold: 'yes' } });
    const path = `/kast-intakes/${clientId}`;
    const assessed = await kast.put<Intake>(path, { childPerspective: 'assessed' }, { ifMatch: 1 });
    expect(assessed.body).toMatchObject({ childrenInHousehold: 'yes', childPerspective: 'assessed' });
    const none = await kast.put<Intake>(path, { childrenInHousehold: 'no' }, { ifMatch: 2 });
    expect(none.body).toMatchObject({ childrenInHousehold: 'no', childPerspective: null });
    expect(none.body.earlier[0]).toMatchObject({ childPerspective: 'assessed' });
    await expect(
      house.sql(
        `INSERT INTO kast.intake (id, unit_id, compartment, client_id, created_at, version, reasons, prompts, children_in_household, child_perspective)
         VALUES (gen_random_uuid(), $1, 'kast', $2, now(), 9, '{}', '{}', 'not_asked', 'assessed')`,
        [house.unitId, clientId],
      ),
    ).rejects.toMatchObject({ constraint: 'child_perspective_where_children' });
  });

  it('has no field for how somebody buys or has lived (W40, 1.8), and is the care team’s alone', async () => {
    const { clientId } = await open();
    const path = `/kast-intakes/${clientId}`;
    for (const more of [{ buysPerMonth: 3 }, { startedAtAge: 15 }, { orientation: 'x' }, { note: 'x' }])
      expect((await kast.put(path, more)).status).toBe(400);
    expect((await (await house.staff('kast_counsellor')).get(path)).status).toBe(404);
    for (const role of ['receptionist', 'counsellor', 'unit_manager'] as const)
      expect((await (await house.staff(role)).get(path)).status).toBe(403);
  });

  it('I32 takes one primary pathway and others beside it, all of them KAST’s own', async () => {
    const told = { pathway: 'web_search', otherPathways: ['campaign', 'relative'] };
    expect(await open(told)).toMatchObject(told);
    const refused = async (client: object) =>
      (await kast.post('/kast-files', { client: { compartment: 'kast', ...client } })).body.code;
    expect(await refused({ pathway: 'raid' })).toBe('client.pathway-not-of-branch');
    expect(await refused({ pathway: 'unknown', otherPathways: ['raid'] })).toBe('client.pathway-not-of-branch');
    expect(await refused({ pathway: 'unknown', otherPathways: ['made_up'] })).toBe('client.pathway-not-of-branch');
    expect(await refused({ pathway: 'made_up' })).toBe('client.no-such-pathway');
    expect(await refused({ pathway: 'campaign', otherPathways: ['campaign'] })).toBe('client.pathway-twice');
    expect(await refused({})).toBe('request.invalid');
    // A code that is no longer used stays in the files that have it.
    const { clientId } = await open({ pathway: 'kast_street_outreach' });
    const admin = await house.staff('administrator');
    const way = (await ways()).find(({ code }) => code === 'kast_street_outreach') as Way;
    const contact = { channel: 'phone', relation: 'buyer', formOfContact: 'phone_advice', pathway: way.code };
    const { body: call } = await kast.post<Way>('/kast-contacts', contact);
    const off = await admin.patch<Way>(`/pathways/${way.id}`, { active: false }, { ifMatch: way.version });
    expect(off.body).toMatchObject({ active: false, version: way.version + 1 });
    expect(await refused({ pathway: 'kast_street_outreach' })).toBe('client.pathway-not-of-branch');
    const kept = await kast.put<Intake>(`/kast-intakes/${clientId}`, { otherPathways: ['campaign'] });
    expect(kept.body).toMatchObject({ pathway: 'kast_street_outreach', otherPathways: ['campaign'] });
    const rewritten = { pathway: way.code, minutes: 9 };
    expect((await kast.patch(`/kast-contacts/${call.id}`, rewritten, { ifMatch: call.version })).status).toBe(200);
    expect((await kast.post('/kast-contacts', contact)).body).toMatchObject({ code: 'client.pathway-not-of-branch' });
  });

  it('W30 keeps where a client says she stands, each time with its day, and asks for nothing', async () => {
    const { clientId } = await open();
    const say = (status: string, reportedOn?: string) => kast.post('/self-reports', { clientId, status, reportedOn });
    const list = async () =>
      (await kast.list<{ status: string }>('/self-reports', { clientId })).body.map(({ status }) => status);
    expect(await list()).toEqual([]);
    await say('has_left');
    await say('active', '2026-01-10');
    await say('wants_to_stop', '2026-02-10');
    expect(await list()).toEqual(['has_left', 'wants_to_stop', 'active']);
    expect((await say('active', '2026-04-01')).body).toMatchObject({ code: 'self-report.in-future' });
    expect((await say('cured')).status).toBe(400);
    const counsellor = await house.staff('counsellor');
    expect((await counsellor.list('/self-reports', { clientId })).body).toEqual([]);
    expect((await counsellor.post('/self-reports', { clientId, status: 'active' })).status).toBe(404);
  });

  it('S31 a man in Dalarna is offered advice from afar and his own social services; her consultation names nobody', async () => {
    const coverage = await kast.get<{ gap: boolean; remote: { name: string }[] }>(
      '/organisations/coverage?county=20&targetGroup=buyers&on=2026-03-30',
    );
    expect(coverage.body.gap).toBe(true);
    expect(coverage.body.remote.map(({ name }) => name)).toContain('KAST Stockholm');
    const call = {
      channel: 'mail',
      relation: 'buyer',
      county: '20',
      municipality: 'Leksand',
      offered: ['phone_or_mail', 'home_social_services'],
    };
    const { body: contact } = await kast.post<{ id: string; version: number }>('/kast-contacts', call);
    expect(contact).toMatchObject(call);
    // E20: where he lives stops nothing.
    const file = await open({ homeCounty: '20', homeMunicipality: 'Leksand' }, { kastContactId: contact.id });
    expect((await kast.get(`/kast-contacts/${contact.id}`)).body).toMatchObject({ clientId: file.clientId });
    const phone = {
      clientId: file.clientId,
      serviceKind: 'kast_counselling',
      counsellorId: kast.id,
      date: '2026-03-31',
      startTime: '10:00',
      durationMinutes: 45,
      channel: 'phone',
    };
    expect((await kast.post('/sessions', phone)).status).toBe(201);
    const advice = { channel: 'mail', profession: 'school_counsellor', organisationType: 'school', topic: 'buying' };
    const asked = await kast.post<Record<string, unknown>>('/consultations', { ...advice, minutes: 15, county: '20' });
    expect(asked.status).toBe(201);
    expect(Object.keys(asked.body).filter((key) => /client|name|note|text|phone/i.test(key))).toEqual([]);
  });

  it('S32 a wife who asks gets a file of her own, with no link, and her husband’s is unchanged', async () => {
    const his = await open({ displayName: 'Påhittad Man', contact: { phone: '070-000 00 01' } });
    const colleague = await house.staff('kast_counsellor');
    const before = [await house.sql('SELECT * FROM clients.client WHERE id = $1', [his.clientId])];
    const logged = (await house.deeds(his.clientId)).length;
    // What anybody can look for is a name, a number or an identity number, inside her own care teams: nothing is told.
    expect((await colleague.list('/clients', { q: 'Påhittad Man' })).body).toEqual([]);
    expect((await colleague.list('/clients', { phone: '070-000 00 01' })).body).toMatchObject({
      code: 'search.not-allowed',
    });
    const asked = await colleague.post('/kast-contacts', {
      channel: 'phone',
      relation: 'partner',
      aboutId: his.clientId,
    });
    expect(asked.status).toBe(400);
    const call = await colleague.post<{ id: string }>('/kast-contacts', { channel: 'phone', relation: 'partner' });
    const hers = await open({ relation: 'partner', pathway: 'relative' }, { kastContactId: call.body.id }, colleague);
    expect(hers).toMatchObject({ relation: 'partner' });
    expect([await house.sql('SELECT * FROM clients.client WHERE id = $1', [his.clientId])]).toEqual(before);
    expect(await house.deeds(his.clientId)).toHaveLength(logged);
    const links = await house.sql(
      `SELECT c.conrelid::regclass::text FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = 'clients.client'::regclass AND c.conrelid = 'clients.client'::regclass`,
    );
    expect(links).toEqual([]);
  });

  it('S33 who sells and buys has two files, and a partner a third; none of them tells of another', async () => {
    const counsellor = await house.staff('counsellor');
    const hers = await counsellor.post<{ id: string; number: string }>('/clients', {
      compartment: 'counselling',
      pathway: 'unknown',
      displayName: 'Samma Person',
      identity: { type: 'personnummer', value: '19900101-0017' },
    });
    const buys = await open({ displayName: 'Samma Person', relation: 'buyer' });
    const partner = await open({ displayName: 'Närstående', relation: 'partner' });
    const numbers = [hers.body.number, (await read(buys.clientId)).number, (await read(partner.clientId)).number];
    expect(numbers.map((one) => String(one)[0])).toEqual(['S', 'K', 'K']);
    expect(new Set(numbers.map((one) => String(one).slice(2))).size).toBe(3);
    expect(hers.status).toBe(201);
    const found = await kast.list<{ id: string }>('/clients', { q: 'Samma' });
    expect(found.body.map(({ id }) => id)).toEqual([buys.clientId]);
    for (const text of [JSON.stringify(await read(buys.clientId)), JSON.stringify(await read(partner.clientId))])
      expect(text).not.toContain(hers.body.id);
    expect(await house.deeds(hers.body.id)).toEqual(['clients.client.register']);
  });
});
