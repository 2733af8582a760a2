import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeAt, hashPassword } from '#access';
import { demoIsDue } from '#demo';
import { Caller } from '../caller.js';
import type { House } from '../house.js';
import {
  closeHouses,
  count,
  emptyHouse,
  emptyScreens,
  expectSound,
  LONG,
  seed,
  visible,
  WORKING_DAY,
} from './demo-house.js';

interface Account {
  readonly username: string;
  readonly password: string;
  readonly totpSecret: string;
  readonly unit: string;
}

afterAll(closeHouses, LONG);

describe('the demo', () => {
  let house: House;
  let dataDir: string;
  let lines: string[];
  let accounts: Account[];

  beforeAll(async () => {
    house = await emptyHouse(WORKING_DAY);
    ({ dataDir, lines } = await seed(house, 0.05, { hash: hashPassword }));
    accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[];
  }, LONG);

  it('has three units with clients in every part, at every stage', async () => {
    const files = await house.sql<{ code: string; compartment: string; n: number }>(
      'SELECT u.code, c.compartment, count(*)::int AS n FROM clients.client c JOIN access.unit u ON u.id = c.unit_id GROUP BY 1, 2',
    );
    const of = (code: string, compartment: string) =>
      files.find((one) => one.code === code && one.compartment === compartment)?.n;
    expect([of('stockholm', 'counselling'), of('stockholm', 'spiralen'), of('malmo', 'counselling')]).toEqual([
      14, 39, 5,
    ]);
    expect(of('goteborg', 'counselling')).toBe(3);
    const statuses = await house.sql<{ status: string }>('SELECT DISTINCT status FROM counselling.session');
    expect(statuses.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['planned', 'held', 'client_no_show', 'holiday_skipped', 'absence_skipped']),
    );
    expect(
      await count(house, `counselling.queue_entry WHERE status IN ('waiting', 'offered', 'on_hold')`),
    ).toBeGreaterThan(1);
    expect(await count(house, `journal.note WHERE status = 'signed'`)).toBeGreaterThan(100);
    expect(await count(house, `outreach.contact WHERE client_id IS NULL`)).toBeGreaterThan(10);
    expect(await count(house, `outreach.shift WHERE status = 'held'`)).toBeGreaterThan(100);
    expect(
      await count(house, `kast.callback WHERE status IN ('booked', 'info_only', 'referred_home')`),
    ).toBeGreaterThan(1);
    expect(await count(house, 'counselling.measurement')).toBeGreaterThan(5);
    expect(await count(house, 'kast.contact WHERE client_id IS NULL')).toBeGreaterThan(20);
    expect(await count(house, 'kast.intake')).toBe(await count(house, `clients.client WHERE compartment = 'kast'`));
    expect(lines.at(-1)).toBe('Demo: klar.');
    expect(await demoIsDue(house.databaseUrl)).toBe(false);
  });

  it('tells what stands beside and after the talks', async () => {
    const of = async (table: string, column = 'status') =>
      new Set((await house.sql<{ is: string }>(`SELECT DISTINCT ${column} AS is FROM ${table}`)).map(({ is }) => is));
    expect([...(await of('counselling.follow_up'))]).toEqual(expect.arrayContaining(['planned', 'done']));
    expect(await count(house, `counselling.follow_up WHERE status = 'planned' AND on_date < '2026-11-24'`)).toBe(3);
    expect(
      await count(house, `counselling.follow_up WHERE status = 'planned' AND on_date >= '2026-11-24'`),
    ).toBeGreaterThan(0);
    expect(await of('counselling.accompaniment')).toEqual(new Set(['planned', 'done']));
    expect(await count(house, 'counselling.self_report')).toBeGreaterThan(2);
    expect(await of('counselling.study_participation')).toEqual(
      new Set(['eligible', 'asked', 'declined', 'enrolled', 'withdrawn']),
    );
    expect(
      await count(house, 'clients.merge m JOIN clients.client c ON c.id = m.client_id AND c.merged_into = m.into_id'),
    ).toBe(1);
    expect(await count(house, 'journal.note_template')).toBe(6);
    // A contract with another time from tomorrow, one that was ended and taken up again, and a record that was asked for.
    expect(await count(house, 'counselling.contract_slot_change')).toBe(1);
    expect(await count(house, `journal.release WHERE status = 'assembled' AND notes > 0`)).toBe(1);
    expect(
      await count(house, `counselling.contract WHERE status <> 'ended' AND ended_on IS NULL AND version > 2`),
    ).toBeGreaterThan(0);
  });

  it('has goals worded anew, and levels reached in two terms by one client who began lower', async () => {
    expect(
      await count(
        house,
        `counselling.goal n JOIN counselling.goal o ON o.id = n.version_of WHERE o.status = 'revised' AND n.agreed_on = o.ended_on`,
      ),
    ).toBeGreaterThan(0);
    expect(
      await count(
        house,
        `(SELECT r.client_id FROM counselling.goal_review r JOIN counselling.goal g ON g.id = r.goal_id AND g.start_level < 0
          WHERE r.attainment IS NOT NULL GROUP BY 1 HAVING count(DISTINCT r.term) > 1) curves`,
      ),
    ).toBeGreaterThan(0);
    expect(await count(house, 'counselling.goal WHERE (start_level IS NULL) <> (scale IS NULL)')).toBe(0);
  });

  it('has measured everybody who takes part in the study at its beginning', async () => {
    const rows = await house.sql(
      `SELECT DISTINCT p.id FROM counselling.study_participation p JOIN counselling.study s ON s.id = p.study_id
        JOIN counselling.measurement m ON m.client_id = p.client_id AND m.instrument_id = ANY (s.instrument_ids) AND m.phase = 'baseline'
        WHERE p.status = 'enrolled' AND m.measured_on >= s.from_on`,
    );
    expect(rows).toHaveLength(await count(house, `counselling.study_participation WHERE status = 'enrolled'`));
  });

  it('books the coming term ahead, and holds everybody’s time once', async () => {
    expect(
      await count(house, `counselling.session WHERE planned_date > '2027-05-01' AND status = 'planned'`),
    ).toBeGreaterThan(0);
    await expectSound(house);
  });

  it('logs each file once, in the transaction that made it', async () => {
    const entries = await house.sql<{ files: number }>(
      `SELECT cardinality(client_ids) AS files FROM audit.entry WHERE deed = 'demo.seed'`,
    );
    // The second file of the one who has two is made where they are merged.
    expect(entries).toHaveLength((await count(house, 'clients.client')) - 1);
    expect(entries.every(({ files }) => files === 1)).toBe(true);
    expect(await count(house, `audit.entry WHERE deed = 'demo.seed' AND actor <> 'system:demo.seed'`)).toBe(0);
  });

  it('has something on every screen of the clinic, for those who look at it', async () => {
    expect(await emptyScreens(house, CLINIC)).toEqual([]);
    // Only those the protection names see her.
    expect(await count(house, `clients.protection p JOIN access.staff s ON s.id = ANY (p.team)`)).toBeGreaterThan(2);
    const statuses = await house.sql<{ status: string }>('SELECT DISTINCT status FROM bridge.message');
    expect(statuses.map(({ status }) => status)).toEqual(expect.arrayContaining(['declined', 'received', 'sent']));
    expect(await count(house, 'access.session WHERE ended_at IS NULL')).toBe(0);
  });

  it('keeps KAST without identity, and uses no identity numbers but the published test numbers', async () => {
    expect(
      await count(house, `clients.client WHERE compartment = 'kast' AND documentation_mode <> 'non_identifying'`),
    ).toBe(0);
    expect(
      await count(house, `clients.client WHERE birth_date NOT IN ('1964-08-23', '1981-12-18', '1962-06-10')`),
    ).toBe(0);
    expect(await count(house, 'clients.identity')).toBeGreaterThan(0);
  });

  it('writes its accounts for nobody else to read, with the names of the contract', () => {
    expect(statSync(join(dataDir, 'demo-accounts.json')).mode & 0o777).toBe(0o600);
    expect(Object.keys(accounts[0] ?? {})).toEqual([
      'username',
      'password',
      'totpSecret',
      'name',
      'unit',
      'assignments',
    ]);
    const names = accounts.map(({ username }) => username);
    expect(names).toEqual(expect.arrayContaining(CONTRACT_NAMES));
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
  });

  it.each(['reception', 'midwife', 'counsellor.malmo'])('lets %s sign in with password and code', async (username) => {
    const { password, totpSecret } = accounts.find((one) => one.username === username) as Account;
    const first = await house.nobody().post('/sign-in', { username, password });
    expect([first.status, first.body.next]).toEqual([200, 'totp']);
    const half = new Caller(house.origin, { id: '', unitId: '', name: '', token: tokenIn(first.headers) });
    const second = await half.post<{ staff: { name: string } }>('/sign-in/totp', {
      code: codeAt(totpSecret, Date.now()),
    });
    expect(second.status).toBe(200);
    const full = new Caller(house.origin, { id: '', unitId: '', name: '', token: tokenIn(second.headers) });
    expect((await full.get('/me')).body.name).toBe(second.body.staff.name);
  });

  it(
    'comes out the same from the same seed on the same day',
    async () => {
      const twin = await emptyHouse(WORKING_DAY);
      await seed(twin, 0.05);
      expect(await visible(twin)).toEqual(await visible(house));
    },
    LONG,
  );
});

/** The session cookie an answer sets. */
const tokenIn = (headers: Headers): string => /__Host-takt=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '';

/** Who looks at which list of the clinic. */
const CLINIC = {
  midwife: ['results-to-tell', 'disease-notifications', 'clinic-series', 'service-rules', 'incoming-referrals'],
  physician: ['disease-notifications', 'tasks'],
  counsellor1: ['incoming-referrals'],
  reception: ['earlier-wishes', 'clinic-series', 'bookings'],
  medical_head: ['late-results'],
  reviewer: ['emergency-lifts'],
};

const CONTRACT_NAMES = [
  ...[
    'reception',
    'counsellor1',
    'counsellor2',
    'counsellor3',
    'kast1',
    'kast2',
    'outreach1',
    'outreach2',
    'outreach3',
  ],
  ...[
    'midwife',
    'gynaecologist',
    'physician',
    'psychiatrist',
    'manager',
    'medical_head',
    'registrar',
    'reviewer',
    'admin',
    'researcher',
  ],
  ...['reception.malmo', 'counsellor.malmo', 'kast.malmo', 'manager.malmo', 'counsellor.goteborg', 'manager.goteborg'],
];
