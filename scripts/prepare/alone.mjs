import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

const LOCK = 'dist/.prepare.lock';
const PATIENCE = 15 * 60_000;

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // released at this moment
  }
}

/** Is the process that holds the lock still preparing? After a power cut its number may belong to another program. */
function holds(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const command = read(`/proc/${pid}/cmdline`);
  return command === '' || command.includes('prepare.mjs');
}

/** A link appears in one step and already holds its text: nobody ever reads half a lock. */
function take(mine) {
  try {
    linkSync(mine, LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function clearStale() {
  const holder = Number(read(LOCK));
  if (holder && holds(holder)) return holder;
  const aside = `${LOCK}.stale-${process.pid}`;
  try {
    renameSync(LOCK, aside);
    if (Number(read(aside)) !== holder) take(aside); // someone else was faster and holds it by right: give it back
    rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return 0;
}

async function acquire(mine) {
  let told = false;
  for (const until = Date.now() + PATIENCE; !take(mine);) {
    const holder = clearStale();
    if (!holder) continue;
    if (!told) say(`another start is preparing this checkout (process ${holder}); waiting for it …`);
    told = true;
    if (Date.now() > until)
      throw new Error(`Process ${holder} has been preparing for too long: end it, or remove ${LOCK}.`);
    await sleep(200);
  }
}

/** Does the work while no other start in this checkout prepares; the next one then finds it done. */
export async function alone(work) {
  mkdirSync('dist', { recursive: true });
  const mine = `${LOCK}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  const release = () => {
    if (read(LOCK) === String(process.pid)) rmSync(LOCK, { force: true });
  };
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  try {
    await acquire(mine).finally(() => rmSync(mine, { force: true }));
    return await work();
  } finally {
    release();
  }
}
