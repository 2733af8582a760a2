import pg from 'pg';
// not by the library's door, which needs all of node_modules: this also runs on a small copy
import { startEmbedded } from '../libs/persistence/src/embedded/embedded.js';

/** What a start in a process of its own saw; printed as one line of JSON. */
export interface Sighting {
  rows: number;
  reused: boolean;
  dataDir: string;
}

/** Starts the database, keeps one more row in it, and then stops, or stays until it is killed. */
async function keepARow(baseDir: string, ephemeral: boolean, stays: boolean): Promise<void> {
  const server = await startEmbedded({ baseDir, ephemeral });
  const client = new pg.Client({ connectionString: server.adminUrl() });
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS kept (id int GENERATED ALWAYS AS IDENTITY)');
  await client.query('INSERT INTO kept DEFAULT VALUES');
  const { rowCount } = await client.query('SELECT FROM kept');
  await client.end();
  const sighting = { rows: rowCount ?? 0, reused: server.reused, dataDir: server.dataDir };
  process.stdout.write(`${JSON.stringify(sighting satisfies Sighting)}\n`);
  if (stays) setInterval(() => undefined, 60_000);
  else await server.stop();
}

const [baseDir = '', ...words] = process.argv.slice(2);
await keepARow(baseDir, words.includes('ephemeral'), words.includes('stays')).catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
