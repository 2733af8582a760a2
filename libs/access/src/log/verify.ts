import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ClientBase, QueryArrayResult } from 'pg';
import { ChainWalk, type Fault, type Head, type RowTexts } from './chain.js';
import { readCheckpoints, type Testimony } from './checkpoints.js';

/** With both given, what was signed is compared too. */
export interface VerifyOptions {
  readonly checkpointsFile?: string;
  readonly publicKey?: KeyObject | undefined;
}

/** How much was read, and the first fault of each unit. */
export interface Verdict {
  readonly rows: number;
  readonly units: number;
  readonly checkpoints: number;
  readonly faults: readonly Fault[];
}

const ROWS = `
  DECLARE log_rows NO SCROLL CURSOR FOR
  SELECT unit_id, seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(staff_id::text, ''), actor, roles, deed,
    array_to_string(client_ids, ','), coalesce(subject_id::text, ''), outcome, coalesce(remark, ''), coalesce(request_id, ''),
    encode(previous, 'hex'), encode(hash, 'hex')
  FROM audit.entry ORDER BY unit_id, seq`;
const HEADS = `SELECT unit_id AS "unitId", seq::float8 AS seq, encode(hash, 'hex') AS hash FROM audit.chain ORDER BY unit_id`;
const AT_A_TIME = 5_000;

/** Values stay the texts they came as: they are hashed, not used. */
const AS_TEXT = { getTypeParser: () => (text: string) => text } as never;

/**
 * Reads the whole access log in order and makes every hash anew. `client` must see all rows (an administrator's own
 * connection); what is written meanwhile is left out, by a snapshot.
 */
export async function verifyLog(
  client: ClientBase,
  { checkpointsFile, publicKey }: VerifyOptions = {},
): Promise<Verdict> {
  // Read first: everything signed by now is in the snapshot that is taken after.
  const testimony = testimonyIn(checkpointsFile, publicKey);
  const walk = new ChainWalk(testimony.points);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query(ROWS);
    // The next rows are under way while these are hashed.
    let next = fetchSome(client);
    for (let rows = (await next).rows; rows.length > 0; rows = (await next).rows) {
      next = fetchSome(client);
      for (const row of rows) walk.step(row);
    }
    walk.end((await client.query(HEADS)).rows as Head[]);
  } finally {
    await client.query('ROLLBACK');
  }
  const faults = testimony.fault === undefined ? walk.faults : [testimony.fault, ...walk.faults];
  return { rows: walk.rows, units: walk.units, checkpoints: testimony.count, faults };
}

const fetchSome = (client: ClientBase): Promise<QueryArrayResult<string[] & RowTexts>> =>
  client.query({ text: `FETCH ${AT_A_TIME} FROM log_rows`, rowMode: 'array', types: AS_TEXT });

function testimonyIn(file: string | undefined, publicKey: KeyObject | undefined): Testimony {
  if (file === undefined || publicKey === undefined) return { points: new Map(), count: 0 };
  if (!existsSync(file))
    return { points: new Map(), count: 0, fault: { unitId: '', why: 'the file of signed checkpoints is gone' } };
  return readCheckpoints(readFileSync(file, 'utf8'), publicKey);
}

/** One sentence for whoever runs the house. */
export function sentenceOf({ unitId, seq, why }: Fault): string {
  if (unitId === '') return `The access log cannot be trusted: ${why}.`;
  const where = seq === undefined ? '' : ` at row ${seq}`;
  return `The access log of unit ${unitId} is broken${where}: ${why}.`;
}
