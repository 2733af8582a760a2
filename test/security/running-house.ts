import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A house in a process of its own, as an operator runs it; can be killed without a word and raised again. */
export class RunningHouse {
  readonly dataDir = mkdtempSync(path.join(tmpdir(), 'takt-running-'));
  origin = '';
  #child: ChildProcess | undefined;

  /** Starts it and waits until it says that it is open. */
  async raise(): Promise<void> {
    const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
      env: { ...process.env, DATA_DIR: this.dataDir, PORT: '0', DEMO: 'off', DATABASE_URL: '', TAKT_NOW: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let said = '';
    this.origin = await new Promise<string>((open, fell) => {
      const hear = (some: Buffer) => {
        said += some.toString();
        const [, origin] = /open at (http:\S+)/.exec(said) ?? [];
        if (origin !== undefined) open(origin);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => fell(new Error(`the house ended with ${code}: ${said}`)));
    });
    child.removeAllListeners('exit');
  }

  /** kill -9, and until it is gone. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async close(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async remove(): Promise<void> {
    if (this.#child?.exitCode === null && this.#child.signalCode === null) await this.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve(null);
    return new Promise((gone) => {
      child.once('exit', (code) => gone(code));
      child.kill(signal);
    });
  }
}
