import type { Actor, Repeatable, StaffActor } from '#kernel';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { POOL_SIZE } from './connections.js';
import { Gate } from './gate.js';
import { type AnsweredBefore, answeredBefore, claimRepeat, keepAnswer } from './repeats.js';
import { Tx } from './tx.js';
import type { KeyRing } from './vault/key-ring.js';

const DENY = { name: 'log-deny', text: 'SELECT audit.append_denial($1, $2, $3, $4)' };
const APPEND = { name: 'log-append', text: 'SELECT audit.append($1, $2, $3, $4)' };

/** Where the two doors into the database lead: staff requests, and the house's own jobs. */
export interface Doors {
  readonly staff: DataSource;
  readonly jobs: DataSource;
}

/**
 * The only road to client data. Opens a transaction, lets the database mint the signed context, does one named deed,
 * writes the log row and the answer for repeats, and commits: all of it, or nothing (safety 3).
 */
export class UnitOfWork {
  readonly #gates = { staff: new Gate(POOL_SIZE), job: new Gate(POOL_SIZE) };

  constructor(
    private readonly doors: Doors,
    private readonly keys: KeyRing,
  ) {}

  /** Does one named deed; always leaves a log row. The result is the answer that leaves the house. */
  run<T>(actor: Actor, deed: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#within(actor, async (tx, client) => {
      const repeatable = actor.kind === 'staff' ? unused(actor) : undefined;
      if (repeatable !== undefined) await claimRepeat(client, actor as StaffActor, repeatable, this.keys);
      const answer = await work(tx);
      if (repeatable !== undefined)
        await keepAnswer(client, actor as StaffActor, {
          repeatable,
          body: answer,
          files: [...tx.files],
          keys: this.keys,
        });
      await this.#log(client, deed, tx);
      return answer;
    });
  }

  /** Looks at something; leaves a log row where the answer shows a client, or where `tx.note` was told something. */
  look<T>(actor: Actor, deed: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#within(actor, async (tx, client) => {
      const answer = await work(tx);
      if (tx.files.size > 0 || tx.remark !== null) await this.#log(client, deed, tx);
      return answer;
    });
  }

  /** A look outside any client's data and any person's rights: sign-in, session look-up, health. */
  outside<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.#gates.staff.through(async () => {
      await using runner = this.doors.staff.createQueryRunner();
      // Awaited here: the connection goes back to the pool when this scope ends, and not before the work has.
      return await work((await runner.connect()) as PoolClient);
    });
  }

  /** The first answer to a POST that has been sent before. */
  answeredBefore(actor: StaffActor, repeatable: Repeatable): Promise<AnsweredBefore | undefined> {
    return this.outside((client) => answeredBefore(client, actor, repeatable, this.keys));
  }

  /** Writes in the log that an answer is shown once more; without that it is not shown (safety 3). */
  async showAgain(actor: StaffActor, { files }: AnsweredBefore): Promise<void> {
    await this.look(actor, 'access.answer.show', async (tx) => tx.shown(files));
  }

  /** Logs a refused deed in a transaction of its own, so that it stays when the deed did not. */
  async deny(actor: StaffActor, deed: string, subject: string | null, remark: string): Promise<void> {
    await this.#within(actor, async (_, client) => {
      await client.query({ ...DENY, values: [deed, subject, remark, actor.requestId] });
    });
  }

  /** Lets go of the jobs' door; the staff's is closed by the framework that opened it. */
  async close(): Promise<void> {
    if (this.doors.jobs.isInitialized) await this.doors.jobs.destroy();
  }

  async #within<T>(actor: Actor, work: (tx: Tx, client: PoolClient) => Promise<T>): Promise<T> {
    return this.#gates[actor.kind].through(async () => {
      await using runner = this.doors[actor.kind === 'job' ? 'jobs' : 'staff'].createQueryRunner();
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      try {
        const now = await enter(client, actor);
        const tx = new Tx({ manager: runner.manager, client, keys: this.keys, now }, actor);
        const answer = await work(tx, client);
        await runner.commitTransaction();
        return answer;
      } catch (error) {
        // Whatever went wrong, nothing of it stays; the error itself goes on to the caller.
        if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
        throw error;
      }
    });
  }

  async #log(client: PoolClient, deed: string, tx: Tx): Promise<void> {
    const requestId = tx.actor.kind === 'staff' ? tx.actor.requestId : null;
    await client.query({ ...APPEND, values: [deed, [...tx.files], tx.remark, requestId] });
  }
}

const ENTER = { name: 'ctx-enter', text: 'SELECT ctx.enter($1) AS now' };
const ENTER_JOB = { name: 'ctx-enter-job', text: 'SELECT ctx.enter_job($1, $2) AS now' };

/** Lets the database look up who this is and sign it into the transaction; answers with the house's time. */
async function enter(client: PoolClient, actor: Actor): Promise<Date> {
  const { rows } =
    actor.kind === 'job'
      ? await client.query({ ...ENTER_JOB, values: [actor.job, actor.unitId] })
      : await client.query({ ...ENTER, values: [actor.token] });
  return (rows[0] as { now: Date }).now;
}

/** A POST is one deed: the first `run` of a request carries its key, and no other. */
function unused(actor: StaffActor): Repeatable | undefined {
  if (actor.repeatable === undefined || actor.repeatable.used) return undefined;
  actor.repeatable.used = true;
  return actor.repeatable;
}
