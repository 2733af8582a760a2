import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { contractOf, forgottenWeeks, lastDay, living, step } from '../handing.js';
import { House } from '../house.js';
import { type Body, sessionsOf } from '../talks.js';

let house: House;
let reception: Caller;
let admin: Caller;

beforeAll(async () => {
  house = await House.open();
  await house.at('2026-08-31T09:00:00+02:00');
  reception = await house.staff('receptionist');
  admin = await house.staff('administrator');
});
afterAll(() => house.close());

interface Held extends Body {
  readonly id: string;
  readonly role: string;
  readonly version: number;
}

const assignmentOf = async (staffId: string): Promise<Held> => {
  const { body } = await admin.get<{ assignments: Held[] }>(`/staff/${staffId}`);
  return body.assignments.at(-1) as Held;
};
const end = async (staffId: string): Promise<number> => {
  const { id, version } = await assignmentOf(staffId);
  return (await admin.post(`/staff/${staffId}/assignments/${id}/end`, undefined, { ifMatch: version })).status;
};

describe('S10 a counsellor who ends in one compartment and stays in the unit', () => {
  let moa: Caller;
  let contract: { client: string; id: string };

  beforeAll(async () => {
    moa = await house.staff('counsellor', { name: 'Moa Mård' });
    contract = await contractOf(moa, { startTime: '09:00' });
  });

  it('leaves its contracts to others from that hour, each on the list', async () => {
    await house.at('2026-09-08T12:00:00+02:00');
    expect(await end(moa.id)).toBeLessThan(300);
    const tasks = await living(reception, moa.id);
    expect(tasks).toMatchObject([
      { kind: 'handover', contractId: contract.id, startsOn: '2026-09-08', status: 'open' },
    ]);
    const weeks = await sessionsOf(reception, contract.id);
    const of = (day: string) => weeks.find(({ plannedDate }) => plannedDate === day);
    // What was held this morning is hers.
    expect(of('2026-09-08')).toMatchObject({ counsellorId: moa.id, vacant: false });
    expect(of('2026-09-15')).toMatchObject({ counsellorId: null, vacant: true });
    expect(await forgottenWeeks(house, '2026-08-31T09:00:00+02:00')).toEqual([]);
  });

  it('has back what nobody has touched when she is given the work again', async () => {
    const given = { role: 'counsellor', compartment: 'counselling' };
    expect((await admin.post(`/staff/${moa.id}/assignments`, given)).status).toBe(201);
    expect(await living(reception, moa.id)).toEqual([]);
    const weeks = await sessionsOf(reception, contract.id);
    expect(weeks.filter(({ vacant }) => vacant)).toEqual([]);
    await house.at('2026-08-31T09:00:00+02:00');
  });
});

describe('who covers an absence and leaves herself', () => {
  it('leaves the weeks that remain to somebody else, though the client had said yes to her', async () => {
    const ida = await house.staff('counsellor', { name: 'Ida Ilsken' });
    const per = await house.staff('counsellor', { name: 'Per Pigg' });
    const { id } = await contractOf(ida, { startTime: '12:30' });
    const absence = { startsAt: '2026-10-05T06:00:00Z', endsAt: '2026-10-23T15:00:00Z', reason: 'Sjuk' };
    await admin.post('/absences', { staffId: ida.id, ...absence, acceptAffected: true });
    const [task] = await living(reception, ida.id);
    const covered = await step(reception, task as Body, 'cover', { counsellorId: per.id });
    const told = await step(reception, covered.body, 'information');
    expect((await step(reception, told.body, 'answer', { answer: 'accepted' })).body.status).toBe('done');
    expect(await living(reception, ida.id)).toEqual([]);
    expect(await lastDay(admin, per.id, '2026-10-09')).toBe(200);
    const again = await living(reception, ida.id);
    expect(again).toMatchObject([
      { kind: 'cover', status: 'open', contractId: id, startsOn: '2026-10-10', coverId: null, sessionsAhead: 2 },
    ]);
    expect(await forgottenWeeks(house, '2026-08-31T09:00:00+02:00')).toEqual([]);
  });
});
