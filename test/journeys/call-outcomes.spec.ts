import { type Call, called, concluded, lines, phoneOf, S28 } from '../kast-calls.js';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

const CONSENT = '2026-03-18T20:00:00+01:00';
const MONDAY = '2026-03-23T10:00:00+01:00';

describe('what is written on the call list, and what comes of it', () => {
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

  it('takes a whole list or nothing of it, and names every fault by its line', async () => {
    await enter({ phone: phoneOf(1) });
    const bad = [
      { phone: '070-174 0001', voicemailOk: false },
      { phone: '+46701740002', voicemailOk: true, preferredTimes: '20:00-17:00' },
      { phone: '0701740002', voicemailOk: true },
      { phone: '12 3 - - 4', voicemailOk: true },
    ];
    const refused = await kast.post('/callbacks/list', { consentGivenAt: CONSENT, lines: bad });
    expect(refused.body).toMatchObject({ status: 400, code: 'request.invalid' });
    expect((refused.body.errors as { field: string }[]).map(({ field }) => field)).toEqual([
      'lines.1.preferredTimes.0.to',
      'lines.3.phone',
      'lines.2.phone',
    ]);
    const known = await kast.post('/callbacks/list', { consentGivenAt: CONSENT, lines: bad.slice(0, 1) });
    expect(known.body).toMatchObject({
      status: 409,
      code: 'callback.same-number',
      errors: [{ field: 'lines.0.phone' }],
    });
    expect(await house.sql('SELECT count(*)::int AS n FROM kast.callback')).toEqual([{ n: 1 }]);
    const shared = [{ ...bad[0], sharedNumber: true }];
    expect((await kast.post('/callbacks/list', { consentGivenAt: CONSENT, lines: shared })).body).toEqual({
      entered: 1,
    });
    expect((await kast.post<Call[]>('/callbacks/search', { phone: '0046 70 174 00 01' })).body).toHaveLength(2);
  });

  it('puts right what was heard wrong, and takes off the list whoever asks (SM-10)', async () => {
    const { id, version } = await enter({ alias: 'Blå Keps' });
    const body = { phone: phoneOf(9), preferredTimes: '08:00-16:00', county: '20' };
    const changed = await kast.patch<Call>(`/callbacks/${id}`, body, { ifMatch: version });
    expect(changed.body).toMatchObject({
      county: '20',
      preferredTimes: [{ weekdays: [], from: '08:00', to: '16:00' }],
    });
    expect((await kast.patch(`/callbacks/${id}`, body, { ifMatch: version })).status).toBe(412);
    expect((await kast.patch(`/callbacks/${id}`, body)).status).toBe(428);
    const [found] = (await kast.post<Call[]>('/callbacks/search', { phone: phoneOf(9) })).body;
    await kast.post(`/callbacks/${id}/claim`);
    expect((await kast.get(`/callbacks/${id}/contact`)).body).toMatchObject({ phone: phoneOf(9), alias: 'Blå Keps' });
    expect(found?.id).toBe(id);
    const held = await colleague.post(`/callbacks/${id}/withdrawal`, undefined, { ifMatch: (found?.version ?? 0) + 1 });
    expect(held.body.code).toBe('callback.claimed');
    const gone = await kast.post<Call>(`/callbacks/${id}/withdrawal`, undefined, {
      ifMatch: (found?.version ?? 0) + 1,
    });
    expect(gone.body).toMatchObject({ status: 'withdrawn', standing: 'closed' });
  });

  it('books whoever wants help: a file, a card and a place in the queue, all of it or nothing (W11)', async () => {
    const { id } = await enter({ alias: 'Blå Keps', voicemailOk: true, preferredTimes: '09:00-16:00', county: '20' });
    const reached = (await called(kast, id, 'reached')).body;
    const unknown = { date: '2026-03-25', startTime: '13:00', durationMinutes: 45, channel: 'in_person' };
    const refused = await concluded(kast, reached, { outcome: 'booked', keepContact: true, firstTalk: unknown });
    expect(refused.body).toMatchObject({ status: 422, code: 'contract.room-needed' });
    expect(await house.sql('SELECT count(*)::int AS n FROM clients.client')).toEqual([{ n: 0 }]);
    const booked = await concluded(kast, reached, { outcome: 'booked', keepContact: true });
    expect(booked.body).toMatchObject({ status: 'booked', can: { reopen: false } });
    const client = (await kast.get(`/clients/${booked.body.clientId}`)).body;
    expect(client).toMatchObject({
      compartment: 'kast',
      displayName: 'Blå Keps',
      contact: { phone: phoneOf(1), mayLeaveVoicemail: true, neutralSender: true },
    });
    const background = await house.sql('SELECT pathway, home_county FROM clients.client WHERE id = $1', [client.id]);
    expect(background).toEqual([{ pathway: 'police_operation_callback', home_county: '20' }]);
    const reception = await house.staff('receptionist');
    const queue = (await reception.list('/queue-entries', { serviceKind: 'kast_counselling' })).body;
    expect(queue).toMatchObject([{ clientId: booked.body.clientId, status: 'waiting' }]);
    expect((await colleague.get<Call>(`/callbacks/${id}`)).body.clientId).toBeNull();
  });

  it('books the first talk at once, and carries no number that was not offered (D8)', async () => {
    const { id } = await enter();
    const reached = (await called(kast, id, 'reached')).body;
    const firstTalk = { date: '2026-03-25', startTime: '13:00', durationMinutes: 45, channel: 'phone' };
    const booked = await concluded(kast, reached, { outcome: 'booked', firstTalk });
    const { clientId } = booked.body;
    expect((await kast.list('/sessions', { clientId })).body).toMatchObject([
      { counsellorId: kast.id, channel: 'phone' },
    ]);
    const { body } = await kast.get(`/clients/${clientId}`);
    expect(body.contact).toBeNull();
    expect(
      await house.sql('SELECT count(*)::int AS n FROM counselling.queue_entry WHERE client_id = $1', [clientId]),
    ).toEqual([{ n: 0 }]);
  });

  it('asks for the way a talk ended, and where she lives when help is nearer home (W12)', async () => {
    const { id } = await enter();
    const early = await kast.get<Call>(`/callbacks/${id}`);
    expect((await concluded(kast, early.body, { outcome: 'info_only' })).body.code).toBe('callback.not-claimed');
    const reached = (await called(kast, id, 'reached')).body;
    const { version } = reached;
    expect((await kast.post(`/callbacks/${id}/release`, undefined, { ifMatch: version })).body.code).toBe(
      'callback.already-reached',
    );
    expect((await kast.post(`/callbacks/${id}/attempts`, { outcome: 'no_answer' })).body.code).toBe(
      'callback.already-reached',
    );
    const home = await concluded(kast, reached, { outcome: 'referred_home', county: '20' });
    expect(home.body).toMatchObject({ status: 'referred_home', county: '20' });
  });

  it('S28 is not written twice: an operation holds its counts, and no more than said yes', async () => {
    const street = await house.staff('outreach_worker');
    const made = await street.post<Call>('/police-operations', { ...S28, staffPresent: [street.id] });
    expect(made.status).toBe(201);
    const { id: operationId, version } = made.body;
    expect((await street.post('/police-operations', S28)).body.code).toBe('operation.already-registered');
    const change = (body: object) => kast.patch(`/police-operations/${operationId}`, body, { ifMatch: version });
    expect((await change({ consentedCount: 92 })).body.code).toBe('operation.more-consented-than-arrested');
    expect((await change({ to: '2026-03-01' })).body.code).toBe('operation.wrong-days');
    expect((await change({ staffPresent: [operationId] })).body.code).toBe('staff.unknown');
    const list = { operationId, consentGivenAt: CONSENT, lines: lines(70) };
    expect((await kast.post('/callbacks/list', list)).body).toEqual({ entered: 70 });
    const more = { ...list, lines: [{ phone: phoneOf(71), voicemailOk: false }] };
    expect((await kast.post('/callbacks/list', more)).body.code).toBe('callback.more-than-consented');
    expect((await change({ consentedCount: 69 })).body.code).toBe('operation.more-are-listed');
    const manager = await house.staff('unit_manager');
    expect((await manager.get(`/police-operations/${operationId}`)).body).toMatchObject({
      ...S28,
      listed: 70,
      open: 70,
    });
  });
});
