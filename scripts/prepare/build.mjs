import { existsSync, rmSync, renameSync } from 'node:fs';
import path from 'node:path';
import { compressAll } from './compress.mjs';
import { run, step } from './say.mjs';
import { hashOf, stamp, stamped } from './stamps.mjs';

/** The Node pinned in the lock file, where the platform has one. */
const node = () => (existsSync('node_modules/.bin/node') ? path.resolve('node_modules/.bin/node') : process.execPath);

const SERVER_OUTPUT = ['apps', 'libs', 'migrations', 'test', 'bench'];

/** Always from nothing, which takes about a second: a source that was removed leaves no output behind. */
async function buildServer() {
  for (const name of [...SERVER_OUTPUT, '.tsbuildinfo']) rmSync(`dist/${name}`, { recursive: true, force: true });
  await run(node(), ['node_modules/typescript7/bin/tsc', '-p', '.']);
}

/** Built and compressed aside, then put in place at once: a running server never serves half a desk. */
async function buildDesk() {
  const next = path.resolve('dist/desk.next');
  const args = ['build', 'apps/desk', '-c', 'apps/desk/vite.config.ts', '--outDir', next, '--emptyOutDir'];
  await run(node(), ['node_modules/vite/bin/vite.js', ...args, '--logLevel', 'error']);
  await compressAll(next);
  rmSync('dist/desk.last', { recursive: true, force: true });
  if (existsSync('dist/desk')) renameSync('dist/desk', 'dist/desk.last');
  renameSync(next, 'dist/desk');
  rmSync('dist/desk.last', { recursive: true, force: true });
}

const TARGETS = [
  {
    name: 'the server',
    stamp: 'dist/.server',
    output: 'dist/apps',
    sources: ['package.json', 'package-lock.json', 'tsconfig.json', 'apps/api', 'libs', 'migrations', 'test', 'bench'],
    make: buildServer,
  },
  {
    name: 'the desk',
    stamp: 'dist/.desk',
    output: 'dist/desk/index.html',
    sources: ['package-lock.json', 'apps/desk'],
    make: buildDesk,
    needs: 'apps/desk/vite.config.ts',
  },
];

/** The stamp holds what was read before the build: an edit meanwhile is built the next time. */
async function make(target) {
  const sources = hashOf(...target.sources);
  rmSync(target.stamp, { force: true });
  await target.make();
  stamp(target.stamp, sources);
}

const changed = (target) => !existsSync(target.output) || !stamped(target.stamp, hashOf(...target.sources));

/** Builds what changed, server and desk side by side. */
export async function build() {
  const due = TARGETS.filter((target) => (!target.needs || existsSync(target.needs)) && changed(target));
  if (due.length === 0) return;
  await step(`building ${due.map((target) => target.name).join(' and ')}`, async () => {
    const results = await Promise.allSettled(due.map(make));
    const failure = results.find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
  });
}
