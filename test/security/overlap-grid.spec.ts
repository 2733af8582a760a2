import type { Caller } from '../caller.js';
import { at, type Booked, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';
import { House } from '../house.js';

const DAY = '2026-04-07';
const GIVEN = ['sti_test', 'hiv_test', 'abortion_counselling'];

/** Against a time that stands 10:00–10:30: when it is asked for, how long the service lasts, and whether that can be. */
const GRID = [
  ['the same', '10:00', 'sti_test', 409],
  ['inside', '10:05', 'hiv_test', 409],
  ['around', '09:50', 'abortion_counselling', 409],
  ['over the left edge', '09:45', 'sti_test', 409],
  ['over the right edge', '10:15', 'sti_test', 409],
  ['touching before', '09:30', 'sti_test', 201],
  ['touching after', '10:30', 'sti_test', 201],
] as const;

const CONTENDED = ['staff', 'room', 'client'] as const;

describe('the overlap grid: a time, and one that is', () => {
  let house: House;
  let clinic: Clinic;
  let second: Caller;
  let rooms: string[];
  let patients: { one: string; other: string };
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    second = await house.staff('midwife');
    const admin = await house.staff('administrator');
    const { body } = await admin.post<{ id: string }>('/rooms', { name: 'Rum 3', usableBy: ['spiralen'] });
    rooms = [...clinic.rooms, body.id];
    patients = { one: await clinic.patient({ displayName: 'Hemlig Ek' }), other: await clinic.patient() };
    for (const [clinician, roomId] of [
      [clinic.midwife, rooms[0]],
      [second, rooms[1]],
    ] as const)
      await clinic.publish(clinician.id, { date: DAY, roomId, serviceKinds: GIVEN });
    const standing = { clinicianId: clinic.midwife.id, roomId: rooms[0], startsAt: at('10:00', DAY) };
    expect((await clinic.book(patients.one, null, standing)).status).toBe(201);
  });
  afterAll(() => house.close());

  /** One resource is that of the standing time, and the two others are not. */
  const wishFor = (contended: (typeof CONTENDED)[number]) => ({
    clientId: contended === 'client' ? patients.one : patients.other,
    clinicianId: contended === 'staff' ? clinic.midwife.id : second.id,
    roomId: contended === 'room' ? rooms[0] : rooms[2],
  });
  const cancel = ({ id, version }: Booked) =>
    clinic.reception.post(`/bookings/${id}/cancellation`, { by: 'unit' }, { ifMatch: version });
  const seen = ({ status, body, text }: { status: number; body: Booked; text: string }) => ({
    status,
    inTheWay: (body.conflicts as { resource: string }[] | undefined)?.map(({ resource }) => resource),
    told: /Hemlig|M-\w/.test(text) && status === 409,
  });
  const expected = (contended: string, status: number) => ({
    status,
    inTheWay: status === 409 ? [contended] : undefined,
    told: false,
  });

  describe.each(GRID)('%s', (_, time, serviceKind, status) => {
    it.each(CONTENDED)(
      `for the same %s: ${status === 409 ? 'never both' : 'no collision'}, booked or moved there`,
      async (contended) => {
        const wish = { ...wishFor(contended), serviceKind };
        const booked = await clinic.reception.post<Booked>('/bookings', { ...wish, startsAt: at(time, DAY) });
        expect(seen(booked)).toEqual(expected(contended, status));
        if (status === 201) await cancel(booked.body);

        const far = await clinic.reception.post<Booked>('/bookings', { ...wish, startsAt: at('14:00', DAY) });
        const to = { startsAt: at(time, DAY), roomId: wish.roomId };
        const moved = await clinic.reception.post<Booked>(`/bookings/${far.body.id}/move`, to, { ifMatch: 1 });
        expect(seen(moved)).toEqual(expected(contended, status));
        await cancel(status === 201 ? moved.body : far.body);
      },
    );
  });

  it('another day: no collision with anything', async () => {
    await clinic.publish(clinic.midwife.id, { date: '2026-04-08', serviceKinds: GIVEN });
    const same = { clinicianId: clinic.midwife.id, roomId: rooms[0], startsAt: at('10:00', '2026-04-08') };
    expect((await clinic.book(patients.one, null, same)).status).toBe(201);
    expect(CLINIC_DAY < DAY).toBe(true);
  });
});
