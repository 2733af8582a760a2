import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, refusal, room, sessionsOf, tuesdays } from '../talks.js';

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

const autumn = { channel: 'phone', firstOn: '2026-09-01', until: '2026-12-22', agreedOn: '2026-08-31' };

async function contractOf(counsellor: Caller, more: Body = {}): Promise<{ client: string; id: string }> {
  const client = await file(counsellor);
  const { status, body } = await counsellor.post('/contracts', tuesdays(client, counsellor, { ...autumn, ...more }));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { client, id: String(body.id) };
}

async function lastDay(counsellor: Caller, employedUntil: string | null): Promise<void> {
  const { body } = await admin.get(`/staff/${counsellor.id}`);
  const answer = await admin.patch(`/staff/${counsellor.id}`, { employedUntil }, { ifMatch: body.version as number });
  expect(answer.status).toBe(200);
}

const living = async (caller: Caller, staffId: string): Promise<Body[]> =>
  (await caller.list<Body>('/reassignments', { staffId })).body;

const step = (caller: Caller, { id, version }: Body, what: string, body?: Body) =>
  caller.post(`/reassignments/${String(id)}/${what}`, body, { ifMatch: version as number });

const HOURS = ['08:00', '09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00', '17:00'];

describe('S10 a counsellor leaves mid-term', () => {
  let bo: Caller;
  let siv: Caller;
  let contracts: { client: string; id: string }[];

  beforeAll(async () => {
    bo = await house.staff('counsellor', { name: 'Bo Berg' });
    siv = await house.staff('counsellor', { name: 'Siv Samtal' });
    contracts = [];
    for (const startTime of HOURS) contracts.push(await contractOf(bo, { startTime }));
  });

  it('one task for each contract, which stays active; nothing after the last day is lost', async () => {
    const before = await Promise.all(contracts.map(({ id }) => sessionsOf(bo, id)));
    await lastDay(bo, '2026-09-30');
    const tasks = await living(reception, bo.id);
    expect(tasks).toHaveLength(9);
    for (const task of tasks)
      expect(task).toMatchObject({ kind: 'handover', status: 'open', startsOn: '2026-10-01', deadline: '2026-09-30' });
    for (const [index, { id }] of contracts.entries()) {
      const contract = await reception.get(`/contracts/${id}`);
      expect(contract.body.status).toBe('active');
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

  it("his rights end at midnight, and his unsigned notes are on the manager's list by number until then", async () => {
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
});
