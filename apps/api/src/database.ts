import pg from 'pg';
import { CannotStart, type EmbeddedServer, type KeyRing, migrate, openKeyFile, startEmbedded } from '#persistence';
import type { Settings } from './settings.js';

export const DATABASE_NAME = 'taktpinnen';

/** The database the house stands on: brought to this version, with the key to what is sealed in it. */
export interface OpenDatabase {
  readonly adminUrl: string;
  readonly keys: KeyRing;
  readonly server?: EmbeddedServer;
}

/** Starts the embedded server or takes one's own, and migrates. Throws CannotStart with one clear sentence. */
export async function openDatabase(settings: Settings, say: (line: string) => void): Promise<OpenDatabase> {
  if (settings.databaseUrl !== undefined) return prepared(settings.databaseUrl, settings);
  const server = await embedded(settings, say);
  try {
    return { ...(await prepared(server.adminUrl(DATABASE_NAME), settings)), server };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function prepared(adminUrl: string, { keyFile, now }: Settings): Promise<OpenDatabase> {
  await reach(adminUrl);
  const keys = openKeyFile(keyFile);
  await migrate(adminUrl, keys, now === undefined ? 0 : now.getTime() - Date.now());
  await sameKey(adminUrl, keys);
  return { adminUrl, keys };
}

async function embedded(settings: Settings, say: (line: string) => void): Promise<EmbeddedServer> {
  say('Starting PostgreSQL …');
  const server = await startEmbedded({ baseDir: settings.dataDir });
  const admin = new pg.Client({ connectionString: server.adminUrl() });
  await admin.connect();
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
  if (rowCount === 0) await admin.query(`CREATE DATABASE ${DATABASE_NAME}`);
  await admin.end();
  return server;
}

const WHY: Readonly<Record<string, string>> = {
  '28P01': 'the user name or the password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no such database',
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'the server does not answer',
};

/** Asks the server for a word before anything is built on it. */
async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const { code = '', errors } = error as { code?: string; errors?: { code?: string }[] };
    const why = WHY[code] ?? WHY[errors?.[0]?.code ?? ''] ?? 'the server cannot be reached';
    throw new CannotStart(`DATABASE_URL does not work: ${why}.`, { cause: error });
  } finally {
    // A client that never connected has nothing to end.
    await client.end().catch(() => undefined);
  }
}

/** A database sealed with another key would open and show nothing: better to say so at the start. */
async function sameKey(adminUrl: string, keys: KeyRing): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const mark = keys.lookup('installation', 'key-check');
  await admin.query('SET ROLE takt_owner');
  await admin.query(
    'CREATE TABLE IF NOT EXISTS meta.key_check (one boolean PRIMARY KEY DEFAULT true CHECK (one), mark bytea NOT NULL)',
  );
  await admin.query('INSERT INTO meta.key_check (mark) VALUES ($1) ON CONFLICT DO NOTHING', [mark]);
  const { rows } = await admin.query('SELECT mark FROM meta.key_check');
  await admin.end();
  if (!mark.equals((rows[0] as { mark: Buffer }).mark))
    throw new CannotStart('The key file is not the one this database was sealed with: put the right file in KEY_FILE.');
}
