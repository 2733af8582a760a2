import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, refusal, sessionsOf, tuesdays } from '../talks.js';

describe('a contract that ended', () => {
  let house: House;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
  });
  beforeEach(() => house.at('2026-03-02T09:00:00+01:00'));
  afterAll(() => house.close());

  const opened = async (startTime: string, more: Body = {}): Promise<Body & { id: string; client: string }> => {
    const client = await file(counsellor);
    const { body } = await counsellor.post(
      '/contracts',
      tuesdays(client, counsellor, { channel: 'phone', startTime, ...more }),
    );
    return { ...body, id: String(body.id), client };
  };
  const versionOf = async (id: string): Promise<number> =>
    Number((await counsellor.get(`/contracts/${id}`)).body.version);
  const to = async (id: string, deed: string, body: unknown) =>
    counsellor.post(`/contracts/${id}/${deed}`, body, { ifMatch: await versionOf(id) });
  const dates = async (id: string) => (await sessionsOf(counsellor, id)).map(({ plannedDate }) => plannedDate);
  const ended = { endedOn: '2026-04-10', reason: 'completed' };

  it('lives on within fourteen days as it stood: its weeks, its counsellor, her sight and the waived reviews', async () => {
    const { id, client } = await opened('08:00');
    await counsellor.post('/goals', { clientId: client, contractId: id, text: 'Sova' });
    await house.at('2026-04-07T12:00:00+02:00');
    const weeks = await sessionsOf(counsellor, id);
    const cancelled = weeks.find(({ plannedDate }) => plannedDate === '2026-05-12');
    await counsellor.post(`/sessions/${cancelled?.id}/attendance`, { outcome: 'unit_cancelled' }, { ifMatch: 1 });
    const told = await counsellor.post(`/contracts/${id}/end/preview`, ended);
    expect(told.body).toMatchObject({ removed: 11, untouched: 1, held: 0 });
    await to(id, 'end', ended);
    expect((await dates(id)).slice(-2)).toEqual(['2026-04-07', '2026-05-12']);
    const [waived] = (await counsellor.list<Body>('/goal-reviews', { clientId: client })).body;
    expect(waived).toMatchObject({ status: 'waived' });

    await house.at('2026-04-22T09:00:00+02:00');
    const seen = await counsellor.post(`/contracts/${id}/reopening/preview`, {});
    expect(seen.body).toMatchObject({ added: 9, changed: 0, removed: 0, conflicts: [] });
    expect((await counsellor.post(`/contracts/${id}/reopening`, {})).status).toBe(428);
    const alive = await to(id, 'reopening', {});
    expect([alive.status, alive.body.status, alive.body.endedOn]).toEqual([201, 'active', null]);
    expect(alive.body.pauses).toEqual([{ from: '2026-04-11', until: '2026-04-21', ended: true }]);
    expect(alive.body.counsellorId).toBe(counsellor.id);
    const after = await sessionsOf(counsellor, id);
    expect(after.map(({ plannedDate }) => plannedDate)).toEqual(
      weeks.map(({ plannedDate }) => plannedDate).filter((date) => date !== '2026-04-14' && date !== '2026-04-21'),
    );
    expect(after.find(({ plannedDate }) => plannedDate === '2026-05-12')).toMatchObject({
      id: cancelled?.id,
      status: 'unit_cancelled',
    });
    const [due] = (await counsellor.list<Body>('/goal-reviews', { clientId: client })).body;
    expect(due).toMatchObject({ status: 'due' });
    const team = await house.sql(`SELECT FROM clients.care_team WHERE source_id = $1 AND until IS NULL`, [id]);
    expect(team).toHaveLength(1);
    expect(await house.deeds(client)).toContain('counselling.contract.reopen');
    expect(refusal(await to(id, 'reopening', {}))).toEqual([422, 'contract.not-ended']);
  });

  it('is opened anew instead after fourteen days, or once there is another', async () => {
    const late = await opened('09:00');
    const other = await opened('10:00');
    for (const id of [late.id, other.id]) await to(id, 'end', ended);
    await house.at('2026-04-24T23:30:00+02:00');
    expect((await counsellor.post(`/contracts/${late.id}/reopening/preview`, {})).status).toBe(200);
    await house.at('2026-04-25T00:30:00+02:00');
    expect(refusal(await to(late.id, 'reopening', {}))).toEqual([422, 'contract.ended-too-long-ago']);
    await house.at('2026-04-20T09:00:00+02:00');
    const early = await to(other.id, 'reopening', { from: '2026-04-10' });
    expect(refusal(early)).toEqual([422, 'contract.reopened-before-its-end']);
    const again = tuesdays(other.client, counsellor, { channel: 'phone', startTime: '10:00', firstOn: '2026-04-21' });
    expect((await counsellor.post('/contracts', again)).status).toBe(201);
    expect(refusal(await to(other.id, 'reopening', {}))).toEqual([409, 'contract.already-active']);
  });

  it('stays ended, and says every week that is taken, where somebody has its time', async () => {
    const { id } = await opened('11:00');
    await to(id, 'end', ended);
    await opened('11:00', { firstOn: '2026-06-02' });
    await house.at('2026-04-13T09:00:00+02:00');
    const before = await dates(id);
    const preview = await counsellor.post(`/contracts/${id}/reopening/preview`, {});
    const refused = await to(id, 'reopening', {});
    expect(refusal(refused)).toEqual([409, 'calendar.conflict']);
    expect(refused.body.conflicts).toHaveLength(5);
    expect(preview.body.conflicts).toHaveLength(5);
    expect(await dates(id)).toEqual(before);
    expect((await counsellor.get(`/contracts/${id}`)).body).toMatchObject({ status: 'ended', endedOn: '2026-04-10' });
  });
});
