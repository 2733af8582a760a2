import { v7 } from 'uuid';
import { CountedHouse, type Report, where } from '../counted-house.js';

describe('reports of contracts and their weeks', () => {
  let counted: CountedHouse;
  let house: CountedHouse['house'];
  let people: CountedHouse['people'];
  let counsellor: string;
  beforeEach(async () => {
    counted = await CountedHouse.open();
    ({ house, people } = counted);
    ({ id: counsellor } = await house.staff('counsellor', { name: 'Eva' }));
  });
  afterEach(() => house.close());

  const told = ({ rows }: Report, keys: readonly string[]) =>
    Object.fromEntries(
      where(rows, { compartment: 'counselling' }).map((row) => [
        [row.line, row.ending].filter(Boolean).join('/'),
        keys.length === 1 ? row[keys[0] as string] : keys.map((key) => row[key]),
      ]),
    );

  const end = (contract: string, on: string, reason: string) =>
    house.sql(`UPDATE counselling.contract SET status = 'ended', ended_on = $2, end_reason = $3 WHERE id = $1`, [
      contract,
      on,
      reason,
    ]);

  const pause = (contract: string, from: string, until: string | null) =>
    house.sql(
      `INSERT INTO counselling.contract_pause (id, unit_id, compartment, client_id, created_at, version, contract_id, paused_from, paused_until, reason)
       SELECT $2, unit_id, compartment, client_id, now(), 1, id, $3, $4, '\\x00' FROM counselling.contract WHERE id = $1`,
      [contract, v7(), from, until],
    );

  /** A week of a contract, held or not, at its own time or another. */
  const week = async (
    client: string,
    contract: string,
    { on, status = 'held', more = '' }: { on: string; status?: string; more?: string },
  ) => {
    await people.session(client, { on, status: 'planned', counsellor, contract });
    await house.sql(
      `UPDATE counselling.session SET extra = false, status = $3,
         skip_ground = CASE $3 WHEN 'holiday_skipped' THEN 'red_day' WHEN 'absence_skipped' THEN 'absence' END,
         recorded_at = CASE WHEN $3 IN ('held', 'client_no_show', 'unit_cancelled') THEN now() END ${more === '' ? '' : `, ${more}`}
       WHERE contract_id = $1 AND planned_date = $2`,
      [contract, on, status],
    );
  };

  it('R02 counts who came and went, and its two sums are the same', async () => {
    const clients = await people.clients(30);
    const old = await people.contracts(clients.slice(0, 18), {
      counsellor,
      agreedOn: '2026-01-10',
      firstOn: '2026-01-13',
    });
    await people.contracts(clients.slice(18), { counsellor, agreedOn: '2026-02-10', firstOn: '2026-02-17' });
    for (const contract of old.slice(0, 6)) await pause(contract, '2026-01-20', '2026-02-14');
    for (const contract of old.slice(6, 11)) await end(contract, '2026-02-28', 'completed');
    for (const contract of old.slice(11, 16)) await end(contract, '2026-02-01', 'moved');
    const report = await counted.count('R02?from=2026-02-01&to=2026-02-28');
    expect(told(report, ['contracts'])).toMatchObject({
      opening: 12,
      opening_paused: 6,
      started: 12,
      ended: 10,
      'ended/completed': 5,
      'ended/moved': 5,
      'ended/deceased': 0,
      closing: 20,
      closing_paused: 0,
    });
    // The last day of January, and the day after the period, are not of it.
    const other = told(await counted.count('R02?from=2026-02-02&to=2026-02-27'), ['contracts']);
    expect(other).toMatchObject({ opening: 7, opening_paused: 6, ended: 0 });
  });

  it('R02 hides one who ended together with the smallest beside her, on both sides of the sum', async () => {
    const clients = await people.clients(12);
    const [first = '', ...others] = await people.contracts(clients, {
      counsellor,
      agreedOn: '2026-01-10',
      firstOn: '2026-01-13',
    });
    await end(first, '2026-02-10', 'dropout');
    const flow = told(await counted.count('R02?from=2026-02-01&to=2026-02-28'), ['contracts']);
    expect(flow).toMatchObject({ ended: '<5', closing: '..', 'ended/dropout': '..' });
    expect(others).toHaveLength(11);
  });

  it('R08 tells how many talks were on the contract’s day, at its time and in its room', async () => {
    const { body: room } = await (
      await house.staff('administrator')
    ).post('/rooms', { name: 'Rum 3', usableBy: ['counselling'] });
    const { body: other } = await (
      await house.staff('administrator')
    ).post('/rooms', { name: 'Rum 4', usableBy: ['counselling'] });
    const [three, four] = [String(room.id), String(other.id)];
    const clients = await people.clients(6);
    const contracts = await people.contracts(clients, { counsellor, firstOn: '2026-02-03' });
    await house.sql(`UPDATE counselling.contract SET channel = 'in_person', room_id = $1`, [three]);
    for (const [n, client] of clients.entries()) {
      const contract = contracts[n] as string;
      const held = (on: string, more: string) => week(client, contract, { on, more: `channel = 'in_person', ${more}` });
      await held('2026-02-03', `room_id = '${three}'`);
      await held(
        '2026-02-10',
        `room_id = '${three}', moved_from = starts_at, starts_at = starts_at + interval '15 minutes'`,
      );
      await held(
        '2026-02-17',
        `room_id = '${three}', moved_from = starts_at, starts_at = starts_at + interval '16 minutes'`,
      );
      await held(
        '2026-02-24',
        `room_id = '${three}', moved_from = starts_at, starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'`,
      );
      await held('2026-03-03', `room_id = '${four}'`);
      // By telephone, and missed: neither says anything of the place.
      await week(client, contract, { on: '2026-03-10' });
      await week(client, contract, { on: '2026-03-17', status: 'client_no_show' });
    }
    const before = await counted.count('R08?from=2026-02-01&to=2026-03-31');
    expect(told(before, ['sessions', 'percent'])).toEqual({
      held: [30, null],
      in_slot: [12, 40],
      other_time: [12, 40],
      other_room: [6, 20],
    });
    // From March on room 4 is what was agreed.
    await house.sql(
      `INSERT INTO counselling.contract_slot_change (id, unit_id, compartment, client_id, created_at, version, contract_id, effective_from, weekday, start_time, room_id, reason, agreed_on)
       SELECT gen_random_uuid(), unit_id, compartment, client_id, now(), 1, id, '2026-03-01', 2, '14:00', $1, '\\x00', '2026-02-20' FROM counselling.contract`,
      [four],
    );
    const after = await counted.count('R08?from=2026-02-01&to=2026-03-31');
    expect(told(after, ['sessions'])).toMatchObject({ in_slot: 18, other_room: 0 });
  });

  it('R09 sets what was held against the contract’s weeks, without red days, pauses and what lies ahead', async () => {
    await house.at('2026-03-25T12:00:00+01:00');
    const clients = await people.clients(6);
    const contracts = await people.contracts(clients, { counsellor, firstOn: '2026-02-03' });
    for (const [n, client] of clients.entries()) {
      const contract = contracts[n] as string;
      await week(client, contract, { on: '2026-02-03' });
      await week(client, contract, { on: '2026-02-10' });
      await week(client, contract, { on: '2026-02-17', status: 'client_no_show' });
      await week(client, contract, { on: '2026-02-24', status: 'unit_cancelled' });
      await week(client, contract, { on: '2026-03-03', status: 'holiday_skipped' });
      await week(client, contract, { on: '2026-03-10', status: 'absence_skipped' });
      await week(client, contract, { on: '2026-03-17', status: 'planned' });
      await week(client, contract, { on: '2026-03-31', status: 'planned' });
      await pause(contract, '2026-03-16', '2026-03-20');
    }
    const report = await counted.count('R09?from=2026-02-01&to=2026-04-30');
    expect(told(report, ['weeks', 'percent'])).toEqual({ weeks: [30, null], held: [12, 40], not_held: [18, 60] });
  });

  it('R32 tells how those who need an interpreter were met', async () => {
    const clients = await people.clients(25);
    await house.sql('UPDATE clients.client SET interpreter = true WHERE id = ANY ($1::uuid[])', [clients.slice(0, 20)]);
    for (const [n, client] of clients.entries()) {
      const status = n < 15 || n >= 20 ? 'held' : 'unit_cancelled';
      await people.session(client, { on: '2026-02-03', status, counsellor });
      // Five with one who came, five whose interpreter did not, five nobody was ordered for, five called off for want of one.
      if (n < 10)
        await house.sql(
          `INSERT INTO counselling.interpreter_booking (id, unit_id, compartment, client_id, created_at, version, session_id, starts_at, ends_at, language, mode,
             alias_given, status, outcome)
           SELECT gen_random_uuid(), unit_id, compartment, client_id, now(), 1, id, starts_at, ends_at, 'ro', 'phone', false, 'booked', $2
           FROM counselling.session WHERE client_id = $1`,
          [client, n < 5 ? 'held' : 'interpreter_missing'],
        );
    }
    await house.sql(`UPDATE counselling.session SET cancel_ground = 'no_interpreter' WHERE status = 'unit_cancelled'`);
    const report = await counted.count('R32?from=2026-02-01&to=2026-02-28');
    expect(told(report, ['sessions', 'percent'])).toEqual({
      needing: [20, null],
      held: [5, 25],
      held_without: [10, 50],
      lacking: [5, 25],
      not_held: [0, 0],
      planned: [0, 0],
    });
    expect(told(await counted.count('R32?from=2026-03-01&to=2026-03-31'), ['sessions'])).toMatchObject({ needing: 0 });
  });

  it('R12 counts each part and theme against the talks that have any', async () => {
    const clients = await people.clients(20);
    for (const [n, client] of clients.entries()) {
      await people.session(client, { on: '2026-02-03', status: 'held', counsellor });
      const [parts, themes] = n < 8 ? ['{relation}', '{shame,emotions}'] : n < 15 ? ['{relation,practice}', '{}'] : [];
      if (parts !== undefined)
        await house.sql(
          `INSERT INTO counselling.session_mark (id, unit_id, compartment, client_id, created_at, version, session_id, parts, themes)
           SELECT gen_random_uuid(), unit_id, compartment, client_id, now(), 1, id, $2, $3 FROM counselling.session WHERE client_id = $1`,
          [client, parts, themes],
        );
    }
    const report = await counted.count('R12?from=2026-02-01&to=2026-02-28');
    expect(told(report, ['sessions', 'percent'])).toMatchObject({
      held: [20, null],
      marked: [15, 75],
      unmarked: [5, 25],
      relation: [15, 100],
      practice: [7, 46.7],
      shame: [8, 53.3],
      emotions: [8, 53.3],
      boundaries: [0, 0],
    });
    expect(report.rows.some(({ line }) => String(line).startsWith('without'))).toBe(false);
    // One more with shame: those without it become six, told; nine more without would not be few.
    await house.sql(
      `UPDATE counselling.session_mark SET themes = themes || '{boundaries}' WHERE client_id = ANY ($1::uuid[])`,
      [clients.slice(0, 3)],
    );
    const few = told(await counted.count('R12?from=2026-02-01&to=2026-02-28'), ['sessions']);
    expect(few).toMatchObject({ boundaries: '<5', marked: 15 });
  });
});
