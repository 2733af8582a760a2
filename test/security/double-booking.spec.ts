import { addDays } from '#calendar';
import type { Answer, Caller } from '../caller.js';
import { at, type Booked, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';
import { House } from '../house.js';

/** A thousand; the rest of the rounds are smaller. */
const AT_ONCE = Number(process.env.TAKT_RACERS ?? 1000);
const CONNECTIONS = 250;
const SOME = 100;
const FEW = 50;
const SMALL_ROUNDS = 50;

/** Whom a loaded machine has no time for is told to come again (503, Retry-After), and does. */
async function heard<T>(ask: () => Promise<T>): Promise<T> {
  for (let asked = 1; ; asked += 1) {
    const answer = await ask();
    if ((answer as { status?: number }).status !== 503 || asked === 10) return answer;
  }
}

const tally = (answers: readonly { status: number }[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const codes = (answers: readonly Answer<Booked>[]): Set<unknown> =>
  new Set(answers.flatMap(({ status, body }) => (status === 201 ? [] : [body.code])));

const THIRD_ROOM = `INSERT INTO calendar.room (id, unit_id, created_at, version, name, usable_by)
  VALUES (gen_random_uuid(), $1, now(), 1, 'Rum 3', '{spiralen}') RETURNING id`;
/** How many hold each of these at that instant. */
const HAD = `SELECT count(*)::int AS n FROM calendar.reservation WHERE held AND resource_id = ANY ($1::uuid[]) AND during @> $2::timestamptz GROUP BY resource_id`;

describe('T10 a time has one winner', () => {
  let house: House;
  let clinic: Clinic;
  let desks: readonly [Caller, Caller];
  let patients: string[];
  let day = 0;

  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    desks = [clinic.reception, await house.staff('receptionist')];
    patients = await Promise.all(
      Array.from({ length: 20 }, (_, i) => clinic.patient({ displayName: `Hemlig Patient${i}` })),
    );
  });
  afterAll(() => house.close());

  /** In the table itself: nobody and no room twice at a time, and every booking with all three it needs. */
  const mustBeWhole = async (): Promise<void> => {
    const overlaps = await house.sql(
      `SELECT a.id FROM calendar.reservation a JOIN calendar.reservation b ON a.resource_id = b.resource_id AND a.unit_id = b.unit_id
         AND a.id < b.id AND a.held AND b.held AND a.during && b.during`,
    );
    const half = await house.sql(
      `SELECT b.id FROM spiralen.booking b WHERE b.status = 'booked'
         AND (SELECT count(*) FROM calendar.reservation r WHERE r.source_id = b.id AND r.held) <> 3`,
    );
    expect([overlaps, half]).toEqual([[], []]);
  };

  /** A day of its own for each race, with the midwife in the first room and the gynaecologist in the second. */
  async function freshDay(): Promise<string> {
    day += 1;
    const date = addDays(CLINIC_DAY, day);
    await clinic.publish(clinic.midwife.id, { date });
    const gyn = { date, roomId: clinic.rooms[1], serviceKinds: ['gynaecological_examination'] };
    await clinic.publish(clinic.gynaecologist.id, gyn);
    return date;
  }

  const patient = (i: number): string => String(patients[i % patients.length]);
  const desk = (i: number): Caller => desks[i % 2] as Caller;
  const ask = (i: number, startsAt: string, more: object = {}): Promise<Answer<Booked>> =>
    desk(i).post<Booked>('/bookings', {
      ...{ clientId: patient(i), serviceKind: 'sti_test', clinicianId: clinic.midwife.id, startsAt },
      ...more,
    });
  const move = (i: number, id: string, to: object): Promise<Answer<Booked>> =>
    desk(i).post<Booked>(`/bookings/${id}/move`, to, { ifMatch: 1 });
  /** All of them at once, on as many connections as a machine takes without a word: the next goes where one is answered. */
  const all = async <T>(count: number, one: (i: number) => Promise<T>): Promise<T[]> => {
    const answers: T[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let i = next++; i < count; i = next++) answers[i] = await heard(() => one(i));
    };
    await Promise.all(Array.from({ length: Math.min(count, CONNECTIONS) }, lane));
    return answers;
  };
  const deadlocks = async (): Promise<number> => {
    const sql = 'SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()';
    return (await house.sql<{ n: number }>(sql))[0]?.n ?? -1;
  };

  it(`S07 ${SMALL_ROUNDS} rounds of two receptionists at once: one has it, the other gets free alternatives and no name`, async () => {
    for (let round = 0; round < SMALL_ROUNDS; round += 1) {
      const date = await freshDay();
      const both = await all(2, (i) => ask(i, at('10:00', date)));
      expect(tally(both)).toEqual({ 201: 1, 409: 1 });
      const loser = both.find(({ status }) => status === 409);
      expect(loser?.body.code).toBe('calendar.conflict');
      expect(loser?.body.alternatives?.length).toBe(3);
      const winner = both.find(({ status }) => status === 201);
      expect(loser?.text).not.toMatch(new RegExp(`Hemlig|${String(winner?.body.id)}|${String(winner?.body.clientId)}`));
    }
    await mustBeWhole();
  });

  it(`${AT_ONCE} at once for one time, by staff, by room, by patient, by all three and by moves: each is had once`, async () => {
    const date = await freshDay();
    const third = (await house.sql<{ id: string }>(THIRD_ROOM, [house.unitId]))[0]?.id;
    await clinic.publish(clinic.physician.id, { date, roomId: third, serviceKinds: ['physician_consultation'] });
    const standing = await all(5, (i) => ask(i, at(`1${i + 1}:00`, date), { roomId: clinic.rooms[0] }));
    const [startsAt, anna] = [at('10:00', date), String(patients[19])];
    const gyn = { serviceKind: 'gynaecological_examination', clinicianId: clinic.gynaecologist.id };
    const doctor = { serviceKind: 'physician_consultation', clinicianId: clinic.physician.id };
    const roomId = clinic.rooms[0];
    const ways: readonly ((i: number) => Promise<Answer<Booked>>)[] = [
      (i) => ask(i, startsAt, { clientId: anna, roomId }),
      (i) => ask(i % 15, startsAt),
      (i) => ask(i % 15, startsAt, { ...gyn, roomId }),
      (i) => ask(i, startsAt, { ...doctor, clientId: anna }),
      (i) => move(i, String(standing[i % 5]?.body.id), { startsAt, roomId }),
    ];
    const before = await deadlocks();
    const answers = await all(AT_ONCE, (i) => (ways[i % ways.length] as (typeof ways)[number])(i));
    const { 201: won = 0, 409: taken = 0, 412: stale = 0, ...else_ } = tally(answers);
    expect([else_, won + taken + stale, won >= 1 && won <= 3]).toEqual([{}, AT_ONCE, true]);
    expect(codes(answers)).toEqual(new Set(['calendar.conflict', ...(stale > 0 ? ['version.stale'] : [])]));
    expect(await deadlocks()).toBe(before);
    const had = await house.sql<{ n: number }>(HAD, [[clinic.midwife.id, roomId, anna], startsAt]);
    expect(had).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
    await mustBeWhole();
  }, 120_000);

  it('overlapping starts: never two that share a minute', async () => {
    const date = await freshDay();
    const minutes = (i: number): string => `10:${String((i * 5) % 30).padStart(2, '0')}`;
    const answers = await all(SOME, (i) => ask(i, at(minutes(i), date)));
    const { 201: won = 0, 409: lost = 0 } = tally(answers);
    expect([won, won + lost]).toEqual([1, SOME]);
    await mustBeWhole();
  }, 60_000);

  it('one room, two clinicians: one is in it', async () => {
    const date = await freshDay();
    const gyn = { serviceKind: 'gynaecological_examination', clinicianId: clinic.gynaecologist.id };
    const roomId = clinic.rooms[0];
    const answers = await all(FEW, (i) => ask(i, at('10:00', date), i % 2 === 0 ? { roomId } : { ...gyn, roomId }));
    expect(tally(answers)).toEqual({ 201: 1, 409: FEW - 1 });
    await mustBeWhole();
  }, 60_000);

  it('two clinicians without a room asked for: both are placed, in different rooms', async () => {
    const date = await freshDay();
    const gyn = { serviceKind: 'gynaecological_examination', clinicianId: clinic.gynaecologist.id };
    const answers = await all(FEW, (i) => ask(i, at('10:00', date), i % 2 === 0 ? {} : gyn));
    expect(tally(answers)).toEqual({ 201: 2, 409: FEW - 2 });
    await mustBeWhole();
  }, 60_000);

  it('one client, two clinicians: she is in one place', async () => {
    const date = await freshDay();
    const gyn = { serviceKind: 'gynaecological_examination', clinicianId: clinic.gynaecologist.id };
    const hers = { clientId: patient(0) };
    const answers = await all(FEW, (i) => ask(i, at('10:00', date), i % 2 === 0 ? hers : { ...gyn, ...hers }));
    expect(tally(answers)).toEqual({ 201: 1, 409: FEW - 1 });
    await mustBeWhole();
  }, 60_000);

  it('moves against bookings, crosswise: nobody waits for ever and every time has one holder', async () => {
    const date = await freshDay();
    const before = await deadlocks();
    const [one, other] = [await ask(0, at('09:00', date)), await ask(1, at('09:30', date))];
    const across = (i: number): Promise<Answer<Booked>> => {
      const [booking, to] = i % 2 === 0 ? [one, '09:30'] : [other, '09:00'];
      return move(i, booking.body.id, { startsAt: at(to, date) });
    };
    const answers = await all(40, (i) => (i % 4 < 2 ? across(i) : ask(i, at(i % 4 === 2 ? '09:00' : '09:30', date))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409]));
    const toFree = await all(40, (i) =>
      i % 2 === 0 ? move(i, one.body.id, { startsAt: at('11:00', date) }) : ask(i, at('11:00', date)),
    );
    const counts = tally(toFree);
    expect(counts[201]).toBe(1);
    expect(Object.keys(counts).every((status) => ['201', '409', '412'].includes(status))).toBe(true);
    expect(await deadlocks()).toBe(before);
    await mustBeWhole();
  }, 60_000);

  it('an absence against bookings: whoever came first is heard', async () => {
    const date = await freshDay();
    const absence = {
      staffId: clinic.midwife.id,
      startsAt: at('10:00', date),
      endsAt: at('12:00', date),
      reason: 'Sjuk',
    };
    const [away, ...booked] = await Promise.all([
      clinic.reception.post('/absences', absence),
      ...Array.from({ length: 20 }, (_, i) => ask(i, at('10:00', date))),
    ]);
    const won = booked.filter(({ status }) => status === 201).length;
    expect([away?.status, won]).toEqual(won === 0 ? [201, 0] : [409, 1]);
    await mustBeWhole();
  }, 60_000);
});
