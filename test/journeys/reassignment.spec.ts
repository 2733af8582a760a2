import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, room, sessionsOf, tuesdays } from '../talks.js';

let house: House;
let counsellor: Caller;
let reception: Caller;

beforeAll(async () => {
  house = await House.open();
  await house.at('2026-01-05T09:00:00+01:00');
  counsellor = await house.staff('counsellor', { name: 'Bo Berg' });
  reception = await house.staff('receptionist');
});
afterAll(() => house.close());

describe('a week that nobody is responsible for', () => {
  it('keeps its row, its room and its client, and is shown as vacant', async () => {
    const client = await file(counsellor);
    const roomId = await room(house);
    const { body } = await counsellor.post('/contracts', tuesdays(client, counsellor, { roomId, startTime: '08:00' }));
    const before = await sessionsOf(counsellor, body.id);
    await vacateFrom(String(body.id), '2026-06-01');
    const change = { effectiveFrom: '2026-05-01', weekday: 2, startTime: '08:00', roomId, agreedOn: '2026-03-01' };
    const path = `/contracts/${String(body.id)}`;
    const changed = await reception.post(`${path}/slot-change`, { ...change, reason: 'Samma tid' }, { ifMatch: 1 });
    expect(changed.status).toBe(201);
    const after = await sessionsOf(reception, body.id);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const vacant = after.filter(({ plannedDate }) => plannedDate >= '2026-06-01');
    expect(vacant).not.toHaveLength(0);
    for (const one of vacant) expect(one).toMatchObject({ vacant: true, counsellorId: null, counsellorName: null });
    const held = await house.sql(
      `SELECT DISTINCT resource_kind FROM calendar.reservation WHERE held AND source_id = $1 ORDER BY 1`,
      [vacant[0]?.id],
    );
    expect(held).toEqual([{ resource_kind: 'client' }, { resource_kind: 'room' }]);
    const day = await reception.get<{ columns: Body[] }>('/day?date=2026-06-02');
    expect(day.body.columns[0]).toMatchObject({ kind: 'vacant', items: [{ clientId: client, vacant: true }] });
    const overview = await counsellor.get(`/clients/${client}/overview`);
    expect(overview.status).toBe(200);
  });
});

const vacateFrom = async (contractId: string, day: string): Promise<void> => {
  await house.sql(
    `WITH before AS (UPDATE counselling.counsellor_assignment SET until = $2 WHERE contract_id = $1 RETURNING *)
     INSERT INTO counselling.counsellor_assignment (id, unit_id, compartment, client_id, created_at, version, contract_id, since)
     SELECT gen_random_uuid(), unit_id, compartment, client_id, now(), 1, contract_id, $2::date FROM before`,
    [contractId, day],
  );
};
