import { type Call, called, phoneOf } from '../kast-calls.js';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

const CONSENT = '2026-03-18T20:00:00+01:00';
const MONDAY = '2026-03-23T10:00:00+01:00';

describe('the call list', () => {
  let house: House;
  let kast: Caller;
  let colleague: Caller;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.sql(`TRUNCATE kast.callback CASCADE`);
    await house.at(MONDAY);
    kast = await house.staff('kast_counsellor', { name: 'Kim Kast' });
    colleague = await house.staff('kast_counsellor');
  });

  const enter = async (more: Record<string, unknown> = {}): Promise<Call> => {
    const answer = await kast.post<Call>('/callbacks', {
      consentGivenAt: CONSENT,
      phone: phoneOf(1),
      voicemailOk: false,
      ...more,
    });
    expect(answer.status).toBe(201);
    return answer.body;
  };

  it('takes nobody who has not said yes, in the database either (S28, I22)', async () => {
    const without = await kast.post('/callbacks', { phone: phoneOf(1), voicemailOk: false });
    expect(without.body).toMatchObject({ status: 400, errors: [{ field: 'consentGivenAt' }] });
    const later = { consentGivenAt: '2026-03-23T10:05:00+01:00', phone: phoneOf(1), voicemailOk: false };
    expect((await kast.post('/callbacks', later)).body.code).toBe('callback.consent-in-the-future');
    await enter();
    await expect(house.sql('UPDATE kast.callback SET consent_given_at = NULL')).rejects.toThrow('not-null');
  });

  it('shows neither number nor name, but to the one who calls; and each look is in the log (C04, D8)', async () => {
    const { id } = await enter({ alias: 'Blå Keps' });
    const told = [(await kast.list('/callbacks')).text, (await kast.get(`/callbacks/${id}`)).text].join('');
    expect(told).not.toMatch(/070-174|Keps/);
    expect((await kast.get(`/callbacks/${id}/contact`)).status).toBe(403);
    await kast.post(`/callbacks/${id}/claim`);
    expect((await kast.get(`/callbacks/${id}/contact`)).body).toEqual({ id, phone: phoneOf(1), alias: 'Blå Keps' });
    expect((await colleague.get(`/callbacks/${id}/contact`)).status).toBe(403);
    const seen = await house.sql(
      `SELECT remark FROM audit.entry WHERE deed = 'kast.callback.reveal' AND outcome = 'allow'`,
    );
    expect(seen).toEqual([{ remark: `callback=${id}` }]);
  });

  it('is kept by KAST and counted by reception and the manager; nobody else knows of it (model 3.5)', async () => {
    const { id } = await enter();
    for (const role of ['receptionist', 'unit_manager'] as const) {
      const who = await house.staff(role);
      expect((await who.list('/callbacks')).status).toBe(403);
      expect((await who.get(`/callbacks/${id}`)).status).toBe(403);
      expect((await who.get('/callbacks/counts')).body).toEqual({ now: 1, laterToday: 0, waiting: 0, taken: 0 });
    }
    const talks = await house.staff('counsellor');
    expect((await talks.get('/callbacks/counts')).status).toBe(403);
    const other = await house.unit({ code: 'malmo-ring', minAge: 15 });
    const stranger = await house.staff('kast_counsellor', { unitId: other });
    expect((await stranger.get(`/callbacks/${id}`)).status).toBe(404);
    expect((await stranger.post(`/callbacks/${id}/claim`)).status).toBe(404);
    expect((await stranger.list('/callbacks')).body).toEqual([]);
    expect((await stranger.post('/callbacks/search', { phone: phoneOf(1) })).body).toEqual([]);
  });

  it('asks whom to call now first: agreed hours, fewest tries, oldest consent', async () => {
    const evening = await enter({ phone: phoneOf(1), preferredTimes: '17:00-20:00' });
    const newer = await enter({ phone: phoneOf(2), consentGivenAt: '2026-03-19T09:00:00+01:00' });
    const older = await enter({ phone: phoneOf(3) });
    const tuesday = await enter({
      phone: phoneOf(4),
      preferredTimes: [{ weekdays: [2], from: '09:00', to: '12:00' }],
    });
    const list = (await kast.list<Call>('/callbacks')).body;
    expect(list.map(({ id, standing }) => [id, standing])).toEqual([
      [older.id, 'now'],
      [newer.id, 'now'],
      [evening.id, 'later_today'],
      [tuesday.id, 'waiting'],
    ]);
    expect(list[3]?.callableFrom).toBe('2026-03-24T08:00:00.000Z');
    expect((await kast.post<Call>('/callbacks/next')).body.id).toBe(older.id);
    expect((await colleague.post<Call>('/callbacks/next')).body.id).toBe(newer.id);
    expect((await kast.post('/callbacks/next')).body).toMatchObject({
      status: 422,
      code: 'callback.nobody-to-call',
      allowedFrom: '2026-03-23T16:00:00.000Z',
    });
    // Rung in the morning without an answer: not again before the afternoon.
    await kast.post(`/callbacks/${older.id}/attempts`, { outcome: 'no_answer' });
    const { version } = (await kast.get<Call>(`/callbacks/${older.id}`)).body;
    expect(
      (await kast.post<Call>(`/callbacks/${older.id}/release`, undefined, { ifMatch: version })).body,
    ).toMatchObject({ status: 'queued', standing: 'later_today', callableFrom: '2026-03-23T11:00:00.000Z' });
  });

  it('keeps to one operation where the next of that one is asked for', async () => {
    const given = {
      arrestedCount: 2,
      consentedCount: 2,
      from: '2026-03-15',
      to: '2026-03-16',
      policeRegion: 'Stockholm',
    };
    const operation = await kast.post<{ id: string }>('/police-operations', { ...given, reference: 'Påhittad' });
    expect(operation.status).toBe(201);
    const operationId = operation.body.id;
    const first = await enter({ phone: phoneOf(1) });
    const second = await enter({ phone: phoneOf(2), operationId, consentGivenAt: '2026-03-19T09:00:00+01:00' });
    expect((await kast.post<Call>('/callbacks/next', { operationId })).body.id).toBe(second.id);
    expect((await kast.post('/callbacks/next', { operationId })).body.code).toBe('callback.nobody-to-call');
    expect((await kast.post<Call>('/callbacks/next', {})).body.id).toBe(first.id);
    expect((await kast.post('/callbacks/next', { operationId: 'all' })).status).toBe(400);
    const unknown = '01890000-0000-7000-8000-000000000001';
    expect((await kast.post('/callbacks/next', { operationId: unknown })).status).toBe(404);
  });

  it('rings nobody before nine or from eight in the evening where no hours were agreed (C04)', async () => {
    await enter();
    await house.at('2026-03-23T20:00:00+01:00');
    expect((await kast.post('/callbacks/next')).body).toMatchObject({
      code: 'callback.nobody-to-call',
      allowedFrom: '2026-03-24T08:00:00.000Z',
    });
    await house.at('2026-03-24T09:00:00+01:00');
    expect((await kast.post('/callbacks/next')).status).toBe(200);
  });

  it('lets one have a call, and another take over after four silent hours (I23, SM-10)', async () => {
    const { id } = await enter();
    expect((await kast.post<Call>(`/callbacks/${id}/claim`)).body).toMatchObject({
      standing: 'mine',
      claimedByName: 'Kim Kast',
    });
    expect((await colleague.post(`/callbacks/${id}/claim`)).body).toMatchObject({
      status: 409,
      code: 'callback.claimed',
    });
    expect((await colleague.post(`/callbacks/${id}/attempts`, { outcome: 'no_answer' })).body.code).toBe(
      'callback.claimed',
    );
    await house.at('2026-03-23T12:30:00+01:00');
    await kast.post(`/callbacks/${id}/attempts`, { outcome: 'no_answer' });
    await house.at('2026-03-23T16:00:00+01:00');
    expect((await colleague.post(`/callbacks/${id}/claim`)).status).toBe(409);
    await house.at('2026-03-23T17:00:00+01:00');
    expect((await colleague.post<Call>('/callbacks/next')).body.id).toBe(id);
    expect((await kast.post(`/callbacks/${id}/attempts`, { outcome: 'reached' })).body.code).toBe('callback.claimed');
    expect((await kast.get(`/callbacks/${id}/contact`)).status).toBe(403);
  });

  it('calls nobody again who has answered: a colleague may take over and say how the talk ended', async () => {
    const { id } = await enter();
    await called(kast, id, 'reached');
    await house.at('2026-03-23T15:00:00+01:00');
    expect((await colleague.list<Call>('/callbacks')).body).toMatchObject([
      { standing: 'with_colleague', can: { claim: true } },
    ]);
    expect((await colleague.post('/callbacks/next')).body.code).toBe('callback.nobody-to-call');
    expect((await colleague.post<Call>(`/callbacks/${id}/claim`)).body).toMatchObject({
      status: 'reached',
      can: { conclude: true },
    });
  });

  it('refuses a call outside the agreed hours, and a message where none may be left (C04)', async () => {
    const { id } = await enter({ preferredTimes: [{ weekdays: [1], from: '17:00', to: '20:00' }] });
    await kast.post(`/callbacks/${id}/claim`);
    expect((await kast.post(`/callbacks/${id}/attempts`, { outcome: 'no_answer' })).body).toMatchObject({
      status: 422,
      code: 'callback.outside-allowed-hours',
      allowedFrom: '2026-03-23T16:00:00.000Z',
    });
    await house.at('2026-03-23T19:55:00+01:00');
    await kast.post(`/callbacks/${id}/claim`);
    const message = await kast.post(`/callbacks/${id}/attempts`, { outcome: 'voicemail_neutral' });
    expect(message.body).toMatchObject({ status: 422, code: 'callback.no-voicemail' });
    // A talk that began in time and went on is written down when it is over.
    await house.at('2026-03-23T20:20:00+01:00');
    const at = '2026-03-23T19:57:00+01:00';
    const early = await kast.post(`/callbacks/${id}/attempts`, { outcome: 'reached', at: '2026-03-23T17:30:00+01:00' });
    expect(early.body.code).toBe('callback.wrong-time');
    expect((await kast.post<Call>(`/callbacks/${id}/attempts`, { outcome: 'reached', at })).body.status).toBe(
      'reached',
    );
  });

  it('gives up after three tries on two days in two parts of the day, by itself (SM-10)', async () => {
    const { id } = await enter({ voicemailOk: true });
    const tries = [
      ['2026-03-23T10:00:00+01:00', 'no_answer', 'claimed'],
      ['2026-03-23T13:00:00+01:00', 'voicemail_neutral', 'claimed'],
      ['2026-03-24T10:00:00+01:00', 'no_answer', 'unreached'],
    ] as const;
    for (const [at, outcome, status] of tries) {
      await house.at(at);
      expect((await called(kast, id, outcome)).body.status).toBe(status);
    }
    expect((await kast.post(`/callbacks/${id}/claim`)).body).toMatchObject({ status: 409, code: 'callback.closed' });
    const { version, can } = (await kast.get<Call>(`/callbacks/${id}`)).body;
    expect(can).toMatchObject({ reopen: true, claim: false });
    const again = await kast.post<Call>(`/callbacks/${id}/reopen`, undefined, { ifMatch: version });
    expect(again.body).toMatchObject({ status: 'queued', attempts: 3, purgeAt: null });
  });

  it('takes back a wrong key: nobody had answered, and no talk is counted', async () => {
    const { id } = await enter();
    await kast.post(`/callbacks/${id}/claim`);
    const talk = await kast.post<Call>(`/callbacks/${id}/attempts`, { outcome: 'reached' });
    expect(talk.body).toMatchObject({ status: 'reached', can: { reopen: true } });
    const ifMatch = talk.body.version;
    expect((await colleague.post(`/callbacks/${id}/reopen`, undefined, { ifMatch })).body.code).toBe(
      'callback.claimed',
    );
    const back = await kast.post<Call>(`/callbacks/${id}/reopen`, undefined, { ifMatch });
    expect(back.body).toMatchObject({ status: 'queued', attempts: 1, lastOutcome: 'no_answer', claimedBy: null });
    expect(await house.sql('SELECT reached_at FROM kast.callback WHERE id = $1', [id])).toEqual([{ reached_at: null }]);
  });
});
