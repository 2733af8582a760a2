import { v7 } from 'uuid';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file } from '../talks.js';

const times = <T>(one: T, many: number): T[] => Array.from({ length: many }, () => one);

describe('the report of those who were linked', () => {
  let house: House;
  let midwife: Caller;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open();
    midwife = await house.staff('midwife');
    counsellor = await house.staff('counsellor');
  });
  afterAll(() => house.close());

  /** One that was sent on a day and has come so far since, as the rows would be. */
  const counted = async (clientId: string, status: string, at: string, to = 'counselling') => {
    const [message, referral] = [v7(), v7()];
    const accepted = ['accepted', 'first_contact', 'completed'].includes(status) ? counsellor.id : null;
    const ended = ['completed', 'declined'].includes(status) ? at : null;
    const common = [house.unitId, at, midwife.id];
    await house.sql('BEGIN');
    await house.sql(
      `INSERT INTO bridge.message (id, unit_id, compartment, from_compartment, created_at, version, status, sent_by, accepted_by, ended_at, decline_reason)
       VALUES ($4, $1, $5, 'spiralen', $2, 1, $6, $3, $7, $8, $9)`,
      [...common, message, to, status, accepted, ended, status === 'declined' ? 'other' : null],
    );
    await house.sql(
      `INSERT INTO bridge.referral (id, unit_id, compartment, client_id, created_at, version, to_recipient, items, content, status,
         ground_code, decided_by, necessity, created_by, sent_at, sent_by, message_id)
       VALUES ($4, $1, 'spiralen', $5, $2, 1, $6, '{wish}', '', 'sent', 'osl_10_2', $3, '', $3, $2, $3, $7)`,
      [...common, referral, clientId, to, message],
    );
    await house.sql(
      `INSERT INTO bridge.disclosure (id, unit_id, compartment, client_id, created_at, version, referral_id, to_recipient, items, ground_code, decided_by, necessity, disclosed_by)
       VALUES ($4, $1, 'spiralen', $5, $2, 1, $6, $7, '{wish}', 'osl_10_2', $3, '', $3)`,
      [...common, v7(), clientId, referral, to],
    );
    await house.sql('COMMIT');
  };

  it('R16 counts those linked to counselling by how far it has come, and hides what few stand behind', async () => {
    const clients = await Promise.all(Array.from({ length: 25 }, () => file(midwife, { compartment: 'spiralen' })));
    // By hand: 6 unopened, 8 at first contact of whom 3 are completed, 9 taken on, 2 declined; one in another month, one to KAST.
    const stages = [
      ...times('sent', 6),
      ...times('first_contact', 5),
      ...times('completed', 3),
      ...times('accepted', 9),
    ];
    for (const [index, stage] of [...stages, ...times('declined', 2)].entries())
      await counted(clients[index] ?? '', stage, '2026-08-31T21:59:59Z');
    await counted(clients[0] ?? '', 'sent', '2026-08-31T22:00:00Z');
    await counted(clients[1] ?? '', 'sent', '2026-08-10T09:00:00Z', 'kast');
    const manager = await house.staff('unit_manager');
    const { body, text } = await manager.get<{ rows: Body[] }>('/reports/R16?from=2026-08-01&to=2026-08-31');
    const told = Object.fromEntries(body.rows.map(({ line, links, percent }) => [String(line), [links, percent]]));
    expect(told).toEqual({
      sent: [25, null],
      unopened: ['..', null],
      received: [0, null],
      accepted: [9, null],
      first_contact: ['..', null],
      declined: ['<5', null],
      lapsed: [0, null],
    });
    expect(text).not.toContain(clients[0]);
    for (const client of clients.slice(0, 10)) await counted(client, 'first_contact', '2026-06-10T09:00:00Z');
    for (const client of clients.slice(10, 15)) await counted(client, 'sent', '2026-06-10T09:00:00Z');
    const june = (await manager.get<{ rows: Body[] }>('/reports/R16?from=2026-06-01&to=2026-06-30')).body.rows;
    expect(june.find(({ line }) => line === 'first_contact')).toMatchObject({ links: 10, percent: 66.7 });
    expect((await counsellor.get('/reports/R16?from=2026-06-01&to=2026-06-30')).status).toBe(403);
  });
});
