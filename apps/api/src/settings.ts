import { join, resolve } from 'node:path';
import { CannotStart } from '#persistence';
import { type MailSettings, tellingWords } from '#reminders';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the one who runs the house decided through the environment, checked. */
export interface Settings {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** The one origin whose pages may change anything (contract 1). */
  publicOrigin: string;
  /** A PostgreSQL server of one's own; without it the embedded one runs. */
  databaseUrl: string | undefined;
  /** Absolute. */
  dataDir: string;
  /** The made-up unit; undefined where the house is a real one. */
  demo: { seed: number; scale: number } | undefined;
  /** The instant the house takes for now when it starts; never together with a database of one's own. */
  now: Date | undefined;
  /** Absolute: the key that encrypts the keys (safety 6). */
  keyFile: string;
  logLevel: LogLevel;
  /** Where mail leaves; undefined where none does. */
  mail: MailSettings | undefined;
}

type Environment = Record<string, string | undefined>;

/** Reads variables one by one and gathers what is wrong with them; values of secrets are never repeated. */
class Reading {
  readonly faults: string[] = [];

  constructor(private readonly env: Environment) {}

  given(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  fault(name: string, wanted: string): undefined {
    this.faults.push(`${name} must be ${wanted}`);
  }

  number(name: string, range: { least: number; most: number; whole: boolean }, otherwise: number): number {
    const text = this.given(name);
    if (text === undefined) return otherwise;
    const value = Number(text);
    const fits = value >= range.least && value <= range.most && (!range.whole || Number.isInteger(value));
    if (!fits) this.fault(name, `a ${range.whole ? 'whole ' : ''}number from ${range.least} to ${range.most}`);
    return fits ? value : otherwise;
  }

  oneOf<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const text = this.given(name)?.toLowerCase();
    if (text === undefined) return otherwise;
    const choice = choices.find((each) => each === text);
    return choice ?? this.fault(name, `one of ${choices.join(', ')}`) ?? otherwise;
  }
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function origin(read: Reading, port: number): string {
  const text = read.given('PUBLIC_ORIGIN') ?? `http://localhost:${port}`;
  const url = parsed(text);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  return read.fault('PUBLIC_ORIGIN', 'an origin and nothing more, like https://mottagningen.example') ?? text;
}

function host(read: Reading): string {
  const text = read.given('HOST') ?? '127.0.0.1';
  return /^[\w.:-]+$/.test(text) ? text : (read.fault('HOST', 'an address or a host name') ?? text);
}

function databaseUrl(read: Reading): string | undefined {
  const text = read.given('DATABASE_URL');
  if (text === undefined) return undefined;
  const url = parsed(text);
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1) return text;
  return read.fault('DATABASE_URL', 'like postgres://user:password@host:5432/database');
}

/** The made-up unit never meets a database that may hold real people. */
function demo(read: Reading): Settings['demo'] {
  const own = read.given('DATABASE_URL') !== undefined;
  const wanted = read.oneOf('DEMO', ['on', 'off'], own ? 'off' : 'on');
  const seed = read.number('DEMO_SEED', { least: 0, most: 2 ** 31 - 1, whole: true }, 1);
  const scale = read.number('DEMO_SCALE', { least: 0.01, most: 20, whole: false }, 1);
  if (wanted === 'off') return undefined;
  return own ? read.fault('DEMO', 'off where DATABASE_URL is set') : { seed, scale };
}

/** Off where it is not set. What a recipient sees of the sender tells nothing (desk.md). */
function mail(read: Reading): MailSettings | undefined {
  if (read.given('SMTP_URL') === undefined && read.given('SMTP_FROM') === undefined) return undefined;
  const [url, from] = [mailServer(read), mailSender(read)];
  return url === undefined || from === undefined ? undefined : { url, from };
}

function mailServer(read: Reading): string | undefined {
  const server = parsed(read.given('SMTP_URL') ?? '');
  if (server && /^smtps?:$/.test(server.protocol) && server.hostname !== '') return server.href;
  return read.fault('SMTP_URL', 'like smtps://user:password@host:465');
}

function mailSender(read: Reading): string | undefined {
  const from = read.given('SMTP_FROM') ?? '';
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(from))
    return read.fault('SMTP_FROM', 'an address like paminnelse@kommun.example');
  if (tellingWords(from).length === 0) return from;
  return read.fault('SMTP_FROM', 'an address that names neither the unit nor the kind of help');
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A shifted clock is for demos and tests: in a real record it would falsify when things were done. */
function now(read: Reading): Date | undefined {
  const text = read.given('TAKT_NOW');
  if (text === undefined) return undefined;
  if (read.given('DATABASE_URL') !== undefined) return read.fault('TAKT_NOW', 'unset where DATABASE_URL is set');
  const instant = new Date(INSTANT.test(text) ? text : Number.NaN);
  const exists = !Number.isNaN(instant.getTime()) && dayExists(text);
  return exists ? instant : read.fault('TAKT_NOW', 'an instant with its zone, like 2026-03-02T08:00:00+01:00');
}

/** `Date` would quietly read 30 February as 2 March. */
function dayExists(text: string): boolean {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** Every environment variable of the house. Throws CannotStart naming each one that is wrong. */
export function readSettings(env: Environment): Settings {
  const read = new Reading(env);
  const port = read.number('PORT', { least: 0, most: 65535, whole: true }, 3000);
  const dataDir = resolve(read.given('DATA_DIR') ?? 'data');
  const settings: Settings = {
    port,
    host: host(read),
    publicOrigin: origin(read, port),
    databaseUrl: databaseUrl(read),
    dataDir,
    demo: demo(read),
    now: now(read),
    keyFile: resolve(read.given('KEY_FILE') ?? join(dataDir, 'keys', 'kek')),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    mail: mail(read),
  };
  if (read.faults.length > 0) throw new CannotStart(`The settings are wrong: ${read.faults.join('; ')}.`);
  return settings;
}
