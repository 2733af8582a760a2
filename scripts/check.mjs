// Everything that must be green before a change is handed in; `npm run check`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));

const tsc = ['node', 'node_modules/typescript7/bin/tsc', '-p'];
const STEPS = [
  ['the lock file is whole', 'node', 'scripts/check-lock.mjs'],
  ['installed and built', 'node', 'scripts/prepare.mjs'],
  ['types of the server', ...tsc, '.', '--noEmit'],
  ...(existsSync('apps/desk/tsconfig.json') ? [['types of the desk', ...tsc, 'apps/desk', '--noEmit']] : []),
  ['lint', 'node_modules/.bin/oxlint', '--type-aware'],
  ['format', 'node_modules/.bin/prettier', '--check', '--log-level=warn', '.'],
  ['tests', 'npm', 'test'],
];

for (const [what, file, ...args] of STEPS) {
  const began = Date.now();
  console.log(`[check] ${what} …`);
  const { status } = spawnSync(file, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`[check] failed: ${what}`);
    process.exit(status ?? 1);
  }
  console.log(`[check] done: ${what} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
