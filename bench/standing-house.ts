import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { addressFor, type KeyRing, openKeyFile, type RuntimeRole, startEmbedded } from '#persistence';

/** The built house in a process of its own, on a durable database with a freshly made demo. */
export class StandingHouse {
  readonly dataDir = mkdtempSync(path.join(tmpdir(), 'takt-bench-'));
  origin = '';
  admin: pg.Client;
  #adminUrl = '';
  #keys: KeyRing;
  #child: ChildProcess;

  async raise(scale: number): Promise<void> {
    const env = {
      ...process.env,
      DATA_DIR: this.dataDir,
      PORT: '0',
      DEMO: 'on',
      DEMO_SCALE: String(scale),
      DATABASE_URL: '',
    };
    this.#child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.origin = await new Promise((open, fell) => {
      this.#child.once('exit', (code) => fell(new Error(`the house ended with ${code}`)));
      this.#child.stdout?.on('data', (some: Buffer) => {
        process.stdout.write(some);
        const [, origin] = /open at (http:\S+)/.exec(some.toString()) ?? [];
        if (origin !== undefined) open(origin);
      });
    });
    const server = await startEmbedded({ baseDir: this.dataDir });
    this.#adminUrl = server.adminUrl('taktpinnen');
    this.#keys = openKeyFile(path.join(this.dataDir, 'keys', 'kek'));
    this.admin = new pg.Client({ connectionString: this.#adminUrl });
    await this.admin.connect();
  }

  /** A session of a demo account, made behind the door: signing in is not what is measured here. */
  async session(username: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.admin.query(
      `INSERT INTO access.session (token_hash, staff_id, stage) SELECT sha256(convert_to($1, 'UTF8')), id, 'full' FROM access.staff WHERE username = $2`,
      [token, username],
    );
    return token;
  }

  address(role: RuntimeRole): string {
    return addressFor(this.#adminUrl, role, this.#keys);
  }

  async rows<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.admin.query(text, values)).rows as T[];
  }

  /** Resident memory of the API process, in MB. */
  async memory(): Promise<number> {
    const { readFile } = await import('node:fs/promises');
    const status = await readFile(`/proc/${this.#child.pid}/status`, 'utf8').catch(() => '');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await new Promise((gone) => {
      this.#child.removeAllListeners('exit').once('exit', gone);
      this.#child.kill('SIGTERM');
    });
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
