import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** The system account PostgreSQL runs under when we are root ourselves: postgres refuses uid 0. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

const OURS = 'takt-pg';

function accounts(): Account[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }));
}

const named = (name: string) => accounts().find((account) => account.name === name);

function createAccount(): Account {
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--home-dir=/nonexistent', '--shell=/usr/sbin/nologin', OURS],
    { encoding: 'utf8' },
  );
  const account = named(OURS); // looked up even after a failure: another process may have made it meanwhile
  if (account) return account;
  const why = (made.error?.message ?? made.stderr).trim();
  throw new CannotStart(`The system account ${OURS}, under which PostgreSQL would run, cannot be made: ${why}.`);
}

function ownerOf(path: string): Account | undefined {
  const { uid, gid } = statSync(path);
  if (uid === 0) return undefined;
  return { uid, gid, name: accounts().find((account) => account.uid === uid)?.name ?? String(uid) };
}

/** The account to run under, or undefined to run as ourselves; a cluster that exists stays with its owner. */
export function accountFor(existingData?: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existingData && ownerOf(existingData);
  return owner || named('postgres') || named(OURS) || createAccount();
}

/** The account's name, or our own; its number where it has no name, as in many containers. */
export function accountName(account?: Account): string {
  const uid = process.getuid?.() ?? 0;
  return account?.name ?? accounts().find((each) => each.uid === uid)?.name ?? String(uid);
}

function admits(path: string, account: Account, need: number): boolean {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & need) === need;
}

/** May the account walk down to this path, as far as it exists? */
export function reachable(path: string, account?: Account): boolean {
  if (!account) return true;
  for (let part = resolve(path); ; part = dirname(part)) {
    const closed = existsSync(part) && statSync(part).isDirectory() && !admits(part, account, 0o1);
    if (closed) return false;
    if (part === dirname(part)) return true;
  }
}

/** May the account read and run this program where it lies? */
export const runnable = (program: string, account?: Account): boolean =>
  !account || (reachable(program, account) && admits(program, account, 0o5));

/** How to spawn a program under an account, with a signal it gets from the kernel when our process dies. */
export interface Command {
  file: string;
  args: string[];
  ids: { uid?: number; gid?: number };
}

/** Without setpriv (outside Linux) the program runs just the same but may outlive us; the next start then reuses it. */
export function commandUnder(account: Account | undefined, file: string, args: string[], onOurDeath: string): Command {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (!setpriv) return { file, args, ids: account ? { uid: account.uid, gid: account.gid } : {} };
  const drop = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  return { file: setpriv, args: [`--pdeathsig=${onOurDeath}`, ...drop, file, ...args], ids: {} };
}
