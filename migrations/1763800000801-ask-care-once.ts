import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may read across care units is worked out once for a statement, as sets, and each row is compared with them; before,
 * every row asked on its own. What the walls let through is what 1763800000722 and 1763800000723 let through.
 */
export class AskCareOnce1763800000801 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(INDEXES);
    await db.query(SETS);
    await db.query(wall(bySet));
    for (const table of TABLES)
      await db.query(`ALTER POLICY read_by_care ON ${table.name} USING (${reads(table, bySet)})`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await db.query(`ALTER POLICY read_by_care ON ${table.name} USING (${reads(table, byRow)})`);
    await db.query(wall(byRow));
    await db.query(`
      DROP FUNCTION ctx.shut_care(); DROP FUNCTION ctx.files_in_care(); DROP FUNCTION ctx.lifted_care();
      DROP INDEX spiralen.bookings_in_care, spiralen.bookings_received, journal.notes_in_care, spiralen.lifts_running`);
  }
}

interface Walled {
  readonly name: string;
  /** Whose row it is, and of which time. */
  readonly wrote: string;
  readonly at: string;
  readonly gate: 'care' | 'block';
  readonly also?: string;
}
type Opens = (row: Pick<Walled, 'wrote' | 'at' | 'gate'>) => string;

const BY_VISIT = { wrote: 'ctx.care_unit_of_visit(booking_id)', at: 'created_at', gate: 'block' } as const;
const OF_PLAN = { wrote: `'gynaecology'`, at: 'created_at', gate: 'block' } as const;
const TABLES: readonly Walled[] = [
  { name: 'journal.note', wrote: 'care_unit', at: 'event_at', gate: 'care' },
  {
    name: 'spiralen.booking',
    wrote: 'care_unit',
    at: 'starts_at',
    gate: 'block',
    also: 'booked_by = (SELECT ctx.staff_id())',
  },
  { name: 'spiralen.service_item', ...BY_VISIT, gate: 'care' },
  { name: 'spiralen.eligibility_override', ...BY_VISIT },
  { name: 'spiralen.routine_asking', ...BY_VISIT },
  { name: 'spiralen.sample', ...BY_VISIT },
  { name: 'spiralen.examination_plan', ...OF_PLAN },
  { name: 'spiralen.examination_step', ...OF_PLAN },
];

const own = (wrote: string): string => `${wrote} IS NULL OR ${wrote} = ANY ((SELECT ctx.care_units())::text[])`;
const reads = (table: Walled, opens: Opens): string =>
  [own(table.wrote), ...(table.also === undefined ? [] : [table.also]), opens(table)].join(' OR ');

const byRow: Opens = ({ wrote, at, gate }) =>
  `${gate === 'care' ? 'ctx.opens_care' : 'NOT ctx.care_is_blocked'}(client_id, ${wrote}, ${at}, true)`;

/** A set is built once, when the first row needs it. Only a file that something is blocked in is asked for unit and day. */
const bySet: Opens = ({ wrote, at, gate }) => {
  const free = `(client_id <> ALL (ARRAY(SELECT s.shut_file FROM ctx.shut_care() s)) OR NOT EXISTS (SELECT FROM ctx.shut_care() s
    WHERE s.shut_file = client_id AND ${at} >= s.shut_since AND ${at} < s.shut_until AND s.shut_unit = ${wrote}))`;
  const open = gate === 'care' ? `client_id IN (SELECT ctx.files_in_care()) AND ${free}` : free;
  return `(${open}) OR (client_id, ${wrote}) IN (SELECT l.lifted_file, l.lifted_unit FROM ctx.lifted_care() l)`;
};

const INDEXES = `
  CREATE INDEX bookings_in_care ON spiralen.booking (clinician_id, ends_at);
  CREATE INDEX bookings_received ON spiralen.booking (started_by, ends_at) WHERE started_by IS NOT NULL;
  CREATE INDEX notes_in_care ON journal.note (author_id, entered_at) WHERE compartment = 'spiralen';
  CREATE INDEX lifts_running ON spiralen.care_block_lift (staff_id, until) WHERE until IS NOT NULL;
`;

/** A merged person's files are one, whichever of them it stands in; hardly anybody is, so it is asked of those alone. */
const files = (
  client: string,
): string => `CASE WHEN EXISTS (SELECT FROM clients.client c WHERE c.id = ${client} AND c.merged_into IS NOT NULL)
    OR EXISTS (SELECT FROM clients.client c WHERE c.merged_into = ${client}) THEN clients.group_of(${client}) ELSE ARRAY[${client}] END`;

const SETS = `
  -- PDL 4:1, as ctx.in_care says it of one person: every file the one who asks is in the care of.
  CREATE FUNCTION ctx.files_in_care() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE
    me uuid := ctx.staff_id();
    at timestamptz := ctx.now();
    before timestamptz := at - interval '90 days';
  BEGIN
    RETURN QUERY WITH mine AS (
      SELECT t.client_id AS file FROM clients.care_team t WHERE t.staff_id = me AND t.since <= at AND (t.until IS NULL OR t.until > at)
      UNION SELECT b.client_id FROM spiralen.booking b WHERE b.clinician_id = me AND b.ends_at > before
        AND b.status IN ('booked', 'confirmed', 'arrived', 'in_progress', 'completed', 'left_before_seen')
      UNION SELECT b.client_id FROM spiralen.booking b WHERE b.started_by = me AND b.ends_at > before
        AND b.status IN ('booked', 'confirmed', 'arrived', 'in_progress', 'completed', 'left_before_seen')
      UNION SELECT n.client_id FROM journal.note n WHERE n.author_id = me AND n.compartment = 'spiralen' AND n.entered_at > before)
    SELECT m.file FROM mine m
    UNION SELECT unnest(clients.group_of(m.file)) FROM mine m JOIN clients.client c ON c.merged_into IS NOT NULL AND m.file IN (c.id, c.merged_into);
  END $$;

  -- PDL 4:4, as ctx.care_is_blocked says it of one row: which units' rows of which days are shut to the one who asks. She
  -- could ask for each of them by itself; no view shows it.
  CREATE FUNCTION ctx.shut_care() RETURNS TABLE (shut_file uuid, shut_unit text, shut_since timestamptz, shut_until timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 20 SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE units text[] := ctx.care_units();
  BEGIN
    IF cardinality(units) = 0 THEN RETURN; END IF;
    RETURN QUERY SELECT f.file, u.code, coalesce(b.period_from::timestamp AT TIME ZONE 'Europe/Stockholm', '-infinity'),
        coalesce((b.period_until + 1)::timestamp AT TIME ZONE 'Europe/Stockholm', 'infinity')
      FROM spiralen.care_block b JOIN ref.care_unit u ON u.code = coalesce(b.care_unit, u.code) AND u.code <> ALL (units)
        CROSS JOIN LATERAL (SELECT ${files('b.client_id')} AS all_of_hers) p CROSS JOIN LATERAL unnest(p.all_of_hers) f (file)
      WHERE b.ended_at IS NULL AND NOT EXISTS (SELECT FROM spiralen.care_block_consent c WHERE c.client_id = ANY (p.all_of_hers)
        AND c.care_unit = u.code AND c.for_unit = ANY (units) AND c.created_at >= b.created_at AND c.ended_at IS NULL AND c.until > (SELECT ctx.now()));
  END $$;

  -- I28, as ctx.is_lifted says it of one person: her emergencies that are running. To read only.
  CREATE FUNCTION ctx.lifted_care() RETURNS TABLE (lifted_file uuid, lifted_unit text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SET search_path = pg_catalog, pg_temp AS
  $$
  DECLARE
    me uuid := ctx.staff_id();
    at timestamptz := ctx.now();
  BEGIN
    RETURN QUERY SELECT f.file, l.care_unit FROM spiralen.care_block_lift l CROSS JOIN LATERAL unnest(${files('l.client_id')}) f (file)
      WHERE l.staff_id = me AND l.until > at AND coalesce(l.ended_at, l.until) > at;
  END $$;

  REVOKE ALL ON FUNCTION ctx.files_in_care(), ctx.shut_care(), ctx.lifted_care() FROM PUBLIC;
  GRANT CREATE ON SCHEMA ctx TO takt_stat;
  ALTER FUNCTION ctx.files_in_care() OWNER TO takt_stat;
  ALTER FUNCTION ctx.shut_care() OWNER TO takt_stat;
  ALTER FUNCTION ctx.lifted_care() OWNER TO takt_stat;
  REVOKE CREATE ON SCHEMA ctx FROM takt_stat;
  GRANT EXECUTE ON FUNCTION ctx.files_in_care(), ctx.shut_care(), ctx.lifted_care() TO takt_app;
`;

/** A new row, or a changed one, is one row: it goes on asking for itself. */
const wall = (opens: Opens): string => {
  const row = { wrote: '%1$s', at: '%2$s' };
  const said = (sql: string) => `'${sql.replaceAll(`'`, `''`)}'`;
  const read = (gate: 'care' | 'block') => said(`${own(row.wrote)} OR ${opens({ ...row, gate })}`);
  const written = (gate: 'care' | 'block') =>
    said(`${own(row.wrote)} OR ${byRow({ ...row, gate }).replace(', true)', ', false)')}`);
  return `
  CREATE OR REPLACE FUNCTION ctx.wall_off_care(walled regclass, wrote text, at text, gate text) RETURNS void LANGUAGE plpgsql AS
  $$
  DECLARE
    read text := format(CASE gate WHEN 'care' THEN ${read('care')} WHEN 'block' THEN ${read('block')} END, wrote, at);
    written text := format(CASE gate WHEN 'care' THEN ${written('care')} WHEN 'block' THEN ${written('block')} END, wrote, at);
  BEGIN
    IF read IS NULL THEN RAISE EXCEPTION 'no gate %', gate; END IF;
    EXECUTE format('CREATE POLICY read_by_care ON %s AS RESTRICTIVE FOR SELECT TO takt_app USING (%s)', walled, read);
    EXECUTE format('CREATE POLICY added_by_care ON %s AS RESTRICTIVE FOR INSERT TO takt_app WITH CHECK (%s)', walled, written);
    EXECUTE format('CREATE POLICY changed_by_care ON %s AS RESTRICTIVE FOR UPDATE TO takt_app USING (true) WITH CHECK (%s)', walled, written);
  END $$`;
};
