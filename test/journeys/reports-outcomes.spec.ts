import { v7 } from 'uuid';
import { InstrumentsService } from '#counselling';
import { CountedHouse, type Row, where } from '../counted-house.js';
import { asJob } from '../talks.js';

/** A review that was held, as a row: what it came to, and where the client stood on levels of the goal's own. */
interface Held {
  readonly outcome: string;
  readonly heldOn?: string;
  readonly weight?: number;
  readonly level?: number;
  readonly scaled?: boolean;
}

describe('reports of outcomes', () => {
  let counted: CountedHouse;
  let house: CountedHouse['house'];
  let counsellor = '';
  beforeEach(async () => {
    counted = await CountedHouse.open();
    ({ house } = counted);
    counsellor = (await house.staff('counsellor')).id;
  });
  afterEach(() => house.close());

  async function reviewed(client: string, contract: string, { outcome, heldOn = '2026-06-01', ...more }: Held) {
    const { weight = 1, level = null, scaled = level !== null } = more;
    const goal = v7();
    await house.sql(
      `INSERT INTO counselling.goal (id, unit_id, compartment, client_id, created_at, version, contract_id, text, scale, weight, agreed_on, status)
       VALUES ($1, $2, 'counselling', $3, now(), 1, $4, '\\x00', $5, $6, '2026-01-20', 'agreed')`,
      [goal, house.unitId, client, contract, scaled ? Buffer.from([0]) : null, weight],
    );
    await house.sql(
      `INSERT INTO counselling.goal_review (id, unit_id, compartment, client_id, created_at, version, goal_id, term, due_on, status, held_on, outcome, attainment)
       VALUES ($1, $2, 'counselling', $3, now(), 1, $4, '2026-VT', '2026-06-30', 'done', $5, $6, $7)`,
      [v7(), house.unitId, client, goal, heldOn, outcome, level],
    );
  }
  const r11 = async (period = 'from=2026-01-01&to=2026-06-30') =>
    where((await counted.count(`R11?${period}`)).rows, { compartment: 'counselling' });
  const by = (rows: readonly Row[]) => Object.fromEntries(rows.map((row) => [String(row.outcome), row.reviews]));

  it('R11 counts what reviews came to, and the mean T of those with levels', async () => {
    const clients = await counted.people.clients(14);
    const contracts = await counted.people.contracts(clients, { counsellor });
    const put = (n: number, held: Held) => reviewed(clients[n] as string, contracts[n] as string, held);
    // Six go on, placed on levels: five at +1 (T 60) and one, of two goals with weights 2 and 1, at +1 and -1.
    for (const n of [0, 1, 2, 3, 4]) await put(n, { outcome: 'continue', level: 1, weight: n + 1 });
    await put(5, { outcome: 'continue', level: 1, weight: 2 });
    await put(5, { outcome: 'continue', level: -1, weight: 1 });
    // Eight are achieved, without levels; one of them was placed all the same, which gives no T.
    for (const n of [6, 7, 8, 9, 10, 11, 12]) await put(n, { outcome: 'achieved' });
    await put(13, { outcome: 'achieved', level: 2, scaled: false });
    await put(0, { outcome: 'discontinue', heldOn: '2026-07-01', level: -2 });
    const rows = await r11();
    expect(by(rows)).toEqual({ null: 15, continue: 7, revise: 0, achieved: 8, discontinue: 0, scaled: 7 });
    // 50 + 10·(2·1 − 1·1) / √(0.7·5 + 0.3·9) = 54.016; (5·60 + 54.016) / 6 = 59.0.
    expect(where(rows, { outcome: 'scaled' })[0]).toMatchObject({ clients: 6, meanT: 59 });
    expect(where(rows, { outcome: 'achieved' })[0]).toMatchObject({ clients: null, meanT: null });
  });

  it('R11 tells no mean of fewer than five, nor one that a difference would give away', async () => {
    const clients = await counted.people.clients(13);
    const contracts = await counted.people.contracts(clients, { counsellor });
    const put = (n: number, held: Held) => reviewed(clients[n] as string, contracts[n] as string, held);
    for (const n of [0, 1, 2, 3]) await put(n, { outcome: 'continue', level: 2 });
    for (const n of [4, 5, 6, 7, 8, 9]) await put(n, { outcome: 'continue' });
    const few = where(await r11(), { outcome: 'scaled' })[0];
    expect(few).toMatchObject({ reviews: '<5', clients: null, meanT: null });
    for (const n of [4, 5, 6, 7, 8]) await put(n, { outcome: 'continue', level: 0 });
    for (const n of [10, 11, 12]) await put(n, { outcome: 'achieved' });
    const rows = await r11();
    expect(by(rows)).toMatchObject({ null: 18, continue: '..', achieved: '<5', scaled: 9 });
    expect(where(rows, { outcome: 'scaled' })[0]).toMatchObject({ clients: 9, meanT: 58.9 });
  });

  async function study(name = 'Pilot', ...codes: string[]) {
    await asJob(house, (tx) => house.app.get(InstrumentsService).beginWithStandard(tx));
    const instruments = await house.sql<{ id: string; code: string }>('SELECT id, code FROM counselling.instrument');
    const chosen = codes.map((code) => instruments.find((one) => one.code === code)?.id ?? '');
    const id = v7();
    await house.sql(
      `INSERT INTO counselling.study (id, unit_id, created_at, version, name, approval_ref, from_on, until_on, instrument_ids)
       VALUES ($1, $2, now(), 1, $3, 'Dnr 1', '2026-01-01', '2026-12-31', $4)`,
      [id, house.unitId, name, chosen],
    );
    return { id, instruments: chosen };
  }
  const takingPart = (studyId: string, client: string, status: string, n: number) =>
    house.sql(
      `INSERT INTO counselling.study_participation (id, unit_id, compartment, client_id, created_at, version, study_id, status, eligible_on,
         asked_on, answered_on, consent_form, consent_recorded_by, withdrawn_on, study_code)
       SELECT $1, $2, 'counselling', $3, now(), 1, $4, $5, '2026-01-10', CASE WHEN $5 <> 'eligible' THEN '2026-01-20'::date END,
         CASE WHEN $5 NOT IN ('eligible', 'asked') THEN '2026-02-01'::date END, CASE WHEN $5 IN ('enrolled', 'withdrawn') THEN 'oral' END,
         CASE WHEN $5 IN ('enrolled', 'withdrawn') THEN $6::uuid END, CASE WHEN $5 = 'withdrawn' THEN '2026-06-01'::date END,
         CASE WHEN $5 IN ('enrolled', 'withdrawn') THEN lpad($7::text, 8, '0') END`,
      [v7(), house.unitId, client, studyId, status, counsellor, String(n)],
    );
  const score = (client: string, instrument: string, [phase, on, total]: readonly [string, string, number]) =>
    house.sql(
      `INSERT INTO counselling.measurement (id, unit_id, compartment, client_id, created_at, version, instrument_id, phase, measured_on, total, subscales)
       VALUES ($1, $2, 'counselling', $3, now(), 1, $4, $5, $6, $7, '[]')`,
      [v7(), house.unitId, client, instrument, phase, on, total],
    );
  const r31 = async (day = '2026-12-31') => {
    const { rows } = await counted.count(`R31?on=${day}`);
    return (line: string) => where(rows, { line })[0];
  };

  it('S40 R31 tells 72 eligible, 51 asked, 29 enrolled, the pairs and their mean change, and the dropouts', async () => {
    const { id, instruments } = await study('KAST-piloten', 'SCS');
    const [scs = ''] = instruments;
    const clients = await counted.people.clients(72);
    const stages = { eligible: 21, asked: 6, declined: 16, withdrawn: 5, enrolled: 24 };
    const all = Object.entries(stages).flatMap(([status, count]) => Array.from({ length: count }, () => status));
    for (const [n, status] of all.entries()) await takingPart(id, clients[n] as string, status, n);
    const enrolled = clients.slice(48);
    // 24 take part: 7 without a baseline, 17 with one; 12 of these can be compared, by −10 or −4; one came before the study.
    for (const [n, client] of enrolled.entries()) {
      if (n < 17) await score(client, scs, ['baseline', '2026-02-10', 30]);
      if (n < 12) await score(client, scs, ['follow_up', '2026-08-10', n < 6 ? 20 : 26]);
      if (n === 0) await score(client, scs, ['end', '2026-05-10', 40]);
      if (n === 17) await score(client, scs, ['baseline', '2025-12-31', 40]);
      if (n === 18) await score(client, scs, ['follow_up', '2026-08-10', 10]);
    }
    for (const client of clients.slice(43, 48)) {
      await score(client, scs, ['baseline', '2026-02-10', 40]);
      await score(client, scs, ['follow_up', '2026-05-10', 10]);
    }
    const line = await r31();
    const counts = { eligible: 72, not_asked: 21, asked: 51, unanswered: 6, declined: 16, enrolled: 29 };
    for (const [stage, persons] of Object.entries(counts)) expect(line(stage)).toMatchObject({ persons });
    expect([line('withdrawn')?.persons, line('taking_part')?.persons]).toEqual([5, 24]);
    expect(['no_baseline', 'baseline', 'no_follow_up', 'pairs'].map((one) => line(one)?.persons)).toEqual([
      7, 17, 5, 12,
    ]);
    expect(line('pairs')).toMatchObject({ study: 'KAST-piloten', instrument: 'SCS 1', meanChange: -7 });
    expect(line('baseline')).toMatchObject({ meanChange: null });
    const earlier = await r31('2026-01-15');
    expect([earlier('eligible')?.persons, earlier('asked')?.persons]).toEqual([72, 0]);
    const before = await r31('2026-06-30');
    expect([before('baseline')?.persons, before('pairs')?.persons]).toEqual([17, '<5']);
    expect(before('pairs')).toMatchObject({ meanChange: null });
  });

  it('R31 hides what few people are behind, and keeps two studies apart', async () => {
    const first = await study('Ett', 'SCS', 'CORE-10');
    const second = await study('Två', 'SCS');
    const clients = await counted.people.clients(12);
    for (const [n, client] of clients.entries()) await takingPart(first.id, client, n < 3 ? 'declined' : 'enrolled', n);
    await takingPart(second.id, clients[0] as string, 'enrolled', 99);
    const { rows } = await counted.count('R31?on=2026-12-31');
    const of = (name: string, line: string) => where(rows, { study: name, line }).map(({ persons }) => persons);
    expect([of('Ett', 'eligible'), of('Ett', 'asked'), of('Två', 'eligible')]).toEqual([[12], [12], ['<5']]);
    expect(of('Ett', 'declined')).not.toEqual([3]);
    expect(of('Ett', 'no_baseline')).toHaveLength(2);
  });
});
