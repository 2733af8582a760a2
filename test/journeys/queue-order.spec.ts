import { CounsellingJobs } from '#counselling';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asJob, type Body, byText, file, refusal } from '../talks.js';

interface Place extends Body {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

const NOT_MET = { ground: 'wish_not_met', reason: 'Vill träffa en kvinna' };

describe('the order of the queue', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-02T09:00:00+01:00');
    reception = await house.staff('receptionist', { name: 'Rut Reception' });
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
  });
  afterAll(() => house.close());
  // Each test begins with an empty queue.
  beforeEach(async () => {
    await house.at('2026-03-02T09:00:00+01:00');
    for (const { id, version } of (await reception.list<Place>('/queue-entries', {}, { range: [0, 199] })).body)
      await reception.post(`/queue-entries/${id}/withdrawal`, { reason: 'Prov' }, { ifMatch: version });
  });

  const enter = async (more: Body = {}): Promise<Place> => {
    const clientId = await file(reception);
    return (await reception.post<Place>('/queue-entries', { clientId, serviceKind: 'counselling', ...more })).body;
  };
  const offer = (entry: Place, more: Body = {}, by = reception) =>
    by.post<Place>(`/queue-entries/${entry.id}/offers`, {
      ...{ counsellorId: counsellor.id, weekday: 2, startTime: '14:00', firstOn: '2026-03-10' },
      ...more,
    });
  const answer = (entry: Place, made: Place, said: string, by = reception) =>
    by.post<Place>(`/queue-entries/${entry.id}/offers/${made.id}/answer`, { answer: said }, { ifMatch: made.version });
  const history = async (entry: Place) =>
    (await reception.get<{ kind: string }[]>(`/queue-entries/${entry.id}/history`)).body;

  it('S03: offers somebody further back only with a reason, which stays in the history and the log', async () => {
    const first = await enter({ enteredOn: '2026-02-01' });
    const second = await enter({ enteredOn: '2026-02-02' });
    const refused = await offer(second);
    expect(refusal(refused)).toEqual([422, 'queue.not-next']);
    expect(refused.body.before).toEqual([first.id]);
    expect((await offer(second, { outOfOrder: { ground: 'wish_not_met' } })).status).toBe(400);
    expect((await offer(second, { outOfOrder: { ground: 'whim', reason: 'x' } })).status).toBe(400);
    expect((await offer(second, { outOfOrder: NOT_MET })).status).toBe(201);
    const [told] = await history(second);
    expect(told).toMatchObject({
      kind: 'offered',
      byName: 'Rut Reception',
      code: 'wish_not_met',
      reason: 'Vill träffa en kvinna',
      offer: { counsellorName: 'Bo Samtal', weekday: 2, startTime: '14:00' },
    });
    const remarks = await house.sql<{ remark: string | null }>(
      `SELECT remark FROM audit.entry WHERE deed = 'counselling.queue.offer' ORDER BY 1 DESC NULLS LAST`,
    );
    expect(remarks.map(({ remark }) => remark)).toContain('passed-over=1 ground=wish_not_met');
    expect(JSON.stringify(await house.sql('SELECT * FROM counselling.place_event'))).not.toContain('kvinna');
  });

  it('passes nobody over whom the time does not suit, who rests, who is offered, or who turned it down', async () => {
    await enter({ enteredOn: '2026-02-01', weekdays: [1, 3] });
    await enter({ enteredOn: '2026-02-02', partsOfDay: ['morning'] });
    const resting = await enter({ enteredOn: '2026-02-03' });
    await reception.post(`/queue-entries/${resting.id}/hold`, { from: '2026-03-02' }, { ifMatch: 1 });
    const declines = await enter({ enteredOn: '2026-02-04', weekdays: [2], partsOfDay: ['afternoon'] });
    const lapses = await enter({ enteredOn: '2026-02-05' });
    const last = await enter({ enteredOn: '2026-02-06' });
    const made = await offer(declines);
    expect(made.status).toBe(201);
    await answer(declines, made.body, 'declined');
    expect((await offer(lapses, { expiresOn: '2026-03-03' })).status).toBe(201);
    await house.at('2026-03-04T09:00:00+01:00');
    expect((await offer(last)).status).toBe(201);
    // Another time was not turned down by anybody.
    const next = await enter({ enteredOn: '2026-03-01' });
    expect((await offer(next, { startTime: '15:00' })).body.before).toEqual([declines.id, lapses.id]);
  });

  it('puts the urgent first, and then nobody before her is passed over', async () => {
    const first = await enter({ enteredOn: '2026-02-01' });
    const urgent = await enter({ enteredOn: '2026-02-20', priority: 'urgent', priorityReason: 'Väntar barn' });
    expect((await offer(first)).body).toMatchObject({ code: 'queue.not-next', before: [urgent.id] });
    expect((await offer(urgent)).status).toBe(201);
    expect((await offer(first, { startTime: '16:00' })).status).toBe(201);
  });

  it('keeps wishes as codes, changes them, and shows them', async () => {
    const entry = await enter({ weekdays: [4, 2, 2], partsOfDay: ['evening', 'morning'], counsellorGender: 'woman' });
    expect(entry).toMatchObject({ weekdays: [2, 4], partsOfDay: ['morning', 'evening'], counsellorGender: 'woman' });
    const path = `/queue-entries/${entry.id}/wishes`;
    expect((await reception.post(path, { weekdays: [1] })).status).toBe(428);
    expect((await counsellor.post(path, { weekdays: [1] }, { ifMatch: 1 })).status).toBe(403);
    const changed = await reception.post(path, { weekdays: [1], wishes: 'Inte rum 3' }, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ weekdays: [1], partsOfDay: [], counsellorGender: null, wishes: 'Inte rum 3' });
    expect((await reception.post(path, { weekdays: [8] }, { ifMatch: 2 })).status).toBe(400);
    expect((await history(entry)).map(({ kind }) => kind)).toEqual(['wished', 'entered']);
  });

  it('tells a place’s whole history, who and when and why, and never changes it', async () => {
    const entry = await enter({ priority: 'urgent', priorityReason: 'Väntar barn' });
    const on = (name: string, body: Body, ifMatch: number) =>
      reception.post(`/queue-entries/${entry.id}/${name}`, body, { ifMatch });
    await on('priority', { priority: 'normal', reason: 'Barnet är fött' }, 1);
    await on('hold', { from: '2026-03-02', until: '2026-03-20' }, 2);
    await house.at('2026-03-20T02:00:00+01:00');
    await asJob(house, (tx) => house.app.get(CounsellingJobs).turnDay(tx));
    await house.at('2026-03-20T09:00:00+01:00');
    await offer(entry, { firstOn: '2026-03-24', expiresOn: '2026-03-21' });
    await house.at('2026-03-22T02:00:00+01:00');
    await asJob(house, (tx) => house.app.get(CounsellingJobs).expireOffers(tx));
    const { version } = (await reception.get<Place>(`/queue-entries/${entry.id}`)).body;
    await on('withdrawal', { reason: 'Har flyttat', as: 'referred_on' }, version);
    const told = await history(entry);
    expect(told).toMatchObject([
      { kind: 'withdrawn', byName: 'Rut Reception', code: 'referred_on', reason: 'Har flyttat' },
      { kind: 'expired', byName: null, offer: { expiresOn: '2026-03-21' } },
      { kind: 'offered', byName: 'Rut Reception', code: null },
      { kind: 'resumed', byName: null },
      { kind: 'held', code: '2026-03-02/2026-03-20' },
      { kind: 'prioritised', code: 'normal', reason: 'Barnet är fött' },
      { kind: 'entered', code: 'urgent', reason: 'Väntar barn', at: entry.enteredAt },
    ]);
    const change = `SELECT has_table_privilege('takt_app', 'counselling.place_event', 'UPDATE') AS may`;
    expect(await house.sql(change)).toEqual([{ may: false }]);
    expect((await counsellor.get(`/queue-entries/${entry.id}/history`)).status).toBe(404);
    expect((await (await house.staff('unit_manager')).get(`/queue-entries/${entry.id}/history`)).status).toBe(403);
  });

  it('takes a hold from the day she came to the queue until today, and no other', async () => {
    const entry = await enter({ enteredOn: '2026-02-20' });
    const hold = (from: string) => reception.post(`/queue-entries/${entry.id}/hold`, { from }, { ifMatch: 1 });
    expect(refusal(await hold('2026-02-19'))).toEqual([422, 'queue.hold-before-entry']);
    expect(refusal(await hold('2026-03-03'))).toEqual([422, 'queue.hold-to-come']);
    expect((await hold('2026-02-20')).body).toMatchObject({ status: 'on_hold', days: 0 });
  });

  it('lets one of an offer and a withdrawal win, and one of an answer and the night', async () => {
    const other = await house.staff('receptionist');
    for (let round = 0; round < 6; round++) {
      const entry = await enter();
      const startTime = `${10 + round}:00`;
      const [offered, withdrawn] = await Promise.all([
        offer(entry, { startTime }),
        other.post(`/queue-entries/${entry.id}/withdrawal`, { reason: 'Flyttat' }, { ifMatch: 1 }),
      ]);
      expect([
        [201, 412],
        [422, 201],
      ]).toContainEqual([offered.status, withdrawn.status]);
      if (withdrawn.status === 412)
        await other.post(`/queue-entries/${entry.id}/withdrawal`, { reason: 'Flyttat' }, { ifMatch: 2 });
    }
    const jobs = house.app.get(CounsellingJobs);
    for (let round = 0; round < 6; round++) {
      await house.at('2026-03-02T09:00:00+01:00');
      const entry = await enter();
      const made = await offer(entry, { startTime: `${10 + round}:30`, expiresOn: '2026-03-03' });
      await house.at('2026-03-03T23:59:59+01:00');
      const [said] = await Promise.all([
        answer(entry, made.body, 'declined'),
        house.at('2026-03-04T00:00:01+01:00').then(() => asJob(house, (tx) => jobs.expireOffers(tx))),
        answer(entry, made.body, 'accepted', other),
      ]);
      expect([201, 412, 422]).toContain(said.status);
      const after = (await reception.get<Place>(`/queue-entries/${entry.id}`)).body;
      expect(['waiting', 'accepted']).toContain(after.status);
      const answers = (await history(entry)).filter(({ kind }) => /accepted|declined|expired/.test(kind));
      expect(answers).toHaveLength(1);
      await reception.post(`/queue-entries/${entry.id}/withdrawal`, { reason: 'Prov' }, { ifMatch: after.version });
    }
  });

  it('gives one place and one time to one of many offers, and answers the others without a fault', async () => {
    const others = [await house.staff('receptionist'), await house.staff('receptionist')];
    const [one, two] = [await enter({ enteredOn: '2026-02-01' }), await enter({ enteredOn: '2026-02-02' })];
    const asked = await Promise.all([
      ...others.map((by, index) => offer(one, { startTime: `1${index}:00` }, by)),
      ...others.map((by) => offer(two, { startTime: '10:00', outOfOrder: NOT_MET }, by)),
    ]);
    expect(asked.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(2);
    expect(asked.filter(({ status }) => status >= 500)).toEqual([]);
    const pending = await house.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM counselling.queue_offer WHERE status = 'pending' GROUP BY queue_entry_id`,
    );
    expect(pending.every(({ n }) => n === 1)).toBe(true);
    expect(asked.map(refusal).toSorted(byText)[0]).toEqual([201, undefined]);
  });
});
