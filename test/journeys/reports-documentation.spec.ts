import { v7 } from 'uuid';
import { CountedHouse, where } from '../counted-house.js';

describe('the report of documentation', () => {
  let counted: CountedHouse;
  let house: CountedHouse['house'];
  let people: CountedHouse['people'];
  beforeEach(async () => {
    counted = await CountedHouse.open();
    ({ house, people } = counted);
  });
  afterEach(() => house.close());

  const note = (
    client: string,
    {
      author,
      entered,
      signed,
      compartment = 'counselling',
      session,
    }: { author: string; entered: string; signed?: string; compartment?: string; session?: string },
  ) =>
    house.sql(
      `INSERT INTO journal.note (id, unit_id, compartment, client_id, created_at, version, kind, session_id, status, author_id, event_at, entered_at, locks_at,
         signed_at, signed_by, versions, text_number)
       VALUES ($1, $2, $3, $4, $5, 1, $6, $7, CASE WHEN $8::timestamptz IS NULL THEN 'entered' ELSE 'signed' END, $9, $5, $5, $5::timestamptz + interval '14 days',
         $8, CASE WHEN $8::timestamptz IS NOT NULL THEN $9::uuid END, 1, 1)`,
      [
        v7(),
        house.unitId,
        compartment,
        client,
        entered,
        compartment === 'spiralen' ? 'visit' : session === undefined ? 'contact' : 'session',
        session ?? null,
        signed ?? null,
        author,
      ],
    );

  const told = async (day: string, compartment = 'counselling', who = counted.manager) =>
    Object.fromEntries(
      where((await counted.count(`R33?on=${day}`, who)).rows, { compartment }).map((row) => [
        row.measure,
        [row.lookedAt, row.wanting, row.percent],
      ]),
    );

  it('R33 counts unsigned and locked notes, talks without a note, contracts without a goal, clients not informed', async () => {
    const { id: counsellor } = await house.staff('counsellor');
    const clients = await people.clients(20, { at: '2026-01-15T09:00:00Z' });
    await house.sql(
      `UPDATE clients.client SET informed_about_unit_at = '2026-03-10T12:00Z' WHERE id = ANY ($1::uuid[])`,
      [clients.slice(0, 12)],
    );
    const contracts = await people.contracts(clients, { counsellor, firstOn: '2026-02-03' });
    await house.sql('UPDATE counselling.contract SET goal_required = true');
    for (const [n, client] of clients.entries()) {
      await people.session(client, {
        on: '2026-02-03',
        status: 'held',
        counsellor,
        contract: contracts[n] as string,
      });
      if (n < 9)
        await people.review(client, {
          contract: contracts[n] as string,
          term: '2026-VT',
          dueOn: '2026-06-30',
          status: 'due',
        });
      // Five signed at once, seven never, eight late.
      await note(client, {
        author: counsellor,
        entered: '2026-03-01T09:00:00Z',
        ...(n < 5 ? { signed: '2026-03-01T10:00:00Z' } : n < 12 ? {} : { signed: '2026-03-08T10:00:00Z' }),
      });
    }
    const [session] = await house.sql<{ id: string }>('SELECT id FROM counselling.session WHERE client_id = $1', [
      clients[0],
    ]);
    expect((await told('2026-03-01')).unsigned).toEqual([20, 0, 0]);
    // Both the note of the third and of the fourth day are more than 48 hours old at the end of the day.
    expect((await told('2026-03-03')).unsigned).toEqual([20, 15, 75]);
    expect(await told('2026-03-10')).toEqual({
      unsigned: [20, 7, 35],
      locked: [20, 0, 0],
      no_note: [20, 20, 100],
      no_goal: [20, 11, 55],
      not_informed: [20, 8, 40],
    });
    expect(await told('2026-03-15')).toMatchObject({ unsigned: [20, 0, 0], locked: [20, 7, 35] });
    // 28 days after the first talk, and not the day before; seven days without a note, and not six.
    expect((await told('2026-03-02')).no_goal).toEqual([0, 0, null]);
    expect((await told('2026-03-03')).no_goal).toEqual([20, 11, 55]);
    expect((await told('2026-02-09')).no_note).toEqual([0, 0, null]);
    await note(clients[0] as string, {
      author: counsellor,
      entered: '2026-03-05T09:00:00Z',
      signed: '2026-03-05T09:00:00Z',
      session: session?.id as string,
    });
    // One talk with a note: the nineteen without would tell of it.
    expect((await told('2026-03-10')).no_note).toEqual([20, '..', '..']);
    expect((await told('2026-03-04')).no_note).toEqual([20, 20, 100]);
  });

  it('R33 shows the clinic’s record to the medical head, and nobody else’s', async () => {
    const { id: midwife } = await house.staff('midwife');
    for (const patient of await people.clients(6, { compartment: 'spiralen' }))
      await note(patient, { author: midwife, entered: '2026-03-01T09:00:00Z', compartment: 'spiralen' });
    const head = await house.staff('medical_head');
    expect(await told('2026-03-10', 'spiralen', head)).toEqual({ unsigned: [6, 6, 100], locked: [6, 0, 0] });
    expect(await told('2026-03-10', 'counselling', head)).toEqual({});
    expect(await told('2026-03-10', 'spiralen')).toEqual({});
  });
});
