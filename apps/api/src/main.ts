import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CannotStart } from '#persistence';
import { openDatabase, type OpenDatabase } from './database.js';
import { buildHouse } from './house.js';
import { furnish } from './furnish.js';
import { readSettings, type Settings } from './settings.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const DESK = path.resolve('dist/desk');

interface Standing {
  readonly app: NestFastifyApplication;
  readonly database: OpenDatabase;
  readonly close: () => Promise<void>;
}

async function raise(settings: Settings): Promise<Standing> {
  await portIsFree(settings);
  const database = await openDatabase(settings, say);
  let origin = settings.publicOrigin;
  const app = await buildHouse({
    adminUrl: database.adminUrl,
    keys: database.keys,
    publicOrigin: () => origin,
    ...(existsSync(DESK) ? { deskDir: DESK } : {}),
    ...(settings.mail === undefined ? {} : { mail: settings.mail }),
    ...(settings.logLevel === 'silent' ? {} : { requestLog: quietUnless(settings) }),
  });
  await app.init();
  const { witness, firstToken } = await furnish(app, { settings, database, say });
  await app.listen(settings.port, settings.host).catch((error: NodeJS.ErrnoException) => refuse(error, settings));
  const { port } = app.getHttpServer().address() as AddressInfo;
  if (settings.port === 0) origin = `http://localhost:${port}`;
  say(`Taktpinnen is open at ${origin}`);
  if (settings.demo !== undefined) say(`Demo accounts: ${path.join(settings.dataDir, 'demo-accounts.json')}`);
  if (firstToken !== undefined) say(`First administrator, within 24 hours: ${origin}/#/valkommen?token=${firstToken}`);
  const close = async () => {
    await app.close();
    await witness.stop();
    await database.server?.stop();
  };
  return { app, database, close };
}

/** Said before anything is started: making a demo for a house that cannot open would waste a minute. */
function portIsFree(settings: Settings): Promise<void> {
  return new Promise<void>((free, taken) => {
    const probe = createServer().once('error', taken);
    probe.listen(settings.port, settings.host, () => probe.close(() => free()));
  }).catch((error: NodeJS.ErrnoException) => refuse(error, settings));
}

/** Request lines are for those who ask for them: `LOG_LEVEL=debug` or finer. */
const quietUnless = ({ logLevel }: Settings) =>
  logLevel === 'debug' || logLevel === 'trace' ? (line: string) => void process.stdout.write(line) : () => undefined;

function refuse(error: NodeJS.ErrnoException, { port, host }: Settings): never {
  if (error.code === 'EADDRINUSE')
    throw new CannotStart(`Port ${port} is taken by another program: stop it, or choose another with PORT=….`);
  if (error.code === 'EACCES')
    throw new CannotStart(`Port ${port} may not be used by this user: choose one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL') throw new CannotStart(`HOST=${host} is not an address of this machine.`);
  throw error;
}

/** Ends once, and in order: no new requests, those under way answered, then the database. */
function endOnSignal({ close }: Standing): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      close().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
}

function fail(error: unknown): never {
  const told = error instanceof CannotStart ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`${told}\n`);
  process.exit(1);
}

enableCompileCache();
raise(readSettingsOrFail()).then(endOnSignal, fail);

function readSettingsOrFail(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    return fail(error);
  }
}
