import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { v7 } from 'uuid';
import type { RuntimeRole } from '#persistence';
import type { HouseRequest } from './measure.js';
import type { StandingHouse } from './standing-house.js';

/** A piece of work in both its forms. */
export interface Operation {
  readonly work: string;
  readonly goal: string;
  readonly turns: number;
  readonly token: string;
  readonly deed: string;
  readonly role: RuntimeRole;
  /** The status of a right answer. */
  readonly answers: number;
  readonly request: (turn: number) => HouseRequest;
  /** Does the same in plain SQL; answers with the clients it showed. */
  readonly sql: (client: pg.Client, turn: number) => Promise<string[]>;
}

const pick = <T>(from: readonly T[], turn: number): T => from[turn % from.length] as T;

/** What people wait for: a first page, the day, a search, a booking. */
export async function operationsOf(house: StandingHouse): Promise<Operation[]> {
  return [await overview(house), await day(house), await search(house), await booking(house)];
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

async function overview(house: StandingHouse): Promise<Operation> {
  const mine = await house.rows<{ id: string }>(
    `SELECT DISTINCT t.client_id AS id FROM clients.care_team t JOIN access.staff p ON p.id = t.staff_id
     WHERE p.username = 'counsellor1' AND t.compartment = 'counselling' AND (t.until IS NULL OR t.until > now())`,
  );
  const clients = ids(mine);
  const parts = [
    'SELECT c.*, k.wrapped FROM clients.client c JOIN clients.data_key k ON k.client_id = c.id WHERE c.id = $1',
    'SELECT * FROM clients.safe_contact WHERE client_id = $1',
    `SELECT id, starts_at, status FROM counselling.session WHERE client_id = $1 AND starts_at > now() AND status = 'planned' ORDER BY starts_at LIMIT 5`,
    `SELECT id, weekday, start_time, status FROM counselling.contract WHERE client_id = $1 AND status <> 'ended'`,
    'SELECT id, text, status FROM counselling.goal WHERE client_id = $1',
    `SELECT n.id, n.event_at, v.* FROM journal.note n JOIN LATERAL (SELECT * FROM journal.note_version v WHERE v.note_id = n.id ORDER BY v.created_at DESC LIMIT 1) v ON true
     WHERE n.client_id = $1 ORDER BY n.event_at DESC LIMIT 5`,
  ];
  const one = `SELECT ${parts.map((part, at) => `(SELECT json_agg(p${at}) FROM (${part}) p${at}) AS part${at}`).join(', ')}`;
  return {
    work: 'a client’s first page',
    goal: '≥ 40 %, p99 < 20 ms',
    turns: 1500,
    token: await house.session('counsellor1'),
    deed: 'bench.overview',
    role: 'takt_app',
    answers: 200,
    request: (turn) => ({ path: `/clients/${pick(clients, turn)}/overview` }),
    sql: async (client, turn) => {
      const id = pick(clients, turn);
      await client.query({ name: 'overview', text: one, values: [id] });
      return [id];
    },
  };
}

async function day(house: StandingHouse): Promise<Operation> {
  const [{ date } = { date: '' }] = await house.rows<{ date: string }>(
    `SELECT (starts_at AT TIME ZONE 'Europe/Stockholm')::date::text AS date FROM calendar.reservation r JOIN access.unit u ON u.id = r.unit_id
     WHERE u.code = 'stockholm' AND held GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  );
  const text = `SELECT r.resource_id, r.starts_at, r.ends_at, r.kind, s.id AS session, s.status, b.id AS booking, b.status AS state, c.id, c.display_name
    FROM calendar.reservation r LEFT JOIN counselling.session s ON s.id = r.source_id LEFT JOIN spiralen.booking b ON b.id = r.source_id
    LEFT JOIN clients.client c ON c.id = coalesce(s.client_id, b.client_id)
    WHERE r.held AND r.starts_at >= $1::date AT TIME ZONE 'Europe/Stockholm' AND r.starts_at < ($1::date + 1) AT TIME ZONE 'Europe/Stockholm'
    ORDER BY r.resource_id, r.starts_at`;
  return {
    work: 'the day of a whole unit',
    goal: '≥ 40 %, p99 < 40 ms',
    turns: 600,
    token: await house.session('reception'),
    deed: 'bench.day',
    role: 'takt_app',
    answers: 200,
    request: () => ({ path: `/day?date=${date}` }),
    sql: async (client) => {
      const { rows } = await client.query({ name: 'day', text, values: [date] });
      return [...new Set(ids(rows as { id: string }[]).filter(Boolean))];
    },
  };
}

async function search(house: StandingHouse): Promise<Operation> {
  const names = await house.rows<{ q: string }>(
    `SELECT DISTINCT left(key, 3) AS q FROM clients.search_key ORDER BY 1 LIMIT 200`,
  );
  const text = `SELECT c.id, c.number, c.display_name FROM clients.client c WHERE c.id IN (SELECT k.client_id FROM clients.search_key k
    WHERE k.unit_id = (SELECT ctx.unit_id()) AND k.key >= $1 AND k.key < $1 || chr(1114111)) ORDER BY c.display_name, c.id LIMIT 25`;
  return {
    work: 'a search while typing',
    goal: '≥ 20 %, p99 < 30 ms',
    turns: 1500,
    token: await house.session('reception'),
    deed: 'bench.search',
    role: 'takt_app',
    answers: 200,
    request: (turn) => ({ path: `/clients?filter=${encodeURIComponent(JSON.stringify({ q: pick(names, turn).q }))}` }),
    sql: async (client, turn) => {
      const { rows } = await client.query({ name: 'search', text, values: [pick(names, turn).q] });
      return ids(rows as { id: string }[]);
    },
  };
}

const SLOT = 20 * 60_000;

/** Bookings of hours published for the bench, far ahead: each turn takes a time of its own, in both forms. */
async function booking(house: StandingHouse): Promise<Operation> {
  const [who] = await house.rows<{ id: string; unit: string; room: string }>(
    `SELECT p.id, p.unit_id AS unit, (SELECT id FROM calendar.room r WHERE r.unit_id = p.unit_id AND 'spiralen' = ANY (r.usable_by) ORDER BY name LIMIT 1) AS room
     FROM access.staff p WHERE p.username = 'midwife'`,
  );
  const patients = ids(
    await house.rows<{ id: string }>(
      `SELECT id FROM clients.client WHERE unit_id = $1 AND compartment = 'spiralen' AND gender = 'woman' LIMIT 400`,
      [who?.unit],
    ),
  );
  const token = await house.session('reception');
  const first = Date.UTC(new Date().getUTCFullYear() + 3, 0, 7, 7);
  for (let ahead = 0; ahead < 60; ahead += 1)
    await house.rows(
      `INSERT INTO spiralen.clinic_session (id, unit_id, created_at, version, clinician_id, room_id, starts_at, ends_at, service_kinds) VALUES ($1, $2, now(), 1, $3, $4, $5, $6, '{hiv_test}')`,
      [
        v7(),
        who?.unit,
        who?.id,
        who?.room,
        new Date(first + ahead * 86_400_000),
        new Date(first + ahead * 86_400_000 + 10 * 3_600_000),
      ],
    );
  const slot = (n: number) => new Date(first + Math.floor(n / 30) * 86_400_000 + (n % 30) * SLOT);
  let taken = 0;
  let inSql = 0;
  const text = `WITH held AS (INSERT INTO calendar.reservation (id, unit_id, resource_kind, resource_id, starts_at, ends_at, kind, source_id, compartment, client_id)
      SELECT gen_random_uuid(), $1, w.kind, w.id, $2, $3, 'booking', $4, w.compartment, w.client
      FROM (VALUES ('staff', $5::uuid, NULL, NULL::uuid), ('room', $6::uuid, NULL, NULL), ('client', $7::uuid, 'spiralen', $7::uuid)) w(kind, id, compartment, client)
      ON CONFLICT DO NOTHING RETURNING 1)
    INSERT INTO spiralen.booking (id, unit_id, compartment, client_id, created_at, version, service_kind, clinician_id, room_id, starts_at, ends_at, status)
    SELECT $4, $1, 'spiralen', $7, now(), 1, 'hiv_test', $5, $6, $2, $3, 'booked' WHERE (SELECT count(*) FROM held) = 3`;
  return {
    work: 'a booking of person, room and client',
    goal: '≥ 40 %',
    turns: 200,
    token,
    deed: 'bench.booking',
    role: 'takt_app',
    answers: 201,
    request: () => ({
      method: 'POST',
      path: '/bookings',
      headers: { 'idempotency-key': randomUUID() },
      body: {
        clientId: pick(patients, taken),
        serviceKind: 'hiv_test',
        clinicianId: who?.id,
        startsAt: slot(taken++).toISOString(),
        roomId: who?.room,
      },
    }),
    sql: async (client) => {
      const at = new Date(first + 400 * 86_400_000 + inSql++ * SLOT);
      const patient = pick(patients, inSql);
      await client.query({
        name: 'book',
        text,
        values: [who?.unit, at, new Date(at.getTime() + SLOT), v7(), who?.id, who?.room, patient],
      });
      return [patient];
    },
  };
}
