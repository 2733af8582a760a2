import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, refusal, sessionsOf, tuesdays } from '../talks.js';

describe('interpreters', () => {
  let house: House;
  let counsellor: Caller;
  let reception: Caller;
  beforeAll(async () => {
    house = await House.open();
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    reception = await house.staff('receptionist');
  });
  beforeEach(() => house.at('2026-03-02T09:00:00+01:00'));
  afterAll(() => house.close());

  const series = async (startTime: string): Promise<{ client: string; id: string; weeks: Body[] }> => {
    const client = await file(counsellor, { displayName: 'Stilla Lind', interpreter: true, language: 'ro' });
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, { channel: 'phone', startTime }));
    return { client, id: String(body.id), weeks: (await sessionsOf(counsellor, body.id)) as unknown as Body[] };
  };
  const order = (by: Caller, session: Body | undefined, body: Body) =>
    by.post<Body & { bookings: Body[] }>(`/sessions/${String(session?.id)}/interpreter`, body);
  const needs = async (by: Caller, whose: string, client: string) =>
    (await by.get<Body[]>(`/interpreter-needs?whose=${whose}`)).body.filter(({ clientId }) => clientId === client);

  it('are needed by the file, ordered from an agency, confirmed, and counted as come or missing', async () => {
    const { client, weeks } = await series('08:00');
    expect((await needs(reception, 'all', client)).map(({ todo, language }) => [todo, language])).toEqual(
      Array.from({ length: 4 }, () => ['order', 'ro']),
    );
    const [first, second] = weeks;
    const asked = { mode: 'phone', genderWish: 'woman', agency: 'Tolkbyrån', bookingNumber: 'TB-4711' };
    const ordered = await order(reception, first, asked);
    expect(ordered.body).toMatchObject({ needed: true, alias: 'Stilla Lind' });
    const [booking] = ordered.body.bookings;
    expect(booking).toMatchObject({
      language: 'ro',
      status: 'requested',
      aliasGiven: false,
      bookingNumber: 'TB-4711',
      startsAt: first?.startsAt,
    });
    expect(refusal(await order(counsellor, first, asked))).toEqual([409, 'interpreter.already-ordered']);
    const stored = await house.sql<{ text: string }>(`SELECT i::text AS text FROM counselling.interpreter_booking i`);
    expect(JSON.stringify(stored)).not.toContain('TB-4711');
    const path = `/interpreter-bookings/${String(booking?.id)}`;
    expect((await reception.patch(path, { status: 'booked' })).status).toBe(428);
    const booked = await reception.patch<Body>(path, { status: 'booked', aliasGiven: true }, { ifMatch: 1 });
    expect(booked.body).toMatchObject({ status: 'booked', aliasGiven: true, genderWish: 'woman', version: 2 });
    expect((await needs(counsellor, 'mine', client)).map(({ sessionId }) => sessionId)).not.toContain(first?.id);

    await house.at(`${String(first?.date)}T20:00:00+01:00`);
    await counsellor.post(`/sessions/${String(first?.id)}/attendance`, { outcome: 'held' }, { ifMatch: 1 });
    await order(counsellor, second, { mode: 'phone' });
    const lack = { outcome: 'unit_cancelled', noInterpreter: true };
    const wrong = { outcome: 'counsellor_absent', noInterpreter: true };
    const attend = (body: Body) => counsellor.post(`/sessions/${String(second?.id)}/attendance`, body, { ifMatch: 1 });
    expect(refusal(await attend(wrong))).toEqual([422, 'session.not-for-lack']);
    expect((await attend(lack)).body).toMatchObject({ status: 'unit_cancelled', cancelGround: 'no_interpreter' });
    const outcomes = await house.sql(
      `SELECT outcome FROM counselling.interpreter_booking WHERE client_id = $1 ORDER BY starts_at`,
      [client],
    );
    expect(outcomes).toEqual([{ outcome: 'held' }, { outcome: 'interpreter_missing' }]);
    expect(await house.deeds(client)).toEqual(
      expect.arrayContaining(['counselling.interpreter.order', 'counselling.interpreter.change']),
    );
  });

  it('are ordered for a whole series, and follow it: a new time asks for a new order, a lost week for a cancellation', async () => {
    const { client, id, weeks } = await series('10:00');
    const all = await order(reception, weeks[0], { mode: 'on_site', wholeSeries: true });
    expect(all.status).toBe(201);
    expect((await needs(reception, 'all', client)).map(({ todo }) => todo)).toEqual(weeks.map(() => 'await'));
    const later = {
      effectiveFrom: '2026-06-22',
      weekday: 2,
      startTime: '11:00',
      reason: 'Buss',
      agreedOn: '2026-03-02',
    };
    const changed = await counsellor.post(`/contracts/${id}/slot-change`, later, { ifMatch: 1 });
    const away = { from: '2026-03-01', until: '2026-03-12', reason: 'Resa' };
    await counsellor.post(`/contracts/${id}/pause`, away, { ifMatch: Number(changed.body.version) });
    const todo = await needs(reception, 'all', client);
    const of = (kind: string) => todo.filter((one) => one.todo === kind);
    expect([of('cancel').length, of('reorder').length]).toEqual([2, 2]);
    expect(of('cancel')[0]).toMatchObject({ sessionId: null, startsAt: weeks[0]?.startsAt });
    const [left] = of('cancel');
    const cancelled = await reception.post(`/interpreter-bookings/${String(left?.bookingId)}/cancellation`, undefined, {
      ifMatch: Number(left?.bookingVersion),
    });
    expect(cancelled.body).toMatchObject({ status: 'cancelled', can: { change: false, cancel: false } });
    const [anew] = of('reorder');
    await reception.patch(
      `/interpreter-bookings/${String(anew?.bookingId)}`,
      { status: 'booked' },
      { ifMatch: Number(anew?.bookingVersion) },
    );
    const left2 = await needs(reception, 'all', client);
    expect(left2.filter((one) => one.todo === 'cancel' || one.todo === 'reorder')).toHaveLength(2);
    const stranger = await house.staff('counsellor');
    expect((await stranger.get(`/sessions/${String(weeks[5]?.id)}/interpreter`)).status).toBe(404);
    expect(await needs(stranger, 'all', client)).toEqual([]);
  });
});
