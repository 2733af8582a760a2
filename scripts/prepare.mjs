// Runs before `npm start` and `npm test`, on whatever Node the machine has and without dependencies: installs from
// the lock file, builds what changed and, for the tests, makes sure that there is a browser.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './prepare/build.mjs';
import { findBrowser } from './prepare/browser.mjs';
import { install } from './prepare/install.mjs';
import { alone } from './prepare/alone.mjs';
import { complain } from './prepare/say.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));

const OLDEST_NODE = 20;

async function prepare() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    throw new Error(
      `Node ${process.versions.node} is too old even to install: Node ${OLDEST_NODE} or newer is needed.`,
    );
  await alone(async () => {
    await install();
    await build();
    if (process.argv.includes('--browser')) await findBrowser();
  });
}

await prepare().catch(complain);
