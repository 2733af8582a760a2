import { CountedHouse, type Row, where } from '../counted-house.js';

describe('reports of counselling and KAST', () => {
  let counted: CountedHouse;
  let house: CountedHouse['house'];
  let people: CountedHouse['people'];
  beforeEach(async () => {
    counted = await CountedHouse.open();
    ({ house, people } = counted);
  });
  afterEach(() => house.close());

  it('R01 and R03 count contracts in force on a day by who is responsible, against capacity', async () => {
    const [eva, ulla] = [
      await house.staff('counsellor', { name: 'Eva' }),
      await house.staff('counsellor', { name: 'Ulla' }),
    ];
    const clients = await people.clients(21);
    const [paused = ''] = await people.contracts(clients.slice(0, 9), { counsellor: eva.id });
    const [ended = ''] = await people.contracts(clients.slice(9, 16), { counsellor: ulla.id, minutes: 45 });
    await people.contracts(clients.slice(16, 21), { counsellor: null });
    await house.sql(
      `INSERT INTO counselling.contract_pause (id, unit_id, compartment, client_id, created_at, version, contract_id, paused_from, paused_until, reason)
      SELECT gen_random_uuid(), unit_id, compartment, client_id, now(), 1, id, '2026-03-01', '2026-03-31', '\\x00' FROM counselling.contract WHERE id = $1`,
      [paused],
    );
    await house.sql(
      `UPDATE counselling.contract SET status = 'ended', ended_on = '2026-03-15', end_reason = 'completed' WHERE id = $1`,
      [ended],
    );
    const before = await counted.count('R03?on=2026-02-28');
    const told = (rows: Row[], wanted: Row) =>
      where(rows, { compartment: 'counselling', ...wanted }).map((row) => [row.contracts, row.capacity, row.minutes]);
    expect(told(before.rows, { line: 'total' })).toEqual([[21, null, 9 * 60 + 7 * 45 + 5 * 60]]);
    expect(told(before.rows, { counsellor: 'Eva' })).toEqual([[9, 12, 540]]);
    expect(told(before.rows, { counsellor: 'Ulla' })).toEqual([[7, 12, 315]]);
    expect(told(before.rows, { line: 'vacant' })).toEqual([[5, null, 300]]);
    const after = await counted.count('R03?on=2026-03-15');
    expect(told(after.rows, { counsellor: 'Eva' })).toEqual([[8, 12, 480]]);
    expect(told(after.rows, { counsellor: 'Ulla' })).toEqual([[6, 12, 270]]);
    const active = await counted.count('R01?on=2026-03-15');
    expect(where(active.rows, { compartment: 'counselling' }).map((row) => [row.state, row.contracts])).toEqual([
      ['active', 19],
      ['paused', '<5'],
    ]);
    expect(
      where((await counted.count('R01?on=2026-01-19')).rows, { state: 'active' }).map((row) => row.contracts),
    ).toEqual([0, 0]);
  });

  it('R04 counts who waits by age, those on hold apart', async () => {
    const clients = await people.clients(18);
    for (const [n, client] of clients.entries())
      await people.queueEntry(client, {
        enteredOn: n < 7 ? '2026-03-20' : '2026-01-10',
        ...(n >= 13 ? { held: [['2026-03-01', n === 13 ? '2026-03-31' : null]] } : {}),
      });
    const entries = async (day: string, line: string) =>
      where((await counted.count(`R04?on=${day}`)).rows, { compartment: 'counselling', line })[0]?.entries;
    expect(await entries('2026-03-31', 'waiting')).toBe(14);
    expect(await entries('2026-03-31', '0-14')).toBe(7);
    expect(await entries('2026-03-31', '61-90')).toBe(7);
    expect(await entries('2026-03-31', 'on_hold')).toBe('<5');
    expect(await entries('2026-03-30', 'on_hold')).toBe(5);
    expect(await entries('2026-03-19', '0-14')).toBe(0);
  });

  it('S02 R05 tells 18 days to the first offer and 26 to the first held session, the ten on hold not counted', async () => {
    const { id: counsellor } = await house.staff('counsellor');
    const wait = async (client: string) => {
      const queueEntry = await people.queueEntry(client, {
        enteredOn: '2026-02-02',
        offeredOn: '2026-03-02',
        convertedOn: '2026-03-04',
        held: [['2026-02-10', '2026-02-20']],
      });
      const [contract = ''] = await people.contracts([client], {
        counsellor,
        agreedOn: '2026-03-04',
        firstOn: '2026-03-10',
        queueEntry,
      });
      await people.session(client, { on: '2026-03-10', status: 'held', counsellor, contract });
    };
    const [first = '', ...others] = await people.clients(5);
    await wait(first);
    const alone = await counted.count('R05?from=2026-03-01&to=2026-03-31');
    expect(where(alone.rows, { compartment: 'counselling', measure: 'first_offer' })[0]).toMatchObject({
      entries: '..',
      median: '..',
      longest: '..',
    });
    expect(where(alone.rows, { compartment: 'counselling', measure: 'converted' })[0]).toMatchObject({ entries: '<5' });
    for (const client of others) await wait(client);
    const { rows } = await counted.count('R05?from=2026-03-01&to=2026-03-31');
    const told = (measure: string) => where(rows, { compartment: 'counselling', measure })[0];
    expect(told('first_offer')).toMatchObject({ entries: 5, median: 18, p90: 18, longest: 18 });
    expect(told('first_session')).toMatchObject({ entries: 5, median: 26, p90: 26, longest: 26 });
    expect(told('still_waiting')).toMatchObject({ entries: 0, median: null });
    expect(
      where((await counted.count('R05?from=2026-04-01&to=2026-04-30')).rows, { measure: 'converted' })[0],
    ).toMatchObject({
      entries: 0,
    });

    // A hold that is still open, and one that goes on after the offer, count up to the offer and no further.
    const april = await people.clients(10);
    const place = { enteredOn: '2026-04-01', offeredOn: '2026-04-21', convertedOn: '2026-04-22' };
    for (const client of april.slice(0, 3)) await people.queueEntry(client, { ...place, held: [['2026-04-11', null]] });
    for (const client of april.slice(3, 5))
      await people.queueEntry(client, { ...place, held: [['2026-04-16', '2026-04-26']] });
    // Those who still wait are told by their age so far: 29 days but for the five on hold.
    for (const client of april.slice(5))
      await people.queueEntry(client, { enteredOn: '2026-04-01', held: [['2026-04-10', '2026-04-15']] });
    const { rows: later } = await counted.count('R05?from=2026-04-01&to=2026-04-30');
    const toldLater = (measure: string) => where(later, { compartment: 'counselling', measure })[0];
    expect(toldLater('first_offer')).toMatchObject({ entries: 5, median: 10, p90: 15, longest: 15 });
    expect(toldLater('still_waiting')).toMatchObject({ entries: 5, median: 24, longest: 24 });
  });

  it('R06 and R07 count sessions by status, and neither gives away what the other hides', async () => {
    const { id: counsellor } = await house.staff('counsellor');
    const { id: clinician } = await house.staff('midwife');
    const clients = await people.clients(12);
    const put = async (from: number, to: number, status: string, late?: boolean) => {
      for (const client of clients.slice(from, to))
        await people.session(client, { on: '2026-03-10', status, counsellor, ...(late === undefined ? {} : { late }) });
    };
    await put(0, 12, 'held');
    await put(0, 12, 'held');
    await put(0, 8, 'client_no_show');
    await put(0, 6, 'client_absent_notified', true);
    await put(6, 11, 'client_absent_notified', false);
    await people.session(clients[0] as string, { on: '2026-04-01', status: 'held', counsellor });
    const attended = await counted.count('R06?from=2026-03-01&to=2026-03-31');
    const sessions = where(attended.rows, { compartment: 'counselling' }).map((row) => [row.status, row.sessions]);
    expect(Object.fromEntries(sessions)).toMatchObject({
      null: 43,
      held: 24,
      client_no_show: 8,
      client_absent_notified: 11,
      unit_cancelled: 0,
      planned: 0,
    });
    for (const patient of await people.clients(6, { compartment: 'spiralen' })) {
      await counted.visits.visit(patient, { at: '2026-03-11T09:00:00Z', clinician });
      await counted.visits.visit(patient, { at: '2026-03-12T09:00:00Z', clinician, status: 'no_show' });
    }
    const missed = await counted.count('R07?from=2026-03-01&to=2026-03-31');
    const of = (compartment: string) =>
      where(missed.rows, { compartment }).map((row) => [row.measure, row.visits, row.percent]);
    expect(of('counselling')).toEqual([
      ['held', 24, null],
      ['no_show', 8, 25],
      ['late_cancellation', 6, null],
    ]);
    expect(of('spiralen')).toEqual([
      ['held', 6, null],
      ['no_show', 6, 50],
      ['late_cancellation', 0, null],
    ]);
    // One cancelled by the unit: R06 hides it and the smallest beside it, and R07 does not give that one back.
    await people.session(clients[0] as string, { on: '2026-03-11', status: 'unit_cancelled', counsellor });
    const hidden = Object.fromEntries(
      where((await counted.count('R06?from=2026-03-01&to=2026-03-31')).rows, { compartment: 'counselling' }).map(
        (row) => [row.status, row.sessions],
      ),
    );
    expect(hidden).toMatchObject({ unit_cancelled: '<5', client_no_show: '..', held: 24 });
    const again = where((await counted.count('R07?from=2026-03-01&to=2026-03-31')).rows, {
      compartment: 'counselling',
      measure: 'no_show',
    })[0];
    expect(again).toMatchObject({ visits: '..', percent: null });
    // The medical head sees her clinic and nothing of the social side.
    const head = await counted.count('R07?from=2026-03-01&to=2026-03-31', await house.staff('medical_head'));
    expect(new Set(head.rows.map((row) => row.compartment))).toEqual(new Set(['spiralen']));
  });

  it('S09 R10 lists one review per goal; what was not held is overdue on 1 January', async () => {
    const [eva, ulla] = [
      await house.staff('counsellor', { name: 'Eva' }),
      await house.staff('counsellor', { name: 'Ulla' }),
    ];
    const clients = await people.clients(18);
    const contracts = [
      ...(await people.contracts(clients.slice(0, 9), { counsellor: eva.id })),
      ...(await people.contracts(clients.slice(9), { counsellor: ulla.id })),
    ];
    for (const [n, client] of clients.entries()) {
      const status = ['due', 'waived', 'done'][n % 3] as string;
      await people.review(client, {
        contract: contracts[n] as string,
        term: '2026-HT',
        dueOn: '2026-12-31',
        status,
        ...(status === 'done' ? { heldOn: '2026-12-10' } : {}),
      });
    }
    const reviews = async (day: string, wanted: Row) =>
      where((await counted.count(`R10?on=${day}`)).rows, { line: 'total', ...wanted }).map((row) => [
        row.term,
        row.reviews,
        row.coverage,
      ]);
    expect(await reviews('2026-12-31', { status: null })).toEqual([['2026-HT', 18, null]]);
    expect(await reviews('2026-12-31', { status: 'due' })).toEqual([['2026-HT', 6, null]]);
    expect(await reviews('2026-12-31', { status: 'waived' })).toEqual([['2026-HT', 6, null]]);
    expect(await reviews('2026-12-31', { status: 'done' })).toEqual([['2026-HT', 6, 50]]);
    expect(await reviews('2026-12-09', { status: 'due' })).toEqual([['2026-HT', 12, null]]);
    expect(await reviews('2027-01-01', { status: 'overdue' })).toEqual([
      ['2026-HT', 6, null],
      ['2027-VT', 0, null],
    ]);
    const mine = where((await counted.count('R10?on=2026-12-31')).rows, { status: 'done', counsellor: 'Eva' });
    // Three of six: told as few, either half could only be two to four.
    expect(mine.map((row) => row.reviews)).toEqual(['..']);
  });
});
