import { randomUUID } from 'node:crypto';
import { OrganisationsService } from '#network';
import { jobActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { House } from '../house.js';

type Organisation = Record<string, unknown> & { id: string; name: string; version: number };

describe('the directory of organisations', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open();
    const directory = house.app.get(OrganisationsService, { strict: false });
    const work = house.app.get(UnitOfWork, { strict: false });
    await work.run(jobActor('test', house.unitId), 'test.begin', (tx) => directory.beginWithStandard(tx));
  });
  afterAll(() => house.close());

  it('finds KST by a name it had before (O02), for anybody who is signed in', async () => {
    for (const role of ['receptionist', 'outreach_worker', 'log_reviewer'] as const) {
      const who = await house.staff(role);
      const found = await who.list<Organisation>('/organisations', { q: 'Mika Malmö' });
      expect(found.body.map(({ name }) => name)).toEqual(['KST Malmö']);
    }
    expect((await house.nobody().get('/organisations')).status).toBe(401);
  });

  it('keeps duavgör.se as people write it and as machines do (O25)', async () => {
    const who = await house.staff('counsellor');
    const { body } = await who.list<Organisation>('/organisations', { q: 'du avgör' });
    expect(body).toMatchObject([{ urlDisplay: 'duavgör.se', urlAscii: 'https://xn--duavgr-0xa.se/' }]);
  });

  it('is filtered by county, kind and whom it is for (O16)', async () => {
    const who = await house.staff('midwife');
    const names = async (filter: Record<string, unknown>) =>
      (await who.list<Organisation>('/organisations', filter)).body.map(({ name }) => name);
    expect(await names({ county: '20', type: 'regional_coordinator' })).toEqual(['Regionkoordinator Bergslagen']);
    expect(await names({ targetGroup: 'trans_people' })).toEqual(['RFSL']);
    expect((await who.list('/organisations', { county: '99' })).status).toBe(400);
    expect((await who.list('/organisations', { phone: '020' })).status).toBe(400);
  });

  it('tells where a county has nothing, and who helps from afar (O06)', async () => {
    const who = await house.staff('kast_counsellor');
    const names = (list: unknown) => (list as Organisation[]).map(({ name }) => name);
    const dalarna = (await who.get('/organisations/coverage?county=20&targetGroup=buyers')).body;
    expect(dalarna).toMatchObject({ county: '20', gap: true, local: [] });
    expect(names(dalarna.remote)).toEqual(['KAST Göteborg', 'KAST Stockholm']);
    const skane = (await who.get('/organisations/coverage?county=12')).body;
    expect([skane.gap, names(skane.local)]).toEqual([false, ['KST Malmö']]);
    expect((await who.get('/organisations/coverage?county=2')).status).toBe(400);
  });

  it('is kept by the manager and the administrator, and nobody else', async () => {
    const manager = await house.staff('unit_manager');
    const entry = { name: `Nytt stöd ${randomUUID()}`, type: 'ngo', url: 'åäö.example', minAge: 18 };
    const made = await manager.post<Organisation>('/organisations', entry);
    expect([made.status, made.body.urlAscii, made.body.can]).toEqual([
      201,
      'https://xn--4cab6c.example/',
      { edit: true },
    ]);
    expect((await manager.post('/organisations', entry)).body.code).toBe('organisation.already-there');
    const path = `/organisations/${made.body.id}`;
    const admin = await house.staff('administrator');
    expect((await admin.patch(path, { phone: '010-000 00 00' })).status).toBe(428);
    const changed = await admin.patch(path, { phone: '010-000 00 00', verifiedOn: '2026-09-01' }, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ phone: '010-000 00 00', minAge: 18, verifiedOn: '2026-09-01', version: 2 });
    const wrong = await admin.patch(path, { maxAge: 12 }, { ifMatch: 2 });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'organisation.ages-in-wrong-order']);
    expect((await admin.patch(path, { url: 'javascript:alert(1)' }, { ifMatch: 2 })).body.code).toBe(
      'organisation.wrong-address',
    );
    const outreach = await house.staff('outreach_worker');
    expect((await outreach.post('/organisations', entry)).status).toBe(403);
    expect((await outreach.get(path)).body).toMatchObject({ can: { edit: false } });
    const elsewhere = await house.staff('unit_manager', { unitId: await house.unit({ code: 'malmo', minAge: 15 }) });
    expect((await elsewhere.get(path)).status).toBe(404);
  });
});
