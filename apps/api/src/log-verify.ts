import { existsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { CHECKPOINTS_FILE, sentenceOf, verifyLog, type Verdict, witnessPublicKey } from '#access';
import { CannotStart, startEmbedded } from '#persistence';
import { DATABASE_NAME } from './database.js';
import { readSettings, type Settings } from './settings.js';

/** `npm run log:verify`: 0 when the access log is whole, 1 with the first bad row in one sentence. */
async function main(): Promise<number> {
  const settings = readSettings(process.env);
  const publicKey = witnessPublicKey(settings.keyFile);
  const verdict = await onDatabase(settings, (client) =>
    verifyLog(client, { checkpointsFile: path.join(settings.dataDir, CHECKPOINTS_FILE), publicKey }),
  );
  const [first] = verdict.faults;
  if (first !== undefined) {
    process.stderr.write(`${sentenceOf(first)}\n`);
    return 1;
  }
  process.stdout.write(`${counts(verdict, publicKey !== undefined)}\n`);
  return 0;
}

function counts({ rows, units, checkpoints }: Verdict, witnessed: boolean): string {
  const whole = `The access log is whole: ${rows} rows in ${units} chains`;
  return witnessed
    ? `${whole}, ${checkpoints} signed checkpoints.`
    : `${whole}. No checkpoint has been signed: a log that was written anew as a whole, or cut at its end, would not be noticed.`;
}

/** On the server that runs, or one that is started for this and stopped again. */
async function onDatabase<T>(settings: Settings, work: (client: pg.Client) => Promise<T>): Promise<T> {
  if (settings.databaseUrl !== undefined) return connected(settings.databaseUrl, work);
  if (!existsSync(settings.keyFile))
    throw new CannotStart(`There is no database in ${settings.dataDir}: say where it is with DATA_DIR.`);
  const server = await startEmbedded({ baseDir: settings.dataDir });
  try {
    return await connected(server.adminUrl(DATABASE_NAME), work);
  } finally {
    await server.stop();
  }
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    // The owner of the log sees every row of it; other administrators need not be superusers.
    await client.query('SET ROLE takt_owner');
    return await work(client);
  } finally {
    await client.end();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const told =
      error instanceof CannotStart ? error.message : `The access log could not be read: ${(error as Error).message}`;
    process.stderr.write(`${told}\n`);
    process.exitCode = 1;
  },
);
