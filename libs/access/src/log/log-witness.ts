import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import path from 'node:path';
import { addressFor, type KeyRing } from '#persistence';
import pg from 'pg';
import type { Head } from './chain.js';
import { CHECKPOINTS_FILE, linesIn, nameOf, openWitnessKeys, signedLine, type WitnessKeys } from './checkpoints.js';

const HEADS = `SELECT unit_id AS "unitId", seq::float8 AS seq, encode(hash, 'hex') AS hash FROM audit.heads()`;
const EVERY = 5 * 60_000;

/** Which database is witnessed, where the witness writes, and where its key lies. */
export interface WitnessSettings {
  readonly adminUrl: string;
  readonly keys: KeyRing;
  readonly dataDir: string;
  readonly keyFile: string;
}

/**
 * Signs every five minutes, outside the database, how far each unit's log has come: whoever owns the database can write
 * the whole chain anew, but not what was signed (safety F12). Copy the file to where he cannot reach it.
 */
export class LogWitness {
  readonly #file: string;
  readonly #url: string;
  readonly #keys: WitnessKeys;
  #previous = '';
  #last = '';
  #turn: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor({ adminUrl, keys, dataDir, keyFile }: WitnessSettings) {
    this.#url = addressFor(adminUrl, 'takt_jobs', keys);
    this.#file = path.join(dataDir, CHECKPOINTS_FILE);
    this.#keys = openWitnessKeys(keyFile);
  }

  /** Takes up the file where it ended, signs at once, and goes on signing. */
  async start(): Promise<void> {
    this.#takeUp();
    await this.sign();
    this.#timer = setInterval(() => void this.sign().catch(complain), EVERY).unref();
  }

  /** Signs a last time: after the house has closed, before the database stops. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.sign().catch(complain);
  }

  /** Writes where the chains stand now; nothing where they stand as they stood. */
  sign(): Promise<void> {
    this.#turn = this.#turn.catch(() => undefined).then(() => this.#signNow());
    return this.#turn;
  }

  async #signNow(): Promise<void> {
    const heads = await this.#heads();
    const standing = JSON.stringify(heads);
    if (standing === this.#last) return;
    const line = signedLine(heads, { at: new Date(), previous: this.#previous, privateKey: this.#keys.privateKey });
    append(this.#file, `${line}\n`);
    this.#previous = nameOf(line);
    this.#last = standing;
  }

  /** By a connection of its own, which needs nothing of the house and is soon over. */
  async #heads(): Promise<Head[]> {
    const client = new pg.Client({ connectionString: this.#url, connectionTimeoutMillis: 10_000 });
    await client.connect();
    try {
      return (await client.query(HEADS)).rows as Head[];
    } finally {
      await client.end();
    }
  }

  /** A kill in the middle of a line leaves a stump; it goes, so that the next line is a line of its own. */
  #takeUp(): void {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    if (!existsSync(this.#file)) return;
    const bytes = readFileSync(this.#file);
    const whole = bytes.lastIndexOf('\n') + 1;
    if (whole < bytes.length) truncateSync(this.#file, whole);
    const last = linesIn(bytes.toString()).at(-1);
    this.#previous = last === undefined ? '' : nameOf(last);
  }
}

/** On disk before it counts as written. */
function append(file: string, line: string): void {
  const handle = openSync(file, 'a', 0o644);
  try {
    writeSync(handle, line);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The house goes on without a checkpoint; whoever runs it must know. */
function complain(error: unknown): void {
  const { code, name } = error as { code?: string; name?: string };
  process.stderr.write(
    `${JSON.stringify({ level: 'error', what: 'The access log could not be signed', code: code ?? name })}\n`,
  );
}
