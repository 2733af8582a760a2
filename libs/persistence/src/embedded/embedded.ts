import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { accountName } from './account.js';
import { binariesFor } from './binaries.js';
import { whyFilesRefused } from './cannot-start.js';
import { type Cluster, locateCluster, prepareCluster } from './cluster.js';
import { throwAwayDir } from './ephemeral.js';
import { ended } from './processes.js';
import { type Running, serve, urlOf } from './server.js';

export { CannotStart } from './cannot-start.js';

/** The PostgreSQL server inside the house. */
export interface EmbeddedServer {
  /** The superuser's address of a database; only migrations and roles are made through it. */
  adminUrl(database?: string): string;
  port: number;
  dataDir: string;
  /** True when another process had started it; then it is not ours to stop, and `stop` leaves it. */
  reused: boolean;
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
}

/** An ephemeral cluster lies in memory, forgets everything, and is removed when it stops. */
export interface EmbeddedOptions {
  baseDir: string;
  ephemeral?: boolean;
  port?: number;
  settings?: Record<string, string>;
}

const PATIENCE = 60_000;

/** Starts the packaged PostgreSQL on the data under `baseDir`. Throws CannotStart with one clear sentence. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const ephemeral = options.ephemeral ?? false;
  const base = ephemeral ? throwAwayDir() : options.baseDir;
  const cluster = locateCluster(base, ephemeral);
  try {
    const binaries = binariesFor(cluster.account);
    await prepareCluster(cluster, binaries);
    return asServer(cluster, await serve(cluster, binaries, options));
  } catch (error) {
    if (ephemeral) fs.rmSync(base, { recursive: true, force: true });
    throw whyFilesRefused(error, { dir: base, account: accountName() });
  }
}

function asServer(cluster: Cluster, running: Running): EmbeddedServer {
  return {
    adminUrl: (database = 'postgres') => urlOf(cluster, running.port, database),
    port: running.port,
    dataDir: cluster.dataDir,
    reused: running.reused,
    stop: (mode = 'fast') => stop(cluster, running, mode),
  };
}

/** A fast stop breaks off open transactions and writes everything down; an immediate one leaves that to the next start. */
async function stop(cluster: Cluster, running: Running, mode: 'fast' | 'immediate'): Promise<void> {
  if (running.reused) return;
  signal(running.pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  if (!(await ended(running.pid, PATIENCE))) signal(running.pid, 'SIGQUIT');
  await ended(running.pid, PATIENCE);
  if (cluster.ephemeral) fs.rmSync(dirname(cluster.home), { recursive: true, force: true });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // gone already: that is what was wanted
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
