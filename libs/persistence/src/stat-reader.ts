import type { StaffActor } from '#kernel';
import pg from 'pg';
import { OneStatementClient } from './connections.js';
import { Gate } from './gate.js';
import type { Statement } from './tx.js';

const CONNECTIONS = 4;

/** Statistics have their own road: a role that may execute the functions of schema `stat` and nothing else (D5). */
export class StatReader {
  readonly #pool: pg.Pool;
  readonly #gate = new Gate(CONNECTIONS);

  constructor(url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      Client: OneStatementClient,
      options: '-c statement_timeout=15000 -c idle_in_transaction_session_timeout=20000',
      application_name: 'taktpinnen-stat',
    } as pg.PoolConfig);
    // An idle connection that breaks is replaced at the next look; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
  }

  /** The rows of one report for this person's unit, with the log row that says who asked. */
  read<T>(actor: StaffActor, deed: string, statement: Statement, values: readonly unknown[]): Promise<T[]> {
    return this.#gate.through(async () => {
      const client = await this.#pool.connect();
      try {
        await client.query('BEGIN');
        await client.query({ name: 'ctx-enter', text: 'SELECT ctx.enter($1)', values: [actor.token] });
        const { rows } = await client.query({ ...statement, values: [...values] });
        await client.query('SELECT audit.append($1, $2, $3, $4)', [deed, [], null, actor.requestId]);
        await client.query('COMMIT');
        return rows as T[];
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    });
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
