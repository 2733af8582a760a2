import type { Caller } from '../caller.js';
import { House } from '../house.js';

type Thing = Record<string, unknown> & { id: string; version: number };

const WISH = {
  displayName: 'Röd Mössa',
  contact: '070-000 00 00, bara sms',
  wish: 'Barnmorska en förmiddag, helst kvinna',
  consentAt: '2026-09-03T22:30:00+02:00',
};

describe('a booking wish from outreach', () => {
  let house: House;
  let sender: Caller;
  let colleague: Caller;
  let shiftId: string;

  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-09-03T23:00:00+02:00');
    sender = await house.staff('outreach_worker');
    colleague = await house.staff('outreach_worker');
    const { body } = await sender.post<Thing>('/outreach-shifts', {
      serviceDate: '2026-09-03',
      startTime: '22:00',
      endTime: '03:00',
      arena: 'street',
      area: 'City',
      staffIds: [sender.id, colleague.id],
    });
    shiftId = body.id;
  });
  afterAll(() => house.close());

  const contactMade = async (): Promise<string> => {
    const contact = { shiftId, kind: 'contact', known: true, infoGiven: true, offers: [] };
    return (await sender.post<Thing>('/outreach-contacts', contact)).body.id;
  };

  const wished = async (): Promise<{ contactId: string; task: Thing }> => {
    const contactId = await contactMade();
    const { status, body } = await sender.post<Thing>(`/outreach-contacts/${contactId}/booking-wish`, WISH);
    expect(status).toBe(201);
    return { contactId, task: body };
  };

  it('goes to reception as a message, is taken by one, and done; its sender sees how far it has come', async () => {
    const { contactId, task } = await wished();
    expect(task).toMatchObject({ kind: 'booking_wish', status: 'open', message: null, can: { claim: false } });
    const [anna, bo] = [await house.staff('receptionist'), await house.staff('receptionist')];
    const waiting = await anna.list<Thing>('/tasks', { status: 'open' });
    expect(waiting.body.find(({ id }) => id === task.id)).toMatchObject({
      message: null,
      can: { claim: true, done: false },
    });
    const opened = await anna.get<Thing>(`/tasks/${task.id}`);
    expect(opened.body.message).toEqual({ ...WISH, consentAt: '2026-09-03T20:30:00.000Z' });
    const race = await Promise.all([anna, bo].map((who) => who.post<Thing>(`/tasks/${task.id}/claim`)));
    expect(race.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(race.find(({ status }) => status === 409)?.body.code).toBe('task.claimed');
    const won = race.find(({ status }) => status === 200)?.body as Thing;
    expect(won).toMatchObject({ status: 'claimed', message: { wish: WISH.wish }, can: { done: true } });

    const seen = await sender.get<Thing>(`/tasks/${task.id}`);
    expect(seen.body).toMatchObject({ status: 'claimed', message: null, claimedBy: null, can: { done: false } });
    const path = `/tasks/${task.id}/done`;
    expect((await anna.post(path, { outcome: 'Bokad' })).status).toBe(428);
    const done = await anna.post<Thing>(path, { outcome: 'Bokad 14 september' }, { ifMatch: won.version });
    expect(done.body).toMatchObject({ status: 'done', outcome: 'Bokad 14 september', doneAt: expect.any(String) });
    const mine = await sender.list<Thing>('/tasks');
    expect(mine.body.find(({ id }) => id === task.id)).toMatchObject({ status: 'done', outcome: null, doneAt: null });
    expect(mine.text).not.toMatch(/Röd|Barnmorska|070|september/);
    expect((await sender.get(`/outreach-contacts/${contactId}`)).body).toMatchObject({ wishStatus: 'done' });
  });

  it('is not known to a colleague of the sender, nor to anybody but reception of Spiralen', async () => {
    const { contactId, task } = await wished();
    expect((await colleague.get(`/tasks/${task.id}`)).status).toBe(404);
    expect((await colleague.get(`/outreach-contacts/${contactId}`)).body).toMatchObject({
      wishSent: true,
      wishStatus: null,
    });
    const elsewhere = await house.staff('receptionist', { compartments: ['counselling', 'kast', 'outreach'] });
    expect((await elsewhere.get(`/tasks/${task.id}`)).status).toBe(404);
    expect((await elsewhere.list('/tasks')).body).toEqual([]);
    expect((await elsewhere.post(`/tasks/${task.id}/claim`)).status).toBe(404);
    for (const role of ['midwife', 'counsellor', 'unit_manager', 'administrator', 'log_reviewer'] as const)
      expect((await (await house.staff(role)).get(`/tasks/${task.id}`)).status).toBe(403);
    expect((await sender.post(`/tasks/${task.id}/claim`)).status).toBe(403);
    const other = await house.unit({ code: 'malmo', minAge: 15 });
    const abroad = await house.staff('receptionist', { unitId: other });
    expect((await abroad.get(`/tasks/${task.id}`)).status).toBe(404);
  });

  it('is sent once, with a consent that has been given', async () => {
    const contactId = await contactMade();
    const path = `/outreach-contacts/${contactId}/booking-wish`;
    const early = await sender.post(path, { ...WISH, consentAt: '2026-09-04T08:00:00+02:00' });
    expect([early.status, early.body.code]).toEqual([422, 'wish.consent-in-future']);
    const without = await sender.post(path, { ...WISH, consentAt: undefined });
    expect(without.status).toBe(400);
    expect((await sender.post(path, WISH)).status).toBe(201);
    expect((await sender.post(path, WISH)).body.code).toBe('wish.already-sent');
  });

  it('for talks goes to counselling’s reception, beside a wish for Spiralen and once', async () => {
    const { contactId } = await wished();
    const path = `/outreach-contacts/${contactId}/queue-wish`;
    const { status, body: task } = await sender.post<Thing>(path, { ...WISH, wish: 'Vill börja samtal' });
    expect([status, task.kind]).toEqual([201, 'queue_wish']);
    expect((await sender.post(path, WISH)).body.code).toBe('wish.already-sent');
    const spiralen = await house.staff('receptionist', { compartments: ['spiralen'] });
    expect((await spiralen.get(`/tasks/${task.id}`)).status).toBe(404);
    const talks = await house.staff('receptionist', { compartments: ['counselling'] });
    const claimed = await talks.post<Thing>(`/tasks/${task.id}/claim`);
    expect(claimed.body).toMatchObject({ status: 'claimed', message: { wish: 'Vill börja samtal' } });
    expect((await talks.list<Thing>('/tasks', { kind: 'queue_wish' })).body.map(({ id }) => id)).toEqual([task.id]);
    expect((await sender.get(`/outreach-contacts/${contactId}`)).body).toMatchObject({
      wishStatus: 'open',
      queueWishSent: true,
      queueWishStatus: 'claimed',
      can: { sendWish: false, sendQueueWish: false },
    });
  });

  it('is sealed, and frozen even against the database’s owner', async () => {
    const { task } = await wished();
    const stored = await house.sql(`SELECT encode(content, 'escape') AS c FROM tasks.message WHERE task_id = $1`, [
      task.id,
    ]);
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toMatch(/Barnmorska|070/);
    await expect(house.sql(`UPDATE tasks.message SET content = '' WHERE task_id = $1`, [task.id])).rejects.toThrow(
      'not changed',
    );
  });

  it('can be laid back, and is not done before somebody has taken it', async () => {
    const { task } = await wished();
    const anna = await house.staff('receptionist');
    const early = await anna.post(`/tasks/${task.id}/done`, { outcome: 'x' }, { ifMatch: 1 });
    expect([early.status, early.body.code]).toEqual([422, 'task.not-claimed']);
    await anna.post(`/tasks/${task.id}/claim`);
    const back = await anna.post<Thing>(`/tasks/${task.id}/release`, undefined, { ifMatch: 2 });
    expect(back.body).toMatchObject({ status: 'open', claimedBy: null });
    expect((await anna.post(`/tasks/${task.id}/claim`)).status).toBe(200);
  });

  it('leaves a log row when it is read', async () => {
    const { task } = await wished();
    const anna = await house.staff('receptionist');
    await anna.list('/tasks', { status: 'open' });
    await anna.post(`/tasks/${task.id}/claim`);
    const taken = await anna.list<Thing>('/tasks', { status: 'claimed' });
    expect(taken.body.filter(({ message }) => message !== null).map(({ id }) => id)).toEqual([task.id]);
    const rows = await house.sql<{ deed: string }>('SELECT deed FROM audit.entry WHERE staff_id = $1 ORDER BY seq', [
      anna.id,
    ]);
    expect(rows).toEqual([{ deed: 'tasks.task.claim' }, { deed: 'tasks.task.list' }]);
  });
});
