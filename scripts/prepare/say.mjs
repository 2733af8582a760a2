import { spawn } from 'node:child_process';

const STILL = 15_000;

export const say = (line) => console.log(`[prepare] ${line}`);

export function complain(error) {
  console.error(`[prepare] ${error.message}`);
  process.exit(1);
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Says what begins, that it still goes on, and how long it took. */
export async function step(what, work) {
  const began = Date.now();
  say(`${what} …`);
  const still = setInterval(() => say(`still at it: ${what} (${seconds(began)})`), STILL);
  try {
    const result = await work();
    say(`done: ${what} (${seconds(began)})`);
    return result;
  } finally {
    clearInterval(still);
  }
}

/** Runs a program to its end with its output shown; a failure is an error that names it. */
export function run(file, args, options = {}) {
  return new Promise((done, failed) => {
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', (error) => failed(new Error(`${file} cannot be run: ${error.message}.`)));
    child.on('exit', (code, signal) => {
      if (code === 0) done();
      else
        failed(
          new Error(`${[file, ...args.slice(0, 2)].join(' ')} failed (${signal ?? `exit code ${code}`}); see above.`),
        );
    });
  });
}
