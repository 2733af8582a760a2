import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, NotAllowed, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { openMessage, openOutcome, sealOutcome } from './task-seal.js';
import { Task } from './task.entity.js';
import type { FinishTask } from './task.inputs.js';
import { receives } from './task.policy.js';
import { TaskView } from './task.views.js';
import { TASKS } from './tasks.sql.js';

type Known = Task & { content: Buffer | null; claimedByName: string | null; total: string };

/** The desk's list of work: seen, taken, done. */
@Injectable()
export class TasksService {
  constructor(private readonly work: UnitOfWork) {}

  /** What a message says is read one by one; a list opens only those the reader has taken. */
  list(actor: StaffActor, query: ListQuery): Promise<Page<TaskView>> {
    return this.work.look(actor, 'tasks.task.list', async (tx) => {
      const { id, status, kind } = query.filter;
      const rows = await this.#known(tx, [id ?? null, status ?? null, kind ?? null, query.size, query.from]);
      const mine = (row: Known) => row.status === 'claimed' && row.claimedBy === actor.id;
      const messages = rows.filter((row) => mine(row) && row.content !== null).length;
      if (messages > 0) tx.note(`messages=${messages}`);
      return new Page(
        rows.map((row) => viewOf(tx, row, mine(row))),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  read(actor: StaffActor, id: string): Promise<TaskView> {
    return this.work.run(actor, 'tasks.task.read', (tx) => this.#view(tx, id));
  }

  claim(actor: StaffActor, id: string): Promise<TaskView> {
    return this.work.run(actor, 'tasks.task.claim', async (tx) => {
      const task = await this.#onMyDesk(tx, id);
      task.claim(actor.id, tx.now);
      await tx.save(task);
      return this.#view(tx, id);
    });
  }

  release(actor: StaffActor, id: string, expected: Expected): Promise<TaskView> {
    return this.work.run(actor, 'tasks.task.release', async (tx) => {
      const task = await this.#onMyDesk(tx, id);
      expected.of(task);
      task.release();
      await tx.save(task);
      return this.#view(tx, id);
    });
  }

  done(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: FinishTask; expected: Expected },
  ): Promise<TaskView> {
    return this.work.run(actor, 'tasks.task.done', async (tx) => {
      const task = await this.#onMyDesk(tx, id);
      expected.of(task);
      task.done(actor.id, tx.now, sealOutcome(tx.keys, id, input.outcome));
      await tx.save(task);
      return this.#view(tx, id);
    });
  }

  async #onMyDesk(tx: Tx, id: string): Promise<Task> {
    // Read before it is held: holding asks for the right to change, which the sender does not have.
    const seen = await tx.get(Task, id);
    if (!receives(seen, tx.actor)) throw seen.sentBy === tx.actor.id ? new NotAllowed() : new NotFound();
    if (seen.kind === 'positive_result')
      throw new RuleBroken('task.done-elsewhere', 'Open the notification: it is taken and finished there.');
    return tx.lock(Task, id);
  }

  async #view(tx: Tx, id: string): Promise<TaskView> {
    const [row] = await this.#known(tx, [[id], null, null, 1, 0]);
    if (row === undefined) throw new NotFound();
    return viewOf(tx, row);
  }

  #known(tx: Tx, asked: readonly unknown[]): Promise<Known[]> {
    return tx.rows<Known>(TASKS, [tx.unitId, tx.actor.id, desksOf(tx.actor), ...asked]);
  }
}

/** The desks this person works at: a role in a compartment. */
const desksOf = (actor: Actor): string[] =>
  actor.kind === 'job'
    ? []
    : actor.assignments.flatMap(({ role, compartment }) => (compartment === null ? [] : [`${role}/${compartment}`]));

function viewOf(tx: Tx, row: Known, open = true): TaskView {
  const opens = open && receives(row, tx.actor);
  return new TaskView(row, tx.actor, {
    message: opens && row.content !== null ? openMessage(tx.keys, row.id, row.content) : null,
    outcome: opens && row.outcome !== null ? openOutcome(tx.keys, row.id, row.outcome) : null,
    claimedByName: row.claimedByName,
  });
}
