import { type Actor, holds } from '#kernel';
import { TasksPermissions } from './tasks.permissions.js';
import type { Task } from './task.entity.js';

type Envelope = Pick<Task, 'kind' | 'desk' | 'compartment' | 'status' | 'claimedBy'>;

/** Does the task lie on this person's desk? Only then may she read what it says. A gynaecologist reports diseases too (SmL 2:5). */
export const receives = (task: Pick<Task, 'kind' | 'desk' | 'compartment'>, actor: Actor): boolean =>
  holds(actor, task.kind === 'positive_result' ? [task.desk, 'gynaecologist'] : [task.desk], task.compartment);

/** What this person may do to this task just now. Who sent it may do nothing. */
export const allowedOn = (task: Envelope, actor: Actor) => {
  // What is done elsewhere is taken and finished there.
  const here = task.kind !== 'positive_result';
  const handles = here && receives(task, actor) && actor.permissions.has(TasksPermissions.handleTasks.name);
  return {
    claim: handles && task.status === 'open',
    release: handles && task.status === 'claimed',
    done: handles && task.status === 'claimed',
  };
};
