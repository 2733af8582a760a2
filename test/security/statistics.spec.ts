import pg from 'pg';
import { addressFor } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

/** What a column of a report may be: nothing that holds an id, an instant or bytes (I35). */
const MAY_LEAVE = ['text', 'integer', 'numeric', 'date'];

/** All that the reader of statistics may call, besides the reports: who asks, and the log row that says so. */
const DOORS = [
  'audit.append(text,uuid[],text,text)',
  'ctx.claims()',
  'ctx.clock_now()',
  'ctx.content_compartments()',
  'ctx.enter(text)',
  'ctx.list(text)',
  'ctx.now()',
  'ctx.open_compartments()',
  'ctx.roles()',
  'ctx.shell_compartments()',
  'ctx.staff_id()',
  'ctx.unit_id()',
];

// prettier-ignore
const REPORTS = ['r01', 'r02', 'r03', 'r04', 'r05', 'r06', 'r07', 'r08', 'r09', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15', 'r16', 'r17', 'r18', 'r19', 'r22', 'r23', 'r24', 'r25', 'r26', 'r31', 'r32', 'r33', 'r34', 'unit_page'];

describe('the road of statistics (D5, I35)', () => {
  let house: House;
  let reader: pg.Client;
  let manager: Caller;
  beforeAll(async () => {
    house = await House.open();
    manager = await house.staff('unit_manager');
    reader = new pg.Client({ connectionString: addressFor(house.databaseUrl, 'takt_stat_reader', house.keys) });
    await reader.connect();
  });
  afterAll(async () => {
    await reader.end();
    await house.close();
  });

  /** Whether the reader, signed in as this person, is refused a statement. */
  const refusal = async (text: string, who: Caller = manager): Promise<string | undefined> => {
    await reader.query('BEGIN');
    try {
      await reader.query('SELECT ctx.enter($1)', [who.person.token]);
      await reader.query(text);
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await reader.query('ROLLBACK');
    }
  };

  it('gives no id, no instant, no bytes and no free text: only these kinds of columns', async () => {
    const columns = await house.sql<{ report: string; column: string; type: string }>(
      `SELECT p.proname AS report, c.name AS column, format_type(c.type, NULL) AS type
       FROM pg_proc p, unnest(p.proallargtypes, p.proargmodes, p.proargnames) AS c (type, mode, name)
       WHERE p.pronamespace = 'stat'::regnamespace AND c.mode = 't' AND has_function_privilege('takt_stat_reader', p.oid, 'EXECUTE')`,
    );
    expect(new Set(columns.map(({ report }) => report))).toEqual(new Set(REPORTS));
    expect(columns.filter(({ type }) => !MAY_LEAVE.includes(type))).toEqual([]);
    expect(columns.filter(({ column }) => /(^|_)(id|number|alias|display_name|note|reason)$/.test(column))).toEqual([]);
  });

  it('lets the reader into the reports and nowhere else', async () => {
    const functions = await house.sql<{ name: string }>(
      `SELECT n.nspname || '.' || p.proname || '(' || array_to_string(ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) t), ',') || ')' AS name
       FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'public') AND p.prorettype <> 'trigger'::regtype
         AND has_schema_privilege('takt_stat_reader', n.oid, 'USAGE') AND has_function_privilege('takt_stat_reader', p.oid, 'EXECUTE')`,
    );
    const others = functions.map(({ name }) => name).filter((name) => !name.startsWith('stat.'));
    expect(others.toSorted()).toEqual(DOORS);
    const own = functions.map(({ name }) => name).filter((name) => name.startsWith('stat.'));
    expect(new Set(own.map((name) => /\.(\w+)/.exec(name)?.[1]))).toEqual(new Set(REPORTS));
    const relations = await house.sql(
      `SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND
         CASE WHEN c.relkind = 'S' THEN has_sequence_privilege('takt_stat_reader', c.oid, 'USAGE, SELECT, UPDATE')
              ELSE has_table_privilege('takt_stat_reader', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') END`,
    );
    expect(relations).toEqual([]);
  });

  it('is refused every table, every role and every function inside', async () => {
    for (const text of [
      'SELECT * FROM clients.client',
      'SELECT * FROM access.staff',
      'SELECT * FROM audit.entry',
      `SELECT * FROM stat.contracts_on('2026-01-01')`,
      `SELECT * FROM stat.sessions_in('2026-01-01', '2026-12-31')`,
      'SET ROLE takt_stat',
      'SET ROLE takt_app',
      'CREATE TABLE stat.mine (n integer)',
    ])
      expect([text, await refusal(text)]).toEqual([text, '42501']);
  });

  it('counts for nobody but those a report is for, whatever the door says', async () => {
    for (const role of [
      'receptionist',
      'counsellor',
      'midwife',
      'administrator',
      'log_reviewer',
      'medical_head',
    ] as const)
      expect(await refusal(`SELECT * FROM stat.r13('2026-01-01', '2026-12-31')`, await house.staff(role))).toBe(
        '42501',
      );
    expect(await refusal(`SELECT * FROM stat.r13('2026-01-01', '2026-12-31')`)).toBeUndefined();
    expect(
      await refusal(`SELECT * FROM stat.r14('2026-01-01', '2026-12-31')`, await house.staff('medical_head')),
    ).toBeUndefined();
  });

  it('counts for nobody where nobody is signed in', async () => {
    await expect(reader.query(`SELECT * FROM stat.r13('2026-01-01', '2026-12-31')`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
