import type { Caller } from '../caller.js';
import { refusal } from '../talks.js';
import { enter } from './notes.js';
import { faults, type File, MergeWorld } from './merge-world.js';

describe('S14 two aliases of one person', () => {
  let world: MergeWorld;
  let lena: Caller;
  beforeAll(async () => {
    world = await MergeWorld.open();
    ({ lena } = world);
  });
  afterAll(() => world.house.close());

  it('S14 both aliases, contracts and notes stay traceable to their source, and are read in one file', async () => {
    const lina = await world.file('Lina');
    const angel = await world.file('Angel');
    await lena.post(`/clients/${angel.id}/aliases`, { alias: 'Ängla' });
    const contract = await world.agrees(angel.id);
    expect(contract.status).toBe(201);
    const goal = await lena.post('/goals', { clientId: angel.id, contractId: contract.body.id, text: 'Sova gott.' });
    const noteA = await enter(lena, angel.id, { kind: 'contact' });
    const noteL = await enter(lena, lina.id, { kind: 'contact' });
    const merged = await world.merge(angel.id, lina.id, { reason: 'Hon sa det själv.' });
    expect([merged.status, merged.body.id]).toEqual([200, lina.id]);
    expect(merged.body.mergedFiles).toMatchObject([
      {
        fromId: angel.id,
        fromNumber: angel.number,
        fromName: 'Angel',
        fromAliases: ['Ängla'],
        reason: 'Hon sa det själv.',
      },
    ]);

    const { body: page } = await lena.get<File & Record<string, { clientId: string }[]>>(
      `/clients/${lina.id}/overview`,
    );
    expect(page.contracts).toMatchObject([{ id: contract.body.id, clientId: angel.id }]);
    expect(page.goals).toMatchObject([{ id: goal.body.id, clientId: angel.id, text: 'Sova gott.' }]);
    expect(new Map((page.lastNotes as { id: string; clientId: string }[]).map((n) => [n.id, n.clientId]))).toEqual(
      new Map([
        [noteA.body.id, angel.id],
        [noteL.body.id, lina.id],
      ]),
    );
    const timeline = await lena.list(`/clients/${lina.id}/timeline`, {}, { range: [0, 199] });
    expect(new Set(timeline.body.map(({ fileNumber }) => fileNumber))).toEqual(new Set([angel.number, lina.number]));
    for (const path of ['/contracts', '/sessions', '/goals', '/notes']) {
      const found = await lena.list(path, {
        clientId: lina.id,
        ...(path === '/sessions' ? { from: '2026-03-01', to: '2026-07-01' } : {}),
      });
      expect([path, found.body.map(({ clientId }) => clientId)]).toEqual([path, expect.arrayContaining([angel.id])]);
    }
    for (const id of [lina.id, angel.id]) expect(await world.house.deeds(id)).toContain('clients.merge.make');

    // The other file opens as a pointer, and every name and number finds the one that is left.
    const pointer = await lena.get<File>(`/clients/${angel.id}`);
    expect(pointer.body).toMatchObject({
      number: angel.number,
      merge: { intoId: lina.id, intoNumber: lina.number },
      can: { edit: false, merge: false },
    });
    for (const q of ['Lina', 'Angel', 'Ängla', lina.number, angel.number]) {
      const found = await world.reception.list<File>('/clients', { q });
      expect([q, found.body.map(({ id, merged }) => [id, merged])]).toEqual([
        q,
        [[lina.id, [{ id: angel.id, number: angel.number, displayName: 'Angel' }]]],
      ]);
    }

    // Undone: both as they were.
    expect((await world.unmerge(angel.id)).status).toBe(200);
    expect((await lena.get<File>(`/clients/${lina.id}`)).body.mergedFiles).toEqual([]);
    expect((await lena.list('/notes', { clientId: lina.id })).body.map(({ id }) => id)).toEqual([noteL.body.id]);
    expect((await lena.list('/clients', { q: 'Ängla' })).body.map(({ id }) => id)).toEqual([angel.id]);
    for (const id of [lina.id, angel.id]) expect(await world.house.deeds(id)).toContain('clients.merge.undo');
  });

  it('S14 two active contracts refuse the merge until one has ended, and a second stays refused afterwards', async () => {
    const [one, other] = [await world.file('Ett'), await world.file('Två')];
    const first = await world.agrees(one.id, { weekday: 3, firstOn: '2026-03-04', startTime: '09:00' });
    await world.agrees(other.id, { weekday: 4, firstOn: '2026-03-05', startTime: '09:00' });
    const refused = await world.merge(one.id, other.id);
    expect([refusal(refused), faults(refused)]).toEqual([
      [409, 'merge.two-active-contracts'],
      ['merge.two-active-contracts'],
    ]);
    const shown = await lena.post(`/clients/${one.id}/merge/preview`, { intoId: other.id });
    expect(shown.body).toMatchObject({
      obstacles: [{ code: 'merge.two-active-contracts', serviceKind: 'counselling' }],
    });
    const ended = await lena.post(
      `/contracts/${String(first.body.id)}/end`,
      { endedOn: '2026-03-24', reason: 'moved' },
      { ifMatch: 1 },
    );
    expect(ended.status).toBe(201);
    expect((await world.merge(one.id, other.id)).status).toBe(200);
    const again = await world.agrees(other.id, { weekday: 5, firstOn: '2026-03-27', startTime: '09:00' });
    expect(refusal(again)).toEqual([409, 'contract.already-active']);
    expect(refusal(await world.agrees(one.id, { weekday: 5, firstOn: '2026-03-27', startTime: '09:00' }))).toEqual([
      422,
      'client.merged-away',
    ]);
    await expect(
      world.house.sql(
        `UPDATE counselling.contract SET status = 'active', ended_on = NULL, end_reason = NULL WHERE id = $1`,
        [first.body.id],
      ),
    ).rejects.toThrow('one_active_contract_per_client_and_service');
  });

  it('keeps one place in the queue, with the earliest day, and gives both back', async () => {
    const [one, other] = [await world.file('Tre'), await world.file('Fyra')];
    const early = await world.waits(one.id, '2026-01-15');
    const late = await world.waits(other.id, '2026-02-20');
    const before = await world.house.sql(
      'SELECT id, status, entered_at, ended_at FROM counselling.queue_entry WHERE id = ANY ($1) ORDER BY id',
      [[early, late]],
    );
    expect((await world.merge(one.id, other.id)).status).toBe(200);
    const queue = await world.reception.list('/queue-entries', { clientId: other.id });
    expect(queue.body).toMatchObject([
      { id: early, clientId: one.id, status: 'waiting', enteredAt: '2026-01-14T23:00:00.000Z' },
    ]);
    expect(await world.reception.get(`/queue-entries/${late}`)).toMatchObject({ body: { status: 'merged' } });
    expect(
      refusal(await world.reception.post('/queue-entries', { clientId: other.id, serviceKind: 'counselling' })),
    ).toEqual([409, 'queue.already-waiting']);
    expect((await world.unmerge(one.id)).status).toBe(200);
    expect(
      await world.house.sql(
        'SELECT id, status, entered_at, ended_at FROM counselling.queue_entry WHERE id = ANY ($1) ORDER BY id',
        [[early, late]],
      ),
    ).toEqual(before);
  });

  it('keeps the urgent place and its right order, with the earliest day of both', async () => {
    const [one, other] = [await world.file('Fem'), await world.file('Sex')];
    await world.waits(one.id, '2026-01-20');
    const urgent = await world.waits(other.id, '2026-03-01', { priority: 'urgent', priorityReason: 'Hotad.' });
    expect((await world.merge(one.id, other.id)).status).toBe(200);
    const { body } = await world.reception.get(`/queue-entries/${urgent}`);
    expect(body).toMatchObject({ priority: 'urgent', enteredAt: '2026-01-19T23:00:00.000Z', status: 'waiting' });
    expect((await world.unmerge(one.id)).status).toBe(200);
    expect((await world.reception.get(`/queue-entries/${urgent}`)).body.enteredAt).toBe('2026-02-28T23:00:00.000Z');
  });

  it('shares the care teams while the files are one, and no longer', async () => {
    const karin = await world.house.staff('counsellor');
    const [one, other] = [await world.file('Sju'), await world.file('Åtta')];
    await world.letIn(other.id, karin);
    expect((await karin.get(`/clients/${one.id}`)).status).toBe(404);
    expect((await world.merge(one.id, other.id)).status).toBe(200);
    const note = await enter(lena, one.id, { kind: 'contact' });
    expect(refusal(note)).toEqual([422, 'client.merged-away']);
    expect((await karin.get(`/clients/${one.id}`)).status).toBe(200);
    const eva = await world.house.staff('counsellor');
    await world.letIn(other.id, eva);
    expect((await eva.get(`/clients/${one.id}`)).status).toBe(200);
    expect((await world.unmerge(one.id)).status).toBe(200);
    for (const colleague of [karin, eva]) {
      expect((await colleague.get(`/clients/${one.id}`)).status).toBe(404);
      expect((await colleague.get(`/clients/${other.id}`)).status).toBe(200);
    }
  });

  it('lets go on, from the one page, what lives in the other file', async () => {
    const [one, other] = [await world.file('Nio'), await world.file('Tio')];
    const contract = await world.agrees(one.id, { weekday: 1, firstOn: '2026-03-02', startTime: '11:00' });
    await world.merge(one.id, other.id);
    const [session] = (await lena.get<{ id: string }[]>(`/contracts/${String(contract.body.id)}/sessions`)).body;
    const subject = { type: 'session', id: session?.id };
    const note = await enter(lena, other.id, { subject });
    expect([note.status, note.body.clientId]).toEqual([201, one.id]);
    const goal = await lena.post('/goals', { clientId: other.id, contractId: contract.body.id, text: 'Vila.' });
    expect([goal.status, goal.body.clientId]).toEqual([201, one.id]);
    const placed = await world.waits(other.id, '2026-03-20', { serviceKind: 'counselling' });
    expect((await world.reception.get(`/queue-entries/${placed}`)).body.clientId).toBe(other.id);
  });

  it('opens the contract of an accepted offer in the file where she waits', async () => {
    const [one, other] = [await world.file('Sjutton'), await world.file('Arton')];
    const first = { priority: 'urgent', priorityReason: 'Först i kön.' };
    const place = await world.waits(one.id, '2025-11-10', first);
    await world.merge(one.id, other.id);
    const slot = { counsellorId: lena.id, weekday: 5, startTime: '14:00', firstOn: '2026-03-27' };
    const offer = await world.reception.post(`/queue-entries/${place}/offers`, slot);
    const answer = `/queue-entries/${place}/offers/${String(offer.body.id)}/answer`;
    await world.reception.post(answer, { answer: 'accepted' }, { ifMatch: 1 });
    const opened = await world.agrees(one.id, { ...slot, queueEntryId: place });
    expect([opened.status, opened.body.clientId]).toEqual([201, one.id]);
    expect(refusal(await world.agrees(other.id, { ...slot, weekday: 1, firstOn: '2026-03-30' }))).toEqual([
      409,
      'contract.already-active',
    ]);
  });

  it('never books her into two places, whichever file it is asked for', async () => {
    const [one, other] = [await world.file('Elva'), await world.file('Tolv')];
    const karin = await world.house.staff('counsellor');
    const talk = {
      serviceKind: 'counselling',
      date: '2026-04-01',
      startTime: '13:00',
      durationMinutes: 60,
      channel: 'phone',
    };
    const first = await lena.post('/sessions', { ...talk, clientId: one.id, counsellorId: lena.id });
    expect(first.status).toBe(201);
    await world.letIn(other.id, karin);
    const second = await karin.post('/sessions', { ...talk, clientId: other.id, counsellorId: karin.id });
    expect(second.status).toBe(201);
    const refused = await world.merge(one.id, other.id);
    expect(refusal(refused)).toEqual([409, 'merge.appointments-collide']);
    const told = { outcome: 'client_absent_notified' };
    await karin.post(`/sessions/${String(second.body.id)}/attendance`, told, { ifMatch: 1 });
    expect((await world.merge(one.id, other.id)).status).toBe(200);
    const third = await karin.post('/sessions', {
      ...talk,
      clientId: other.id,
      counsellorId: karin.id,
      startTime: '13:30',
    });
    expect(refusal(third)).toEqual([409, 'calendar.conflict']);
    expect((await world.unmerge(one.id)).status).toBe(200);
    const apart = await karin.post('/sessions', {
      ...talk,
      clientId: other.id,
      counsellorId: karin.id,
      startTime: '13:30',
    });
    expect(apart.status).toBe(201);
  });
});
