import { readdirSync } from 'node:fs';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { RUNTIME_ROLES } from './connections.js';
import type { KeyRing } from './vault/key-ring.js';

const LOCK = 7_345_021;
const MIGRATIONS = new URL('../../../migrations/', import.meta.url);

/** Brings a database to this version: roles, then each migration in a transaction of its own. Safe to call at once from two places. */
export async function migrate(adminUrl: string, keys: KeyRing, shiftMs = 0): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await makeRoles(admin, keys);
    await runMigrations(adminUrl);
    await admin.query('SET ROLE takt_owner');
    await admin.query('UPDATE ctx.clock SET offset_ms = $1', [Math.round(shiftMs)]);
  } finally {
    await admin.end();
  }
}

/** Owner and statistics have no login; the runtime roles own nothing and may bypass nothing (safety 3, decision 3). */
async function makeRoles(admin: pg.Client, keys: KeyRing): Promise<void> {
  await admin.query('BEGIN');
  await admin.query("SELECT pg_advisory_xact_lock(hashtext('taktpinnen-roles'))");
  for (const role of ['takt_owner', 'takt_stat', ...RUNTIME_ROLES]) {
    const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await admin.query(`CREATE ROLE ${role} NOLOGIN`);
  }
  for (const role of RUNTIME_ROLES)
    await admin.query(`ALTER ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(keys.rolePassword(role))}`);
  const { rows } = await admin.query('SELECT current_database() AS name');
  const database = pg.escapeIdentifier((rows[0] as { name: string }).name);
  await admin.query(`GRANT takt_owner TO CURRENT_USER; GRANT takt_stat TO takt_owner;
    GRANT CREATE, CONNECT ON DATABASE ${database} TO takt_owner; GRANT CREATE ON SCHEMA public TO takt_owner;
    REVOKE ALL ON DATABASE ${database} FROM PUBLIC; GRANT CONNECT ON DATABASE ${database} TO ${RUNTIME_ROLES.join(', ')};
    CREATE SCHEMA IF NOT EXISTS meta AUTHORIZATION takt_owner;
    GRANT takt_jobs TO CURRENT_USER; CREATE SCHEMA IF NOT EXISTS pgboss AUTHORIZATION takt_jobs`);
  await admin.query('COMMIT');
}

async function runMigrations(adminUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    schema: 'meta',
    migrations: await allMigrations(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: 'taktpinnen-migrate',
    extra: { options: '-c role=takt_owner -c check_function_bodies=off', max: 1 },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

type Migration = new () => MigrationInterface;

/** Every file of `migrations/`, in the order of their names. */
async function allMigrations(): Promise<Migration[]> {
  const files = readdirSync(MIGRATIONS).filter((name) => /^\d{13}-.*\.(js|ts)$/.test(name) && !name.endsWith('.d.ts'));
  const found = await Promise.all(
    files.toSorted().map(async (name) => import(new URL(name, MIGRATIONS).href) as Promise<object>),
  );
  return found.flatMap((one) => Object.values(one) as Migration[]);
}
