import { House } from '../house.js';
import { at, type Booked, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';

describe('a booking at the clinic', () => {
  let house: House;
  let clinic: Clinic;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
  });
  afterAll(() => house.close());
  afterEach(() => house.at(`${CLINIC_DAY}T07:00:00+02:00`));

  it('S01 reception checks a patient in, sees her shell and nothing more, and the midwife sees that she has come', async () => {
    const anna = await clinic.patient({ displayName: 'Anna Påhittad', groundsForSpiralen: ['hiv'] });
    const booked = await clinic.book(anna, '13:00');
    expect(booked.status).toBe(201);
    expect(booked.body).toMatchObject({ status: 'booked', version: 1, clientName: 'Anna Påhittad', services: null });
    const { id } = booked.body;

    await house.at(`${CLINIC_DAY}T12:50:00+02:00`);
    const unanswered = await clinic.reception.post(`/bookings/${id}/arrival`, {});
    expect([unanswered.status, unanswered.body.code]).toEqual([400, 'request.invalid']);
    const arrived = await clinic.reception.post<Booked>(`/bookings/${id}/arrival`, { informedAboutUnit: 'given' });
    expect(arrived.body).toMatchObject({ status: 'arrived', informedAboutUnit: 'given', waitingSince: null });
    const waiting = await clinic.reception.post<Booked>(`/bookings/${id}/waiting-room`, undefined, {
      ifMatch: arrived.body.version,
    });
    expect(waiting.body.status).toBe('arrived');
    expect(Date.parse(String(waiting.body.waitingSince))).toBeGreaterThanOrEqual(
      Date.parse(String(arrived.body.arrivedAt)),
    );
    const [client] = await house.sql('SELECT informed_about_unit_at FROM clients.client WHERE id = $1', [anna]);
    expect(client?.informed_about_unit_at).not.toBeNull();

    const hers = await clinic.midwife.list<Booked>('/bookings', {
      clinicianId: clinic.midwife.id,
      from: CLINIC_DAY,
      to: CLINIC_DAY,
    });
    const seen = hers.body.find((one) => one.id === id);
    expect(seen).toMatchObject({ status: 'arrived', can: { start: true, arrive: false } });
    const desk = await clinic.reception.get<Booked>(`/bookings/${id}`);
    expect(desk.body.can).toMatchObject({ start: false, recordServices: false, depart: true });
    expect(desk.text).not.toContain('hiv');
    expect(await house.deeds(anna)).toEqual(
      expect.arrayContaining(['spiralen.booking.book', 'spiralen.booking.arrive', 'spiralen.booking.wait']),
    );
  });

  it('is seen, done with what was done, and closed; only clinicians see what was done', async () => {
    const eva = await clinic.patient();
    const { body } = await clinic.book(eva, '09:00');
    const arrived = await clinic.reception.post<Booked>(`/bookings/${body.id}/arrival`, {
      informedAboutUnit: 'declined',
    });
    const byDesk = await clinic.reception.post(`/bookings/${body.id}/start`, undefined, { ifMatch: 2 });
    expect([byDesk.status, byDesk.body.code]).toEqual([403, 'not-allowed']);
    const started = await clinic.midwife.post<Booked>(`/bookings/${body.id}/start`, undefined, {
      ifMatch: arrived.body.version,
    });
    expect(started.body.status).toBe('in_progress');
    const items = [
      { kind: 'sti_test', result: 'performed' },
      { kind: 'cervical_sample', result: 'stopped' },
    ];
    const recorded = await clinic.midwife.post<Booked>(
      `/bookings/${body.id}/services`,
      { items },
      { ifMatch: started.body.version },
    );
    expect(recorded.body.services).toMatchObject(items.toReversed());
    const corrected = await clinic.midwife.post<Booked>(
      `/bookings/${body.id}/services`,
      { items: [{ kind: 'cervical_sample', result: 'declined' }] },
      { ifMatch: recorded.body.version },
    );
    expect(corrected.body.services).toMatchObject([
      { kind: 'cervical_sample', result: 'declined' },
      { kind: 'sti_test' },
    ]);
    const rows = await house.sql('SELECT result FROM spiralen.service_item WHERE booking_id = $1', [body.id]);
    expect(rows).toHaveLength(3);
    const wrong = await clinic.midwife.post(
      `/bookings/${body.id}/services`,
      { items: [{ kind: 'counselling', result: 'performed' }] },
      { ifMatch: corrected.body.version },
    );
    expect([wrong.status, wrong.body.code]).toEqual([422, 'service.not-given-here']);
    const done = await clinic.midwife.post<Booked>(`/bookings/${body.id}/completion`, undefined, {
      ifMatch: corrected.body.version,
    });
    expect(done.body.status).toBe('completed');
    const desk = await clinic.reception.get(`/bookings/${body.id}`);
    expect(desk.text).not.toContain('cervical_sample');
  });

  it('is moved as a new one that knows its earlier time, and lets the old time go', async () => {
    const ida = await clinic.patient();
    const next = '2026-04-01';
    await clinic.publish(clinic.midwife.id, { date: next });
    const first = await clinic.book(ida, null, { startsAt: at('09:30', next) });
    const moved = await clinic.reception.post<Booked>(
      `/bookings/${first.body.id}/move`,
      { startsAt: at('09:45', next) },
      { ifMatch: 1 },
    );
    expect(moved.body).toMatchObject({ status: 'booked', rescheduledFrom: first.body.id, startsAt: at('09:45', next) });
    const old = await clinic.reception.get<Booked>(`/bookings/${first.body.id}`);
    expect(old.body).toMatchObject({ status: 'rescheduled', rescheduledTo: moved.body.id, can: { move: false } });
    const page = await clinic.reception.get<{ earlier: unknown[] }>(`/bookings/${moved.body.id}`);
    expect(page.body.earlier).toMatchObject([{ id: first.body.id, startsAt: at('09:30', next) }]);
    const again = await clinic.reception.post(
      `/bookings/${first.body.id}/move`,
      { startsAt: at('11:00', next) },
      { ifMatch: 2 },
    );
    expect([again.status, again.body.code]).toEqual([422, 'booking.wrong-status']);
    const held = await house.sql(
      `SELECT resource_kind FROM calendar.reservation WHERE held AND source_id = ANY ($1) ORDER BY 1`,
      [[first.body.id, moved.body.id]],
    );
    expect(held.map((row) => row.resource_kind)).toEqual(['client', 'room', 'staff']);
  });

  it('is cancelled early or late, by the client or the unit, and the time is free again', async () => {
    await house.at('2026-03-30T09:00:00+02:00');
    const [pia, ria] = [await clinic.patient(), await clinic.patient()];
    const early = await clinic.book(pia, '12:00');
    const cancelled = await clinic.reception.post<Booked>(
      `/bookings/${early.body.id}/cancellation`,
      { by: 'client', reason: 'Fick förhinder' },
      { ifMatch: 1 },
    );
    expect(cancelled.body).toMatchObject({ status: 'cancelled_by_client', cancelledLate: false });
    const page = await clinic.reception.get<Booked>(`/bookings/${early.body.id}`);
    expect(page.body.cancellationReason).toBe('Fick förhinder');
    await house.at('2026-03-30T12:00:01+02:00');
    const same = await clinic.book(ria, '12:00');
    expect(same.status).toBe(201);
    const late = await clinic.reception.post<Booked>(
      `/bookings/${same.body.id}/cancellation`,
      { by: 'client' },
      { ifMatch: 1 },
    );
    expect(late.body).toMatchObject({ status: 'cancelled_by_client', cancelledLate: true });
    const unit = await clinic.book(ria, '12:00');
    const byUnit = await clinic.reception.post<Booked>(
      `/bookings/${unit.body.id}/cancellation`,
      { by: 'unit' },
      { ifMatch: 1 },
    );
    expect(byUnit.body).toMatchObject({ status: 'cancelled_by_unit', cancelledLate: null });
  });

  it('is a no-show a quarter of an hour after the start, not before, and not once she has come', async () => {
    const [lea, moa] = [await clinic.patient(), await clinic.patient()];
    const [one, other] = [await clinic.book(lea, '11:00'), await clinic.book(moa, '11:30')];
    await house.at(`${CLINIC_DAY}T11:14:00+02:00`);
    const soon = await clinic.reception.post(`/bookings/${one.body.id}/no-show`, undefined, { ifMatch: 1 });
    expect([soon.status, soon.body.code]).toEqual([422, 'booking.too-early-for-no-show']);
    await house.at(`${CLINIC_DAY}T11:46:00+02:00`);
    const missed = await clinic.reception.post<Booked>(`/bookings/${one.body.id}/no-show`, undefined, { ifMatch: 1 });
    expect(missed.body).toMatchObject({ status: 'no_show' });
    await clinic.reception.post(`/bookings/${other.body.id}/arrival`, { informedAboutUnit: 'given' });
    const came = await clinic.reception.post(`/bookings/${other.body.id}/no-show`, undefined, { ifMatch: 2 });
    expect([came.status, came.body.code]).toEqual([422, 'booking.wrong-status']);
    const twice = await clinic.reception.post(`/bookings/${other.body.id}/arrival`, { informedAboutUnit: 'given' });
    expect([twice.status, twice.body.code]).toEqual([409, 'booking.already-arrived']);
    const left = await clinic.reception.post<Booked>(`/bookings/${other.body.id}/departure`, undefined, { ifMatch: 2 });
    expect(left.body.status).toBe('left_before_seen');
  });

  it('wants the version it changes, and tells who came too late', async () => {
    const client = await clinic.patient();
    const { body } = await clinic.book(client, '10:45');
    const confirm = (ifMatch?: number) =>
      clinic.reception.post(`/bookings/${body.id}/confirmation`, undefined, ifMatch === undefined ? {} : { ifMatch });
    expect((await confirm()).status).toBe(428);
    expect((await confirm(7)).status).toBe(412);
    expect((await confirm(1)).body).toMatchObject({ status: 'confirmed', version: 2 });
    expect((await confirm(1)).status).toBe(412);
  });

  it('does not exist for counselling, outreach, another unit or a manager', async () => {
    const client = await clinic.patient();
    const { body } = await clinic.book(client, '15:00');
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    const other = await house.staff('receptionist', { unitId: malmo });
    const talking = await house.staff('receptionist', { compartments: ['counselling'] });
    const absent = await talking.get(`/bookings/${crypto.randomUUID()}`);
    for (const caller of [other, talking]) {
      const answer = await caller.get(`/bookings/${body.id}`);
      expect([answer.status, answer.text]).toEqual([404, absent.text]);
      expect((await caller.list('/bookings', { from: CLINIC_DAY, to: CLINIC_DAY })).body).toEqual([]);
    }
    for (const role of ['counsellor', 'outreach_worker', 'unit_manager', 'administrator', 'log_reviewer'] as const)
      expect((await (await house.staff(role)).get(`/bookings/${body.id}`)).status).toBe(403);
    const searched = await clinic.reception.list('/bookings', { gender: 'woman' });
    expect([searched.status, (searched.body as { code?: string }).code]).toEqual([400, 'search.not-allowed']);
  });
});
