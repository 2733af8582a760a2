import { v7 } from 'uuid';
import { CountedHouse, type Row, where } from '../counted-house.js';
import { KastToCount } from '../kast-to-count.js';
import { MergeWorld } from './merge-world.js';

describe('I31 reports count a person once, also when two of her files are merged', () => {
  let world: MergeWorld;
  let counted: CountedHouse;
  let kast: KastToCount;
  beforeEach(async () => {
    world = await MergeWorld.open();
    counted = await CountedHouse.open(world.house);
    kast = new KastToCount(world.house);
  });
  afterEach(() => world.house.close());

  /** A merge as a row, past the walls; the database joins the files. */
  async function merged(compartment: string, from: string | undefined, into: string | undefined): Promise<void> {
    await world.house.sql(
      `INSERT INTO clients.merge (id, unit_id, compartment, client_id, created_at, version, into_id, merged_by) VALUES ($1, $2, $3, $4, now(), 1, $5, $6)`,
      [v7(), world.house.unitId, compartment, from, into, world.lena.id],
    );
  }
  const rowsOf = async (path: string, wanted: Row) => where((await counted.count(path)).rows, wanted);
  const SPRING = 'from=2026-01-01&to=2026-06-30';

  it('S14 R13 five files of four persons are "<5", and five again after the undoing', async () => {
    const files: string[] = [];
    for (const name of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']) files.push((await world.file(name)).id);
    const told = async () =>
      (await rowsOf(`R13?${SPRING}`, { compartment: 'counselling', pathway: null })).map((row) => row.files);
    expect(await told()).toEqual([5]);
    const [one = '', other = ''] = files;
    expect((await world.merge(one, other)).status).toBe(200);
    expect(await told()).toEqual(['<5']);
    expect((await world.unmerge(one)).status).toBe(200);
    expect(await told()).toEqual([5]);
    // Files are counted as files where there are enough persons: seven, of five.
    for (const name of ['Sex', 'Sju']) await world.file(name);
    await merged('counselling', files[0], files[1]);
    await merged('counselling', files[2], files[1]);
    expect(await told()).toEqual([7]);
  });

  it('R01 and R06 count contracts and sessions as they are, and hide what four persons are behind', async () => {
    const clients = await counted.people.clients(5);
    const contracts = await counted.people.contracts(clients, { counsellor: world.lena.id });
    const kastClients = await counted.people.clients(5, { compartment: 'kast' });
    for (const client of kastClients) await kast.held(client, '2026-03-03', world.lena.id);
    const contractsTold = async () => [
      ...(await rowsOf('R01?on=2026-03-24', { compartment: 'counselling', state: 'active' })),
      ...(await rowsOf(`R02?${SPRING}`, { compartment: 'counselling', line: 'started' })),
    ];
    const sessionsTold = async () => [
      ...(await rowsOf(`R06?${SPRING}`, { compartment: 'kast', status: 'held' })).map((row) => row.sessions),
      ...(await rowsOf(`R26?${SPRING}`, { part: 'contacts' })).map((row) => row.entries),
    ];
    expect((await contractsTold()).map((row) => row.contracts)).toEqual([5, 5]);
    expect(await sessionsTold()).toEqual([5, 5]);
    // One person cannot have two contracts at once: hers of the first file was over before.
    await world.house.sql(
      `UPDATE counselling.contract SET status = 'ended', ended_on = '2026-07-01', end_reason = 'moved' WHERE id = $1`,
      [contracts[0]],
    );
    await merged('counselling', clients[0], clients[1]);
    await merged('kast', kastClients[0], kastClients[1]);
    expect((await contractsTold()).map((row) => row.contracts)).toEqual(['<5', '..']);
    expect(await sessionsTold()).toEqual(['..', '<5']);
    const [, another] = await counted.people.clients(2, { compartment: 'kast' });
    await kast.held(another ?? '', '2026-03-03', world.lena.id);
    expect(await sessionsTold()).toEqual([6, 6]);
  });

  it('R33 asks once whether a person was informed, and either of her files answers', async () => {
    const files = await counted.people.clients(15);
    const told = async () => {
      const [row] = await rowsOf('R33?on=2026-03-24', { compartment: 'counselling', measure: 'not_informed' });
      return [row?.lookedAt, row?.wanting];
    };
    expect(await told()).toEqual([15, 15]);
    for (let nth = 0; nth < 5; nth += 1) await merged('counselling', files[nth], files[nth + 5]);
    expect(await told()).toEqual([10, 10]);
    await world.house.sql(
      `UPDATE clients.client SET informed_about_unit_at = '2026-03-10T12:00Z' WHERE id = ANY ($1::uuid[])`,
      [files.slice(0, 5)],
    );
    expect(await told()).toEqual([10, 5]);
  });

  it('R14 tells a patient with two files once, under the gender of the file she is read in', async () => {
    const midwife = await world.house.staff('midwife');
    const women = await counted.people.clients(5, { compartment: 'spiralen' });
    const [unsaid = ''] = await counted.people.clients(1, { compartment: 'spiralen', gender: 'not_stated' });
    const at = '2026-03-11T09:00:00Z';
    for (const patient of [...women, unsaid])
      await counted.visits.visit(patient, { at, clinician: midwife.id, done: [['hiv_test', 'performed']] });
    const told = async () =>
      (await rowsOf(`R14?${SPRING}`, {}))
        .filter(({ services }) => services !== 0)
        .map(({ part, item, services, patients }) => [part, item, services, patients]);
    expect(await told()).toContainEqual(['total', null, 6, 6]);
    await merged('spiralen', unsaid, women[0]);
    expect(await told()).toEqual([
      ['total', null, 6, 5],
      ['kind', 'hiv_test', 6, 5],
      ['clinician', 'midwife', 6, 5],
      ['gender', 'woman', 6, 5],
    ]);
  });

  it('R22 and R34 count a person in the year of her first file, once', async () => {
    const before = await counted.people.clients(6, { compartment: 'kast', at: '2025-02-10T09:00:00Z' });
    const now = await counted.people.clients(7, { compartment: 'kast', at: '2026-02-10T09:00:00Z' });
    await counted.people.clients(6, { at: '2026-02-10T09:00:00Z' });
    for (const client of [before[0], now[0], now[1], now[2], now[3]])
      await kast.contacts(1, { client: client ?? '', at: '2026-03-01T09:00:00Z' });
    const years = async () => {
      const persons = await rowsOf('R22?on=2026-12-31', { span: 'year', measure: 'persons' });
      const contacts = await rowsOf('R22?on=2026-12-31', { span: 'year', measure: 'contacts' });
      const buyers = await rowsOf('R34?on=2026-12-31', { line: 'buyers' });
      return [persons, buyers, contacts].map((rows) => rows.slice(-2).map((row) => row.entries));
    };
    expect(await years()).toEqual([
      [6, 7],
      [6, 7],
      [0, 5],
    ]);
    // The older file is read in the newer, and two of this year in one.
    await merged('kast', before[0], now[0]);
    await merged('kast', now[5], now[6]);
    expect(await years()).toEqual([
      [6, 5],
      [6, 5],
      [0, '<5'],
    ]);
    expect(await rowsOf('R34?on=2026-12-31', { line: 'sellers', year: 2026, compartment: null })).toMatchObject([
      { entries: 6, ratio: 1.2 },
    ]);
    // What she is in the file that she is read in decides: a relative is no buyer, whatever her other file says.
    await kast.describe([now[0] ?? ''], `relation = 'partner'`);
    expect((await years())[1]).toEqual([5, 5]);
  });

  it('R19 hides contacts of four persons, and R31 has a person in one place of a study', async () => {
    const shift = await counted.visits.night('2026-03-20', {
      from: '2026-03-20T20:00:00Z',
      until: '2026-03-21T01:00:00Z',
      crew: await counted.crew(),
    });
    const met = await counted.people.clients(4, { compartment: 'outreach' });
    for (const client of [...met, null]) await counted.visits.met(shift, { kind: 'contact', client });
    const contacts = async () => (await rowsOf(`R19?${SPRING}`, { part: 'contacts' })).map((row) => row.entries);
    expect(await contacts()).toEqual([5]);
    await merged('outreach', met[0], met[1]);
    expect(await contacts()).toEqual(['<5']);

    const clients = await counted.people.clients(12);
    const study = v7();
    await world.house.sql(
      `INSERT INTO counselling.study (id, unit_id, created_at, version, name, approval_ref, from_on, until_on, instrument_ids)
       VALUES ($1, $2, now(), 1, 'Pilot', 'Dnr 1', '2026-01-01', '2026-12-31', ARRAY[$1::uuid])`,
      [study, world.house.unitId],
    );
    for (const [n, client] of clients.entries())
      await world.house.sql(
        `INSERT INTO counselling.study_participation (id, unit_id, compartment, client_id, created_at, version, study_id, status, eligible_on, asked_on, answered_on)
         VALUES ($1, $2, 'counselling', $3, now(), 1, $4, CASE WHEN $5 THEN 'declined' ELSE 'asked' END, '2026-01-10', '2026-01-20', CASE WHEN $5 THEN '2026-02-01'::date END)`,
        [v7(), world.house.unitId, client, study, n < 6],
      );
    const stages = async () =>
      Object.fromEntries((await rowsOf('R31?on=2026-12-31', {})).map((row) => [String(row.line), row.persons]));
    expect(await stages()).toMatchObject({ eligible: 12, declined: 6, unanswered: 6 });
    // One has answered in one of her files; another has in neither.
    await merged('counselling', clients[0], clients[6]);
    expect(await stages()).toMatchObject({ eligible: 11, asked: 11, declined: 6, unanswered: 5 });
    await merged('counselling', clients[7], clients[8]);
    expect(await stages()).toMatchObject({ eligible: 10, declined: '..', unanswered: '<5' });
  });

  it('R23 counts a person who was called twice after one operation once', async () => {
    const operation = v7();
    const files = await counted.people.clients(6, { compartment: 'kast' });
    await world.house.sql(
      `INSERT INTO kast.police_operation (id, unit_id, created_at, version, reference, police_region, from_on, to_on, arrested_count, consented_count, staff_present)
       VALUES ($1, $2, now(), 1, 'K 1', 'Stockholm', '2026-03-02', '2026-03-06', 20, 10, '{}')`,
      [operation, world.house.unitId],
    );
    for (const file of files)
      await world.house.sql(
        `WITH made AS (INSERT INTO kast.callback (id, unit_id, compartment, created_at, version, operation_id, consent_given_at, consent_recorded_by, preferred_times,
             voicemail_ok, status, attempts, first_attempt_at, last_attempt_at, last_outcome, reached_at, closed_by, closed_at, purge_at)
           SELECT $1, $2, 'kast', t, 1, $3, t, $4, '[]', false, 'booked', 1, t, t, 'reached', t, $4, t, t FROM (VALUES ('2026-03-09T09:00:00Z'::timestamptz)) AS at (t)
           RETURNING *)
         INSERT INTO kast.callback_file (id, unit_id, compartment, client_id, created_at, version, callback_id)
         SELECT $1, unit_id, compartment, $5, created_at, 1, id FROM made`,
        [v7(), world.house.unitId, operation, world.lena.id, file],
      );
    const told = async () => {
      const rows = await rowsOf(`R23?${SPRING}`, {});
      return ['consented', 'queued', 'reached', 'booked'].map(
        (measure) => where(rows, { measure }).map(({ persons, percent }) => [persons, percent])[0],
      );
    };
    expect(await told()).toEqual([
      [10, null],
      [6, null],
      [6, 60],
      [6, null],
    ]);
    await merged('kast', files[0], files[1]);
    expect((await told()).slice(1)).toEqual([
      [5, null],
      [5, 50],
      [5, null],
    ]);
    await merged('kast', files[2], files[3]);
    expect((await told()).slice(1)).toEqual([
      [4, null],
      [4, 40],
      ['..', null],
    ]);
  });

  it('leaves no report that counts files for persons', async () => {
    const functions = await world.house.sql<{ name: string; body: string }>(
      `SELECT proname AS name, prosrc AS body FROM pg_proc WHERE pronamespace = 'stat'::regnamespace AND prokind = 'f'`,
    );
    const machinery = new Set(['hides', 'told', 'guarded', 'persons_of']);
    const reports = functions.filter(({ name }) => !machinery.has(name));
    const ways = /stat\.persons\(DISTINCT |stat\.merged_files\(\)|coalesce\(p\.merged_into, p\.id\)/u;
    expect(reports.filter(({ body }) => /count\(\s*DISTINCT/iu.test(body)).map(({ name }) => name)).toEqual([]);
    const hiding = reports.filter(({ body }) => /stat\.(hides|told)\(/u.test(body));
    expect(hiding.length).toBeGreaterThan(20);
    expect(hiding.filter(({ body }) => !ways.test(body)).map(({ name }) => name)).toEqual([]);
  });
});
