import { mkdirSync, writeFileSync } from 'node:fs';
import { verifyLog } from '#access';
import { asTable, type Compared } from './table.js';
import { caller, CONNECTIONS, measure, type Run, sqlWorker } from './measure.js';
import { type Operation, operationsOf } from './operations.js';
import { reportOperations } from './reports.js';
import { StandingHouse } from './standing-house.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const scale = process.argv.includes('--large') ? 10 : Number(process.env.DEMO_SCALE ?? 1);

/** `npm run bench`: the interactive work and the reports, beside plain SQL that does the same, in one run. */
async function bench(): Promise<void> {
  const house = new StandingHouse();
  const began = performance.now();
  await house.raise(scale);
  const about = [`Demo at scale ${scale}, made and opened in ${Math.round((performance.now() - began) / 1000)} s`];
  try {
    await house.rows('ANALYZE');
    const compared: Compared[] = [];
    for (const operation of [...(await operationsOf(house)), ...(await reportOperations(house))])
      compared.push(await compare(house, operation));
    about.push(`Memory of the API process after it all: ${await house.memory()} MB`);
    about.push(`Verifying the log: ${await verifying(house)} rows a second (goal ≥ 100,000)`);
    const [{ deadlocks } = { deadlocks: '?' }] = await house.rows<{ deadlocks: string }>(
      'SELECT sum(deadlocks) AS deadlocks FROM pg_stat_database',
    );
    about.push(`Deadlocks: ${deadlocks}`);
    const table = asTable(compared, about);
    mkdirSync('bench', { recursive: true });
    writeFileSync('bench/results.md', table);
    process.stdout.write(`\n${table}`);
  } finally {
    await house.close();
  }
}

async function verifying(house: StandingHouse): Promise<number> {
  const began = performance.now();
  const { rows } = await verifyLog(house.admin, {});
  return Math.round(rows / ((performance.now() - began) / 1000));
}

/** A warm-up, then the two in turn, round by round. */
async function compare(house: StandingHouse, operation: Operation): Promise<Compared> {
  process.stdout.write(`${operation.work} …\n`);
  await throughSql(house, operation, 1);
  await throughHouse(house, operation, 1);
  const sql: Run[] = [];
  const api: Run[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    sql.push(await throughSql(house, operation));
    api.push(await throughHouse(house, operation));
  }
  return { work: operation.work, sql, house: api, goal: operation.goal };
}

async function throughSql(
  house: StandingHouse,
  { sql, role, deed, token, turns }: Operation,
  share?: number,
): Promise<Run> {
  const many = Array.from({ length: CONNECTIONS }, () => sqlWorker(house.address(role), { token, deed, work: sql }));
  const workers = await Promise.all(many);
  const run = await measure(
    share === undefined ? turns : CONNECTIONS * 5,
    workers.map((worker) => worker.run),
  );
  await Promise.all(workers.map((worker) => worker.end()));
  return run;
}

function throughHouse(
  house: StandingHouse,
  { request, token, turns, answers }: Operation,
  share?: number,
): Promise<Run> {
  const workers = Array.from({ length: CONNECTIONS }, () => {
    const ask = caller(house.origin, token);
    return async (turn: number) => (await ask(request(turn))).status === answers;
  });
  return measure(share === undefined ? turns : CONNECTIONS * 5, workers);
}

await bench();
