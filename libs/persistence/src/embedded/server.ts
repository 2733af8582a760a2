import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountName, commandUnder } from './account.js';
import type { Binaries } from './binaries.js';
import { CannotStart, whyPostgresGaveUp } from './cannot-start.js';
import { type Cluster, SUPERUSER } from './cluster.js';
import { alive, mayWorkIn } from './processes.js';
import { knock } from './knock.js';
import { settingsOf } from './settings.js';

/** A PostgreSQL server that answers; `reused` when another process of ours had started it. */
export interface Running {
  pid: number;
  port: number;
  reused: boolean;
}

/** What the caller may choose about a server. */
export interface Wishes {
  port?: number;
  settings?: Record<string, string>;
}

const LONGEST_RECOVERY = 10 * 60_000;
const ATTEMPTS = 40;
const PASSING = /lock file "postmaster.pid" already exists|pre-existing shared memory block/;
const LOG_LIMIT = 10 * 1024 ** 2;

export const urlOf = (cluster: Cluster, port: number, database: string): string =>
  `postgres://${SUPERUSER}:${fs.readFileSync(cluster.secretFile, 'utf8')}@127.0.0.1:${port}/${database}`;

/** The server of this cluster: the one that runs already, or a new one. Throws CannotStart with the reason. */
export async function serve(cluster: Cluster, binaries: Binaries, wishes: Wishes): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const running = await findRunning(cluster);
    if (running) return running;
    const port = wishes.port ?? (await freePort());
    const outcome = await launch(cluster, binaries, settingsOf(cluster.ephemeral, port, wishes.settings));
    if (outcome.pid) return { pid: outcome.pid, port, reused: false };
    if (!willPass(outcome.said, wishes) || attempt >= ATTEMPTS) throw whyItStopped(cluster, outcome.said, port);
    await sleep(250);
  }
}

/** Two starts at once, leftovers of a killed server, or a free port that was snatched: try again. */
const willPass = (said: string, wishes: Wishes): boolean =>
  PASSING.test(said) || (!wishes.port && said.includes('Address already in use'));

function whyItStopped(cluster: Cluster, said: string, port: number): CannotStart {
  const { bavail, bsize } = fs.statfsSync(cluster.home);
  const full = said.trim() === '' && bavail * bsize < 1024 ** 2; // a full disk does not even take the log line
  const circumstances = { dir: cluster.home, account: accountName(cluster.account), port, logFile: cluster.logFile };
  return whyPostgresGaveUp(full ? 'No space left on device' : said, circumstances);
}

/** What the server says of itself beside its data; `ready` only once it holds its port and takes connections. */
interface PidFile {
  pid: number;
  port: number;
  ready: boolean;
}

function readPidFile(cluster: Cluster): PidFile | undefined {
  const file = join(cluster.dataDir, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!pid || !alive(pid)) return undefined;
  if (mayWorkIn(pid, fs.realpathSync(cluster.dataDir)))
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  fs.rmSync(file);
  return undefined;
}

/** Waits for a server that is starting, and until one that is stopping has stopped. */
async function findRunning(cluster: Cluster): Promise<Running | undefined> {
  for (const until = Date.now() + LONGEST_RECOVERY; Date.now() < until; await sleep(50)) {
    const found = readPidFile(cluster);
    if (!found) return undefined;
    const answer = found.ready ? await knock(urlOf(cluster, found.port, 'postgres')) : 'later';
    if (answer === 'open') return { pid: found.pid, port: found.port, reused: true };
    if (answer === 'stranger')
      throw new CannotStart(`The database in ${cluster.home} refuses the secret in ${cluster.secretFile}.`);
  }
  throw new CannotStart(`A PostgreSQL runs on ${cluster.dataDir} but does not answer: stop it and start again.`);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });
}

interface Outcome {
  pid?: number;
  said: string;
}

/** Knocks only once this server holds the port: a stranger who took it must not be shown the secret. */
async function answers(cluster: Cluster, pid: number | undefined): Promise<boolean> {
  const found = readPidFile(cluster);
  return (
    found?.pid === pid && found?.ready === true && (await knock(urlOf(cluster, found.port, 'postgres'))) === 'open'
  );
}

async function launch(cluster: Cluster, binaries: Binaries, settings: Record<string, string>): Promise<Outcome> {
  const before = turnLog(cluster.logFile);
  const child = spawnPostgres(cluster, binaries, settings);
  let stopped = false;
  child.once('exit', () => (stopped = true)).once('error', () => (stopped = true));
  for (const until = Date.now() + LONGEST_RECOVERY; !stopped && Date.now() < until; await sleep(20))
    if (await answers(cluster, child.pid)) return { pid: child.pid, said: '' };
  if (!stopped) child.kill('SIGQUIT');
  return { said: fs.readFileSync(cluster.logFile).subarray(before).toString('utf8') };
}

/** Starts a new log when the old one has grown large; answers where this start's lines begin. */
function turnLog(file: string): number {
  const size = fs.existsSync(file) ? fs.statSync(file).size : 0;
  if (size < LOG_LIMIT) return size;
  fs.renameSync(file, `${file}.1`);
  return 0;
}

/** Detached, so that Ctrl-C reaches the house first and the database stops after it. */
function spawnPostgres(cluster: Cluster, binaries: Binaries, settings: Record<string, string>): ChildProcess {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = commandUnder(
    cluster.account,
    binaries.program('postgres'),
    ['-D', cluster.dataDir, ...options],
    'INT', // a fast, clean shutdown
  );
  const log = fs.openSync(cluster.logFile, 'a', 0o600);
  const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', TZ: 'UTC' };
  const child = spawn(command.file, command.args, {
    ...command.ids,
    cwd: '/',
    env,
    stdio: ['ignore', log, log],
    detached: true,
  });
  fs.closeSync(log);
  child.unref();
  return child;
}
