import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFor, reachable } from './account.js';
import { alive } from './processes.js';

const PREFIX = 'takt-pg-';
const ROOMY = 2 * 1024 ** 3;

/** Memory when there is room: making a cluster or a database from a template is 10 to 20 times faster there. */
function inMemory(): string | undefined {
  try {
    fs.accessSync('/dev/shm', fs.constants.W_OK);
    const { bavail, bsize } = fs.statfsSync('/dev/shm');
    return bavail * bsize > ROOMY ? '/dev/shm' : undefined;
  } catch {
    return undefined; // no such place on this machine
  }
}

function postmasterOf(dir: string): number {
  const file = join(dir, 'postgres', 'data', 'postmaster.pid');
  return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, 'utf8'), 10) : 0;
}

/** Removes clusters whose maker was killed: their postgres ended with it, their files did not. */
function sweep(place: string): void {
  for (const name of fs.readdirSync(place).filter((entry) => entry.startsWith(PREFIX))) {
    const dir = join(place, name);
    try {
      const postmaster = postmasterOf(dir);
      if (alive(Number(name.split('-')[2])) || (postmaster && alive(postmaster))) continue;
      fs.rmSync(dir, { recursive: true, force: true });
    } catch {
      // another user's, or being removed by another run at this moment
    }
  }
}

/** A fresh directory for a throw-away cluster, named after the process it dies with. */
export function throwAwayDir(): string {
  const account = accountFor();
  const place = [inMemory(), tmpdir()].find((dir) => dir && reachable(dir, account)) ?? '/tmp';
  sweep(place);
  const dir = fs.mkdtempSync(join(place, `${PREFIX}${process.pid}-`));
  if (account) fs.chmodSync(dir, 0o755);
  return dir;
}
