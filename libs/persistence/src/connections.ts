import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNames } from './snake-names.js';
import type { KeyRing } from './vault/key-ring.js';

/** The runtime roles of the database: none owns a table, none may bypass row-level security (safety 3). */
export const RUNTIME_ROLES = ['takt_app', 'takt_jobs', 'takt_stat_reader'] as const;
export type RuntimeRole = (typeof RUNTIME_ROLES)[number];

/**
 * Speaks the extended protocol only. With the simple one, PostgreSQL runs several statements sent as one text, which
 * is what an injected `; drop …` needs; the extended one refuses them (safety F7).
 */
export class OneStatementClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [first, ...rest] = args;
    const whole =
      typeof first === 'string'
        ? { text: first, queryMode: 'extended' }
        : typeof (first as { submit?: unknown }).submit === 'function'
          ? first
          : { ...(first as object), queryMode: 'extended' };
    return (super.query as (...all: unknown[]) => never).call(this, whole, ...rest);
  }
}

/** The address of the same database for one of the house's own roles. */
export function addressFor(adminUrl: string, role: RuntimeRole, keys: KeyRing): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = keys.rolePassword(role);
  return url.href;
}

const LIMITS = '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000';

export const POOL_SIZE = 12;

/** How the house connects at run time: few, bounded, one statement at a time, and no missing id ever means "any". */
export function runtimeOptions(url: string, entities: DataSourceOptions['entities'] = []): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeNames(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize: POOL_SIZE,
    applicationName: 'taktpinnen',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    extra: { Client: OneStatementClient, options: LIMITS },
  };
}
