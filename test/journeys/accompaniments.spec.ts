import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, refusal } from '../talks.js';

interface Thing extends Body {
  readonly id: string;
  readonly version: number;
}

describe('going along (W19)', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  let colleague: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-02T09:00:00+01:00');
    reception = await house.staff('receptionist');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    colleague = await house.staff('counsellor', { name: 'Ann Samtal' });
  });
  afterAll(() => house.close());

  const plan = (clientId: string, more: Body = {}, by = counsellor) =>
    by.post<Thing>('/accompaniments', {
      ...{ clientId, destination: 'arbetsformedling', purpose: 'first_contact', on: '2026-03-10', minutes: 90 },
      ...more,
    });
  const record = (one: Thing, outcome: string, by = counsellor) =>
    by.post<Thing>(`/accompaniments/${one.id}/outcome`, { outcome }, { ifMatch: one.version });

  it('is planned with a colleague, who sees the file because of it, and holds both their times', async () => {
    const clientId = await file(counsellor);
    const both = { staffIds: [counsellor.id, colleague.id], startTime: '13:00' };
    expect((await colleague.get(`/clients/${clientId}`)).status).toBe(404);
    const planned = await plan(clientId, both);
    expect(planned.body).toMatchObject({
      status: 'planned',
      startTime: '13:00',
      staff: [{ name: 'Ann Samtal' }, { name: 'Bo Samtal' }],
      can: { record: true },
    });
    expect((await colleague.get(`/clients/${clientId}`)).status).toBe(200);
    const second = await file(colleague);
    const taken = await plan(second, { startTime: '14:00' }, colleague);
    expect(refusal(taken)).toEqual([409, 'calendar.conflict']);
    expect(taken.body.conflicts).toMatchObject([{ resource: 'staff', name: 'Ann Samtal', date: '2026-03-10' }]);
    const session = { clientId, serviceKind: 'counselling', counsellorId: colleague.id, channel: 'phone' };
    const at = { date: '2026-03-10', startTime: '14:15', durationMinutes: 30 };
    expect(refusal(await reception.post('/sessions', { ...session, ...at }))).toEqual([409, 'calendar.conflict']);
    expect((await plan(second, { startTime: '14:30' }, colleague)).status).toBe(201);
    // Without a time it holds nobody.
    expect((await plan(second, {}, colleague)).status).toBe(201);
    const mine = await colleague.list<Thing>('/accompaniments', {
      staffId: colleague.id,
      from: '2026-03-09',
      to: '2026-03-15',
    });
    expect(mine.body.map(({ startTime }) => startTime)).toEqual(['13:00', '14:30', null]);
    const day = await reception.get<{ columns: { resourceId: string; items: Body[] }[] }>('/day?date=2026-03-10');
    const column = day.body.columns.find(({ resourceId }) => resourceId === counsellor.id);
    expect(column?.items).toMatchObject([{ kind: 'busy' }]);
  });

  it('is done or cancelled once, and what is cancelled lets the time go', async () => {
    await house.at('2026-03-02T09:00:00+01:00');
    const clientId = await file(counsellor);
    const at = { on: '2026-03-12', startTime: '09:00' };
    const first = await plan(clientId, at);
    expect(refusal(await record(first.body, 'done'))).toEqual([422, 'accompaniment.to-come']);
    expect((await record(first.body, 'cancelled')).body).toMatchObject({ status: 'cancelled', can: { record: false } });
    const second = await plan(clientId, at);
    expect(second.status).toBe(201);
    await house.at('2026-03-12T15:00:00+01:00');
    const both = await Promise.all([record(second.body, 'done'), record(second.body, 'cancelled')]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 412]);
    const { version } = (await counsellor.list<Thing>('/accompaniments', { clientId, status: 'done' })).body[0] ?? {
      version: 2,
    };
    expect(refusal(await record({ ...second.body, version }, 'done'))).toEqual([422, 'accompaniment.recorded']);
    const timeline = await counsellor.list<Body>(`/clients/${clientId}/timeline`, { kind: 'accompaniment' });
    expect(timeline.body).toHaveLength(2);
    expect(timeline.body[0]).toMatchObject({ what: 'arbetsformedling', staff: 'Bo Samtal' });
  });

  it('is told afterwards, holds nobody’s time, and is the care team’s alone', async () => {
    await house.at('2026-03-16T09:00:00+01:00');
    const clientId = await file(counsellor);
    const told = await plan(clientId, { on: '2026-03-13', startTime: '10:00', status: 'done', destination: 'police' });
    expect(told.body).toMatchObject({ status: 'done', destination: 'police' });
    expect((await plan(clientId, { on: '2026-03-13', startTime: '10:00', status: 'done' })).status).toBe(201);
    expect(refusal(await plan(clientId, { on: '2026-03-17', status: 'done' }))).toEqual([422, 'accompaniment.to-come']);
    expect((await plan(clientId, { destination: 'cinema' })).status).toBe(400);
    expect(refusal(await plan(clientId, { staffIds: [reception.id] }))).toEqual([422, 'contract.not-a-counsellor']);
    const kast = await file(reception, { compartment: 'kast' });
    expect((await plan(kast)).status).toBe(404);
    expect((await colleague.list<Thing>('/accompaniments', { clientId })).body).toEqual([]);
    expect((await record(told.body, 'cancelled', colleague)).status).toBe(404);
    expect((await reception.list('/accompaniments')).status).toBe(403);
  });

  it('stays with those who were to go when one of them is away, and is shown as broken', async () => {
    await house.at('2026-03-16T09:00:00+01:00');
    const clientId = await file(counsellor);
    await plan(clientId, { on: '2026-03-25', startTime: '10:00' });
    const away = {
      staffId: counsellor.id,
      startsAt: '2026-03-25T07:00:00Z',
      endsAt: '2026-03-25T16:00:00Z',
      reason: 'Sjuk',
    };
    // Before it is written: the way and whose it is for those who go, for others the time alone.
    const { reason: _, ...asked } = away;
    const own = await counsellor.post<Body & { days: { appointments: Body[] }[] }>('/absences/preview', asked);
    expect(own.body).toMatchObject({ sessions: 0, accompaniments: 1 });
    expect(own.body.days[0]?.appointments[0]).toMatchObject({ kind: 'accompaniment', clientId });
    const admin = await house.staff('administrator');
    const unseen = await admin.post('/absences/preview', asked);
    expect(unseen.body).toMatchObject({ accompaniments: 1 });
    expect(unseen.text).not.toContain(clientId);
    const warned = await reception.post('/absences', away);
    expect(warned.status).toBe(409);
    const written = await reception.post('/absences', { ...away, acceptAffected: true });
    expect(written.status).toBe(201);
    expect(await house.sql(`SELECT 1 FROM tasks.task`)).toEqual([]);
  });
});
