import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

type Thing = Record<string, unknown> & { id: string; version: number };

describe('an outreach contact', () => {
  let house: House;
  let one: Caller;
  let two: Caller;

  beforeAll(async () => {
    house = await House.open();
    one = await house.staff('outreach_worker', { name: 'Uppsökare Ett' });
    two = await house.staff('outreach_worker', { name: 'Uppsökare Två' });
  });
  afterAll(() => house.close());

  const night = (serviceDate: string, more: Record<string, unknown> = {}) => ({
    serviceDate,
    startTime: '22:00',
    endTime: '03:00',
    arena: 'street',
    area: 'Norrmalm',
    staffIds: [one.id, two.id],
    ...more,
  });

  const plan = async (serviceDate: string, more: Record<string, unknown> = {}): Promise<Thing> => {
    const answer = await one.post<Thing>('/outreach-shifts', night(serviceDate, more));
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return answer.body;
  };

  const out = async (serviceDate: string): Promise<Thing> => {
    await house.at(`${serviceDate}T22:05:00Z`);
    const planned = await plan(serviceDate);
    return (await one.post<Thing>(`/outreach-shifts/${planned.id}/start`, undefined, { ifMatch: 1 })).body;
  };

  const met = (shiftId: string, more: Record<string, unknown> = {}) => ({
    shiftId,
    kind: 'first_talk',
    perceivedGender: 'woman',
    known: false,
    offers: [{ service: 'gynaecological_examination', answer: 'accepted' }],
    infoGiven: true,
    ...more,
  });

  it('meets somebody without a file, and gives her one later', async () => {
    const shift = await out('2026-08-06');
    const first = await one.post<Thing>('/outreach-contacts', met(shift.id));
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      clientId: null,
      serviceDate: '2026-08-06',
      offers: [{ service: 'gynaecological_examination', answer: 'accepted' }],
      wishSent: false,
    });
    const { body: file } = await two.post<Thing>('/clients', {
      compartment: 'outreach',
      pathway: 'street_outreach',
      displayName: 'Röd Mössa',
    });
    const path = `/outreach-contacts/${first.body.id}`;
    const offers = [
      { service: 'gynaecological_examination', answer: 'declined' },
      { service: 'counselling', answer: 'open' },
    ];
    const linked = await two.patch<Thing>(path, { clientId: file.id, offers }, { ifMatch: 1 });
    expect(linked.body).toMatchObject({ clientId: file.id, displayName: 'Röd Mössa', offers, version: 2 });
    const { body: other } = await two.post<Thing>('/clients', { compartment: 'outreach', pathway: 'unknown' });
    expect((await two.patch(path, { clientId: other.id }, { ifMatch: 2 })).body.code).toBe('contact.has-a-file');
    const open = await one.list<Thing>('/outreach-contacts', { openOffers: true });
    expect(open.body.map(({ id }) => id)).toContain(first.body.id);
    const known = await one.get(`/contact-files/${file.id}`);
    expect(known.body).toMatchObject({ status: 'first_talk', met: 1, lastSeen: '2026-08-06' });
    await house.at('2027-08-07T12:00:00+02:00');
    expect((await one.get(`/contact-files/${file.id}`)).body.status).toBe('dormant');
    expect(await house.deeds(file.id)).toEqual([
      'clients.client.register',
      'outreach.contact.change',
      'outreach.contact.list',
      'outreach.contact-file.read',
      'outreach.contact-file.read',
    ]);
  });

  it('names what is wrong with a contact', async () => {
    const shift = await out('2026-08-10');
    const wrong = await one.post('/outreach-contacts', { ...met(shift.id), kind: 'x', ethnicity: 'y', known: 'no' });
    expect((wrong.body.errors as { field: string }[]).map(({ field }) => field).toSorted()).toEqual([
      'ethnicity',
      'kind',
      'known',
    ]);
    const unknown = met(shift.id, { offers: [{ service: 'no_such_service', answer: 'open' }] });
    expect((await one.post('/outreach-contacts', unknown)).body.code).toBe('service.not-given-here');
    const same = { service: 'counselling', answer: 'open' };
    const doubled = await one.post('/outreach-contacts', met(shift.id, { offers: [same, same] }));
    expect([doubled.status, doubled.body.code]).toEqual([422, 'contact.offered-twice']);
    expect((await one.list('/outreach-contacts', { gender: 'woman' })).body).toMatchObject({
      code: 'search.not-allowed',
    });
    expect((await one.list('/outreach-contacts', { shiftId: shift.id })).body).toEqual([]);
  });

  it('keeps whom they met behind the wall: nobody but outreach, not even the manager', async () => {
    const shift = await out('2026-08-13');
    const { body: contact } = await one.post<Thing>('/outreach-contacts', met(shift.id));
    const manager = await house.staff('unit_manager');
    expect((await manager.list('/outreach-shifts')).status).toBe(200);
    for (const caller of [
      manager,
      await house.staff('receptionist', { compartments: ['counselling', 'kast', 'spiralen', 'outreach'] }),
      await house.staff('counsellor'),
      await house.staff('kast_counsellor'),
      await house.staff('midwife'),
      await house.staff('administrator'),
      await house.staff('log_reviewer'),
    ]) {
      expect((await caller.list('/outreach-contacts')).status).toBe(403);
      expect((await caller.get(`/outreach-contacts/${contact.id}`)).status).toBe(403);
      expect((await caller.list('/support-tasks')).status).toBe(403);
      expect((await caller.post('/outreach-contacts', met(shift.id))).status).toBe(403);
    }
    const malmo = await house.unit({ code: 'malmo2', minAge: 15 });
    const other = await house.staff('outreach_worker', { unitId: malmo });
    expect((await other.get(`/outreach-contacts/${contact.id}`)).status).toBe(404);
    expect((await other.post('/outreach-contacts', met(shift.id))).status).toBe(404);
    const [walls] = await house.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_class WHERE relnamespace = 'outreach'::regnamespace AND relkind = 'r'
       AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(walls?.n).toBe(0);
  });

  it('is behind a wall of the database too: a shell is not enough', async () => {
    const shift = await out('2026-08-17');
    await one.post('/outreach-contacts', met(shift.id));
    const work = house.app.get(UnitOfWork, { strict: false });
    const counted = async (who: Caller): Promise<number> => {
      const { id, unitId, token } = who.person;
      const actor = { kind: 'staff', id, unitId, token, requestId: crypto.randomUUID() } as unknown as StaffActor;
      const text = `SELECT (SELECT count(*) FROM outreach.contact)::int + (SELECT count(*) FROM outreach.contact_offer)::int AS n`;
      return work.look(
        actor,
        'test.count',
        async (tx) => (await tx.row<{ n: number }>({ name: 'test-count', text })).n,
      );
    };
    expect(await counted(two)).toBeGreaterThan(1);
    for (const role of ['receptionist', 'counsellor', 'midwife', 'unit_manager'] as const)
      expect(await counted(await house.staff(role))).toBe(0);
    expect(await counted(await house.staff('receptionist', { compartments: ['outreach'] }))).toBe(0);
  });

  it('remembers what was promised, sealed, until it is done', async () => {
    const shift = await out('2026-08-20');
    const { body: contact } = await one.post<Thing>('/outreach-contacts', met(shift.id));
    const { body: file } = await one.post<Thing>('/clients', { compartment: 'outreach', pathway: 'street_outreach' });
    const promise = (more: Record<string, unknown>) =>
      one.post<Thing>('/support-tasks', {
        kind: 'accompany',
        dueOn: '2026-08-25',
        wanted: 'Följa med till handläggaren',
        ...more,
      });
    expect((await promise({})).body.code).toBe('support.for-nobody');
    for (const whose of [{ contactId: contact.id }, { clientId: file.id, takenBy: two.id }]) {
      const { body: task } = await promise(whose);
      expect(task).toMatchObject({
        wanted: 'Följa med till handläggaren',
        outcome: null,
        late: false,
        can: { done: true },
      });
      const path = `/support-tasks/${task.id}/done`;
      const done = await two.post<Thing>(path, { outcome: 'Fick en tid' }, { ifMatch: 1 });
      expect(done.body).toMatchObject({ outcome: 'Fick en tid', can: { done: false } });
      expect((await two.post(path, { outcome: 'Igen' }, { ifMatch: 2 })).body.code).toBe('support.already-done');
    }
    const stored = await house.sql(
      `SELECT encode(wanted, 'escape') AS w, encode(outcome, 'escape') AS o FROM outreach.support_task`,
    );
    expect(JSON.stringify(stored)).not.toMatch(/handl|Fick/);
    const { body: late } = await promise({ clientId: file.id });
    await house.at('2026-08-26T09:00:00+02:00');
    const due = await two.list<Thing>('/support-tasks', { status: 'open' });
    expect(due.body).toMatchObject([{ id: late.id, late: true }]);
    expect((await one.get(`/contact-files/${file.id}`)).body).toMatchObject({ status: 'supported' });
  });
});
