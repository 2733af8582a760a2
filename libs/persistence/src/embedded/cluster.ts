import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, accountFor, accountName, commandUnder, reachable } from './account.js';
import { type Binaries, SYSTEM_HOME } from './binaries.js';
import { CannotStart, whyPostgresGaveUp } from './cannot-start.js';
import { alive } from './processes.js';

export const SUPERUSER = 'takt';

/** One database cluster on disk: its data, and beside it the superuser's secret and the log. */
export interface Cluster {
  home: string;
  dataDir: string;
  secretFile: string;
  logFile: string;
  account: Account | undefined;
  ephemeral: boolean;
}

const CHILD_ENV = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', TZ: 'UTC' };

function clusterAt(home: string, account: Account | undefined, ephemeral: boolean): Cluster {
  const inside = (name: string) => join(home, name);
  return {
    home,
    dataDir: inside('data'),
    secretFile: inside('secret'),
    logFile: inside('postgres.log'),
    account,
    ephemeral,
  };
}

/** Where the cluster of this base directory is, or will be: beside it, or out of a private home when we are root. */
export function locateCluster(baseDir: string, ephemeral: boolean): Cluster {
  const base = resolve(baseDir);
  const near = join(base, 'postgres');
  const far = join(SYSTEM_HOME, createHash('sha256').update(base).digest('hex').slice(0, 12), 'postgres');
  const root = process.getuid?.() === 0;
  const existing = [near, ...(root ? [far] : [])].find((home) => fs.existsSync(join(home, 'data')));
  const account = accountFor(existing && join(existing, 'data'));
  if (existing && !reachable(existing, account))
    throw new CannotStart(`The database in ${existing} cannot be reached by ${accountName(account)}, who owns it.`);
  return clusterAt(existing ?? (reachable(base, account) ? near : far), account, ephemeral);
}

/** Makes the cluster if there is none, and refuses one that these binaries cannot read. */
export async function prepareCluster(cluster: Cluster, binaries: Binaries): Promise<void> {
  const parent = dirname(cluster.home);
  const made = fs.mkdirSync(parent, { recursive: true, mode: cluster.account ? 0o755 : 0o700 });
  if (made && cluster.account) fs.chmodSync(parent, 0o755);
  sweepDrafts(cluster.home);
  if (!fs.existsSync(cluster.dataDir)) await initialise(cluster, binaries);
  assertReadableBy(cluster, binaries.major);
}

function assertReadableBy(cluster: Cluster, major: string): void {
  const file = join(cluster.dataDir, 'PG_VERSION');
  if (!fs.existsSync(cluster.secretFile))
    throw new CannotStart(`The database's secret ${cluster.secretFile} is missing: put it back from the backup.`);
  const found = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined;
  if (found === major) return;
  if (found === undefined)
    throw new CannotStart(`${cluster.dataDir} is no PostgreSQL data directory that ${accountName()} can read.`);
  const age = Number(found) > Number(major) ? 'a newer' : 'another';
  throw new CannotStart(
    `The data directory ${cluster.dataDir} was made by ${age} version of PostgreSQL (${found}, this is ${major}): ` +
      'start the version that made it, or move the data over.',
  );
}

/** What killed starts left: an initdb works aside, under a name that tells whose it is. */
function sweepDrafts(home: string): void {
  const parent = dirname(home);
  const drafts = fs.readdirSync(parent).filter((name) => name.startsWith(`${basename(home)}.init-`));
  for (const name of drafts.filter((draft) => !alive(Number(draft.split('-')[1]))))
    fs.rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 });
}

/** Built aside, secret included, and renamed in one step: a killed start leaves no half cluster, two at once leave one. */
async function initialise(cluster: Cluster, binaries: Binaries): Promise<void> {
  const aside = `${cluster.home}.init-${process.pid}-${randomBytes(4).toString('hex')}`;
  const draft = clusterAt(aside, cluster.account, cluster.ephemeral);
  try {
    furnish(draft);
    await runInitdb(draft, binaries);
    fs.renameSync(draft.home, cluster.home);
    if (!cluster.ephemeral) syncDirectory(dirname(cluster.home));
  } catch (error) {
    // lost to another process that made the same cluster meanwhile, or failed: either way the draft goes
    fs.rmSync(draft.home, { recursive: true, force: true, maxRetries: 5 });
    if (!fs.existsSync(cluster.dataDir)) throw error;
  }
}

function furnish(draft: Cluster): void {
  fs.mkdirSync(draft.home);
  fs.chmodSync(draft.home, draft.account ? 0o755 : 0o700);
  fs.mkdirSync(draft.dataDir, { mode: 0o700 });
  fs.writeFileSync(draft.secretFile, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
  const { account } = draft;
  if (account) for (const path of [draft.dataDir, draft.secretFile]) fs.chownSync(path, account.uid, account.gid);
}

function syncDirectory(dir: string): void {
  const handle = fs.openSync(dir, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

async function runInitdb(draft: Cluster, binaries: Binaries): Promise<void> {
  const args = [
    ...['-D', draft.dataDir, '-U', SUPERUSER, `--pwfile=${draft.secretFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`],
    ...['--locale-provider=icu', '--icu-locale=sv-SE', ...(draft.ephemeral ? ['--no-sync'] : [])],
  ];
  const command = commandUnder(draft.account, binaries.program('initdb'), args, 'KILL');
  const { code, said } = await finished(command);
  if (code === 0) return;
  throw whyPostgresGaveUp(said, { dir: dirname(draft.home), account: accountName(draft.account) });
}

function finished({ file, args, ids }: ReturnType<typeof commandUnder>): Promise<{ code: number; said: string }> {
  const child = spawn(file, args, { ...ids, cwd: '/', env: CHILD_ENV, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: -1, said: `failed to execute: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? -1, said }));
  });
}
