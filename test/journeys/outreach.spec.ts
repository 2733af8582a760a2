import type { Caller } from '../caller.js';
import { House } from '../house.js';

type Thing = Record<string, unknown> & { id: string; version: number };

describe('an outreach shift', () => {
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

  it('S34 a night belongs to the date it begins on, is 4 hours when the clock goes forward, and needs two', async () => {
    await house.at('2026-03-25T12:00:00+01:00');
    const thursday = await plan('2026-03-26');
    const saturday = await plan('2026-03-28');
    expect([thursday.plannedMinutes, saturday.plannedMinutes]).toEqual([300, 240]);
    expect(saturday).toMatchObject({
      serviceDate: '2026-03-28',
      plannedStart: '2026-03-28T21:00:00.000Z',
      plannedEnd: '2026-03-29T01:00:00.000Z',
      startTime: '22:00',
      endTime: '03:00',
      status: 'planned',
    });
    const alone = await one.post('/outreach-shifts', night('2026-04-02', { staffIds: [one.id] }));
    expect([alone.status, alone.body.code]).toEqual([422, 'shift.too-few-staff']);
    const twice = await one.post('/outreach-shifts', night('2026-04-02', { staffIds: [one.id, one.id] }));
    expect(twice.body.code).toBe('shift.too-few-staff');

    await house.at('2026-03-28T22:00:00+01:00');
    const started = await one.post<Thing>(`/outreach-shifts/${saturday.id}/start`, undefined, { ifMatch: 1 });
    expect(started.body).toMatchObject({ status: 'ongoing', can: { end: true, start: false } });
    await house.at('2026-03-29T03:00:01+02:00');
    const ended = await two.post<Thing>(`/outreach-shifts/${saturday.id}/end`, undefined, { ifMatch: 2 });
    expect(ended.body).toMatchObject({ status: 'held', serviceDate: '2026-03-28', actualMinutes: 240 });
    const [row] = await house.sql<{ d: string; hours: string }>(
      `SELECT service_date::text AS d, round(extract(epoch FROM actual_end - actual_start) / 3600, 1)::text AS hours
       FROM outreach.shift WHERE id = $1`,
      [saturday.id],
    );
    expect(row).toEqual({ d: '2026-03-28', hours: '4.0' });
  });

  it('the database itself refuses a crew of one, a night over 16 hours and a night of another date', async () => {
    const insert = (id: string, date: string, end: string) =>
      house.sql(
        `INSERT INTO outreach.shift (id, unit_id, created_at, version, service_date, planned_start, planned_end, arena, area, status)
         VALUES ($1, $2, now(), 1, $3, '2026-05-01T20:00:00Z', $4, 'street', 'x', 'planned')`,
        [id, house.unitId, date, end],
      );
    const late = '2026-05-02T01:00:00Z';
    await expect(insert(crypto.randomUUID(), '2026-05-01', late)).rejects.toThrow('at least two staff');
    await expect(insert(crypto.randomUUID(), '2026-05-02', late)).rejects.toThrow('night_belongs_to');
    await expect(insert(crypto.randomUUID(), '2026-05-01', '2026-05-02T13:00:00Z')).rejects.toThrow('sixteen');
  });

  it('a shift is not ended before it has started, nor twice, nor started before its day', async () => {
    await house.at('2026-06-01T12:00:00+02:00');
    const shift = await plan('2026-06-02');
    const post = (deed: string, ifMatch: number, body?: unknown) =>
      one.post<Thing>(`/outreach-shifts/${shift.id}/${deed}`, body, { ifMatch });
    expect((await post('start', 1)).body.code).toBe('shift.not-yet');
    expect([(await post('end', 1)).status, (await post('end', 1)).body.code]).toEqual([422, 'shift.not-started']);
    expect((await one.post(`/outreach-shifts/${shift.id}/start`)).status).toBe(428);
    await house.at('2026-06-02T22:00:00+02:00');
    expect((await post('start', 1)).status).toBe(200);
    expect((await post('start', 1)).status).toBe(412);
    expect((await post('check-in', 2)).body.checkedInAt).toMatch(/^2026-06-02T20:/);
    expect((await post('cancellation', 3, { reason: 'Regn' })).body.code).toBe('shift.already-started');
    await house.at('2026-06-03T15:00:00+02:00');
    expect([(await post('end', 3)).status, (await post('end', 3)).body.code]).toEqual([422, 'shift.too-long']);
    const forgotten = await post('end', 3, { endedAt: '2026-06-03T03:10:00+02:00' });
    expect(forgotten.body).toMatchObject({ status: 'held', actualMinutes: 310 });
    expect((await post('end', 4)).body.code).toBe('shift.already-ended');
  });

  it('occupies its crew, and lets them go when it is called off', async () => {
    await house.at('2026-07-01T12:00:00+02:00');
    const three = await house.staff('outreach_worker', { name: 'Uppsökare Tre' });
    const shift = await plan('2026-07-03');
    const again = await one.post(
      '/outreach-shifts',
      night('2026-07-03', { startTime: '23:00', staffIds: [two.id, three.id] }),
    );
    expect([again.status, again.body.code]).toEqual([409, 'calendar.conflict']);
    expect((again.body.conflicts as { name: string }[]).map(({ name }) => name)).toEqual(['Uppsökare Två']);
    const off = await one.post<Thing>(`/outreach-shifts/${shift.id}/cancellation`, { reason: 'Sjuka' }, { ifMatch: 1 });
    expect(off.body).toMatchObject({ status: 'cancelled', cancelledReason: 'Sjuka' });
    const free = await one.post('/outreach-shifts', night('2026-07-03', { staffIds: [two.id, three.id] }));
    expect(free.status).toBe(201);
    const nobody = await one.post('/outreach-contacts', {
      shiftId: shift.id,
      kind: 'contact',
      known: false,
      infoGiven: false,
    });
    expect([nobody.status, nobody.body.code]).toEqual([422, 'shift.cancelled']);
  });

  it('a stranger of another unit is nobody’s crew', async () => {
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    const other = await house.staff('outreach_worker', { unitId: malmo });
    const answer = await one.post('/outreach-shifts', night('2026-07-20', { staffIds: [one.id, other.id] }));
    expect([answer.status, answer.body.code]).toEqual([422, 'staff.unknown']);
    expect((await other.list('/outreach-shifts')).body).toEqual([]);
  });

  it('lays a night whose crew is ill on the outreach workers’ own desk', async () => {
    await house.at('2026-09-20T12:00:00+02:00');
    const shift = await plan('2026-09-24');
    const reception = await house.staff('receptionist');
    const ill = {
      staffId: one.id,
      startsAt: '2026-09-24T08:00:00+02:00',
      endsAt: '2026-09-25T08:00:00+02:00',
      reason: 'Sjuk',
    };
    expect((await reception.post('/absences', ill)).body.code).toBe('absence.appointments-affected');
    expect((await reception.post('/absences', { ...ill, acceptAffected: true })).status).toBe(201);
    const { body: waiting } = await two.list<Thing>('/tasks', { status: 'open' });
    expect(waiting).toMatchObject([
      { kind: 'affected_appointment', reference: { type: 'shift', id: shift.id }, can: { claim: true } },
    ]);
    const taken = await two.post<Thing>(`/tasks/${waiting[0]?.id}/claim`);
    expect(taken.body).toMatchObject({ status: 'claimed', can: { done: true } });
    expect((await reception.post(`/tasks/${waiting[0]?.id}/claim`)).status).toBe(403);
  });
});
