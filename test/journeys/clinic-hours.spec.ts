import { HouseJobs, type Job, JOBS } from '#jobs';
import type { Answer } from '../caller.js';
import { at, type Clinic, openClinic } from '../clinic.js';
import { House } from '../house.js';

interface Week {
  readonly date: string;
  readonly state: string;
  readonly isoWeek: number;
  readonly reason?: string;
}
interface Preview {
  readonly weeks: readonly Week[];
  readonly collisions: readonly Record<string, unknown>[];
  readonly [count: string]: unknown;
}
interface Series {
  readonly id: string;
  readonly version: number;
  readonly code?: string;
  readonly [more: string]: unknown;
}
describe('clinic hours of one day and of every week', () => {
  let house: House;
  let clinic: Clinic;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
  });
  afterAll(() => house.close());

  const evenings = (more: Record<string, unknown> = {}) => ({
    ...{ clinicianId: clinic.midwife.id, weekday: 4, startTime: '09:00', endTime: '12:00', everyWeeks: 1 },
    ...{ roomId: clinic.rooms[0], serviceKinds: ['sti_test'], from: '2026-04-01' },
    ...more,
  });
  const preview = (body: object) => clinic.reception.post<Preview>('/clinic-series/preview', body);
  const plan = (body: object) => clinic.reception.post<Series>('/clinic-series', body);
  const change = (one: Series, body: object, path = '') =>
    clinic.reception.post<Series & Preview>(
      `/clinic-series/${one.id}/change${path}`,
      body,
      path === '' ? { ifMatch: one.version } : {},
    );
  const standing = async (from: string, to: string, clinicianId = clinic.midwife.id) => {
    const { body } = await clinic.reception.list<Series & { date: string; startTime: string; roomName: string }>(
      '/clinic-sessions',
      { from, to, clinicianId },
    );
    return body;
  };
  const datesOf = async (from: string, to: string): Promise<string[]> =>
    (await standing(from, to)).map(({ date }) => date);

  it('a single day needs a room that is free and a clinician who is there', async () => {
    const day = { date: '2026-04-07', serviceKinds: ['sti_test'] };
    expect((await clinic.publish(clinic.midwife.id, day)).status).toBe(201);
    const gyn = { ...day, serviceKinds: ['gynaecological_examination'], startTime: '15:00', endTime: '18:00' };
    const inRoom = await clinic.publish(clinic.gynaecologist.id, gyn);
    expect([inRoom.status, inRoom.body]).toMatchObject([
      409,
      {
        code: 'clinic-session.room-taken',
        collisions: [{ otherName: clinic.midwife.person.name, otherEndTime: '16:00' }],
      },
    ]);
    expect((await clinic.publish(clinic.gynaecologist.id, { ...gyn, startTime: '16:00' })).status).toBe(201);
    const away = { startsAt: at('13:00', '2026-04-09'), endsAt: at('17:00', '2026-04-09'), reason: 'Kurs' };
    await clinic.reception.post('/absences', { ...away, staffId: clinic.midwife.id });
    const absent = await clinic.publish(clinic.midwife.id, { ...day, date: '2026-04-09' });
    expect([absent.status, absent.body]).toMatchObject([409, { code: 'clinic-session.away' }]);
    expect((await clinic.publish(clinic.midwife.id, { ...day, date: '2026-04-09', endTime: '13:00' })).status).toBe(
      201,
    );
    const both = [clinic.gynaecologist.id, clinic.midwife.id].map((id) =>
      clinic.publish(id, {
        date: '2026-04-10',
        serviceKinds: id === clinic.midwife.id ? ['sti_test'] : gyn.serviceKinds,
      }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const only = (await standing('2026-04-09', '2026-04-09'))[0];
    await clinic.book(await clinic.patient(), null, { startsAt: at('12:00', '2026-04-09') });
    const shorter = { startTime: '09:00', endTime: '11:00', roomId: clinic.rooms[0], serviceKinds: ['sti_test'] };
    const path = `/clinic-sessions/${only?.id}/change`;
    const left = await clinic.reception.post<Series>(path, shorter, { ifMatch: 1 });
    expect([left.status, left.body]).toMatchObject([
      409,
      { code: 'clinic-session.bookings-left', left: [{ startsAt: at('12:00', '2026-04-09') }] },
    ]);
    const accepted = await clinic.reception.post(path, { ...shorter, acceptLeft: true }, { ifMatch: 1 });
    expect(accepted.body).toMatchObject({ endTime: '11:00', booked: 0 });
    const tasks = await clinic.reception.list('/tasks');
    expect(tasks.body).toMatchObject([{ kind: 'affected_appointment', status: 'open' }]);
  });

  it('P09 weekly hours: every week is seen before, red days and absences are left out, every second week keeps step', async () => {
    await house.at('2026-04-20T08:00:00+02:00');
    const away = { startsAt: at('08:00', '2026-05-07'), endsAt: at('10:00', '2026-05-07'), reason: 'Kurs' };
    await clinic.reception.post('/absences', { ...away, staffId: clinic.midwife.id });
    const asked = evenings({ from: '2026-04-20', until: '2026-06-30' });
    const seen = await preview(asked);
    expect(seen.body.weeks.filter(({ state }) => state !== 'published')).toMatchObject([
      { date: '2026-05-07', state: 'absence' },
      { date: '2026-05-14', state: 'red_day', reason: 'Kristi himmelsfärdsdag', isoWeek: 20 },
    ]);
    expect(seen.body).toMatchObject({ published: 8, removed: 0, collisions: [] });
    const made = await plan({ ...asked, holdAnyway: ['2026-05-14'], without: ['2026-06-11'] });
    expect([made.status, made.body]).toMatchObject([201, { weekday: 4, firstOn: '2026-04-23', until: '2026-06-30' }]);
    expect(await datesOf('2026-04-20', '2026-06-30')).toEqual(
      '04-23 04-30 05-14 05-21 05-28 06-04 06-18 06-25'.split(' ').map((day) => `2026-${day}`),
    );
    const second = await preview(evenings({ weekday: 3, everyWeeks: 2, from: '2026-04-27', until: '2026-06-10' }));
    expect(second.body.weeks.map(({ date }) => date)).toEqual(['2026-04-29', '2026-05-13', '2026-05-27', '2026-06-10']);
    const inTheWay = await plan(
      evenings({ startTime: '11:00', endTime: '14:00', from: '2026-05-20', until: '2026-06-05' }),
    );
    expect([inTheWay.status, inTheWay.body.code]).toEqual([409, 'clinic-series.collides']);
    expect(inTheWay.body.collisions).toHaveLength(3);
    const wrong = await preview({ ...asked, holdAnyway: ['2026-05-21'] });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'clinic-series.not-a-red-day']);
  });

  it('is changed from a day on and stopped; what was decided by hand stays, and what is booked is laid on reception’s desk', async () => {
    const [series] = (await clinic.reception.list<Series>('/clinic-series', { clinicianId: clinic.midwife.id })).body;
    const one = series as Series;
    const day = async (date: string) => (await standing(date, date))[0] as Series;
    const alone = await day('2026-05-28');
    const short = { startTime: '10:00', endTime: '11:00', roomId: clinic.rooms[0], serviceKinds: ['sti_test'] };
    expect((await clinic.reception.post(`/clinic-sessions/${alone.id}/change`, short, { ifMatch: 1 })).status).toBe(
      201,
    );
    const gone = await day('2026-06-04');
    await clinic.reception.post(`/clinic-sessions/${gone.id}/withdrawal`, undefined, { ifMatch: 1 });
    await clinic.book(await clinic.patient(), null, { startsAt: at('09:00', '2026-05-21') });
    await clinic.book(await clinic.patient(), null, { startsAt: at('11:00', '2026-06-18') });
    const later = { from: '2026-05-15', startTime: '10:00', endTime: '13:00' };
    const told = await change(one, later, '/preview');
    expect(told.body).toMatchObject({
      published: 3,
      removed: 3,
      kept: 0,
      untouched: 3,
      left: [{ date: '2026-05-21' }],
    });
    const stale = await clinic.reception.post(`/clinic-series/${one.id}/change`, later, { ifMatch: one.version + 7 });
    expect(stale.status).toBe(412);
    const races = await Promise.all([change(one, later), change(one, later)]);
    expect(races.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
    const changed = races.find(({ status }) => status === 201) as Answer<Series>;
    const now = await standing('2026-05-14', '2026-06-30');
    expect(now.map(({ date, startTime }) => `${date} ${startTime}`)).toEqual(
      '05-14 09:00,05-21 10:00,05-28 10:00,06-18 10:00,06-25 10:00'.split(',').map((text) => `2026-${text}`),
    );
    const stop = { lastOn: '2026-06-12' };
    const path = `/clinic-series/${changed.body.id}/stop`;
    expect((await clinic.reception.post(`${path}/preview`, stop)).body).toMatchObject({
      removed: 2,
      left: [{ date: '2026-06-18' }],
    });
    const stopped = await clinic.reception.post(path, stop, { ifMatch: 1 });
    expect(stopped.body).toMatchObject({ until: '2026-06-12', version: 2 });
    expect((await datesOf('2026-06-12', '2026-06-30')).length).toBe(0);
    const tasks = await clinic.reception.list('/tasks');
    expect(tasks.body).toHaveLength(3);
  });

  it('without an end goes on into each term that begins, once', async () => {
    const made = await plan(evenings({ weekday: 5, everyWeeks: 2, from: '2026-05-01' }));
    expect(made.status).toBe(201);
    const jobs: readonly Job[] = house.app.get(JOBS, { strict: false });
    const extend = jobs.find(({ name }) => name === 'extend-clinic-hours') as Job;
    const job = () => house.app.get(HouseJobs, { strict: false }).runNow(extend);
    await job();
    const last = async () => (await datesOf('2026-11-01', '2027-12-31')).at(-1);
    // Christmas Day and Christmas Eve are Fridays of hers, and left out.
    expect(await last()).toBe('2026-12-11');
    await house.at('2027-01-25T08:00:00+01:00');
    await job();
    const all = (await datesOf('2027-01-25', '2027-12-31')).length;
    await job();
    expect([await last(), (await datesOf('2027-01-25', '2027-12-31')).length]).toEqual(['2027-12-10', all]);
  });
});
