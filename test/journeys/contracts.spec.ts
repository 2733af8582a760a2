import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { byText, type Body, file, refusal, room, sessionsOf, tuesdays } from '../talks.js';

describe('an oral contract', () => {
  let house: House;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-01-05T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
  });
  afterAll(() => house.close());

  const rows = async (): Promise<number> =>
    Number((await house.sql<{ n: string }>('SELECT count(*) AS n FROM counselling.session'))[0]?.n);

  it('S04: is active with no document and no signature, and stands alone for client, service, room and time', async () => {
    const clientId = await file(counsellor);
    const roomId = await room(house, 'Rum 3');
    const opened = await counsellor.post('/contracts', tuesdays(clientId, counsellor, { roomId }));
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ status: 'active', form: 'oral', weekday: 2, startTime: '14:00', version: 1 });
    expect(opened.headers.get('etag')).toBe('"1"');
    expect(await house.deeds(clientId)).toContain('counselling.contract.open');

    const second = tuesdays(clientId, counsellor, { roomId, startTime: '16:00' });
    expect(refusal(await counsellor.post('/contracts', second))).toEqual([409, 'contract.already-active']);

    const other = await house.staff('counsellor', { name: 'Eva Samtal' });
    const another = await file(other);
    const before = await rows();
    const taken = await other.post('/contracts', tuesdays(another, other, { roomId, startTime: '14:30' }));
    expect(refusal(taken)).toEqual([409, 'calendar.conflict']);
    expect(await rows()).toBe(before);
    const conflicts = taken.body.conflicts as Body[];
    expect(conflicts).toHaveLength((await sessionsOf(counsellor, opened.body.id)).length);
    expect(conflicts[0]).toMatchObject({ date: '2026-03-03', resource: 'room', name: 'Rum 3' });
    expect(taken.text).not.toContain(clientId);
  });

  it('S05: keeps its wall-clock time over both changes of the clock, one session a week', async () => {
    const client = await file(counsellor);
    const roomId = await room(house);
    const slot = { roomId, startTime: '09:00', weekday: 2, until: '2026-12-31' };
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, slot));
    const sessions = await sessionsOf(counsellor, body.id);
    const at = (date: string) => sessions.find(({ plannedDate }) => plannedDate === date)?.startsAt;
    expect(['2026-03-24', '2026-03-31', '2026-10-20', '2026-10-27'].map(at)).toEqual([
      '2026-03-24T08:00:00.000Z',
      '2026-03-31T07:00:00.000Z',
      '2026-10-20T07:00:00.000Z',
      '2026-10-27T08:00:00.000Z',
    ]);
    expect(new Set(sessions.map(({ startTime }) => startTime))).toEqual(new Set(['09:00']));
    for (const week of [13, 14, 43, 44]) expect(sessions.filter(({ isoWeek }) => isoWeek === week)).toHaveLength(1);
  });

  it('S05: is refused at an hour that the clock skips', async () => {
    const client = await file(counsellor);
    const night = { weekday: 7, firstOn: '2026-03-22', startTime: '02:30', channel: 'phone' };
    const answer = await counsellor.post('/contracts', tuesdays(client, counsellor, night));
    expect(refusal(answer)).toEqual([422, 'calendar.no-such-local-time']);
  });

  it('S06: proposes red days and eves as skipped, and knows week 53', async () => {
    const client = await file(counsellor);
    const friday = { weekday: 5, firstOn: '2026-01-09', until: '2026-06-30', roomId: await room(house) };
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, friday));
    const sessions = await sessionsOf(counsellor, body.id);
    const skipped = sessions.filter(({ status }) => status === 'holiday_skipped');
    expect(skipped.map(({ plannedDate }) => plannedDate)).toEqual(['2026-04-03', '2026-05-01', '2026-06-19']);
    expect(sessions.filter(({ status }) => status === 'planned')).toHaveLength(22);

    const winter = { firstOn: '2026-12-01', until: '2027-01-31', startTime: '11:00', channel: 'phone' };
    const other = await counsellor.post('/contracts', tuesdays(await file(counsellor), counsellor, winter));
    const weeks = (await sessionsOf(counsellor, other.body.id)).map(({ plannedDate, isoYear, isoWeek }) => [
      plannedDate,
      isoYear,
      isoWeek,
    ]);
    expect(weeks).toContainEqual(['2026-12-29', 2026, 53]);
    expect(weeks).toContainEqual(['2027-01-05', 2027, 1]);
  });

  it('S08: is silent about what the same person has at Spiralen, and says of a room only that it is busy', async () => {
    const midwife = await house.staff('midwife');
    const patient = await file(midwife, { compartment: 'spiralen' });
    const shared = await room(house, 'Delat rum');
    const hold = `INSERT INTO calendar.reservation (id, unit_id, resource_kind, resource_id, starts_at, ends_at, kind, source_id, compartment, client_id)
      VALUES (gen_random_uuid(), $1, $2, $3, '2026-03-04T09:00Z', '2026-03-04T10:00Z', 'booking', gen_random_uuid(), $4, $5)`;
    await house.sql(hold, [house.unitId, 'client', patient, 'spiralen', patient]);
    await house.sql(hold, [house.unitId, 'room', shared, null, null]);
    const client = await file(counsellor);
    const single = { clientId: client, serviceKind: 'counselling', counsellorId: counsellor.id, date: '2026-03-04' };
    const phone = { ...single, startTime: '10:30', durationMinutes: 60, channel: 'phone' };
    expect((await counsellor.post('/sessions', phone)).status).toBe(201);
    const clash = await counsellor.post('/sessions', {
      ...phone,
      startTime: '09:45',
      durationMinutes: 30,
      channel: 'in_person',
      roomId: shared,
    });
    expect(refusal(clash)).toEqual([409, 'calendar.conflict']);
    expect(clash.body.conflicts).toEqual([
      expect.objectContaining({ resource: 'room', name: 'Delat rum', date: '2026-03-04' }),
    ]);
    expect(clash.text).not.toContain(patient);
  });

  it('shows every week and every conflict before anything is saved', async () => {
    const client = await file(counsellor);
    const roomId = await room(house, 'Upptaget rum');
    const busy = await house.staff('counsellor');
    await busy.post(
      '/contracts',
      tuesdays(await file(busy), busy, { roomId, startTime: '18:00', until: '2026-03-31' }),
    );
    const before = await rows();
    const preview = await counsellor.post(
      '/contracts/preview',
      tuesdays(client, counsellor, { roomId, startTime: '18:30' }),
    );
    expect(preview.status).toBe(200);
    const { occurrences, conflicts } = preview.body as { occurrences: Body[]; conflicts: Body[] };
    expect(occurrences).toHaveLength(18);
    expect(occurrences[0]).toEqual({
      isoYear: 2026,
      isoWeek: 10,
      date: '2026-03-03',
      startTime: '18:30',
      startsAt: '2026-03-03T17:30:00.000Z',
      endsAt: '2026-03-03T18:30:00.000Z',
      status: 'planned',
    });
    expect(conflicts.map(({ date }) => date)).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
    ]);
    expect(conflicts[0]).toMatchObject({ resource: 'room', name: 'Upptaget rum' });
    expect(await rows()).toBe(before);
  });

  it('refuses what no contract can be, each with its own code', async () => {
    const client = await file(counsellor, { birthDate: '2008-03-02' });
    const roomId = await room(house);
    const asked = (more: Body) =>
      counsellor.post('/contracts', tuesdays(client, counsellor, { roomId, startTime: '07:00', ...more }));
    expect(refusal(await asked({ firstOn: '2026-03-04' }))).toEqual([422, 'contract.weekday-mismatch']);
    expect(refusal(await asked({}))).toEqual([422, 'contract.client-too-young']);
    expect(refusal(await asked({ agreedOn: '2026-03-02', roomId: undefined }))).toEqual([422, 'contract.room-needed']);
    expect(refusal(await asked({ agreedOn: '2026-03-02', until: '2026-02-01' }))).toEqual([
      422,
      'contract.ends-before-it-begins',
    ]);
    expect(refusal(await asked({ serviceKind: 'kast_counselling' }))).toEqual([422, 'service.not-given-here']);
    const midwife = await house.staff('midwife');
    expect(refusal(await asked({ counsellorId: midwife.id }))).toEqual([422, 'contract.not-a-counsellor']);
    const faults = await asked({ weekday: 8, durationMinutes: 5, startTime: '25:00', form: 'written' });
    const fields = (faults.body.errors as Body[]).map(({ field }) => field);
    expect([faults.status, new Set(fields)]).toEqual([
      400,
      new Set(['weekday', 'durationMinutes', 'startTime', 'form']),
    ]);
    expect((await asked({ agreedOn: '2026-03-02' })).status).toBe(201);
  });

  it('holds the age in the database too', async () => {
    const young = await file(counsellor, { minorSuspected: true });
    const insert = `INSERT INTO counselling.contract (id, unit_id, compartment, client_id, created_at, version, service_kind, form, agreed_orally_on, weekday,
      start_time, duration_minutes, channel, tz, first_on, laid_out_to, goal_required, status)
      VALUES (gen_random_uuid(), $1, 'counselling', $2, now(), 1, 'counselling', 'oral', '2026-03-01', 2, '14:00', 60, 'phone', 'Europe/Stockholm',
      '2026-03-03', '2026-03-03', false, 'active')`;
    await expect(house.sql(insert, [house.unitId, young])).rejects.toMatchObject({
      constraint: 'old_enough_for_contract',
    });
  });

  it('is opened once when two counsellors open it at the same instant', async () => {
    const reception = await house.staff('receptionist');
    const client = await file(reception);
    const two = [await house.staff('counsellor'), await house.staff('counsellor')];
    for (const { id } of two) await reception.post(`/clients/${client}/care-team`, { staffId: id, reason: 'Samråd' });
    const answers = await Promise.all(
      two.map((one) => one.post('/contracts', tuesdays(client, one, { channel: 'phone', startTime: '20:00' }))),
    );
    expect(answers.map(refusal).toSorted(byText)).toEqual([
      [201, undefined],
      [409, 'contract.already-active'],
    ]);
  });

  it('does not exist for a colleague, another compartment or another unit', async () => {
    const client = await file(counsellor);
    const { body } = await counsellor.post(
      '/contracts',
      tuesdays(client, counsellor, { channel: 'phone', startTime: '19:00' }),
    );
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    const absent = await counsellor.get(`/contracts/${crypto.randomUUID()}`);
    const others = [
      await house.staff('counsellor'),
      await house.staff('kast_counsellor'),
      await house.staff('counsellor', { unitId: malmo }),
      await house.staff('receptionist', { unitId: malmo }),
    ];
    for (const other of others) {
      for (const path of [`/contracts/${String(body.id)}`, `/contracts/${String(body.id)}/sessions`]) {
        const answer = await other.get(path);
        expect([answer.status, answer.text]).toEqual([404, absent.text]);
      }
      expect((await other.list('/contracts', { clientId: client })).body).toEqual([]);
    }
    const end = { endedOn: '2026-05-01', reason: 'completed' };
    for (const other of others.slice(0, 3))
      expect((await other.post(`/contracts/${String(body.id)}/end`, end, { ifMatch: 1 })).status).toBe(404);
    const manager = await house.staff('unit_manager');
    expect((await manager.get(`/contracts/${String(body.id)}`)).status).toBe(403);
    const reception = await house.staff('receptionist');
    expect((await reception.get(`/contracts/${String(body.id)}`)).body.can).toMatchObject({
      changeSlot: true,
      end: false,
    });
    expect((await reception.post(`/contracts/${String(body.id)}/end`, {}, { ifMatch: 1 })).status).toBe(403);
  });
});
