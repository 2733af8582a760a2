import { CounsellingJobs } from '#counselling';
import { termById, type Term } from '#calendar';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asJob, type Body, file, refusal, room, sessionsOf, tuesdays } from '../talks.js';

const term = (id: string): Term => termById(id) as Term;

describe('a living contract', () => {
  let house: House;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-01-05T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
  });
  afterAll(() => house.close());

  it('changes its slot from a day on, and touches nothing that has happened', async () => {
    const roomId = await room(house);
    const client = await file(counsellor);
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, { roomId, startTime: '12:00' }));
    const before = await sessionsOf(counsellor, body.id);
    const record = (index: number, outcome: string) =>
      counsellor.post(
        `/sessions/${before[index]?.id}/attendance`,
        { outcome },
        { ifMatch: before[index]?.version ?? 0 },
      );
    expect((await record(5, 'client_absent_notified')).body.status).toBe('client_absent_notified');
    expect((await record(6, 'counsellor_absent')).body.status).toBe('counsellor_absent');
    const moved = { date: '2026-04-23', startTime: '08:15' };
    expect((await counsellor.post(`/sessions/${before[7]?.id}/move`, moved, { ifMatch: 1 })).status).toBe(201);

    const change = {
      effectiveFrom: '2026-04-01',
      weekday: 4,
      startTime: '13:00',
      roomId,
      reason: 'Nytt arbete',
      agreedOn: '2026-03-20',
    };
    const path = `/contracts/${String(body.id)}/slot-change`;
    expect((await counsellor.post(path, change)).status).toBe(428);
    expect((await counsellor.post(path, change, { ifMatch: 7 })).status).toBe(412);
    const told = await counsellor.post(`${path}/preview`, change);
    expect(told.body).toMatchObject({ changed: 9, untouched: 3, conflicts: [] });
    const changed = await counsellor.post(path, change, { ifMatch: 1 });
    expect([changed.status, changed.body.version]).toEqual([201, 2]);
    expect(changed.body.slotChanges).toEqual([expect.objectContaining({ effectiveFrom: '2026-04-01', weekday: 4 })]);

    const after = await sessionsOf(counsellor, body.id);
    expect(new Set(after.map(({ isoYear, isoWeek }) => `${isoYear}-${isoWeek}`)).size).toBe(after.length);
    for (const index of [0, 1, 2, 3, 5, 6, 7]) expect(after.map(({ id }) => id)).toContain(before[index]?.id);
    const days = after.filter(({ status, plannedDate }) => status === 'planned' && plannedDate > '2026-04-21');
    expect(new Set(days.map(({ startTime }) => startTime))).toEqual(new Set(['13:00']));
    expect(after.find(({ id }) => id === before[7]?.id)).toMatchObject({ plannedDate: '2026-04-21', ...moved });
  });

  it('says every conflict of a change at once, and then changes nothing', async () => {
    const client = await file(counsellor);
    const nine = { channel: 'phone', startTime: '09:00' };
    await counsellor.post('/contracts', tuesdays(await file(counsellor), counsellor, nine));
    const { body } = await counsellor.post(
      '/contracts',
      tuesdays(client, counsellor, { channel: 'phone', startTime: '06:00' }),
    );
    const colliding = {
      effectiveFrom: '2026-05-01',
      weekday: 2,
      startTime: '09:00',
      reason: 'Tidigare',
      agreedOn: '2026-04-01',
    };
    const refused = await counsellor.post(`/contracts/${String(body.id)}/slot-change`, colliding, { ifMatch: 1 });
    expect(refusal(refused)).toEqual([409, 'calendar.conflict']);
    expect((refused.body.conflicts as Body[]).length).toBe(9);
    expect((await counsellor.get(`/contracts/${String(body.id)}`)).body).toMatchObject({ version: 1, slotChanges: [] });
  });

  it('is paused, resumed and ended, and what was ahead follows', async () => {
    const client = await file(counsellor);
    const { body } = await counsellor.post(
      '/contracts',
      tuesdays(client, counsellor, { channel: 'phone', startTime: '05:00' }),
    );
    await house.at('2026-03-20T09:00:00+01:00');
    const path = `/contracts/${String(body.id)}`;
    const pause = { from: '2026-03-20', until: '2026-05-01', reason: 'Resa' };
    const paused = await counsellor.post(`${path}/pause`, pause, { ifMatch: 1 });
    expect(paused.body).toMatchObject({ status: 'paused', pauses: [{ from: '2026-03-20', until: '2026-05-01' }] });
    const dates = async () => (await sessionsOf(counsellor, body.id)).map(({ plannedDate }) => plannedDate);
    expect(await dates()).toEqual(expect.not.arrayContaining(['2026-03-24', '2026-04-28']));
    expect(await dates()).toEqual(expect.arrayContaining(['2026-03-17', '2026-05-05']));
    await house.at('2026-04-13T09:00:00+02:00');
    const resumed = await counsellor.post(`${path}/resume`, undefined, { ifMatch: paused.body.version as number });
    expect(resumed.body).toMatchObject({ status: 'active', pauses: [{ from: '2026-03-20', until: '2026-04-12' }] });
    expect(await dates()).toEqual(expect.arrayContaining(['2026-04-14', '2026-04-28']));
    const end = { endedOn: '2026-05-15', reason: 'completed' };
    const ended = await counsellor.post(`${path}/end`, end, { ifMatch: resumed.body.version as number });
    expect(ended.body).toMatchObject({ status: 'ended', endedOn: '2026-05-15', endReason: 'completed' });
    expect((await dates()).at(-1)).toBe('2026-05-12');
    expect(refusal(await counsellor.post(`${path}/end`, end, { ifMatch: ended.body.version as number }))).toEqual([
      422,
      'contract.ended',
    ]);
    const again = await counsellor.post(
      '/contracts',
      tuesdays(client, counsellor, { channel: 'phone', startTime: '05:00', firstOn: '2026-05-19' }),
    );
    expect(again.status).toBe(201);
    await house.at('2026-01-05T09:00:00+01:00');
  });

  it('is handed over from a day on, with every session ahead and the file', async () => {
    const client = await file(counsellor);
    const next = await house.staff('counsellor', { name: 'Siv Samtal' });
    const { body } = await counsellor.post(
      '/contracts',
      tuesdays(client, counsellor, { channel: 'phone', startTime: '21:00' }),
    );
    expect((await next.get(`/contracts/${String(body.id)}`)).status).toBe(404);
    const handed = await counsellor.post(
      `/contracts/${String(body.id)}/reassignment`,
      { counsellorId: next.id, from: '2026-04-01' },
      { ifMatch: 1 },
    );
    expect(handed.status).toBe(201);
    const mine = await next.list<Body>('/sessions', { from: '2026-01-01', to: '2026-12-31', staffId: next.id });
    expect(mine.body[0]).toMatchObject({ plannedDate: '2026-04-07', clientId: client });
    expect(mine.body).toHaveLength(13);
    await expect(
      house.sql(
        `UPDATE counselling.counsellor_assignment SET until = '2026-03-20' WHERE contract_id = $1 AND until = '2026-04-01'`,
        [body.id],
      ),
    ).rejects.toMatchObject({ constraint: 'always_one_counsellor' });
  });

  it('without an agreed end runs through the next term, and is extended when a term begins', async () => {
    const client = await file(counsellor);
    const slot = {
      channel: 'phone',
      startTime: '22:00',
      until: undefined,
      firstOn: '2026-02-03',
      agreedOn: '2026-02-01',
    };
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, slot));
    expect(body).toMatchObject({ until: null, laidOutTo: '2026-12-31' });
    await house.at('2026-07-01T01:00:00+02:00');
    const jobs = house.app.get(CounsellingJobs);
    const extended = await asJob(house, (tx) => jobs.extendSeries(tx, term('2026-HT')));
    expect(extended).toBe(26);
    expect(await asJob(house, (tx) => jobs.extendSeries(tx, term('2026-HT')))).toBe(0);
    expect((await sessionsOf(counsellor, body.id)).at(-1)).toMatchObject({ plannedDate: '2027-06-29' });
    await house.at('2026-01-05T09:00:00+01:00');
  });

  it('proposes the counsellor’s known absence as skipped', async () => {
    const away = await house.staff('counsellor');
    await house.sql(
      `INSERT INTO calendar.absence (id, unit_id, created_at, version, staff_id, starts_at, ends_at, reason)
       VALUES (gen_random_uuid(), $1, now(), 1, $2, '2026-03-09T00:00+01', '2026-03-16T00:00+01', 'Ledig')`,
      [house.unitId, away.id],
    );
    const { body } = await away.post('/contracts', tuesdays(await file(away), away, { channel: 'phone' }));
    const week = (await sessionsOf(away, body.id)).find(({ isoWeek }) => isoWeek === 11);
    expect(week).toMatchObject({
      status: 'absence_skipped',
      skipReason: 'Ledig',
      can: { move: true, recordHeld: false },
    });
  });
});
