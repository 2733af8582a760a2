import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, refusal, room, sessionsOf, type Told, tuesdays } from '../talks.js';

describe('a session', () => {
  let house: House;
  let counsellor: Caller;
  let reception: Caller;
  let clientId: string;
  let contract: Body;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-01T09:00:00+01:00');
    counsellor = await house.staff('counsellor');
    reception = await house.staff('receptionist');
    clientId = await file(counsellor);
    const roomId = await room(house);
    contract = (await counsellor.post('/contracts', tuesdays(clientId, counsellor, { roomId }))).body;
  });
  afterAll(() => house.close());

  const nth = async (index: number): Promise<Told> => (await sessionsOf(counsellor, contract.id))[index] as Told;
  const record = (who: Caller, session: Told, body: Body, ifMatch: number | null = session.version) =>
    who.post<Told & Body>(`/sessions/${session.id}/attendance`, body, ifMatch === null ? {} : { ifMatch });

  it('receives a client once, with an answer about all of the unit', async () => {
    const session = await nth(0);
    expect((await reception.post(`/sessions/${session.id}/arrival`, {})).status).toBe(400);
    const seated = await reception.post(`/sessions/${session.id}/waiting-room`, undefined, {
      ifMatch: session.version,
    });
    expect(refusal(seated)).toEqual([422, 'session.not-arrived']);
    const early = await reception.post(`/sessions/${session.id}/arrival`, { informedAboutUnit: 'given' });
    expect(refusal(early)).toEqual([422, 'session.not-its-day']);
    await house.at('2026-03-03T13:50:00+01:00');
    const come = await reception.post(`/sessions/${session.id}/arrival`, { informedAboutUnit: 'given' });
    expect(come.body).toMatchObject({
      informedAboutUnit: 'given',
      status: 'planned',
      can: { arrive: false, wait: true },
    });
    expect(come.body.arrivedAt).toMatch(/^2026-03-03T12:50/);
    const again = await reception.post(`/sessions/${session.id}/arrival`, { informedAboutUnit: 'declined' });
    expect(refusal(again)).toEqual([409, 'session.already-arrived']);
    const waits = await reception.post(`/sessions/${session.id}/waiting-room`, undefined, { ifMatch: 2 });
    expect(waits.body.waitingSince).not.toBeNull();
  });

  it('awaits a client anew whose time is moved to another day, and not where it is moved within the day', async () => {
    const { id } = await nth(0);
    const moved = async (date: string, startTime: string) => {
      const ifMatch = (await nth(0)).version;
      return (await reception.post(`/sessions/${id}/move`, { date, startTime }, { ifMatch })).body;
    };
    expect(await moved('2026-03-03', '14:30')).toMatchObject({ informedAboutUnit: 'given', can: { wait: true } });
    const nothing = { arrivedAt: null, waitingSince: null, informedAboutUnit: null };
    expect(await moved('2026-03-05', '14:30')).toMatchObject({ ...nothing, can: { arrive: false } });
    await house.at('2026-03-05T09:00:00+01:00');
    expect(await nth(0)).toMatchObject({ can: { arrive: true, recordHeld: true } });
  });

  it('is held when its counsellor says so, and reception records all else', async () => {
    const session = await nth(1);
    expect((await record(reception, session, { outcome: 'held' })).status).toBe(403);
    expect((await record(counsellor, session, { outcome: 'held' }, null)).status).toBe(428);
    expect((await record(counsellor, session, { outcome: 'held' }, 9)).status).toBe(412);
    expect((await record(counsellor, session, { outcome: 'later' })).status).toBe(400);
    expect(session).toMatchObject({ can: { recordHeld: false, recordAbsence: true } });
    for (const outcome of ['held', 'client_no_show'])
      expect(refusal(await record(counsellor, session, { outcome }))).toEqual([422, 'session.not-its-day']);
    await house.at('2026-03-10T00:00:00+01:00');
    const held = await record(counsellor, session, { outcome: 'held', channel: 'phone' });
    expect(held.body).toMatchObject({
      status: 'held',
      channel: 'phone',
      can: { move: false, recordHeld: false, mark: true },
    });
    const twice = await record(reception, { ...session, version: 2 }, { outcome: 'client_no_show' });
    expect(refusal(twice)).toEqual([422, 'session.already-recorded']);

    const absent = await nth(2);
    const told = { outcome: 'client_absent_notified', lateNotice: true, reason: 'Sjuk' };
    expect((await record(reception, absent, told)).body).toMatchObject({
      status: 'client_absent_notified',
      lateNotice: true,
      absenceReason: 'Sjuk',
    });
    expect(JSON.stringify(await house.sql('SELECT * FROM counselling.session'))).not.toContain('Sjuk');
    const other = await file(counsellor);
    const free = {
      clientId: other,
      serviceKind: 'counselling',
      counsellorId: counsellor.id,
      date: absent.date,
      startTime: '14:00',
      durationMinutes: 45,
      channel: 'phone',
    };
    expect((await reception.post('/sessions', free)).status).toBe(201);
  });

  it('keeps what is recorded, whoever asks the database', async () => {
    const [session] = (await sessionsOf(counsellor, contract.id)).filter(({ status }) => status === 'held');
    for (const text of [
      `UPDATE counselling.session SET status = 'planned', recorded_at = NULL WHERE id = $1`,
      'DELETE FROM counselling.session WHERE id = $1',
    ])
      await expect(house.sql(text, [session?.id])).rejects.toMatchObject({ constraint: 'recorded_sessions_stay' });
  });

  it('moves to another time and keeps its planned day', async () => {
    const session = await nth(3);
    const to = { date: '2026-03-26', startTime: '09:30' };
    const moved = await reception.post(`/sessions/${session.id}/move`, to, { ifMatch: session.version });
    expect(moved.body).toMatchObject({
      ...to,
      plannedDate: '2026-03-24',
      plannedStartTime: '14:00',
      status: 'planned',
      movedFrom: session.startsAt,
    });
    expect((moved.body.endsAt as string).slice(11, 16)).toBe('09:30');
    const busy = await nth(4);
    const clash = await reception.post(`/sessions/${busy.id}/move`, to, { ifMatch: busy.version });
    expect(refusal(clash)).toEqual([409, 'calendar.conflict']);
    expect(new Set((clash.body.conflicts as Body[]).map(({ resource }) => resource))).toEqual(
      new Set(['staff', 'room', 'client']),
    );
    const skipped = await reception.post(
      `/sessions/${busy.id}/move`,
      { date: '2026-03-29', startTime: '02:15' },
      { ifMatch: busy.version },
    );
    expect(refusal(skipped)).toEqual([422, 'calendar.no-such-local-time']);
  });

  it('a red day’s session is held another day when it is moved', async () => {
    const client = await file(counsellor);
    const mayday = { weekday: 5, firstOn: '2026-05-01', until: '2026-05-29', channel: 'phone', startTime: '08:00' };
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, mayday));
    const [red] = await sessionsOf(counsellor, body.id);
    expect(red).toMatchObject({
      status: 'holiday_skipped',
      skipReason: 'första maj',
      can: { move: true, recordHeld: false },
    });
    const refused = await record(counsellor, red as Told, { outcome: 'held' });
    expect(refused.status).toBe(422);
    const moved = await counsellor.post(
      `/sessions/${red?.id}/move`,
      { date: '2026-04-30', startTime: '08:00' },
      { ifMatch: 1 },
    );
    expect(moved.body).toMatchObject({ status: 'planned', plannedDate: '2026-05-01', date: '2026-04-30' });
  });

  it('is marked with parts and themes that only the care team reads', async () => {
    const session = await nth(1);
    const path = `/sessions/${session.id}/theme-marks`;
    expect((await counsellor.post(path, { parts: ['relation'], themes: ['guilt'] })).status).toBe(400);
    await counsellor.post(path, { parts: ['relation'], themes: [] });
    const marked = await counsellor.post(path, { parts: ['relation', 'practice'], themes: ['shame'] });
    expect(marked.body).toMatchObject({ parts: ['relation', 'practice'], themes: ['shame'] });
    expect((await reception.post(path, { parts: [], themes: [] })).status).toBe(403);
    expect((await reception.get(`/sessions/${session.id}`)).body).toMatchObject({ parts: null, themes: null });
    const absent = await nth(2);
    const never = await counsellor.post(`/sessions/${absent.id}/theme-marks`, { parts: [], themes: [] });
    expect(refusal(never)).toEqual([422, 'session.not-held']);
  });

  it('lists a week of one counsellor, and nothing of a file she is not let into', async () => {
    const week = { from: '2026-03-30', to: '2026-04-05', staffId: counsellor.id };
    const mine = await counsellor.list<Told>('/sessions', week);
    expect(mine.body.map(({ date, startTime }) => [date, startTime])).toEqual([['2026-03-31', '14:00']]);
    expect((await reception.list<Told>('/sessions', week)).body).toHaveLength(1);
    const colleague = await house.staff('counsellor');
    expect((await colleague.list('/sessions', week)).body).toEqual([]);
    expect((await colleague.get(`/sessions/${mine.body[0]?.id}`)).status).toBe(404);
    expect((await colleague.post(`/sessions/${mine.body[0]?.id}/arrival`, { informedAboutUnit: 'given' })).status).toBe(
      404,
    );
    const administrator = await house.staff('administrator');
    expect((await administrator.list('/sessions', week)).status).toBe(403);
    expect((await counsellor.list('/sessions', { ...week, to: '2026-03-01' })).status).toBe(400);
    expect((await counsellor.list('/sessions', { theme: 'shame' })).status).toBe(400);
  });

  it('opens a counsellor’s whole term in one answer', async () => {
    const { status, body } = await counsellor.get<Body & { sessions: Told[] }>('/my-term?term=2026-VT');
    expect([status, body.term, body.from, body.to]).toEqual([200, '2026-VT', '2026-01-01', '2026-06-30']);
    expect(body.sessions.filter(({ status: one }) => one === 'held')).toHaveLength(1);
    expect(body.sessions.map(({ date }) => date)).toEqual(body.sessions.map(({ date }) => date).toSorted());
    expect((await (await house.staff('counsellor')).get<Body>('/my-term')).body).toMatchObject({ sessions: [] });
    expect((await counsellor.get('/my-term?term=2026')).status).toBe(400);
    expect((await reception.get('/my-term')).status).toBe(403);
  });

  it('books a single session that lets its counsellor into the file', async () => {
    const client = await file(reception);
    const single = {
      clientId: client,
      serviceKind: 'counselling',
      counsellorId: counsellor.id,
      date: '2026-03-05',
      startTime: '10:00',
      durationMinutes: 45,
    };
    expect(refusal(await reception.post('/sessions', single))).toEqual([422, 'contract.room-needed']);
    expect((await counsellor.get(`/clients/${client}`)).status).toBe(404);
    const booked = await reception.post('/sessions', { ...single, channel: 'video' });
    expect(booked.body).toMatchObject({
      extra: true,
      contractId: null,
      isoWeek: 10,
      status: 'planned',
      channel: 'video',
    });
    expect((await counsellor.get(`/clients/${client}`)).status).toBe(200);
  });

  it('stays where it is when a note cites it, whatever becomes of the slot', async () => {
    const client = await file(counsellor);
    const slot = { channel: 'phone', startTime: '16:00', firstOn: '2026-06-02' };
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, slot));
    const [noted] = await sessionsOf(counsellor, body.id);
    const note = {
      clientId: client,
      subject: { type: 'session', id: noted?.id },
      kind: 'session',
      eventAt: '2026-02-28T14:00:00Z',
      headings: { facts: 'F', assessment: 'B' },
    };
    expect((await counsellor.post('/notes', note)).status).toBe(201);
    const change = {
      effectiveFrom: '2026-06-01',
      weekday: 3,
      startTime: '16:00',
      reason: 'Skola',
      agreedOn: '2026-03-01',
    };
    expect((await reception.post(`/contracts/${String(body.id)}/slot-change`, change, { ifMatch: 1 })).status).toBe(
      201,
    );
    const after = await sessionsOf(counsellor, body.id);
    expect(after[0]).toMatchObject({ id: noted?.id, plannedDate: '2026-06-02' });
    expect(after[1]).toMatchObject({ plannedDate: '2026-06-10' });
  });
});
