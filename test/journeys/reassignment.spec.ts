import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { contractOf, forgottenWeeks, lastDay, living, step } from '../handing.js';
import { House } from '../house.js';
import { type Body, byText, refusal, room, sessionsOf } from '../talks.js';

let house: House;
let reception: Caller;
let manager: Caller;
let admin: Caller;

beforeAll(async () => {
  house = await House.open();
  await house.at('2026-08-31T09:00:00+02:00');
  reception = await house.staff('receptionist');
  manager = await house.staff('unit_manager');
  admin = await house.staff('administrator');
});
afterAll(() => house.close());

const HOURS = ['08:00', '09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00', '17:00'];

describe('S10 a counsellor leaves mid-term', () => {
  let bo: Caller;
  let siv: Caller;
  let contracts: { client: string; id: string }[];

  beforeAll(async () => {
    bo = await house.staff('counsellor', { name: 'Bo Berg' });
    siv = await house.staff('counsellor', { name: 'Siv Samtal' });
    contracts = [];
    const inRoom = { channel: 'in_person', roomId: await room(house) };
    for (const startTime of HOURS)
      contracts.push(await contractOf(bo, startTime === '08:00' ? { ...inRoom, startTime } : { startTime }));
  });

  it('one task for each contract, which stays active; nothing after the last day is lost', async () => {
    const before = await Promise.all(contracts.map(({ id }) => sessionsOf(bo, id)));
    expect(await lastDay(admin, bo.id, '2026-09-30')).toBe(200);
    const tasks = await living(reception, bo.id);
    expect(tasks).toHaveLength(9);
    for (const task of tasks)
      expect(task).toMatchObject({ kind: 'handover', status: 'open', startsOn: '2026-10-01', deadline: '2026-09-30' });
    for (const [index, { id }] of contracts.entries()) {
      expect((await reception.get(`/contracts/${id}`)).body.status).toBe('active');
      const after = await sessionsOf(reception, id);
      const place = ({ id: one, plannedDate, startsAt, status }: (typeof after)[number]) => [
        one,
        plannedDate,
        startsAt,
        status,
      ];
      expect(after.map(place)).toEqual(before[index]?.map(place));
      for (const one of after)
        expect(one).toMatchObject(
          one.plannedDate <= '2026-09-30'
            ? { vacant: false, counsellorId: bo.id }
            : { vacant: true, counsellorId: null },
        );
    }
  });

  it('a vacant week keeps its room and its client, and stands on the board of the day', async () => {
    const [vacant] = (await sessionsOf(reception, contracts[0]?.id)).filter((one) => one.vacant);
    const held = await house.sql(
      `SELECT DISTINCT resource_kind FROM calendar.reservation WHERE held AND source_id = $1 ORDER BY 1`,
      [vacant?.id],
    );
    expect(held).toEqual([{ resource_kind: 'client' }, { resource_kind: 'room' }]);
    const day = await reception.get<{ columns: { kind: string; items: Body[] }[] }>('/day?date=2026-10-06');
    expect(day.body.columns[0]).toMatchObject({ kind: 'vacant' });
    expect(day.body.columns[0]?.items).toHaveLength(9);
  });

  it('no week to come is forgotten', async () =>
    expect(await forgottenWeeks(house, '2026-08-31T09:00:00+02:00')).toEqual([]));

  it('rights end at 24:00 of the last day, and from then on R03 counts the contracts as vacant', async () => {
    const ann = await house.staff('counsellor', { name: 'Ann Avsked' });
    await lastDay(admin, ann.id, '2026-09-30');
    await house.at('2026-09-30T23:59:00+02:00');
    expect((await ann.get('/my-term')).status).toBe(200);
    await house.at('2026-10-01T00:00:00+02:00');
    expect((await ann.get('/my-term')).status).toBe(401);
    const caseload = await manager.get<{ rows: Body[] }>('/reports/R03?on=2026-10-01');
    const vacant = caseload.body.rows.find(
      ({ line, compartment }) => line === 'vacant' && compartment === 'counselling',
    );
    expect(vacant).toMatchObject({ contracts: 9, minutes: 540 });
    await house.at('2026-08-31T12:00:00+02:00');
  });

  it("his unsigned notes are on the manager's list by number until then", async () => {
    const client = contracts[0]?.client;
    const note = {
      clientId: client,
      kind: 'contact',
      eventAt: '2026-08-30T10:00:00Z',
      headings: { facts: 'Ett samtal', assessment: 'Lugnt' },
    };
    expect((await bo.post('/notes', note)).status).toBe(201);
    const leavers = await manager.get<Body[]>('/leavers');
    const [his] = leavers.body.filter(({ id }) => id === bo.id);
    expect(his).toMatchObject({ lastDay: '2026-09-30', open: 9, unsigned: [{ day: '2026-08-30' }] });
    expect(leavers.text).not.toContain('Ett samtal');
    expect((await bo.get<Body[]>('/leavers')).body).toHaveLength(1);
    expect((await siv.get<Body[]>('/leavers')).body).toHaveLength(0);
    const { body } = await admin.get<{ assignments: Body[] }>(`/staff/${bo.id}`);
    expect(body.assignments.map(({ until }) => until)).toEqual(['2026-09-30T22:00:00.000Z']);
  });

  it('the manager reads numbers, slots and counsellors, and never a name', async () => {
    const list = await manager.list<Body>('/reassignments', { staffId: bo.id });
    expect(list.body).toHaveLength(9);
    for (const one of list.body) expect(one).toMatchObject({ clientName: null, clientId: null, staffName: 'Bo Berg' });
    const numbered = await manager.list<Body>('/contracts', { counsellorId: bo.id });
    expect(numbered.body).toHaveLength(9);
    expect(Object.keys(numbered.body[0] ?? {})).not.toContain('clientName');
    expect((await manager.get(`/contracts/${String(numbered.body[0]?.id)}`)).status).toBe(403);
  });

  it('proposes colleagues with the same slot free, those who are free every week first', async () => {
    const busy = await house.staff('counsellor', { name: 'Ulf Upptagen' });
    await contractOf(busy, { startTime: '08:00', firstOn: '2026-10-06', until: '2026-10-20' });
    const [task] = (await living(manager, bo.id)).filter(({ startTime }) => startTime === '08:00');
    const proposals = await manager.get<Body[]>(`/reassignments/${String(task?.id)}/proposals`);
    const of = (id: string) => proposals.body.find(({ staffId }) => staffId === id);
    expect(of(siv.id)).toMatchObject({ weeks: 12, free: 12, taken: [], contracts: 0 });
    expect(of(busy.id)).toMatchObject({
      weeks: 12,
      free: 9,
      taken: ['2026-10-06', '2026-10-13', '2026-10-20'],
      contracts: 1,
    });
    expect(of(bo.id)).toBeUndefined();
    expect(proposals.body.at(-1)).toMatchObject({ staffId: busy.id });
  });

  it('goes step by step to the new counsellor: proposed, told, accepted, done', async () => {
    // The one at 15:00 is kept for the collision below.
    const [first] = (await living(manager, bo.id)).filter(({ startTime }) => startTime !== '15:00');
    const aim = {
      clientId: (await bo.get(`/contracts/${String(first?.contractId)}`)).body.clientId,
      contractId: first?.contractId,
    };
    expect((await bo.post('/goals', { ...aim, text: 'Sova' })).status).toBe(201);
    const proposal = { counsellorId: siv.id };
    const both = await Promise.all([
      step(manager, first as Body, 'proposal', proposal),
      step(manager, first as Body, 'proposal', proposal),
    ]);
    expect(both.map(({ status }) => status).toSorted(byText)).toEqual([201, 412]);
    const proposed = await manager.get(`/reassignments/${String(first?.id)}`);
    expect(proposed.body).toMatchObject({ status: 'proposed', proposedName: 'Siv Samtal' });
    expect((await step(manager, proposed.body, 'information')).status).toBe(403);
    expect(refusal(await step(manager, proposed.body, 'completion'))).toEqual([422, 'reassignment.wrong-step']);
    const told = await step(reception, proposed.body, 'information');
    const accepted = await step(reception, told.body, 'answer', { answer: 'accepted' });
    expect(accepted.body.status).toBe('accepted');
    const done = await step(manager, accepted.body, 'completion');
    expect([done.status, done.body.status]).toEqual([201, 'done']);
    const sessions = await sessionsOf(siv, first?.contractId);
    const after = sessions.filter(({ plannedDate }) => plannedDate > '2026-09-30');
    expect(after).toHaveLength(12);
    for (const one of after) expect(one).toMatchObject({ counsellorId: siv.id, vacant: false });
    expect((await living(manager, bo.id)).map(({ id }) => id)).not.toContain(first?.id);
    await house.at('2026-10-02T09:00:00+02:00');
    const reviews = await siv.list<Body>('/goal-reviews', { counsellorId: siv.id });
    expect(reviews.body.map(({ contractId }) => contractId)).toEqual([first?.contractId]);
    await house.at('2026-08-31T15:00:00+02:00');
  });

  it('a client who declines leaves it to another proposal, or to the end of the contract', async () => {
    const [task] = (await living(reception, bo.id)).filter(({ startTime }) => startTime !== '15:00');
    const proposed = await step(bo, task as Body, 'proposal', { counsellorId: siv.id, from: '2026-09-29' });
    const told = await step(bo, proposed.body, 'information');
    const declined = await step(reception, told.body, 'answer', { answer: 'declined' });
    expect(declined.body).toMatchObject({ status: 'client_declined', can: { cover: true, complete: false } });
    const again = await step(manager, declined.body, 'proposal', { counsellorId: siv.id });
    expect(again.body).toMatchObject({ status: 'proposed', proposedFrom: null });
    const contract = await bo.get(`/contracts/${String(task?.contractId)}`);
    const end = { endedOn: '2026-09-29', reason: 'completed' };
    await bo.post(`/contracts/${String(task?.contractId)}/end`, end, { ifMatch: contract.body.version as number });
    expect((await reception.get(`/reassignments/${String(task?.id)}`)).body.status).toBe('contract_ended');
  });

  it('a collision is told with every week of it, and nothing is saved', async () => {
    const kim = await house.staff('counsellor', { name: 'Kim Krock' });
    const [task] = (await living(manager, bo.id)).filter(({ startTime }) => startTime === '15:00');
    await contractOf(kim, { startTime: '15:00', firstOn: '2026-11-03', until: '2026-11-10' });
    const proposed = await step(manager, task as Body, 'proposal', { counsellorId: kim.id });
    const told = await step(reception, proposed.body, 'information');
    const accepted = await step(reception, told.body, 'answer', { answer: 'accepted' });
    const refused = await step(manager, accepted.body, 'completion');
    expect(refusal(refused)).toEqual([409, 'calendar.conflict']);
    const dates = (refused.body.conflicts as Body[]).map(({ date }) => date);
    expect(dates).toEqual(['2026-11-03', '2026-11-10']);
    expect((await manager.get(`/reassignments/${String(task?.id)}`)).body).toMatchObject({
      status: 'accepted',
      version: accepted.body.version,
    });
  });

  it('a cover holds the time and may open the file; what nobody touched comes back with the last day', async () => {
    const [task, ...others] = (await living(manager, bo.id)).filter(({ status }) => status === 'open');
    const covered = await step(manager, task as Body, 'cover', { counsellorId: siv.id });
    expect(covered.body).toMatchObject({ status: 'open', coverName: 'Siv Samtal' });
    const next = (await sessionsOf(siv, task?.contractId)).find(({ plannedDate }) => plannedDate > '2026-09-30');
    expect(next).toMatchObject({ counsellorId: siv.id, vacant: true });
    expect(await lastDay(admin, bo.id, '2026-10-31')).toBe(200);
    const moved = await living(manager, bo.id);
    expect(moved.filter(({ startsOn }) => startsOn === '2026-11-01')).toHaveLength(others.length);
    const october = await sessionsOf(bo, others[0]?.contractId);
    expect(october.filter(({ vacant }) => vacant).map(({ plannedDate }) => plannedDate)[0]).toBe('2026-11-03');
    expect(await lastDay(admin, bo.id, null)).toBe(200);
    const back = await sessionsOf(bo, others[0]?.contractId);
    expect(back.filter(({ vacant }) => vacant)).toHaveLength(0);
    const held = await house.sql(
      `SELECT count(*)::int AS n FROM calendar.reservation WHERE held AND resource_id = $1 AND source_id = ANY ($2::uuid[])`,
      [bo.id, back.map(({ id }) => id)],
    );
    expect(held).toEqual([{ n: back.filter(({ status }) => status === 'planned').length }]);
    expect((await admin.get<{ assignments: Body[] }>(`/staff/${bo.id}`)).body.assignments[0]?.until).toBeNull();
    expect(await living(manager, bo.id)).toHaveLength(2);
  });
});
