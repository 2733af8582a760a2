import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoWish, seedDemo } from '#demo';
import { UnitOfWork } from '#persistence';
import { Caller } from '../caller.js';
import { House } from '../house.js';

export const LONG = 240_000;
export const WORKING_DAY = '2026-11-24T10:20:05+01:00';

const dirs: string[] = [];
const houses: House[] = [];

/** A house where nobody works, at an instant. */
export async function emptyHouse(at: string): Promise<House> {
  const house = await House.open();
  houses.push(house);
  await house.sql('DELETE FROM ref.eligibility_rule');
  await house.sql('DELETE FROM ref.service_kind');
  await house.sql('DELETE FROM ref.unit_pathway');
  await house.sql('DELETE FROM access.unit');
  await house.at(at);
  return house;
}

export async function closeHouses(): Promise<void> {
  for (const house of houses) await house.close();
  for (const dir of dirs) rmSync(dir, { recursive: true });
}

export const workOf = (house: House): UnitOfWork => house.app.get(UnitOfWork, { strict: false });

/** Makes a demo, without the wait for real passwords unless `more` says so. */
export async function seed(house: House, scale: number, more: Partial<DemoWish> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'takt-demo-'));
  dirs.push(dataDir);
  const lines: string[] = [];
  const { databaseUrl: adminUrl, keys, app } = house;
  const say = (line: string) => void lines.push(line);
  const hash = (password: string) => Promise.resolve(`not kept: ${password.length}`);
  await seedDemo({ adminUrl, keys, app, work: workOf(house), dataDir, seed: 7, scale, say, hash, ...more });
  return { dataDir, lines };
}

export const count = async (house: House, from: string): Promise<number> =>
  Number((await house.sql<{ n: string }>(`SELECT count(*) AS n FROM ${from}`))[0]?.n);

/** Whose lists have nothing in them. */
export async function emptyScreens(
  house: House,
  screens: Readonly<Record<string, readonly string[]>>,
): Promise<string[]> {
  const empty: string[] = [];
  for (const [username, lists] of Object.entries(screens)) {
    const caller = await colleague(house, username);
    for (const list of lists) {
      const { status, body } = await caller.list(`/${list}`);
      if (status !== 200 || body.length === 0) empty.push(`${username} ${list} ${status}`);
    }
    await house.sql('DELETE FROM access.session WHERE staff_id = $1', [caller.person.id]);
  }
  return empty;
}

/** One of those who work in the demo, signed in. */
async function colleague(house: House, username: string): Promise<Caller> {
  const [person] = await house.sql<{ id: string; unitId: string; name: string }>(
    'SELECT id, unit_id AS "unitId", name FROM access.staff WHERE username = $1',
    [username],
  );
  if (person === undefined) throw new Error(`nobody is called ${username}`);
  const token = randomBytes(32).toString('base64url');
  await house.sql(
    `INSERT INTO access.session (token_hash, staff_id, stage) VALUES (sha256(convert_to($1, 'UTF8')), $2, 'full')`,
    [token, person.id],
  );
  return new Caller(house.origin, { ...person, token });
}

/** What somebody sees of the demo, without the ids. */
const VISIBLE = [
  'SELECT u.code, c.compartment, c.number, c.display_name, c.status, c.gender, c.created_at FROM clients.client c JOIN access.unit u ON u.id = c.unit_id',
  'SELECT c.number, s.starts_at, s.ends_at, s.status, s.channel, s.arrived_at, s.recorded_at, p.username FROM counselling.session s JOIN clients.client c ON c.id = s.client_id JOIN access.staff p ON p.id = s.counsellor_id',
  'SELECT c.number, q.entered_at, q.status, q.priority, q.offers_made FROM counselling.queue_entry q JOIN clients.client c ON c.id = q.client_id',
  'SELECT c.number, b.starts_at, b.status, b.service_kind, b.waiting_since, p.username FROM spiralen.booking b JOIN clients.client c ON c.id = b.client_id JOIN access.staff p ON p.id = b.clinician_id',
  'SELECT c.number, s.test, s.status, s.taken_at, s.expected_on FROM spiralen.sample s JOIN clients.client c ON c.id = s.client_id',
  'SELECT c.number, p.status, p.created_at FROM spiralen.examination_plan p JOIN clients.client c ON c.id = p.client_id',
  'SELECT c.number, w.part_of_day, w.created_at FROM spiralen.earlier_wish w JOIN clients.client c ON c.id = w.client_id',
  'SELECT c.number, n.kind, n.event_at, n.entered_at, n.signed_at, n.versions FROM journal.note n JOIN clients.client c ON c.id = n.client_id',
  'SELECT c.number, r.term, r.status, r.outcome, r.held_on FROM counselling.goal_review r JOIN clients.client c ON c.id = r.client_id',
  'SELECT c.number, f.on_date, f.status, f.planned, f.minutes FROM counselling.follow_up f JOIN clients.client c ON c.id = f.client_id',
  'SELECT c.number, a.on_date, a.status, a.destination FROM counselling.accompaniment a JOIN clients.client c ON c.id = a.client_id',
  'SELECT c.number, s.status, s.reported_on FROM counselling.self_report s JOIN clients.client c ON c.id = s.client_id',
  'SELECT c.number, p.status, p.asked_on, p.answered_on FROM counselling.study_participation p JOIN clients.client c ON c.id = p.client_id',
  'SELECT c.number, m.phase, m.measured_on, m.total FROM counselling.measurement m JOIN clients.client c ON c.id = m.client_id',
  'SELECT c.number, g.status, g.weight, g.start_level, g.agreed_on FROM counselling.goal g JOIN clients.client c ON c.id = g.client_id',
  'SELECT c.number, o.number AS into FROM clients.client c JOIN clients.client o ON o.id = c.merged_into',
  'SELECT u.code, s.service_date, s.status, s.area, s.actual_end FROM outreach.shift s JOIN access.unit u ON u.id = s.unit_id',
  'SELECT u.code, k.at, k.channel, k.relation, k.county FROM kast.contact k JOIN access.unit u ON u.id = k.unit_id',
  'SELECT u.code, b.status, b.attempts, b.closed_at FROM kast.callback b JOIN access.unit u ON u.id = b.unit_id',
  'SELECT c.number, o.kind, o.created_at, o.minutes FROM outreach.contact o LEFT JOIN clients.client c ON c.id = o.client_id',
];

export async function visible(house: House): Promise<string[]> {
  const all: string[] = [];
  for (const text of VISIBLE) all.push(...(await house.sql(text)).map((row) => JSON.stringify(row)).toSorted());
  return all;
}

/** Nothing in the demo has happened later than now, and nobody is met while the house is closed. */
export async function expectSound(house: House): Promise<void> {
  const late = (table: string, ...columns: string[]) =>
    count(house, `${table} WHERE ${columns.map((one) => `${one} > ctx.clock_now()`).join(' OR ')}`);
  expect(await late('clients.client', 'created_at')).toBe(0);
  expect(await late('journal.note', 'event_at', 'entered_at', 'signed_at')).toBe(0);
  expect(await late('counselling.session', 'created_at', 'recorded_at', 'arrived_at', 'waiting_since')).toBe(0);
  expect(await late('counselling.queue_entry', 'entered_at', 'first_offered_at', 'ended_at')).toBe(0);
  expect(await late('spiralen.booking', 'created_at', 'arrived_at', 'started_at', 'ended_at')).toBe(0);
  expect(await late('spiralen.sample', 'taken_at', 'sent_at')).toBe(0);
  expect(await late('spiralen.result_telling', 'at')).toBe(0);
  expect(await late('spiralen.disease_notification', 'informed_at', 'reported_at', 'tracing_opened_at')).toBe(0);
  expect(await late('outreach.shift', 'actual_start', 'actual_end')).toBe(0);
  for (const table of ['follow_up', 'accompaniment', 'self_report', 'study_participation', 'measurement', 'goal'])
    expect(await late(`counselling.${table}`, 'created_at')).toBe(0);
  expect(await late('kast.contact', 'at')).toBe(0);
  expect(await late('kast.callback_attempt', 'at')).toBe(0);
  expect(await count(house, 'counselling.session WHERE extract(isodow FROM planned_date) > 5')).toBe(0);
  expect(await count(house, 'spiralen.booking b WHERE extract(isodow FROM b.starts_at) > 5')).toBe(0);
  expect(
    await count(
      house,
      `spiralen.booking q JOIN clients.client c ON c.id = q.client_id WHERE c.created_at > q.created_at`,
    ),
  ).toBe(0);
  expect(await count(house, OVERLAPS)).toBe(0);
  expect(await count(house, UNHELD)).toBe(0);
}

const OVERLAPS = `calendar.reservation a JOIN calendar.reservation b
  ON a.unit_id = b.unit_id AND a.resource_id = b.resource_id AND a.id < b.id AND a.held AND b.held AND a.during && b.during`;
/** Every talk and visit that is to come has its person, its client, and its room where it has one. */
const UNHELD = `(SELECT id, starts_at, CASE WHEN room_id IS NULL THEN 2 ELSE 3 END AS wanted FROM counselling.session WHERE status = 'planned'
  UNION ALL SELECT id, starts_at, 3 FROM spiralen.booking WHERE status IN ('booked', 'confirmed', 'arrived', 'in_progress')) a
  WHERE wanted <> (SELECT count(*) FROM calendar.reservation r WHERE r.source_id = a.id AND r.held AND r.starts_at = a.starts_at)`;
