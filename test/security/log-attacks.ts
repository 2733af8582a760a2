import type { House } from '../house.js';

export const ROWS = 200;
/** How far each log had come when the old backup was taken. */
export const EARLIER = 120;

/** What the owner of the database can do to the log, once he has turned its triggers off. */
export interface Attack {
  readonly name: string;
  readonly sql: string;
  /** The bare chain cannot see it; only what was signed outside the database can (safety T18). */
  readonly needsCheckpoints?: true;
}

const edit = (set: string, seq = 50) => `UPDATE audit.entry SET ${set} WHERE unit_id = :unit AND seq = ${seq}`;
const shift = (from: number, by: number) =>
  `UPDATE audit.entry SET seq = seq + 1000000 WHERE unit_id = :unit AND seq >= ${from};
   UPDATE audit.entry SET seq = seq - 1000000 + ${by} WHERE unit_id = :unit AND seq >= 1000000`;
const headAtEnd = `UPDATE audit.chain c SET seq = e.seq, hash = e.hash FROM (SELECT DISTINCT ON (unit_id) unit_id, seq, hash FROM audit.entry ORDER BY unit_id, seq DESC) e
   WHERE e.unit_id = c.unit_id`;

export const ATTACKS: readonly Attack[] = [
  { name: 'edit', sql: edit(`remark = 'nothing happened'`) },
  { name: 'delete in the middle', sql: 'DELETE FROM audit.entry WHERE unit_id = :unit AND seq = 50' },
  {
    name: 'cut the tail off',
    sql: `DELETE FROM audit.entry WHERE unit_id = :unit AND seq > ${ROWS - 10}; ${headAtEnd}`,
    needsCheckpoints: true,
  },
  {
    name: 'insert',
    sql: `${shift(51, 1)};
      INSERT INTO audit.entry SELECT unit_id, 51, at, staff_id, actor, roles, 'clients.client.read', client_ids, subject_id, outcome, remark, request_id, hash, hash
        FROM audit.entry WHERE unit_id = :unit AND seq = 50;
      UPDATE audit.entry e SET hash = sha256(convert_to(audit.canonical(e), 'UTF8')) WHERE unit_id = :unit AND seq = 51`,
  },
  {
    name: 'swap two rows',
    sql: `UPDATE audit.entry SET seq = 1000000 WHERE unit_id = :unit AND seq = 50; UPDATE audit.entry SET seq = 50 WHERE unit_id = :unit AND seq = 51;
      UPDATE audit.entry SET seq = 51 WHERE unit_id = :unit AND seq = 1000000`,
  },
  {
    name: 'renumber',
    sql: `DELETE FROM audit.entry WHERE unit_id = :unit AND seq = 50; ${shift(51, -1)}; ${headAtEnd}`,
  },
  {
    name: 'reorder',
    sql: `UPDATE audit.entry SET seq = -1 WHERE unit_id = :unit AND seq = 20; UPDATE audit.entry SET seq = -seq WHERE unit_id = :unit AND seq BETWEEN 21 AND 80;
      UPDATE audit.entry SET seq = -seq - 1 WHERE unit_id = :unit AND seq BETWEEN -80 AND -21; UPDATE audit.entry SET seq = 80 WHERE unit_id = :unit AND seq = -1`,
  },
  { name: 'timestamp', sql: edit(`at = at - interval '1 microsecond'`) },
  {
    name: 'actor',
    sql: edit(`staff_id = '00000000-0000-7000-8000-00000000beef', actor = '00000000-0000-7000-8000-00000000beef'`),
  },
  {
    name: 'fork',
    sql: `UPDATE audit.entry SET deed = 'clients.client.list' WHERE unit_id = :unit AND seq = 150; SELECT pg_temp.rehash(:unit, 150)`,
  },
  { name: 'truncate', sql: 'TRUNCATE audit.entry; TRUNCATE audit.chain', needsCheckpoints: true },
  {
    name: 'rewrite all consistently',
    sql: `${edit(`remark = 'nothing happened'`)}; SELECT pg_temp.rehash(:unit, 1); ${headAtEnd}`,
    needsCheckpoints: true,
  },
  {
    name: 'restore an old backup',
    sql: `DELETE FROM audit.entry WHERE seq > ${EARLIER}; ${headAtEnd}`,
    needsCheckpoints: true,
  },
  {
    name: 'drop a chain',
    sql: 'DELETE FROM audit.entry WHERE unit_id = :unit; DELETE FROM audit.chain WHERE unit_id = :unit',
    needsCheckpoints: true,
  },
];

/** Fills the chains of these units to so many rows each, quickly, and keeps a copy to go back to. */
export async function fillLog(house: House, unitIds: readonly string[], rows: number): Promise<void> {
  await house.sql(REHASH);
  await house.sql(FILL);
  for (const unitId of unitIds) await house.sql('SELECT pg_temp.fill($1, $2)', [unitId, rows]);
  await house.sql('DROP TABLE IF EXISTS pg_temp.kept_entry, pg_temp.kept_chain');
  await house.sql('CREATE TEMP TABLE kept_entry AS SELECT * FROM audit.entry');
  await house.sql('CREATE TEMP TABLE kept_chain AS SELECT * FROM audit.chain');
}

/** Everything as it was. Past the triggers, as only a superuser can. */
export async function restoreLog(house: House): Promise<void> {
  await past(
    house,
    'TRUNCATE audit.entry; TRUNCATE audit.chain; INSERT INTO audit.entry SELECT * FROM kept_entry; INSERT INTO audit.chain SELECT * FROM kept_chain',
  );
}

/** Does it with the triggers off. */
export async function past(house: House, sql: string, unitId = ''): Promise<void> {
  await house.sql(
    `BEGIN; SET LOCAL session_replication_role = replica; ${sql.replaceAll(':unit', `'${unitId}'`)}; COMMIT`,
  );
}

const REHASH = `
  CREATE OR REPLACE FUNCTION pg_temp.rehash(unit uuid, first bigint) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE e audit.entry; before bytea := coalesce((SELECT hash FROM audit.entry WHERE unit_id = unit AND seq = first - 1), sha256(convert_to(unit::text, 'UTF8')));
  BEGIN
    FOR e IN SELECT * FROM audit.entry WHERE unit_id = unit AND seq >= first ORDER BY seq LOOP
      e.previous := before; before := sha256(convert_to(audit.canonical(e), 'UTF8'));
      UPDATE audit.entry SET previous = e.previous, hash = before WHERE unit_id = unit AND seq = e.seq;
    END LOOP;
  END $$`;

const FILL = `
  CREATE OR REPLACE FUNCTION pg_temp.fill(unit uuid, rows integer) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE e audit.entry; before bytea := sha256(convert_to(unit::text, 'UTF8'));
  BEGIN
    DELETE FROM audit.chain WHERE unit_id = unit;
    FOR n IN 1..rows LOOP
      e := (unit, n, '2026-03-02 08:00+01'::timestamptz + n * interval '1.000001 second', gen_random_uuid(), 'någon', 'counsellor,receptionist', 'clients.client.read',
        ARRAY[gen_random_uuid(), gen_random_uuid()], CASE WHEN n % 3 = 0 THEN gen_random_uuid() END, 'allow', CASE WHEN n % 2 = 0 THEN n || ' found – åäö' END,
        CASE WHEN n % 5 > 0 THEN gen_random_uuid()::text END, before, ''::bytea);
      before := sha256(convert_to(audit.canonical(e), 'UTF8')); e.hash := before;
      INSERT INTO audit.entry SELECT e.*;
    END LOOP;
    INSERT INTO audit.chain VALUES (unit, rows, before);
  END $$`;
