import { jest } from '@jest/globals';
import pg from 'pg';
import { at, ClinicDay, DATE } from '../clinic-day.js';
import { House } from '../house.js';

interface Day {
  readonly columns: readonly { readonly items: readonly unknown[] }[];
}

/** A statement by its name; plain text where it has none. */
const nameOf = (asked: unknown): string => {
  if (typeof asked === 'string') return asked;
  const { name, text } = asked as { name?: string; text?: string };
  return name ?? text ?? '';
};

describe('what the day costs', () => {
  let house: House;
  let clinic: ClinicDay;
  beforeAll(async () => {
    house = await House.open();
    clinic = await ClinicDay.open(house);
    await clinic.booking((await clinic.client('spiralen')).id, '13:00');
  });
  afterAll(() => house.close());

  it('is one statement, besides the door, the context and the log', async () => {
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    await clinic.reception.get(`/day?date=${DATE}`);
    const asked = queries.mock.calls.map((given) => nameOf(given[0] as unknown));
    queries.mockRestore();
    expect(asked.filter((text) => !/^(START TRANSACTION|BEGIN|COMMIT)/.test(text))).toEqual([
      'access-who',
      'ctx-enter',
      'frontdesk-day',
      'log-append',
    ]);
  });

  it('is, for a booking nobody races for, one look, one lock and one hold, besides the file, the row and the answer', async () => {
    const { id: clientId } = await clinic.client('spiralen');
    const wish = { clientId, serviceKind: 'hiv_test', clinicianId: clinic.midwife.id, startsAt: at('14:00') };
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    const { status } = await clinic.reception.post('/bookings', wish);
    const asked = queries.mock.calls.map((given) => nameOf(given[0] as unknown));
    queries.mockRestore();
    expect([status, asked.filter((text) => !/^(START TRANSACTION|COMMIT)/.test(text))]).toEqual([
      201,
      [
        'access-who',
        'repeat-kept',
        'ctx-enter',
        'repeat-claim',
        expect.stringMatching(/^SELECT .* FROM "clients"\."client"/),
        'slot-openings',
        'reservation-lock-resources',
        'reservation-hold',
        expect.stringMatching(/^INSERT INTO "spiralen"\."booking"/),
        'booking-one',
        'repeat-keep',
        'log-append',
      ],
    ]);
  });

  it('fits twenty-five columns of forty appointments into a hundred kilobytes', async () => {
    await house.sql(
      `WITH many AS (SELECT n, gen_random_uuid() AS id FROM generate_series(1, 22) n), staff AS (
         INSERT INTO access.staff (id, unit_id, username, name, employed_from) SELECT id, $1, 'board' || n, 'Tavla ' || n, '2020-01-01' FROM many RETURNING id),
       times AS (SELECT s.id AS staff_id, gen_random_uuid() AS id, q FROM staff s, generate_series(0, 39) q),
       bookings AS (INSERT INTO spiralen.booking (id, unit_id, compartment, client_id, created_at, version, service_kind, clinician_id, room_id, starts_at, ends_at, status)
         SELECT t.id, $1, 'spiralen', (SELECT id FROM clients.client WHERE compartment = 'spiralen' LIMIT 1), now(), 1, 'hiv_test', t.staff_id, $2,
           $3::timestamptz + t.q * interval '15 minutes', $3::timestamptz + (t.q + 1) * interval '15 minutes', 'booked' FROM times t)
       INSERT INTO calendar.reservation (id, unit_id, resource_kind, resource_id, starts_at, ends_at, kind, source_id)
         SELECT gen_random_uuid(), $1, 'staff', t.staff_id, $3::timestamptz + t.q * interval '15 minutes', $3::timestamptz + (t.q + 1) * interval '15 minutes', 'booking', t.id FROM times t`,
      [house.unitId, clinic.rooms.clinic, at('08:00', '2026-03-30')],
    );
    await house.sql(
      `INSERT INTO access.assignment (id, unit_id, staff_id, role, compartment, since) SELECT gen_random_uuid(), unit_id, id, 'midwife', 'spiralen', '2020-01-01' FROM access.staff WHERE username LIKE 'board%'`,
    );
    const raw = await fetch(`${house.origin}/api/day?date=2026-03-30`, {
      headers: {
        cookie: `__Host-takt=${clinic.reception.person.token}`,
        origin: house.origin,
        'accept-encoding': 'gzip',
      },
    });
    expect(raw.headers.get('content-encoding')).toBe('gzip');
    expect(Number(raw.headers.get('content-length'))).toBeLessThan(100_000);
    const day = (await raw.json()) as Day;
    expect(day.columns.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(880);
  });
});
