import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, byText, file, refusal } from '../talks.js';

interface Place extends Body {
  readonly id: string;
  readonly version: number;
}

const PHONE = { phone: '070-555 01 02', allowedHours: [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }] };

describe('those who cannot be reached, and those whom nothing suits', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  let manager: Caller;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-02T10:00:00+01:00');
    reception = await house.staff('receptionist', { name: 'Rut Reception' });
    counsellor = await house.staff('counsellor');
    manager = await house.staff('unit_manager', { name: 'Eva Chef' });
  });
  afterAll(() => house.close());

  const enter = async (contact?: Body, more: Body = {}): Promise<Place> => {
    const clientId = await file(reception, contact === undefined ? {} : { contact });
    return (await reception.post<Place>('/queue-entries', { clientId, serviceKind: 'counselling', ...more })).body;
  };
  const attempt = (entry: Place, at: string, more: Body = {}) =>
    reception.post(`/queue-entries/${entry.id}/contact-attempts`, {
      ...{ at, channel: 'phone', outcome: 'no_answer' },
      ...more,
    });
  const read = async (entry: Place, by = reception) => (await by.get<Place>(`/queue-entries/${entry.id}`)).body;
  const withdraw = async (entry: Place, as: string) => {
    const { version } = await read(entry);
    return reception.post(`/queue-entries/${entry.id}/withdrawal`, { reason: 'Svarar inte', as }, { ifMatch: version });
  };

  it('S03 records attempts only as the safe-contact card allows', async () => {
    await house.at('2026-03-02T10:00:00+01:00');
    const entry = await enter(PHONE);
    await house.at('2026-03-04T13:00:00+01:00');
    const said = await attempt(entry, '2026-03-03T11:30:00+01:00');
    expect(said.body).toMatchObject({
      kind: 'attempted',
      channel: 'phone',
      code: 'no_answer',
      byName: 'Rut Reception',
    });
    const refused = async (at: string, more: Body = {}) => refusal(await attempt(entry, at, more));
    expect(await refused('2026-03-03T12:00:00+01:00')).toEqual([422, 'queue.attempt-outside-hours']);
    const inTime = '2026-03-04T09:00:00+01:00';
    expect(await refused(inTime, { outcome: 'voicemail_neutral' })).toEqual([422, 'queue.attempt-no-voicemail']);
    expect(await refused(inTime, { channel: 'sms' })).toEqual([422, 'queue.attempt-no-sms']);
    expect(await refused(inTime, { channel: 'email' })).toEqual([422, 'queue.attempt-no-address']);
    expect(await refused('2026-03-05T10:00:00+01:00')).toEqual([422, 'queue.attempt-to-come']);
    expect(await refused('2026-02-27T10:00:00+01:00')).toEqual([422, 'queue.attempt-too-early']);
    expect((await attempt(entry, inTime, { channel: 'letter' })).status).toBe(400);
    const nobody = await enter();
    await house.at('2026-03-04T14:00:00+01:00');
    expect(refusal(await attempt(nobody, '2026-03-04T13:30:00+01:00'))).toEqual([422, 'queue.attempt-no-address']);
    expect((await counsellor.post(`/queue-entries/${entry.id}/contact-attempts`, {})).status).toBe(403);
  });

  it('calls nobody unreachable before three attempts in vain over three weeks, and says how many and since when', async () => {
    await house.at('2026-03-02T10:00:00+01:00');
    const entry = await enter({ ...PHONE, mayLeaveVoicemail: true });
    const none = await withdraw(entry, 'unreachable');
    expect(none.body).toMatchObject({ code: 'queue.not-yet-unreachable', attempts: 0, since: null });
    await house.at('2026-03-24T10:00:00+01:00');
    await attempt(entry, '2026-03-02T11:00:00+01:00');
    await attempt(entry, '2026-03-10T11:00:00+01:00', { outcome: 'voicemail_neutral' });
    await attempt(entry, '2026-03-20T11:00:00+01:00');
    const early = await withdraw(entry, 'unreachable');
    expect(refusal(early)).toEqual([422, 'queue.not-yet-unreachable']);
    expect(early.body).toMatchObject({ attempts: 3, since: '2026-03-02', days: 18 });
    expect(await read(entry)).toMatchObject({ inVain: { attempts: 3, since: '2026-03-02', enough: false } });
    await attempt(entry, '2026-03-23T11:00:00+01:00');
    expect(await read(entry)).toMatchObject({ inVain: { attempts: 4, enough: true } });
    expect((await withdraw(entry, 'unreachable')).body).toMatchObject({ status: 'unreachable' });
    expect(refusal(await attempt(entry, '2026-03-23T11:10:00+01:00'))).toEqual([422, 'queue.already-ended']);
  });

  it('begins the count anew when she was reached', async () => {
    await house.at('2026-03-02T10:00:00+01:00');
    const entry = await enter(PHONE);
    await house.at('2026-04-10T10:00:00+02:00');
    for (const day of ['2026-03-03', '2026-03-10', '2026-03-26']) await attempt(entry, `${day}T10:00:00+01:00`);
    expect(await read(entry)).toMatchObject({ inVain: { enough: true } });
    await attempt(entry, '2026-03-27T10:00:00+01:00', { outcome: 'reached' });
    expect(await read(entry)).toMatchObject({ inVain: { attempts: 0, enough: false } });
    expect((await withdraw(entry, 'unreachable')).status).toBe(422);
    expect((await withdraw(entry, 'withdrawn')).status).toBe(201);
  });

  const inVain = async (entry: Place, startTime: string) => {
    const slot = { counsellorId: counsellor.id, weekday: 2, startTime, firstOn: '2026-05-12' };
    const outOfOrder = { ground: 'other', reason: 'Prov' };
    const made = await reception.post<Place>(`/queue-entries/${entry.id}/offers`, { ...slot, outOfOrder });
    const path = `/queue-entries/${entry.id}/offers/${made.body.id}/answer`;
    expect((await reception.post(path, { answer: 'declined' }, { ifMatch: 1 })).status).toBe(201);
  };

  it('hands a place to the manager after three offers in vain, by number, and to reception what she said', async () => {
    await house.at('2026-05-04T10:00:00+02:00');
    const entry = await enter(PHONE, { enteredOn: '2026-04-24', wishes: 'Bara kvinnor' });
    const path = `/queue-entries/${entry.id}/review`;
    const said = { decision: 'ask_to_call', reason: 'Ring och fråga vilken tid som skulle passa' };
    await inVain(entry, '09:00');
    await inVain(entry, '10:00');
    expect(refusal(await manager.post(path, said))).toEqual([422, 'queue.nothing-to-review']);
    await inVain(entry, '11:00');
    const listed = (await manager.list<Place>('/queue-entries')).body.filter(({ needsReview }) => needsReview);
    expect(listed).toEqual([expect.objectContaining({ id: entry.id, offersMade: 3, days: 10, clientId: null })]);
    expect(listed[0]?.can).toMatchObject({ review: true, withdraw: false, offer: false });
    expect((await reception.post(path, said)).status).toBe(403);
    const other = await house.staff('unit_manager');
    const both = await Promise.all([manager.post(path, said), other.post(path, { ...said, decision: 'keep' })]);
    expect(both.map(refusal).toSorted(byText)[0]).toEqual([201, undefined]);
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(['queue.already-reviewed', 'queue.nothing-to-review']).toContain(
      both.find(({ status }) => status !== 201)?.body.code,
    );
    const told = await read(entry);
    expect(told).toMatchObject({ status: 'waiting', needsReview: false, review: { offersMade: 3 } });
    expect(JSON.stringify(await house.sql('SELECT * FROM counselling.place_review'))).not.toContain('Ring och');
    await inVain(entry, '12:00');
    await inVain(entry, '13:00');
    expect(await read(entry)).toMatchObject({ needsReview: false });
    await inVain(entry, '14:00');
    expect(await read(entry)).toMatchObject({ needsReview: true, can: { review: false } });
    expect((await manager.post(path, { ...said, decision: 'remove' })).status).toBe(400);
    expect((await manager.post(path, { ...said, decision: 'keep' })).body).toMatchObject({ status: 'waiting' });
  });

  it('shows the manager one place, its days without those on hold, and narrows her list as she asks', async () => {
    await house.at('2026-06-01T10:00:00+02:00');
    const entry = await enter(PHONE, { enteredOn: '2026-05-02', weekdays: [2], wishes: 'Ring inte på jobbet' });
    await reception.post(
      `/queue-entries/${entry.id}/hold`,
      { from: '2026-05-10', until: '2026-05-20' },
      { ifMatch: 1 },
    );
    const { clientNumber, clientId, days } = await read(entry);
    const seen = await manager.get<Place>(`/queue-entries/${entry.id}`);
    expect(seen.status).toBe(200);
    expect(seen.body).toMatchObject({ id: entry.id, clientNumber, clientId: null, clientName: null, days: 20 });
    expect(days).toBe(20);
    expect(seen.body).toMatchObject({ wishes: null, weekdays: [], hold: null, inVain: null });
    expect(await house.deeds(String(clientId))).toContain('counselling.queue.read');
    const ids = async (filter: Body) => (await manager.list<Place>('/queue-entries', filter)).body.map(({ id }) => id);
    expect(await ids({ clientId })).toEqual([]);
    expect(await ids({ compartment: 'kast' })).toEqual([]);
    expect(await ids({ compartment: 'counselling' })).toContain(entry.id);
    await withdraw(entry, 'withdrawn');
    expect((await manager.get(`/queue-entries/${entry.id}`)).status).toBe(404);
    const malmo = await house.unit({ code: 'malmo', minAge: 15 });
    const far = await house.staff('unit_manager', { unitId: malmo });
    const other = await enter();
    expect((await far.get(`/queue-entries/${other.id}`)).status).toBe(404);
  });
});
