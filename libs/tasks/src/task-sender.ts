import { Injectable } from '@nestjs/common';
import type { Compartment, Role } from '#kernel';
import type { Tx } from '#persistence';
import { v7 } from 'uuid';
import { sealMessage } from './task-seal.js';
import { type ReferenceType, Task, TaskMessage, type TaskStatus } from './task.entity.js';
import { TaskView, type WishView } from './task.views.js';
import {
  FINISH_POSITIVE,
  OPEN_AFFECTED,
  OPEN_POSITIVE,
  OPEN_UNDELIVERED,
  STATUSES,
  TAKE_POSITIVE,
} from './tasks.sql.js';

/** An appointment that can no longer be kept as it was planned. */
export interface Affected {
  /** Whose desk it is laid on; reception's, but for the outreach workers' own nights. */
  readonly desk?: Role;
  readonly type: ReferenceType;
  readonly id: string;
  readonly compartment: Compartment;
}

/** How other parts of the house lay work on a desk, inside their own transaction. */
@Injectable()
export class TaskSender {
  /** A wish for an appointment at Spiralen. What is answered is the sender's view: how far it has come. */
  bookingWish(tx: Tx, wish: WishView): Promise<TaskView> {
    return this.#send(tx, { kind: 'booking_wish', compartment: 'spiralen' }, wish);
  }

  /** A wish for talks: reception places her in the queue, in a file of its own (model 3.5). */
  queueWish(tx: Tx, wish: WishView): Promise<TaskView> {
    return this.#send(tx, { kind: 'queue_wish', compartment: 'counselling' }, wish);
  }

  async #send(tx: Tx, to: Pick<Task, 'kind' | 'compartment'>, wish: WishView): Promise<TaskView> {
    const task = Object.assign(new Task(), {
      unitId: tx.unitId,
      createdAt: tx.now,
      ...to,
      desk: 'receptionist',
      sentBy: tx.actor.id,
    });
    await tx.add(task);
    const content = sealMessage(tx.keys, task.id, wish);
    const { unitId, compartment, createdAt } = task;
    await tx.add(Object.assign(new TaskMessage(), { unitId, compartment, createdAt, taskId: task.id, content }));
    return new TaskView(task, tx.actor, { message: wish, outcome: null, claimedByName: null });
  }

  /** A task for each appointment that has none waiting; tells how many were opened. */
  async affected(tx: Tx, appointments: readonly Affected[]): Promise<number> {
    let opened = 0;
    for (const { type, id, compartment, desk = 'receptionist' } of appointments) {
      const row = [v7(), tx.unitId, compartment, tx.now, tx.actor.id, type, id, desk];
      opened += await tx.change(OPEN_AFFECTED, row);
    }
    return opened;
  }

  /** A positive answer to a test for a notifiable disease: the physicians' work (SM-15). It goes on in the notification. */
  async positiveResult(tx: Tx, notificationId: string): Promise<void> {
    await tx.change(OPEN_POSITIVE, [v7(), tx.unitId, tx.now, tx.actor.id, notificationId]);
  }

  async taken(tx: Tx, notificationId: string): Promise<void> {
    await tx.change(TAKE_POSITIVE, [notificationId, tx.actor.id, tx.now]);
  }

  async finished(tx: Tx, notificationId: string): Promise<void> {
    await tx.change(FINISH_POSITIVE, [notificationId, tx.actor.id, tx.now]);
  }

  /** A reminder of this booking came back: reception asks for the right address, or calls. */
  async undelivered(tx: Tx, { id, compartment }: { id: string; compartment: string }): Promise<void> {
    await tx.change(OPEN_UNDELIVERED, [v7(), tx.unitId, compartment, tx.now, tx.actor.id, id]);
  }

  /** How far these have come, of those this person sent. */
  async statuses(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TaskStatus>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.rows<{ id: string; status: TaskStatus }>(STATUSES, [ids]);
    return new Map(rows.map(({ id, status }) => [id, status]));
  }
}
