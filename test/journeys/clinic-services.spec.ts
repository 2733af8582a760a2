import fc from 'fast-check';
import type { Caller } from '../caller.js';
import { at, type Booked, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';
import { House } from '../house.js';

interface Series {
  readonly id: string;
  readonly code?: string;
  readonly [more: string]: unknown;
}
interface Slot {
  readonly clinicianId: string;
  readonly roomId: string;
  readonly startsAt: string;
}

describe('the clinic’s services, and the times that are offered', () => {
  let house: House;
  let clinic: Clinic;
  let head: Caller;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    head = await house.staff('medical_head');
  });
  afterAll(() => house.close());

  const rule = (more: Record<string, unknown> = {}) => ({
    ...{ serviceKind: 'gynaecological_examination', validFrom: CLINIC_DAY, durationMinutes: 45 },
    ...{ minutesBefore: 0, minutesAfter: 10, givenBy: ['gynaecologist'], clinicianIds: [], roomIds: [clinic.rooms[1]] },
    ...more,
  });
  const slots = async (question: string): Promise<Slot[]> =>
    (await clinic.reception.get<Slot[]>(`/slots?${question}`)).body;

  it('W21 decides how a service is given from a day on, told first what stands, which stays; buffers are held', async () => {
    const gyn = { serviceKind: 'gynaecological_examination', clinicianId: clinic.gynaecologist.id };
    const first = await clinic.book(await clinic.patient(), '09:00', { ...gyn, roomId: clinic.rooms[0] });
    expect(first.status).toBe(201);
    expect((await clinic.reception.post('/service-rules', rule())).status).toBe(403);
    const told = await head.post('/service-rules/preview', rule({ durationMinutes: 60 }));
    expect(told.body).toEqual({ bookings: 1, otherLength: 1, otherClinician: 0, otherRoom: 1, hours: 0 });
    const decided = await head.post<Series>('/service-rules', rule());
    expect([decided.status, decided.body]).toMatchObject([201, { minutesAfter: 10, rooms: [{ name: 'Rum 2' }] }]);
    const again = await clinic.reception.get<Booked>(`/bookings/${first.body.id}`);
    expect(again.body).toMatchObject({ startsAt: at('09:00'), endsAt: at('09:45'), roomId: clinic.rooms[0] });

    const other = await clinic.book(await clinic.patient(), '10:00', { ...gyn, roomId: clinic.rooms[0] });
    expect([other.status, other.body.code]).toEqual([422, 'room.not-usable']);
    const next = await clinic.book(await clinic.patient(), '10:00', gyn);
    expect([next.status, next.body.roomId]).toEqual([201, clinic.rooms[1]]);
    // 10:45 to 10:55 is cleaned: 10:55 is free, a minute before is not, and no word is said of whose it is.
    const early = await clinic.book(await clinic.patient(), '10:54', gyn);
    expect([early.status, early.body.code]).toEqual([409, 'calendar.conflict']);
    const touching = await clinic.book(await clinic.patient(), '10:55', gyn);
    expect(touching.status).toBe(201);
    const held = await house.sql(
      `SELECT kind, count(*)::int AS count FROM calendar.reservation WHERE source_id = $1 AND held GROUP BY 1 ORDER BY 1`,
      [touching.body.id],
    );
    expect(held).toMatchObject([
      { kind: 'booking', count: 3 },
      { kind: 'buffer', count: 2 },
    ]);
    const gone = { ifMatch: touching.body.version };
    await clinic.reception.post(`/bookings/${touching.body.id}/cancellation`, { by: 'unit' }, gone);
    expect((await clinic.book(await clinic.patient(), '10:55', gyn)).status).toBe(201);
  });

  it('names who alone gives a service, takes back what has not begun, and refuses what is past or nobody', async () => {
    const talk = { serviceKind: 'contraceptive_counselling', givenBy: ['midwife'], roomIds: [] };
    const refused = async (more: object): Promise<unknown> =>
      (await head.post<Series>('/service-rules', rule({ ...talk, ...more }))).body.code;
    expect(await refused({ validFrom: '2026-03-01' })).toBe('service-rule.in-the-past');
    expect(await refused({ givenBy: [] })).toBe('service-rule.given-by-nobody');
    expect(await refused({ clinicianIds: [clinic.reception.id] })).toBe('service-rule.not-a-clinician');
    const named = rule({ ...talk, validFrom: '2026-04-01', clinicianIds: [clinic.gynaecologist.id] });
    const told = await head.post('/service-rules/preview', named);
    expect(told.body).toMatchObject({ bookings: 0, hours: 0 });
    const made = await head.post<Series>('/service-rules', named);
    expect(made.body).toMatchObject({ holds: false, clinicians: [{ id: clinic.gynaecologist.id }] });
    const late = await clinic.publish(clinic.midwife.id, {
      date: '2026-04-08',
      serviceKinds: ['contraceptive_counselling'],
    });
    expect([late.status, late.body]).toMatchObject([422, { code: 'clinic-session.not-her-service' }]);
    const back = await head.post(`/service-rules/${made.body.id}/withdrawal`, undefined, { ifMatch: 1 });
    expect(back.body).toMatchObject({ serviceKind: 'contraceptive_counselling', validFrom: null });
    const stopped = await head.post('/service-rules', rule({ ...talk, validFrom: '2026-04-01', given: false }));
    expect(stopped.status).toBe(201);
    expect(await slots(`serviceKind=contraceptive_counselling&from=2026-04-01&to=2026-04-30`)).toEqual([]);
    expect(
      (await slots(`serviceKind=contraceptive_counselling&from=${CLINIC_DAY}&to=${CLINIC_DAY}`)).length,
    ).toBeGreaterThan(0);
    const admin = await house.staff('administrator');
    const kinds = await admin.list<Series>('/service-kinds', { compartment: 'spiralen' }, { range: [0, 49] });
    const hiv = kinds.body.find(({ code }) => code === 'hiv_test');
    const elsewhere = await admin.patch<Series>(`/service-kinds/${hiv?.id}`, { durationMinutes: 60 }, { ifMatch: 1 });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'service-kind.kept-by-the-clinic']);
  });

  /** Hours, bookings, absences and rules thrown by a die that always falls the same. */
  const world = fc.record({
    rule: fc.record({
      durationMinutes: fc.integer({ min: 4, max: 12 }).map((n) => n * 5),
      minutesBefore: fc.constantFrom(0, 5, 10),
      minutesAfter: fc.constantFrom(0, 10, 25),
    }),
    hours: fc.tuple(
      ...[0, 1].map(() => fc.record({ from: fc.integer({ min: 8, max: 10 }), to: fc.integer({ min: 14, max: 16 }) })),
    ),
    absences: fc.array(
      fc.record({
        of: fc.constantFrom('midwife', 'extra', 'room'),
        hour: fc.integer({ min: 8, max: 14 }),
        minute: fc.constantFrom('00', '20', '45'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    picks: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 4, maxLength: 4 }),
    fits: fc.constantFrom('one', 'all'),
  });

  const tried: [number, number] = [0, 0];
  it.each([1, 2])('whatever is offered can be booked, and what is not offered cannot (world %i)', async (seed) => {
    const date = `2026-04-${12 + seed}`;
    const [made] = fc.sample(world, { seed, numRuns: 1 });
    const extra = await house.staff('midwife');
    // The rooms the world before had are all open again, so that hours can be published in them.
    const open = rule({ serviceKind: 'sti_test', validFrom: date, givenBy: ['midwife'], roomIds: [] });
    expect((await head.post('/service-rules', open)).status).toBe(201);
    const two = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
    for (const [n, clinicianId] of [clinic.midwife.id, extra.id].entries()) {
      const { from, to } = made?.hours[n] ?? { from: 8, to: 12 };
      const span = { date, startTime: two(from), endTime: two(to), serviceKinds: ['sti_test', 'hiv_test'] };
      expect((await clinic.publish(clinicianId, { ...span, roomId: clinic.rooms[n] })).status).toBe(201);
    }
    const fits = made?.fits === 'one' ? [clinic.rooms[1]] : [];
    const changed = { serviceKind: 'sti_test', validFrom: date, givenBy: ['midwife'], roomIds: fits, ...made?.rule };
    expect((await head.post('/service-rules', rule(changed))).status).toBe(201);
    const offered = (service: string, patient: string) =>
      slots(`serviceKind=${service}&clientId=${patient}&from=${date}&to=${date}`);
    for (const [n, pick] of (made?.picks ?? []).entries()) {
      const [patient, serviceKind] = [await clinic.patient(), n % 2 === 0 ? 'sti_test' : 'hiv_test'];
      const found = await offered(serviceKind, patient);
      const slot = found[pick % found.length];
      const { clinicianId = '', startsAt = '' } = slot ?? {};
      if (slot) expect((await clinic.book(patient, null, { serviceKind, clinicianId, startsAt })).status).toBe(201);
    }
    for (const { of, hour, minute } of made?.absences ?? []) {
      const [startsAt, endsAt] = [
        at(`${two(hour).slice(0, 3)}${minute}`, date),
        at(`${two(hour + 1).slice(0, 3)}${minute}`, date),
      ];
      const whom = {
        midwife: { staffId: clinic.midwife.id },
        extra: { staffId: extra.id },
        room: { roomId: clinic.rooms[0] },
      }[of];
      await clinic.reception.post('/absences', { ...whom, startsAt, endsAt, reason: 'Kurs', acceptAffected: true });
    }
    const patient = await clinic.patient();
    await clinic.book(patient, null, {
      serviceKind: 'hiv_test',
      startsAt: (await offered('hiv_test', patient))[0]?.startsAt,
    });
    const wrong: unknown[] = [];
    let [booked, refused] = [0, 0];
    const free = await offered('sti_test', patient);
    const keys = new Set(free.map(({ clinicianId, startsAt }) => `${clinicianId} ${Date.parse(startsAt)}`));
    for (let minutes = 8 * 60; minutes < 16 * 60; minutes += 45) {
      const startsAt = new Date(Date.parse(at('00:00', date)) + minutes * 60_000).toISOString();
      for (const clinicianId of [clinic.midwife.id, extra.id]) {
        const answer = await clinic.book(patient, null, { clinicianId, startsAt });
        const isOffered = keys.has(`${clinicianId} ${Date.parse(startsAt)}`);
        if ((answer.status === 201) !== isOffered || answer.status >= 500)
          wrong.push([startsAt, answer.status, isOffered]);
        if (answer.status === 201) {
          booked += 1;
          const path = `/bookings/${answer.body.id}/cancellation`;
          await clinic.reception.post(path, { by: 'unit' }, { ifMatch: answer.body.version });
        } else refused += 1;
      }
    }
    expect(wrong).toEqual([]);
    tried[0] += booked;
    tried[1] += refused;
  });

  it('has tried both', () => {
    expect(Math.min(...tried)).toBeGreaterThan(10);
  });

  it('finds the first possible across clinicians, rooms and parts of the day in one question', async () => {
    const patient = await clinic.patient();
    const plain = { serviceKind: 'sti_test', durationMinutes: 30, minutesAfter: 0, givenBy: ['midwife'], roomIds: [] };
    expect((await head.post('/service-rules', rule({ ...plain, validFrom: '2026-05-01' }))).status).toBe(201);
    await clinic.publish(clinic.midwife.id, {
      date: '2026-05-20',
      startTime: '16:00',
      endTime: '19:00',
      serviceKinds: ['sti_test'],
    });
    const evening = await slots(`serviceKind=sti_test&clientId=${patient}&partOfDay=evening&first=2&from=2026-04-16`);
    expect(evening.map(({ startsAt }) => startsAt)).toEqual([at('17:00', '2026-05-20'), at('17:15', '2026-05-20')]);
    const man = await clinic.patient({ gender: 'man' });
    expect(await slots(`serviceKind=sti_test&clientId=${man}&first=1`)).toEqual([]);
    const asked = await clinic.reception.get<{ code: string }>('/slots?serviceKind=sti_test&first=0');
    expect([asked.status, asked.body.code]).toEqual([400, 'request.invalid']);
  });
});
