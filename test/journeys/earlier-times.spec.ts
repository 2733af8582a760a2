import { at, type Booked, type Clinic, openClinic } from '../clinic.js';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asApp } from './notes.js';

interface Wish extends Record<string, unknown> {
  readonly id: string;
  readonly clientId: string;
  readonly bookingVersion: number;
  readonly version: number;
  readonly status: string;
  readonly fits: readonly { readonly startsAt: string; readonly clinicianId: string }[];
  readonly can: Record<string, boolean>;
}

describe('the waiting list for earlier times', () => {
  let house: House;
  let clinic: Clinic;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
  });
  afterAll(() => house.close());

  const booked = async (time: string, more: object = {}) => {
    const clientId = await clinic.patient();
    const { body } = await clinic.book(clientId, time, { ...more });
    return { clientId, booking: body };
  };
  const waits = (bookingId: string, more: object = {}) =>
    clinic.reception.post<Wish>('/earlier-wishes', { bookingId, ...more });
  const listed = async (filter: object = { status: 'waiting' }) =>
    (await clinic.reception.list<Wish>('/earlier-wishes', { ...filter })).body;
  const startsOf = ({ fits }: Wish) => fits.map(({ startsAt }) => startsAt);

  it('shows, when a time falls free, those it fits in the order they came, and moves nobody by itself', async () => {
    // The midwife's morning is full but for what somebody cancels.
    const morning: Booked[] = [];
    for (const time of ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00', '12:30', '13:00', '13:30'])
      morning.push((await booked(time)).booking);
    const first = await booked('15:00');
    const second = await booked('15:30');
    const third = await booked('14:30');
    const answer = await waits(first.booking.id, { partOfDay: 'afternoon' });
    expect([answer.status, answer.body.can]).toEqual([201, { move: true, withdraw: true }]);
    await waits(second.booking.id, { clinicianId: clinic.midwife.id });
    await waits(third.booking.id, { notBefore: '2026-04-01' });
    expect((await listed()).map(startsOf)).toEqual([[at('14:00')], [at('14:00')], []]);

    await clinic.reception.post(`/bookings/${morning[2]?.id}/cancellation`, { by: 'client' }, { ifMatch: 1 });
    const now = await listed();
    expect(now.map(({ clientId }) => clientId)).toEqual([first.clientId, second.clientId, third.clientId]);
    expect(now.map(startsOf)).toEqual([[at('14:00')], [at('10:00'), at('14:00')], []]);
    const still = await clinic.reception.get<Booked>(`/bookings/${second.booking.id}`);
    expect(still.body).toMatchObject({ status: 'booked', startsAt: at('15:30'), can: { wishEarlier: true } });

    // Reception calls and moves; two who do it at once have one winner, and the list tells what became of it.
    const path = `/bookings/${second.booking.id}/move`;
    const version = now[1]?.bookingVersion ?? 0;
    const both = await Promise.all(
      [clinic.reception, await house.staff('receptionist')].map((who) =>
        who.post<Booked>(path, { startsAt: at('10:00') }, { ifMatch: version }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
    expect(await listed({ clientId: second.clientId })).toMatchObject([
      { status: 'booked', fits: [], can: { move: false } },
    ]);
    const moved = both.find(({ status }) => status === 201)?.body as Booked;
    const page = await clinic.reception.get(`/bookings/${moved.id}`);
    expect(page.body.earlier).toMatchObject([
      { startsAt: at('15:30'), clinicianName: clinic.midwife.person.name, roomName: 'Rum 1' },
    ]);
    expect(await house.deeds(second.clientId)).toEqual(
      expect.arrayContaining(['spiralen.earlier-wish.add', 'spiralen.earlier-wish.list', 'spiralen.booking.move']),
    );
  });

  it('goes along to a later time, and is over when the time has come, was cancelled or is no longer wanted', async () => {
    const { clientId, booking } = await booked('14:00');
    const { body: wish } = await waits(booking.id);
    const again = await waits(booking.id);
    expect([again.status, again.body.code]).toEqual([409, 'earlier-wish.already-waiting']);
    await clinic.publish(clinic.midwife.id, { date: '2026-04-01' });
    const later = { startsAt: at('09:00', '2026-04-01') };
    const moved = await clinic.reception.post<Booked>(`/bookings/${booking.id}/move`, later, { ifMatch: 1 });
    expect(await listed({ clientId })).toMatchObject([{ id: wish.id, status: 'waiting', bookingId: moved.body.id }]);
    expect((await clinic.reception.post(`/earlier-wishes/${wish.id}/withdrawal`)).status).toBe(428);
    const path = `/earlier-wishes/${wish.id}/withdrawal`;
    const over = await clinic.midwife.post<Wish>(path, undefined, { ifMatch: 2 });
    expect(over.body).toMatchObject({ status: 'withdrawn', can: { withdraw: false, move: false } });
    expect((await clinic.midwife.post<Wish>(path, undefined, { ifMatch: 3 })).body.code).toBe('earlier-wish.ended');

    expect((await waits(moved.body.id)).status).toBe(201);
    await clinic.reception.post(`/bookings/${moved.body.id}/cancellation`, { by: 'unit' }, { ifMatch: 1 });
    expect((await listed({ clientId })).map(({ status }) => status)).toEqual(['withdrawn', 'passed']);
    const closed = await waits(moved.body.id);
    expect([closed.status, closed.body.code]).toEqual([422, 'booking.wrong-status']);

    const soon = await booked('15:30');
    await waits(soon.booking.id);
    await house.at('2026-03-31T15:31:00+02:00');
    expect(await listed({ clientId: soon.clientId })).toMatchObject([{ status: 'passed', fits: [] }]);
    const past = await waits(soon.booking.id);
    expect([past.status, past.body.code]).toEqual([422, 'booking.in-the-past']);
  });

  it('S21 is not told of to those from whom the visit is blocked, nor that she is reminded of it', async () => {
    const { clientId, booking } = await booked('10:00', { startsAt: at('10:00', '2026-04-01') });
    const { id } = (await waits(booking.id)).body;
    await house.sql(
      `INSERT INTO reminders.reminder (id, unit_id, compartment, client_id, created_at, version, booking_id, send_at, status, tries, next_try_at)
       SELECT gen_random_uuid(), unit_id, compartment, client_id, created_at, 1, id, starts_at, 'queued', 0, starts_at FROM spiralen.booking WHERE id = $1`,
      [booking.id],
    );
    const seen = async (by: Caller) => [
      (await by.list('/earlier-wishes', { status: 'waiting' })).text.includes(id),
      (await asApp(house, by, `SELECT FROM reminders.reminder WHERE booking_id = '${booking.id}'`)).length > 0,
    ];
    expect(await seen(clinic.physician)).toEqual([true, true]);
    const asked = { askedBy: 'patient', careUnit: 'gynaecology' };
    expect((await clinic.reception.post(`/clients/${clientId}/care-blocks`, asked)).status).toBe(201);
    expect(await seen(clinic.physician)).toEqual([false, false]);
    for (const one of [clinic.reception, clinic.midwife]) expect(await seen(one)).toEqual([true, true]);
  });
});
