import { existsSync } from 'node:fs';
import { run, step } from './say.mjs';

const HERE = '/usr/bin/chromium';
const BY_HAND = 'install it (Debian: apt-get install chromium fonts-liberation) or set CHROMIUM=/path/to/chromium';

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

/** The browser tests drive Chromium; it is installed from Debian's packages where it is missing and we may. */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM names ${chosen}, which does not exist.`);
  if (chosen || existsSync(HERE)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`The browser tests need Chromium: ${BY_HAND}.`);
  await step('installing Chromium from the Debian packages', installFromDebian).catch((error) => {
    throw new Error(`Chromium could not be installed (${error.message}): ${BY_HAND}.`, { cause: error });
  });
}
