import { v7 } from 'uuid';
import type { Answer, Caller } from '../caller.js';
import { type Booked, type Clinic, openClinic } from '../clinic.js';
import { CountedHouse, where } from '../counted-house.js';
import { House } from '../house.js';

interface Plan {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly code?: string;
  readonly consentBookingId: string | null;
  readonly can: Record<string, boolean>;
  readonly steps: readonly { step: string; bookingId: string | null; recordedBy: string; stoppedAt: string | null }[];
}

const GYN = 'gynaecological_examination';

describe('a plan for an examination', () => {
  let house: House;
  let clinic: Clinic;
  let doctor: Caller;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    doctor = clinic.gynaecologist;
  });
  afterAll(() => house.close());

  const offer = (clientId: string) => doctor.post<Plan>('/examination-plans', { clientId });
  const planOf = async (clientId: string) =>
    (await doctor.list<Plan>('/examination-plans', { clientId })).body[0] as Plan;
  const step = async (clientId: string, deed: string, body?: object): Promise<Answer<Plan>> => {
    const { id, version } = await planOf(clientId);
    return doctor.post<Plan>(`/examination-plans/${id}/${deed}`, body, { ifMatch: version });
  };
  const visit = (id: string) => doctor.get<Booked>(`/bookings/${id}`);
  const end = async (id: string) =>
    doctor.post(`/bookings/${id}/completion`, undefined, { ifMatch: (await visit(id)).body.version });
  const say = async (id: string, result: string) =>
    doctor.post<Booked>(
      `/bookings/${id}/services`,
      { items: [{ kind: GYN, result }] },
      { ifMatch: (await visit(id)).body.version },
    );

  /** She has come, and is in the room. */
  const inRoom = async (clientId: string, time: string): Promise<string> => {
    const wish = { serviceKind: GYN, clinicianId: doctor.id };
    const { id } = (await clinic.book(clientId, time, wish)).body;
    await clinic.reception.post(`/bookings/${id}/arrival`, { informedAboutUnit: 'given' });
    const { version } = (await visit(id)).body;
    expect((await doctor.post(`/bookings/${id}/start`, undefined, { ifMatch: version })).status).toBe(201);
    return id;
  };

  it('S18 first not now, then stopped, then performed: no no-show, two visits before, one performed', async () => {
    const counted = await CountedHouse.open(house);
    const anna = await clinic.patient();
    await offer(anna);
    const first = await inRoom(anna, '09:00');
    await step(anna, 'not-now', { bookingId: first });
    await end(first);
    const second = await inRoom(anna, '10:00');
    await step(anna, 'preparation', { bookingId: second });
    await step(anna, 'consent', { bookingId: second });
    expect((await step(anna, 'stop', { bookingId: second, at: 'examination' })).body.status).toBe('stopped_by_patient');
    await end(second);
    const third = await inRoom(anna, '11:00');
    await step(anna, 'preparation', { bookingId: third });
    await step(anna, 'consent', { bookingId: third });
    const done = await step(anna, 'performance');
    expect(done.body.status).toBe('performed');
    await end(third);
    expect(done.body.steps.map((one) => [one.step, one.bookingId, one.recordedBy])).toEqual([
      ['offered', null, doctor.id],
      ['not_now', first, doctor.id],
      ['prepared', second, doctor.id],
      ['consented_today', second, doctor.id],
      ['stopped_by_patient', second, doctor.id],
      ['prepared', third, doctor.id],
      ['consented_today', third, doctor.id],
      ['performed', third, doctor.id],
    ]);
    expect((await visit(second)).body).toMatchObject({
      status: 'completed',
      services: [{ kind: GYN, result: 'stopped' }],
    });
    expect((await visit(third)).body).toMatchObject({ services: [{ kind: GYN, result: 'performed' }] });
    const ended = `SELECT status, count(*)::int AS n FROM spiralen.booking GROUP BY status`;
    expect(await house.sql(ended)).toEqual([{ status: 'completed', n: 3 }]);
    const performed = `SELECT FROM spiralen.service_item WHERE kind = $1 AND result = 'performed' AND superseded_at IS NULL`;
    expect(await house.sql(performed, [GYN])).toHaveLength(1);

    // One patient is hidden in a report; four more who came the same way are not told apart from her.
    expect((await counted.count('R15?from=2026-03-01&to=2026-03-31')).rows[0]).toMatchObject({ patients: '<5' });
    for (const other of await counted.people.clients(4, { compartment: 'spiralen' })) {
      for (const day of ['02', '03'])
        await counted.visits.visit(other, { at: `2026-03-${day}T09:00:00Z`, clinician: doctor.id });
      await counted.visits.visit(other, { at: '2026-03-04T09:00:00Z', clinician: doctor.id, status: 'no_show' });
      await counted.visits.visit(other, {
        at: '2026-03-05T09:00:00Z',
        clinician: doctor.id,
        done: [[GYN, 'performed']],
      });
      await counted.visits.visit(other, {
        at: '2026-03-06T09:00:00Z',
        clinician: doctor.id,
        done: [[GYN, 'performed']],
      });
    }
    const head = await house.staff('medical_head');
    const { rows } = await counted.count('R15?from=2026-03-01&to=2026-03-31', head);
    expect(where(rows, { part: 'total' })).toMatchObject([{ patients: 5, median: 2 }]);
    expect(where(rows, { part: 'visits' }).map(({ visits, patients }) => [visits, patients])).toEqual([
      ['0', 0],
      ['1', 0],
      ['2', 5],
      ['3+', 0],
    ]);
    expect((await counted.count('R15?from=2026-04-01&to=2026-04-30', head)).rows[0]).toMatchObject({ patients: 0 });
  });

  it('the plan follows what the visit’s services say, once, and a correction too', async () => {
    const anna = await clinic.patient();
    await offer(anna);
    const id = await inRoom(anna, '12:00');
    await step(anna, 'preparation', { bookingId: id });
    await step(anna, 'consent', { bookingId: id });
    expect((await say(id, 'performed')).status).toBe(201);
    expect(await planOf(anna)).toMatchObject({ status: 'performed' });
    await say(id, 'performed');
    expect((await planOf(anna)).steps).toHaveLength(4);
    // It was wrong: what was said is taken back, and her yes does not come back with it.
    const wrong = { items: [], withdrawn: [GYN] };
    const taken = await doctor.post<Booked>(`/bookings/${id}/services`, wrong, {
      ifMatch: (await visit(id)).body.version,
    });
    expect(taken.body.services).toEqual([]);
    expect(await planOf(anna)).toMatchObject({ status: 'prepared', consentBookingId: null });
    expect((await say(id, 'performed')).body.code).toBe('examination-plan.no-consent');
    await step(anna, 'consent', { bookingId: id });
    await say(id, 'performed');
    await say(id, 'stopped');
    expect(await planOf(anna)).toMatchObject({ status: 'stopped_by_patient' });
    expect((await planOf(anna)).steps.at(-1)).toMatchObject({ stoppedAt: 'examination', bookingId: id });
    await say(id, 'declined');
    expect((await planOf(anna)).status).toBe('declined');
    expect((await offer(anna)).status).toBe(201);
  });

  it('a patient has one open plan, however many offer at once', async () => {
    const anna = await clinic.patient();
    const answers = await Promise.all(Array.from({ length: 5 }, () => offer(anna)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409, 409]);
    expect((await offer(anna)).body.code).toBe('examination-plan.already-open');
    const stale = await doctor.post<Plan>(`/examination-plans/${(await planOf(anna)).id}/decline`, {}, { ifMatch: 9 });
    expect(stale.status).toBe(412);
  });

  it('at another patient’s visit nothing is said, and reception sees none of it', async () => {
    const [anna, siv] = [await clinic.patient(), await clinic.patient()];
    await offer(anna);
    const sivs = await inRoom(siv, '13:00');
    for (const [deed, more] of [
      ['preparation', {}],
      ['stop', { at: 'conversation' }],
    ] as const)
      expect((await step(anna, deed, { bookingId: sivs, ...more })).body.code).toBe('examination-plan.other-patient');
    expect((await step(anna, 'decline', { bookingId: v7() })).status).toBe(404);
    const elsewhere = await doctor.post<Plan>('/examination-plans', { clientId: anna, bookingId: sivs });
    expect(elsewhere.body.code).toBe('examination-plan.other-patient');
    const offered = await doctor.post<Plan>('/examination-plans', { clientId: siv, bookingId: sivs });
    expect(offered.body.steps).toMatchObject([
      { step: 'offered', bookingId: sivs, visitAt: '2026-03-31T11:00:00.000Z', recordedByName: doctor.person.name },
    ]);
    expect((await clinic.reception.list('/examination-plans', { clientId: anna })).status).toBe(403);
    expect((await clinic.reception.get<{ services: null }>(`/bookings/${sivs}`)).body.services).toBeNull();
  });

  it('a step is never changed', async () => {
    const rights = `SELECT has_table_privilege('takt_app', 'spiralen.examination_step', p) AS may FROM unnest('{UPDATE,DELETE}'::text[]) p`;
    expect(await house.sql(rights)).toEqual([{ may: false }, { may: false }]);
  });

  it('a yes is given in the room and holds for that visit and that day', async () => {
    const anna = await clinic.patient();
    await offer(anna);
    await step(anna, 'preparation', {});
    const booked = (await clinic.book(anna, '15:00', { serviceKind: GYN, clinicianId: doctor.id })).body.id;
    const early = await step(anna, 'consent', { bookingId: booked });
    expect([early.status, early.body.code]).toEqual([422, 'booking.wrong-status']);
    const first = await inRoom(anna, '14:00');
    const unasked = await say(first, 'performed');
    expect([unasked.status, unasked.body.code]).toEqual([422, 'examination-plan.no-consent']);
    const yes = await step(anna, 'consent', { bookingId: first });
    expect(yes.body).toMatchObject({ status: 'consented_today', consentBookingId: first, can: { perform: true } });
    await house.at('2026-04-01T09:00:00+02:00');
    expect(await planOf(anna)).toMatchObject({ status: 'prepared', consentBookingId: null, can: { perform: false } });
    expect((await step(anna, 'performance')).body.code).toBe('examination-plan.wrong-status');
    expect((await say(first, 'performed')).body.code).toBe('examination-plan.no-consent');
    expect((await step(anna, 'consent', { bookingId: first })).body.code).toBe('examination-plan.no-visit');
    expect((await visit(first)).body.services).toEqual([]);
  });
});
