import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { KeyRing, migrate, startEmbedded, type EmbeddedServer } from '#persistence';

/** What a test run hands to its workers: the cluster's address and the key all its databases share. */
export interface TestCluster {
  readonly adminUrl: string;
  readonly kek: string;
}

export const TEMPLATE = 'template_house';

/** One throw-away cluster for the whole run, with a migrated database that each test file copies in milliseconds. */
export async function raiseCluster(): Promise<EmbeddedServer> {
  const server = await startEmbedded({ baseDir: 'data', ephemeral: true, settings: { max_connections: '200' } });
  const kek = randomBytes(32);
  const admin = new pg.Client({ connectionString: server.adminUrl() });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await migrate(server.adminUrl(TEMPLATE), new KeyRing(kek));
  await admin.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  await admin.end();
  process.env.TAKT_TEST_CLUSTER = JSON.stringify({
    adminUrl: server.adminUrl(),
    kek: kek.toString('base64'),
  } satisfies TestCluster);
  return server;
}
