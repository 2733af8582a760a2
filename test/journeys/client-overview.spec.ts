import { jest } from '@jest/globals';
import pg from 'pg';
import { v7 } from 'uuid';
import { Box } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { enter, TEXT } from './notes.js';

interface Overview extends Record<string, unknown> {
  readonly nextAppointments: readonly Record<string, unknown>[];
  readonly goals: readonly Record<string, unknown>[];
  readonly lastNotes: readonly Record<string, unknown>[];
}

/** A statement by its name; plain text where it has none. */
const nameOf = (asked: unknown): string => {
  if (typeof asked === 'string') return asked;
  const { name, text } = asked as { name?: string; text?: string };
  return name ?? text ?? '';
};

const SPARE = ['created_at', 'version'];

describe('a client’s first page', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  let clientId: string;
  let roomId: string;
  const contractId = v7();

  const add = (table: string, row: Record<string, unknown>): Promise<unknown> => {
    const full = { id: v7(), unit_id: house.unitId, ...row };
    const columns = [...Object.keys(full), ...SPARE];
    const marks = Object.keys(full).map((_, i) => `$${i + 1}`);
    return house.sql(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks.join(', ')}, '2026-03-01', 1)`,
      Object.values(full),
    );
  };
  const inFile = (table: string, row: Record<string, unknown>) =>
    add(table, { compartment: 'counselling', client_id: clientId, ...row });
  const session = (date: string, status: string, week: number) =>
    inFile('counselling.session', {
      contract_id: contractId,
      service_kind: 'counselling',
      counsellor_id: counsellor.id,
      room_id: roomId,
      channel: 'in_person',
      iso_year: 2026,
      iso_week: week,
      planned_date: date,
      planned_start_time: '14:00',
      starts_at: `${date}T14:00:00${date < '2026-03-29' ? '+01:00' : '+02:00'}`,
      ends_at: `${date}T15:00:00${date < '2026-03-29' ? '+01:00' : '+02:00'}`,
      status,
      recorded_at: status === 'held' ? `${date}T16:00:00Z` : null,
    });
  const sealedGoal = async (goalId: string, text: string): Promise<Buffer> => {
    const [row] = await house.sql<{ wrapped: Buffer }>('SELECT wrapped FROM clients.data_key WHERE client_id = $1', [
      clientId,
    ]);
    const box = new Box(house.keys.unwrap(row?.wrapped ?? Buffer.alloc(0), clientId), clientId);
    return box.seal({ column: 'counselling.goal.text', row: goalId }, text);
  };

  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-25T09:00:00+01:00');
    [reception, counsellor] = [await house.staff('receptionist'), await house.staff('counsellor')];
    const { body } = await counsellor.post('/clients', {
      compartment: 'counselling',
      pathway: 'web_search',
      displayName: 'Lugn Svala',
      contact: { phone: '070-000 00 00', mayLeaveVoicemail: false, introduceAs: 'Anna', allowedHours: '09:00-12:00' },
    });
    clientId = String(body.id);
    roomId = v7();
    await add('calendar.room', { id: roomId, name: 'Rum 3', usable_by: ['counselling'] });
    await house.sql('BEGIN');
    await inFile('counselling.contract', {
      id: contractId,
      service_kind: 'counselling',
      form: 'oral',
      agreed_orally_on: '2026-03-10',
      weekday: 2,
      start_time: '14:00',
      duration_minutes: 60,
      channel: 'in_person',
      room_id: roomId,
      tz: 'Europe/Stockholm',
      first_on: '2026-03-17',
      laid_out_to: '2026-06-30',
      goal_required: true,
      status: 'active',
    });
    await inFile('counselling.counsellor_assignment', {
      contract_id: contractId,
      staff_id: counsellor.id,
      since: '2026-03-10',
    });
    await house.sql('COMMIT');
    await session('2026-03-17', 'held', 12);
    await session('2026-03-31', 'planned', 14);
    await session('2026-04-07', 'planned', 15);
    const goalId = v7();
    await inFile('counselling.goal', {
      id: goalId,
      contract_id: contractId,
      text: await sealedGoal(goalId, 'Sova hela natten'),
      agreed_on: '2026-03-17',
      status: 'agreed',
    });
    await inFile('counselling.goal_review', { goal_id: goalId, term: '2026-VT', due_on: '2026-06-30', status: 'due' });
    await inFile('counselling.queue_entry', {
      service_kind: 'counselling',
      entered_at: '2026-02-01',
      priority: 'normal',
      status: 'waiting',
    });
    await enter(counsellor, clientId);
  });
  afterAll(() => house.close());

  it('shows her counsellor everything in one answer', async () => {
    const { status, body, headers } = await counsellor.get<Overview>(`/clients/${clientId}/overview`);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({
      displayName: 'Lugn Svala',
      contact: { phone: '070-000 00 00', mayLeaveVoicemail: false, introduceAs: 'Anna' },
      background: { pathway: 'web_search' },
      careTeam: [{ staffId: counsellor.id }],
      queueEntries: [{ status: 'waiting', place: null }],
      contracts: [
        { id: contractId, weekday: 2, startTime: '14:00', room: 'Rum 3', counsellor: counsellor.person.name },
      ],
      goals: [{ text: 'Sova hela natten', review: { term: '2026-VT', status: 'due' } }],
      lastNotes: [{ headings: TEXT, status: 'entered', can: { edit: true, sign: true } }],
      can: { edit: true, seeContent: true },
    });
    expect(body.nextAppointments.map(({ startsAt, room }) => [startsAt, room])).toEqual([
      ['2026-03-31T12:00:00.000Z', 'Rum 3'],
      ['2026-04-07T12:00:00.000Z', 'Rum 3'],
    ]);
    expect((await house.deeds(clientId)).at(-1)).toBe('frontdesk.client.overview');
  });

  it('shows reception the shell: how to reach her, when she comes, her place in the queue, and no word of what is written', async () => {
    const { body, text } = await reception.get<Overview>(`/clients/${clientId}/overview`);
    expect(body).toMatchObject({
      contact: { phone: '070-000 00 00' },
      queueEntries: [{ place: 1 }],
      contracts: [{ weekday: 2 }],
      background: null,
      goals: [],
      lastNotes: [],
      can: { seeContent: false },
    });
    expect(body.nextAppointments).toHaveLength(2);
    for (const secret of ['Sova hela natten', TEXT.facts, 'web_search']) expect(text).not.toContain(secret);
  });

  it('does not exist for others, and is closed to management', async () => {
    const absent = await counsellor.get(`/clients/${v7()}/overview`);
    for (const other of [await house.staff('counsellor'), await house.staff('midwife')])
      for (const page of ['overview', 'timeline']) {
        const answer = await other.get(`/clients/${clientId}/${page}`);
        expect([answer.status, answer.text]).toEqual([404, absent.text]);
      }
    const manager = await house.staff('unit_manager');
    expect((await manager.get(`/clients/${clientId}/overview`)).status).toBe(403);
  });

  it('tells what happened in the order of time, a page at a time, each as far as the asker may see', async () => {
    const path = `/clients/${clientId}/timeline`;
    const all = await counsellor.list(path, {}, { sort: ['at', 'ASC'] });
    expect(all.body.map(({ kind, status }) => [kind, status])).toEqual([
      ['contract', 'agreed'],
      ['session', 'held'],
      ['note', 'entered'],
      ['session', 'planned'],
      ['session', 'planned'],
    ]);
    const page = await counsellor.list(path, { to: '2026-03-25' }, { range: [0, 1] });
    expect(page.body.map(({ kind }) => kind)).toEqual(['note', 'session']);
    expect(page.headers.get('content-range')).toBe('timeline 0-1/3');
    const shell = await reception.list(path, { kind: 'note' });
    expect([shell.status, shell.body]).toEqual([200, []]);
    expect((await counsellor.list(path, { theme: 'shame' })).status).toBe(400);
    expect(await house.deeds(clientId)).toContain('frontdesk.client.timeline');
  });

  it('takes one statement for the page, besides the door, the context and the log', async () => {
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    await counsellor.get(`/clients/${clientId}/overview`);
    const asked = queries.mock.calls.map((given) => nameOf(given[0] as unknown));
    queries.mockRestore();
    expect(asked.filter((text) => !/^(START TRANSACTION|BEGIN|COMMIT)/.test(text))).toEqual([
      'access-who',
      'ctx-enter',
      'frontdesk-client-overview',
      'log-append',
    ]);
  });
});
