import { existsSync, readFileSync } from 'node:fs';
import { hashOf, stamp, stamped } from './stamps.mjs';
import { run, step } from './say.mjs';

const STAMP = 'node_modules/.prepared';
const INSTALLED = 'node_modules/.package-lock.json';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** npm lists what it installed when it is done: whoever ran it by hand need not wait again. */
function alreadyInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = Object.entries(packagesIn('package-lock.json')).filter(([place]) => place);
  const there = packagesIn(INSTALLED);
  const missing = wanted.some(([place, { version, integrity, optional, extraneous }]) => {
    const found = there[place];
    return found ? found.version !== version || found.integrity !== integrity : !optional && !extraneous;
  });
  return !missing && Object.keys(there).every((place) => wanted.some(([name]) => name === place));
}

/** Installs exactly what the lock file says, when that has changed or nothing is installed. */
export async function install() {
  const lock = hashOf('package-lock.json');
  if (stamped(STAMP, lock)) return;
  // dev and optional packages build the house: NODE_ENV=production must not leave them out
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!alreadyInstalled()) await step('installing the dependencies from package-lock.json', () => run('npm', args));
  stamp(STAMP, lock);
}
