import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, byText, file, refusal, room, tuesdays } from '../talks.js';

interface Thing extends Body {
  readonly id: string;
  readonly version: number;
}

describe('contacts after the contract (W31)', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-02T09:00:00+01:00');
    reception = await house.staff('receptionist');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
  });
  afterAll(() => house.close());

  /** A client whose contract has ended. */
  const ended = async (by = counsellor, on = '2026-03-31', startTime = '09:00') => {
    await house.at('2026-03-02T09:00:00+01:00');
    const clientId = await file(by);
    const contract = await by.post<Thing>('/contracts', tuesdays(clientId, by, { channel: 'phone', startTime }));
    if (contract.status !== 201) throw new Error(contract.text);
    const contractId = contract.body.id;
    const end = { endedOn: on, reason: 'completed' };
    expect((await by.post(`/contracts/${contractId}/end`, end, { ifMatch: 1 })).status).toBe(201);
    return { clientId, contractId };
  };
  const write = (of: Body, more: Body = {}, by = counsellor) =>
    by.post<Thing>('/follow-ups', { ...of, kind: 'planned', on: '2026-06-30', channel: 'phone', ...more });
  const record = (one: Thing, body: Body, by = counsellor) =>
    by.post<Thing>(`/follow-ups/${one.id}/outcome`, body, { ifMatch: one.version });
  const listed = async (filter: Body, by = counsellor) => (await by.list<Thing>('/follow-ups', filter)).body;

  it('are planned long after, fall due, are overdue, and come to something, without a place in the queue', async () => {
    const of = await ended(counsellor, '2026-03-31', '08:00');
    const planned = await Promise.all([
      write(of, { on: '2026-04-30' }),
      write(of, { on: '2026-09-30', channel: 'in_person' }),
    ]);
    expect(planned.map(({ status }) => status)).toEqual([201, 201]);
    const [first, second] = planned.map(({ body }) => body) as [Thing, Thing];
    expect(first).toMatchObject({ status: 'planned', planned: true, staffName: 'Bo Samtal', minutes: null });
    await house.at('2026-04-30T09:00:00+02:00');
    expect(await listed({ status: 'due' })).toMatchObject([{ id: first.id }]);
    await house.at('2026-05-04T09:00:00+02:00');
    expect(await listed({ clientId: of.clientId })).toMatchObject([{ status: 'overdue' }, { status: 'planned' }]);
    expect(refusal(await record(first, { outcome: 'done', on: '2026-05-05' }))).toEqual([
      422,
      'follow-up.done-in-the-future',
    ]);
    const done = await record(first, { outcome: 'done', on: '2026-05-02', minutes: 25 });
    expect(done.body).toMatchObject({
      status: 'done',
      on: '2026-05-02',
      minutes: 25,
      version: 2,
      can: { record: false },
    });
    expect(refusal(await record(done.body, { outcome: 'declined' }))).toEqual([422, 'follow-up.recorded']);
    expect(refusal(await record(second, { outcome: 'declined', minutes: 5 }))[1]).toBe('follow-up.minutes-of-nothing');
    expect((await record(second, { outcome: 'declined' })).body).toMatchObject({
      status: 'declined',
      on: '2026-09-30',
    });
    expect((await reception.list('/queue-entries', { clientId: of.clientId })).body).toEqual([]);
    expect(await house.deeds(of.clientId)).toEqual(expect.arrayContaining(['counselling.follow-up.record']));
    const note = {
      clientId: of.clientId,
      kind: 'contact',
      eventAt: '2026-05-02T10:00:00Z',
      headings: { facts: 'Mår väl' },
    };
    expect((await counsellor.post('/notes', note)).status).toBe(201);
    const timeline = await counsellor.list<Body>(`/clients/${of.clientId}/timeline`, { kind: 'follow_up' });
    expect(timeline.body).toMatchObject([
      { status: 'declined', what: 'in_person' },
      { status: 'done', what: 'phone' },
    ]);
  });

  it('also come by themselves, whenever she calls', async () => {
    const of = await ended(counsellor, '2026-03-31', '09:00');
    await house.at('2026-05-04T09:00:00+02:00');
    const called = await write(of, { kind: 'done', on: '2026-05-04', minutes: 15 });
    expect(called.body).toMatchObject({ status: 'done', planned: false, minutes: 15 });
    expect(refusal(await write(of, { kind: 'done', on: '2026-05-05' }))[1]).toBe('follow-up.done-in-the-future');
    expect(refusal(await write(of, { on: '2026-05-03' }))[1]).toBe('follow-up.planned-in-the-past');
    expect(refusal(await write(of, { kind: 'done', on: '2026-03-30' }))[1]).toBe('follow-up.before-the-end');
    expect(refusal(await write(of, { minutes: 5 }))[1]).toBe('follow-up.minutes-of-nothing');
  });

  it('belong to an ended contract, its client, and her care team alone', async () => {
    const of = await ended(counsellor, '2026-03-31', '10:00');
    const other = await house.staff('counsellor');
    const clientId = await file(counsellor);
    const living = await counsellor.post<Thing>(
      '/contracts',
      tuesdays(clientId, counsellor, { channel: 'phone', startTime: '10:00', firstOn: '2026-04-07' }),
    );
    expect(refusal(await write({ clientId, contractId: living.body.id }))).toEqual([422, 'follow-up.contract-lives']);
    expect((await write({ ...of, clientId })).status).toBe(404);
    const { body } = await write(of);
    expect((await write(of, {}, other)).status).toBe(404);
    expect((await record(body, { outcome: 'done' }, other)).status).toBe(404);
    expect(await listed({}, other)).toEqual([]);
    expect((await reception.list('/follow-ups')).status).toBe(403);
    expect(refusal(await write(of, { staffId: reception.id }))).toEqual([422, 'contract.not-a-counsellor']);
  });

  it('keep the file open to her as long as one is planned, and ninety days more', async () => {
    const leaver = await house.staff('counsellor');
    const without = await ended(leaver, '2026-03-31', '13:00');
    const foreseen = await ended(leaver, '2026-03-31', '14:00');
    // Who made the file keeps it; here it is the contract that is asked about.
    await house.sql(`UPDATE clients.care_team SET until = '2026-04-01' WHERE ground = 'created' AND staff_id = $1`, [
      leaver.id,
    ]);
    const { body } = await write(foreseen, { on: '2027-03-31' }, leaver);
    const sees = async ({ clientId }: { clientId: string }) => (await leaver.get(`/clients/${clientId}`)).status;
    await house.at('2026-06-29T09:00:00+02:00');
    expect([await sees(without), await sees(foreseen)]).toEqual([200, 200]);
    await house.at('2026-07-02T09:00:00+02:00');
    expect([await sees(without), await sees(foreseen)]).toEqual([404, 200]);
    await house.at('2027-04-02T09:00:00+02:00');
    expect((await record(body, { outcome: 'done' }, leaver)).status).toBe(201);
    await house.at('2027-06-30T09:00:00+02:00');
    expect(await sees(foreseen)).toBe(200);
    await house.at('2027-07-02T09:00:00+02:00');
    expect(await sees(foreseen)).toBe(404);
  });

  it('are moved, booked as a single session that holds its time, and done when that was held', async () => {
    const of = await ended(counsellor, '2026-03-31', '15:00');
    const { body } = await write(of);
    const deed = (one: Thing, name: string, said: Body) =>
      counsellor.post<Thing>(`/follow-ups/${one.id}/${name}`, said, { ifMatch: one.version });
    expect(refusal(await deed(body, 'move', { on: '2026-03-01' }))[1]).toBe('follow-up.planned-in-the-past');
    const moved = await deed(body, 'move', { on: '2026-05-20' });
    expect(moved.body).toMatchObject({ on: '2026-05-20', version: 2 });
    const roomId = await room(house);
    const time = { date: '2026-05-21', startTime: '09:00', durationMinutes: 45, channel: 'in_person' };
    expect(refusal(await deed(moved.body, 'session', time))).toEqual([422, 'contract.room-needed']);
    const booked = await deed(moved.body, 'session', { ...time, roomId });
    expect(booked.body).toMatchObject({ on: '2026-05-21', channel: 'in_person', sessionStatus: 'planned' });
    expect(booked.body.can).toEqual({ record: false, move: false, book: false });
    expect(refusal(await deed(booked.body, 'session', { ...time, roomId }))[1]).toBe('follow-up.booked');
    const sessionId = String(booked.body.sessionId);
    const session = await counsellor.get<Thing>(`/sessions/${sessionId}`);
    expect(session.body).toMatchObject({ contractId: null, serviceKind: 'counselling', roomId });
    await house.at('2026-05-21T10:00:00+02:00');
    const held = { outcome: 'held' };
    const said = await counsellor.post(`/sessions/${sessionId}/attendance`, held, { ifMatch: session.body.version });
    expect(said.status).toBe(201);
    expect(await listed({ contractId: of.contractId })).toMatchObject([{ status: 'done', minutes: 45 }]);
    expect(refusal(await deed(booked.body, 'outcome', { outcome: 'done' }))[1]).toBe('follow-up.recorded');
  });

  it('wait again when the booked session came to nothing', async () => {
    const of = await ended(counsellor, '2026-03-31', '16:00');
    const { body } = await write(of);
    const time = { date: '2026-05-22', startTime: '09:00', durationMinutes: 45 };
    const booked = await counsellor.post<Thing>(`/follow-ups/${body.id}/session`, time, { ifMatch: 1 });
    const session = await counsellor.get<Thing>(`/sessions/${String(booked.body.sessionId)}`);
    await house.at('2026-05-25T10:00:00+02:00');
    const missed = { outcome: 'client_no_show' };
    await counsellor.post(`/sessions/${session.body.id}/attendance`, missed, { ifMatch: session.body.version });
    expect(await listed({ contractId: of.contractId })).toMatchObject([{ status: 'overdue', can: { move: true } }]);
    const moved = await counsellor.post(`/follow-ups/${body.id}/move`, { on: '2027-01-11' }, { ifMatch: 2 });
    expect(moved.body).toMatchObject({ status: 'planned', sessionId: null });
    await house.at('2027-01-11T10:00:00+01:00');
    expect((await counsellor.get(`/clients/${of.clientId}`)).status).toBe(200);
  });

  it('are recorded by one of two who do it at once', async () => {
    const of = await ended(counsellor, '2026-03-31', '11:00');
    const { body } = await write(of);
    const both = await Promise.all([
      record(body, { outcome: 'declined' }),
      counsellor.post(
        `/follow-ups/${body.id}/session`,
        { date: '2026-06-01', startTime: '09:00', durationMinutes: 30 },
        { ifMatch: 1 },
      ),
    ]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 412]);
    expect(both.map(refusal).toSorted(byText)).toEqual([
      [201, undefined],
      [412, expect.anything()],
    ]);
  });
});
