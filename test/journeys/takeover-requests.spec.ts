import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { contractOf, lastDay, living, step } from '../handing.js';
import { House } from '../house.js';
import { type Body, byText } from '../talks.js';

let house: House;
let manager: Caller;
let admin: Caller;

beforeAll(async () => {
  house = await House.open();
  await house.at('2026-08-31T09:00:00+02:00');
  manager = await house.staff('unit_manager');
  admin = await house.staff('administrator');
});
afterAll(() => house.close());

describe('S10 a colleague who is proposed', () => {
  let eva: Caller;
  let siri: Caller;
  let task: Body;
  const asked = (caller: Caller) => caller.get<Body[]>('/takeover-requests');

  beforeAll(async () => {
    eva = await house.staff('counsellor', { name: 'Eva Ek' });
    siri = await house.staff('counsellor', { name: 'Siri Sund' });
    await contractOf(eva, { startTime: '18:00' });
    await lastDay(admin, eva.id, '2026-09-30');
    const [open] = await living(manager, eva.id);
    task = (await step(manager, open as Body, 'proposal', { counsellorId: siri.id })).body;
  });

  it('sees her part by number as soon as she is, and opens nothing', async () => {
    const mine = await asked(siri);
    expect(mine.body).toHaveLength(1);
    expect(mine.body[0]).toMatchObject({
      ...{ id: task.id, kind: 'handover', weekday: 2, startTime: '18:00', staffName: 'Eva Ek', endsOn: null },
      ...{ startsOn: '2026-10-01', weeks: 12, reply: null, clientNumber: task.clientNumber, can: { reply: true } },
    });
    expect(Object.keys(mine.body[0] ?? {})).not.toContain('clientId');
    expect((await siri.get(`/contracts/${String(task.contractId)}`)).status).toBe(404);
    expect((await siri.get(`/reassignments/${String(task.id)}`)).status).toBe(404);
    const { clientId } = (await eva.get(`/contracts/${String(task.contractId)}`)).body;
    expect((await siri.get(`/clients/${String(clientId)}`)).status).toBe(404);
    const deeds = await house.deeds(String(clientId));
    expect(deeds).toContain('counselling.takeover-request.list');
    expect((await asked(eva)).body).toEqual([]);
  });

  it('says whether she can; whoever names is told, and carries it through as before', async () => {
    const path = `/takeover-requests/${String(task.id)}/reply`;
    const version = task.version as number;
    expect((await eva.post(path, { reply: 'can' }, { ifMatch: version })).status).toBe(404);
    expect((await siri.post(path, { reply: 'can' })).status).toBe(428);
    const both = await Promise.all(['can', 'cannot'].map((reply) => siri.post(path, { reply }, { ifMatch: version })));
    expect(both.map(({ status }) => status).toSorted(byText)).toEqual([201, 412]);
    const [mine] = (await asked(siri)).body;
    const said = await siri.post(path, { reply: 'cannot' }, { ifMatch: mine?.version as number });
    expect(said.body).toMatchObject({ reply: 'cannot', status: 'proposed' });
    const read = await manager.get(`/reassignments/${String(task.id)}`);
    expect(read.body).toMatchObject({ proposedReply: 'cannot', status: 'proposed', can: { propose: true } });
  });

  it('is asked no more when another is, whose answer is still to come', async () => {
    const other = await house.staff('counsellor', { name: 'Maj Moberg' });
    const read = await manager.get(`/reassignments/${String(task.id)}`);
    const again = await step(manager, read.body, 'proposal', { counsellorId: other.id });
    expect(again.body).toMatchObject({ proposedName: 'Maj Moberg', proposedReply: null });
    expect((await asked(siri)).body).toEqual([]);
    expect((await asked(other)).body).toHaveLength(1);
    const path = `/takeover-requests/${String(task.id)}/reply`;
    expect((await siri.post(path, { reply: 'can' }, { ifMatch: again.body.version as number })).status).toBe(404);
  });
});
