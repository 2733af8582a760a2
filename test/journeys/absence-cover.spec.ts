import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { contractOf, living, step } from '../handing.js';
import { House } from '../house.js';
import { type Body, byText, sessionsOf } from '../talks.js';

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

describe('an absence of a counsellor', () => {
  let ida: Caller;
  let per: Caller;
  let short: { client: string; id: string };
  let long: { client: string; id: string };
  const absence = { startsAt: '2026-10-05T06:00:00Z', endsAt: '2026-10-23T15:00:00Z' };

  beforeAll(async () => {
    ida = await house.staff('counsellor', { name: 'Ida Ilsken' });
    per = await house.staff('counsellor', { name: 'Per Pigg' });
    short = await contractOf(ida, { startTime: '09:30' });
    long = await contractOf(ida, { startTime: '12:30' });
    const aim = { clientId: long.client, contractId: long.id, text: 'Sova' };
    expect((await ida.post('/goals', aim)).status).toBe(201);
    const booked = await reception.post('/sessions', {
      ...{ clientId: short.client, serviceKind: 'counselling', counsellorId: ida.id },
      ...{ date: '2026-10-08', startTime: '10:00', durationMinutes: 60, channel: 'phone' },
    });
    if (booked.status !== 201) throw new Error(booked.text);
  });

  it('shows what it breaks before it is saved: names for those who may see them, times for all', async () => {
    const preview = await reception.post<{ days: { date: string; appointments: Body[] }[] } & Body>(
      '/absences/preview',
      { staffId: ida.id, ...absence },
    );
    expect([preview.status, preview.body.sessions, preview.body.bookings]).toEqual([200, 7, 0]);
    expect(preview.body.days.map(({ date }) => date)).toEqual(['2026-10-06', '2026-10-08', '2026-10-13', '2026-10-20']);
    expect(preview.body.days[1]?.appointments[0]).toMatchObject({ kind: 'session', clientId: short.client });
    const unseen = await admin.post<typeof preview.body>('/absences/preview', { staffId: ida.id, ...absence });
    expect(Object.keys(unseen.body.days[0]?.appointments[0] ?? {}).toSorted()).toEqual([
      'endsAt',
      'id',
      'kind',
      'startsAt',
    ]);
    expect((await per.post('/absences/preview', { staffId: ida.id, ...absence })).status).toBe(403);
    expect(await living(reception, ida.id)).toEqual([]);
  });

  it("opens one task for each contract and each single session, and none on reception's other list", async () => {
    const recorded = await admin.post('/absences', {
      staffId: ida.id,
      ...absence,
      reason: 'Sjuk',
      acceptAffected: true,
    });
    expect(recorded.status).toBe(201);
    const tasks = await living(reception, ida.id);
    expect(tasks.map(({ kind, sessionsAhead }) => [kind, sessionsAhead]).toSorted(byText)).toEqual([
      ['cover', 1],
      ['cover', 3],
      ['cover', 3],
    ]);
    const other = await reception.list<Body>('/tasks', {});
    expect(other.body.filter(({ kind }) => kind === 'affected_appointment')).toEqual([]);
  });

  it('is covered from one day to another, and goes back by itself', async () => {
    const before = await sessionsOf(ida, long.id);
    const [task] = (await living(reception, ida.id)).filter(({ contractId }) => contractId === long.id);
    expect((await per.get(`/contracts/${long.id}`)).status).toBe(404);
    const covered = await step(reception, task as Body, 'cover', { counsellorId: per.id });
    expect(covered.body).toMatchObject({ status: 'proposed', coverId: per.id });
    const sessions = await sessionsOf(per, long.id);
    expect(sessions.map(({ id, startsAt }) => [id, startsAt])).toEqual(
      before.map(({ id, startsAt }) => [id, startsAt]),
    );
    const whose = (day: string) => sessions.find(({ plannedDate }) => plannedDate === day);
    expect(whose('2026-09-29')).toMatchObject({ counsellorId: ida.id, vacant: false });
    expect(whose('2026-10-13')).toMatchObject({ counsellorId: per.id, vacant: true });
    expect(whose('2026-10-27')).toMatchObject({ counsellorId: ida.id, vacant: false });
    await house.at('2026-10-12T09:00:00+02:00');
    const reviews = (who: Caller) => who.list<Body>('/goal-reviews', { counsellorId: who.id });
    expect((await reviews(per)).body).toMatchObject([{ contractId: long.id, counsellorId: per.id }]);
    expect((await reviews(ida)).body).toEqual([]);
    await house.at('2026-08-31T12:00:00+02:00');
    const told = await step(reception, covered.body, 'information');
    const done = await step(reception, told.body, 'answer', { answer: 'accepted' });
    expect(done.body.status).toBe('done');
  });

  it('can be cancelled for its weeks, which lets the time go and touches no other week', async () => {
    const [task] = (await living(reception, ida.id)).filter(({ contractId }) => contractId === short.id);
    const skipped = await step(reception, task as Body, 'skip');
    expect(skipped.body.status).toBe('skipped');
    const sessions = await sessionsOf(ida, short.id);
    const gone = sessions.filter(({ status }) => status === 'absence_skipped').map(({ plannedDate }) => plannedDate);
    expect(gone).toEqual(['2026-10-06', '2026-10-13', '2026-10-20']);
    const single = (await living(reception, ida.id)).filter(({ sessionId }) => sessionId !== null);
    expect(single).toHaveLength(1);
  });

  it('that is taken back takes back what nobody has told the client of', async () => {
    const [single] = await living(reception, ida.id);
    const covered = await step(reception, single as Body, 'cover', { counsellorId: per.id });
    expect(covered.status).toBe(201);
    const [absent] = (await reception.list<Body>('/absences', { staffId: ida.id })).body;
    const path = `/absences/${String(absent?.id)}`;
    expect((await admin.delete(path, { ifMatch: absent?.version as number })).status).toBe(200);
    expect(await living(reception, ida.id)).toEqual([]);
    const session = await reception.get(`/sessions/${String(single?.sessionId)}`);
    expect(session.body).toMatchObject({ counsellorId: ida.id, vacant: false, status: 'planned' });
    const october = await sessionsOf(per, long.id);
    expect(october.find(({ plannedDate }) => plannedDate === '2026-10-13')).toMatchObject({ counsellorId: per.id });
  });
});
