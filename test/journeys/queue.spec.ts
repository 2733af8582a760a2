import { CounsellingJobs } from '#counselling';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { byText, asJob, type Body, file, refusal, tuesdays } from '../talks.js';

/** An answer's body, with what these tests ask of it. */
interface Place extends Body {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

const outOfOrder = { ground: 'other', reason: 'Prov' };

describe('the queue', () => {
  let house: House;
  let reception: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-02-02T09:00:00+01:00');
    reception = await house.staff('receptionist');
  });
  afterAll(() => house.close());

  const enter = async (more: Body = {}, compartment = 'counselling'): Promise<Place> => {
    const serviceKind = compartment === 'kast' ? 'kast_counselling' : 'counselling';
    const clientId = await file(reception, { compartment });
    const answer = await reception.post<Place>('/queue-entries', { clientId, serviceKind, ...more });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const offer = (entry: Body, counsellor: Caller, more: Body = {}) =>
    reception.post<Place>(`/queue-entries/${String(entry.id)}/offers`, {
      counsellorId: counsellor.id,
      weekday: 2,
      startTime: '14:00',
      firstOn: '2026-03-10',
      ...more,
    });
  const answer = (entry: Body, made: Place, said: string) =>
    reception.post<Place>(
      `/queue-entries/${String(entry.id)}/offers/${made.id}/answer`,
      { answer: said },
      { ifMatch: made.version },
    );
  const read = async (entry: Body) => (await reception.get<Place>(`/queue-entries/${String(entry.id)}`)).body;

  it('S02: leads from a place over a hold and an offer to a contract, and the place is converted', async () => {
    await house.at('2026-02-02T09:00:00+01:00');
    const counsellor = await house.staff('counsellor');
    const entry = await enter({ wishes: 'Helst tisdagar' });
    expect(entry).toMatchObject({
      status: 'waiting',
      priority: 'normal',
      wishes: 'Helst tisdagar',
      version: 1,
      days: 0,
    });
    const { clientId } = entry;
    const again = await reception.post('/queue-entries', { clientId, serviceKind: 'counselling' });
    expect(refusal(again)).toEqual([409, 'queue.already-waiting']);

    await house.at('2026-02-10T09:00:00+01:00');
    const held = await reception.post<Place>(`/queue-entries/${entry.id}/hold`, { from: '2026-02-10' }, { ifMatch: 1 });
    expect(held.body).toMatchObject({ status: 'on_hold', hold: { from: '2026-02-10', until: null } });
    await house.at('2026-02-20T09:00:00+01:00');
    const resumed = await reception.post<Place>(`/queue-entries/${entry.id}/resume`, undefined, { ifMatch: 2 });
    expect(resumed.body).toMatchObject({ status: 'waiting', hold: null, days: 8, version: 3 });

    await house.at('2026-03-02T09:00:00+01:00');
    expect((await counsellor.get(`/clients/${String(clientId)}`)).status).toBe(404);
    const made = await offer(entry, counsellor);
    expect([made.status, made.body.status, made.body.expiresOn]).toEqual([201, 'pending', '2026-03-09']);
    expect((await counsellor.get(`/clients/${String(clientId)}`)).status).toBe(200);
    expect((await counsellor.list<Place>('/queue-entries')).body.map(({ id }) => id)).toEqual([entry.id]);
    const accepted = await answer(entry, made.body, 'accepted');
    expect(accepted.body).toMatchObject({ status: 'accepted', queueStatus: 'accepted' });

    const contract = tuesdays(String(clientId), counsellor, {
      firstOn: '2026-03-10',
      channel: 'phone',
      queueEntryId: entry.id,
    });
    const opened = await counsellor.post('/contracts', contract);
    expect([opened.status, opened.body.queueEntryId]).toEqual([201, entry.id]);
    expect(await read(entry)).toMatchObject({ status: 'converted', days: 18 });
    const stored = await house.sql<{ waited: number }>(
      `SELECT (q.first_offered_at AT TIME ZONE 'Europe/Stockholm')::date - (q.entered_at AT TIME ZONE 'Europe/Stockholm')::date
         - (h.held_until - h.held_from) AS waited FROM counselling.queue_entry q JOIN counselling.queue_hold h ON h.queue_entry_id = q.id WHERE q.id = $1`,
      [entry.id],
    );
    expect(stored).toEqual([{ waited: 18 }]);
  });

  it('S03: keeps the place of who declines and of who does not answer; only reception changes priority, with a reason', async () => {
    await house.at('2026-03-02T09:00:00+01:00');
    const counsellor = await house.staff('counsellor');
    const [one, two, three] = [
      await enter({ enteredOn: '2026-01-10' }),
      await enter({ enteredOn: '2026-01-11' }),
      await enter({ enteredOn: '2026-01-12' }),
    ];
    const declined = await offer(one, counsellor);
    expect((await answer(one, declined.body, 'declined')).body.status).toBe('declined');
    const unanswered = await offer(two, counsellor);
    expect(refusal(await offer(three, counsellor))).toEqual([409, 'queue.slot-offered']);
    await house.at('2026-03-10T00:00:01+01:00');
    expect(refusal(await answer(two, unanswered.body, 'accepted'))).toEqual([422, 'queue.offer-expired']);
    expect(await read(two)).toMatchObject({ status: 'waiting', offersMade: 1, offer: { status: 'expired' } });
    const third = await offer(three, counsellor, { firstOn: '2026-03-17' });
    expect(third.status).toBe(201);
    expect((await answer(three, third.body, 'accepted')).body.status).toBe('accepted');
    const list = (await reception.list<Place>('/queue-entries', { serviceKind: 'counselling' })).body;
    const places = [one, two].map(({ id }) => list.findIndex((entry) => entry.id === id));
    expect(places[0]).toBeLessThan(places[1] as number);
    expect(list[places[0] as number]).toMatchObject({ offersMade: 1, enteredAt: '2026-01-09T23:00:00.000Z' });

    const urgent = { priority: 'urgent', reason: 'Väntar barn' };
    const path = `/queue-entries/${one.id}/priority`;
    expect((await counsellor.post(path, urgent, { ifMatch: 1 })).status).toBe(403);
    expect((await reception.post(path, urgent)).status).toBe(428);
    const { version } = await read(one);
    expect((await reception.post(path, { priority: 'urgent' }, { ifMatch: version })).status).toBe(400);
    const first = await reception.post<Place>(path, urgent, { ifMatch: version });
    expect(first.body).toMatchObject({ priority: 'urgent', priorityReason: 'Väntar barn' });
    expect((await reception.list<Place>('/queue-entries')).body[0]?.id).toBe(one.id);
    expect(await house.deeds(String(one.clientId))).toContain('counselling.queue.prioritise');
    expect(JSON.stringify(await house.sql('SELECT * FROM counselling.queue_entry'))).not.toContain('Väntar barn');
  });

  it('expires offers at night, and lets their counsellor out of the file after ninety days', async () => {
    await house.at('2026-04-01T09:00:00+02:00');
    const counsellor = await house.staff('counsellor');
    const entry = await enter();
    const made = await offer(entry, counsellor, {
      weekday: 3,
      firstOn: '2026-04-15',
      expiresOn: '2026-04-03',
      outOfOrder,
    });
    expect(made.body.expiresOn).toBe('2026-04-03');
    const jobs = house.app.get(CounsellingJobs);
    expect(await asJob(house, (tx) => jobs.expireOffers(tx))).toBe(0);
    await house.at('2026-04-04T02:00:00+02:00');
    expect(await asJob(house, (tx) => jobs.expireOffers(tx))).toBe(1);
    expect(await read(entry)).toMatchObject({ status: 'waiting', version: 3, offer: { status: 'expired' } });
    await house.at('2026-07-02T09:00:00+02:00');
    expect((await counsellor.get(`/clients/${String(entry.clientId)}`)).status).toBe(200);
    await house.at('2026-07-04T09:00:00+02:00');
    expect((await counsellor.get(`/clients/${String(entry.clientId)}`)).status).toBe(404);
  });

  it('gives a slot to one of two receptionists who offer it at the same instant', async () => {
    await house.at('2026-05-04T09:00:00+02:00');
    const counsellor = await house.staff('counsellor');
    const other = await house.staff('receptionist');
    const [one, two] = [await enter(), await enter()];
    const body = { counsellorId: counsellor.id, weekday: 4, startTime: '10:00', firstOn: '2026-05-21', outOfOrder };
    const answers = await Promise.all([
      reception.post(`/queue-entries/${one.id}/offers`, body),
      other.post(`/queue-entries/${two.id}/offers`, body),
    ]);
    expect(answers.map(refusal).toSorted(byText)).toEqual([
      [201, undefined],
      [409, 'queue.slot-offered'],
    ]);
  });

  it('ends a place in the ways it can end, once', async () => {
    const entry = await enter();
    const path = `/queue-entries/${entry.id}/withdrawal`;
    const out = await reception.post<Place>(
      path,
      { reason: 'Flyttat till annan ort', as: 'referred_on' },
      { ifMatch: 1 },
    );
    expect(out.body).toMatchObject({ status: 'referred_on', version: 2, can: { offer: false, withdraw: false } });
    expect(refusal(await reception.post(path, { reason: 'igen' }, { ifMatch: 2 }))).toEqual([
      422,
      'queue.already-ended',
    ]);
    expect((await reception.list<Place>('/queue-entries')).body.map(({ id }) => id)).not.toContain(entry.id);
    const gone = await reception.list<Place>('/queue-entries', { status: 'referred_on' });
    expect(gone.body.map(({ id }) => id)).toEqual([entry.id]);
    const back = await reception.post('/queue-entries', { clientId: entry.clientId, serviceKind: 'counselling' });
    expect(back.status).toBe(201);
  });

  it('refuses an urgent place without a reason and a day that has not come', async () => {
    const clientId = await file(reception);
    const asked = (more: Body) => reception.post('/queue-entries', { clientId, serviceKind: 'counselling', ...more });
    expect(refusal(await asked({ priority: 'urgent' }))).toEqual([422, 'queue.reason-needed']);
    expect(refusal(await asked({ enteredOn: '2099-01-01' }))).toEqual([422, 'queue.entered-in-the-future']);
    expect(refusal(await asked({ serviceKind: 'kast_counselling' }))).toEqual([422, 'service.not-given-here']);
    const patient = await file(reception, { compartment: 'spiralen' });
    expect(refusal(await asked({ clientId: patient }))).toEqual([422, 'client.wrong-compartment']);
  });

  it('shows KAST its whole queue without names, and the manager numbers and days alone', async () => {
    await house.at('2026-06-01T09:00:00+02:00');
    const entry = await enter({ wishes: 'Ring inte på jobbet' }, 'kast');
    const kast = await house.staff('kast_counsellor');
    const [seen] = (await kast.list<Place>('/queue-entries', { serviceKind: 'kast_counselling' })).body;
    expect(seen).toMatchObject({ id: entry.id, status: 'waiting', clientId: null, clientName: null, wishes: null });
    expect((await kast.post(`/queue-entries/${entry.id}/hold`, { from: '2026-06-01' }, { ifMatch: 1 })).status).toBe(
      403,
    );
    const counsellor = await house.staff('counsellor');
    expect((await counsellor.list('/queue-entries')).body).toEqual([]);
    expect((await counsellor.get(`/queue-entries/${entry.id}`)).status).toBe(404);

    const manager = await house.staff('unit_manager');
    const mine = (await manager.list<Place>('/queue-entries', { serviceKind: 'kast_counselling' })).body;
    expect(mine).toEqual([
      expect.objectContaining({
        id: entry.id,
        clientId: null,
        clientName: null,
        wishes: null,
        days: 0,
        status: 'waiting',
      }),
    ]);
    expect(mine[0]?.clientNumber).toMatch(/^K-/);
    const administrator = await house.staff('administrator');
    expect((await administrator.list('/queue-entries')).status).toBe(403);
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    const far = await house.staff(['receptionist'], { unitId: malmo });
    expect((await far.list('/queue-entries')).body).toEqual([]);
    expect((await far.get(`/queue-entries/${entry.id}`)).status).toBe(404);
    expect((await (await house.staff('unit_manager', { unitId: malmo })).list('/queue-entries')).body).toEqual([]);
  });

  it('shows a counsellor in the care team no place that she has not been offered', async () => {
    const entry = await enter();
    const counsellor = await house.staff('counsellor');
    const joining = { staffId: counsellor.id, reason: 'Samråd' };
    await reception.post(`/clients/${String(entry.clientId)}/care-team`, joining);
    expect((await counsellor.get(`/clients/${String(entry.clientId)}`)).status).toBe(200);
    expect((await counsellor.list('/queue-entries')).body).toEqual([]);
    expect((await counsellor.get(`/queue-entries/${entry.id}`)).status).toBe(404);
  });

  it('pages, filters and refuses what is not of the list', async () => {
    const page = await reception.list<Place>('/queue-entries', {}, { range: [0, 1] });
    expect(page.headers.get('content-range')).toMatch(/^queue-entries 0-1\/\d+$/);
    expect((await reception.list('/queue-entries', { wishes: 'x' })).status).toBe(400);
    expect((await reception.list('/queue-entries', {}, { sort: ['wishes', 'ASC'] })).status).toBe(400);
  });
});
