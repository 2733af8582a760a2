import { CounsellingJobs } from '#counselling';
import { termById, type Term } from '#calendar';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asJob, type Body, file, refusal, room, sessionsOf, tuesdays } from '../talks.js';

const FRIDAYS = { weekday: 5, firstOn: '2026-03-06', channel: 'phone' };
const AUTUMN = termById('2026-HT') as Term;

describe('weeks that are skipped', () => {
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

  const to = (by: Caller, session: Body | undefined, deed: string, body?: unknown) =>
    by.post(`/sessions/${String(session?.id)}/${deed}`, body, { ifMatch: Number(session?.version) });
  const on = async (contract: unknown, date: string): Promise<Body | undefined> =>
    (await sessionsOf(counsellor, contract)).find(({ plannedDate }) => plannedDate === date) as Body | undefined;

  it('S06 are proposed before saving, held anyway where she says so, and no other week is', async () => {
    const agreed = tuesdays(await file(counsellor), counsellor, { ...FRIDAYS, startTime: '14:00' });
    const plain = await counsellor.post('/contracts/preview', agreed);
    const skipped = (body: Body) =>
      (body.occurrences as Body[]).filter(({ status }) => status !== 'planned').map(({ date }) => date);
    expect(skipped(plain.body)).toEqual(['2026-04-03', '2026-05-01', '2026-06-19']);
    const anyway = { ...agreed, holdAnyway: ['2026-06-19'] };
    expect(skipped((await counsellor.post('/contracts/preview', anyway)).body)).toEqual(['2026-04-03', '2026-05-01']);
    const wrong = { ...agreed, holdAnyway: ['2026-06-12'] };
    expect(refusal(await counsellor.post('/contracts', wrong))).toEqual([422, 'contract.not-proposed-skipped']);
    const { body } = await counsellor.post('/contracts', anyway);
    expect(await on(body.id, '2026-06-19')).toMatchObject({ status: 'planned', skipGround: null });
    // That it is held was decided of the day: another hour of the same days does not take it back.
    const later = {
      effectiveFrom: '2026-06-05',
      weekday: 5,
      startTime: '15:00',
      reason: 'Buss',
      agreedOn: '2026-03-02',
    };
    const was = await on(body.id, '2026-06-19');
    await counsellor.post(`/contracts/${String(body.id)}/slot-change`, later, { ifMatch: 1 });
    expect(await on(body.id, '2026-06-19')).toMatchObject({ id: was?.id, status: 'planned', startTime: '15:00' });
    expect(await on(body.id, '2026-05-01')).toMatchObject({ status: 'holiday_skipped', skipGround: 'red_day' });
  });

  it('are held after all if the time is free, or let go and never filled again; the counsellor decides', async () => {
    const agreed = tuesdays(await file(counsellor), counsellor, { ...FRIDAYS, startTime: '09:00' });
    const { body } = await counsellor.post('/contracts', agreed);
    const easter = await on(body.id, '2026-04-03');
    expect(easter?.can).toMatchObject({ reinstate: true, letGo: true, move: true });
    expect((await to(reception, easter, 'reinstatement')).status).toBe(403);
    const single = { clientId: await file(counsellor), serviceKind: 'counselling', counsellorId: counsellor.id };
    const taken = await counsellor.post('/sessions', {
      ...single,
      date: '2026-04-03',
      startTime: '09:30',
      durationMinutes: 45,
      channel: 'phone',
    });
    expect(refusal(await to(counsellor, easter, 'reinstatement'))).toEqual([409, 'calendar.conflict']);
    await to(counsellor, taken.body, 'attendance', { outcome: 'client_absent_notified' });
    const held = await to(counsellor, easter, 'reinstatement');
    expect(held.body).toMatchObject({ id: easter?.id, status: 'planned', skipReason: null, startTime: '09:00' });
    expect(refusal(await to(counsellor, held.body, 'reinstatement'))).toEqual([422, 'session.not-skipped']);

    const may = await on(body.id, '2026-05-01');
    expect((await to(counsellor, may, 'letting-go')).body).toMatchObject({
      status: 'holiday_skipped',
      can: { letGo: false },
    });
    const thursdays = {
      effectiveFrom: '2026-04-20',
      weekday: 4,
      startTime: '09:00',
      reason: 'Skift',
      agreedOn: '2026-03-02',
    };
    await counsellor.post(`/contracts/${String(body.id)}/slot-change`, thursdays, { ifMatch: 1 });
    expect(await on(body.id, '2026-05-01')).toMatchObject({ id: may?.id, status: 'holiday_skipped' });
    expect(await on(body.id, '2026-04-30')).toBeUndefined();
  });

  it('without a time when a term begins are listed until somebody moves, holds or lets them go', async () => {
    await house.at('2026-02-02T09:00:00+01:00');
    const endless = { channel: 'phone', until: undefined, firstOn: '2026-02-03', agreedOn: '2026-02-01' };
    const open = async (startTime: string, more: Body = {}) =>
      (
        await counsellor.post(
          '/contracts',
          tuesdays(await file(counsellor), counsellor, { ...endless, startTime, ...more }),
        )
      ).body;
    const runs = await open('16:00');
    const paused = await open('17:00');
    const bounded = await open('18:00', { until: '2026-11-30' });
    const closing = await open('19:00');
    await counsellor.post(
      `/contracts/${String(paused.id)}/pause`,
      { from: '2026-05-01', reason: 'Resa' },
      { ifMatch: 1 },
    );
    await counsellor.post(
      `/contracts/${String(closing.id)}/end`,
      { endedOn: '2026-10-31', reason: 'completed' },
      { ifMatch: 1 },
    );
    const client = await file(counsellor);
    for (const date of ['2027-02-02', '2027-02-09', '2027-02-16'])
      await counsellor.post('/sessions', {
        clientId: client,
        serviceKind: 'counselling',
        counsellorId: counsellor.id,
        date,
        startTime: '16:15',
        durationMinutes: 30,
        channel: 'phone',
      });

    await house.at('2026-07-01T02:20:00+02:00');
    const jobs = house.app.get(CounsellingJobs);
    expect(await asJob(house, (tx) => jobs.extendSeries(tx, AUTUMN))).toBe(26);
    expect(await asJob(house, (tx) => jobs.extendSeries(tx, AUTUMN))).toBe(0);
    const last = async ({ id }: Body) => (await sessionsOf(counsellor, id)).at(-1)?.plannedDate;
    expect([await last(runs), await last(paused), await last(bounded), await last(closing)]).toEqual([
      '2027-06-29',
      '2026-04-28',
      '2026-11-24',
      '2026-10-27',
    ]);
    const list = async (by: Caller) =>
      (await by.list<Body>('/sessions', { withoutTime: true, from: '2026-07-01' })).body;
    const waiting = await list(reception);
    expect(waiting.map(({ plannedDate, skipGround, skipReason }) => [plannedDate, skipGround, skipReason])).toEqual([
      ['2027-02-02', 'taken', null],
      ['2027-02-09', 'taken', null],
      ['2027-02-16', 'taken', null],
    ]);
    const [moved, let1, stays] = waiting;
    const elsewhere = { date: '2027-02-03', startTime: '16:00' };
    expect((await to(reception, moved, 'move', elsewhere)).body).toMatchObject({
      status: 'planned',
      plannedDate: '2027-02-02',
      skipGround: null,
    });
    expect((await to(reception, let1, 'letting-go')).status).toBe(201);
    expect(refusal(await to(reception, stays, 'reinstatement'))).toEqual([409, 'calendar.conflict']);
    expect((await list(counsellor)).map(({ id }) => id)).toEqual([stays?.id]);
    const back = await counsellor.post(`/contracts/${String(paused.id)}/resume/preview`, undefined);
    expect(back.body).toMatchObject({ added: 52, conflicts: [] });
  });

  it('lets the room go by phone, takes one in person, and a moved session is recorded after its slot has changed', async () => {
    const roomId = await room(house);
    const { body } = await counsellor.post(
      '/contracts',
      tuesdays(await file(counsellor), counsellor, { roomId, startTime: '20:00' }),
    );
    const week = await on(body.id, '2026-04-14');
    const place = { date: '2026-04-14', startTime: '20:00' };
    const phone = await to(counsellor, week, 'move', { ...place, channel: 'phone' });
    expect(phone.body).toMatchObject({ channel: 'phone', roomId: null, status: 'planned' });
    const kept = await house.sql(
      `SELECT FROM calendar.reservation WHERE source_id = $1 AND held AND resource_kind = 'room'`,
      [week?.id],
    );
    expect(kept).toHaveLength(0);
    expect(refusal(await to(counsellor, phone.body, 'move', { ...place, channel: 'in_person' }))).toEqual([
      422,
      'contract.room-needed',
    ]);
    const thursdays = {
      effectiveFrom: '2026-04-01',
      weekday: 4,
      startTime: '20:00',
      roomId,
      reason: 'Skift',
      agreedOn: '2026-03-02',
    };
    const path = `/contracts/${String(body.id)}/slot-change`;
    const past = await counsellor.post(path, { ...thursdays, effectiveFrom: '2026-03-01' }, { ifMatch: 1 });
    expect(refusal(past)).toEqual([422, 'contract.slot-change-in-the-past']);
    expect((await counsellor.post(path, thursdays, { ifMatch: 1 })).status).toBe(201);
    await house.at(`${String(phone.body.date)}T20:00:00+02:00`);
    expect((await to(counsellor, phone.body, 'attendance', { outcome: 'held' })).body).toMatchObject({
      status: 'held',
      plannedDate: '2026-04-14',
    });
  });
});
