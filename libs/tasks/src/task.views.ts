import { Can, Id, Instant, OneOf, OrNull, Part, Text, Whole } from '#web';
import { type Actor, COMPARTMENTS } from '#kernel';
import { allowedOn, receives } from './task.policy.js';
import { REFERENCES, TASK_KINDS, TASK_STATUSES, type Task } from './task.entity.js';

/** What the sender wrote, as it was when it was sent. */
export class WishView {
  @Text({ max: 100 }) readonly displayName: string;
  @Text({ max: 200 }) readonly contact: string;
  @Text({ max: 1000 }) readonly wish: string;
  @Instant() readonly consentAt: string;
}

/** The appointment a task is about. */
export class ReferenceView {
  @OneOf(REFERENCES) readonly type: string;
  @Id() readonly id: string;
}

/** What only the receiving desk is told of a task. */
export interface Inside {
  readonly message: WishView | null;
  readonly outcome: string | null;
  readonly claimedByName: string | null;
}

/** A task: in full for the desk it lies on, and for its sender how far it has come and nothing more. */
export class TaskView {
  @Id() readonly id: string;
  @OneOf(TASK_KINDS) readonly kind: string;
  @OneOf(TASK_STATUSES) readonly status: string;
  @Instant() readonly createdAt: string;
  @OrNull() @OneOf(COMPARTMENTS) readonly compartment: string | null = null;
  @OrNull() @Part(WishView) readonly message: WishView | null = null;
  @OrNull() @Part(ReferenceView) readonly reference: ReferenceView | null = null;
  @OrNull() @Id() readonly claimedBy: string | null = null;
  @OrNull() @Text({ max: 200 }) readonly claimedByName: string | null = null;
  @OrNull() @Instant() readonly claimedAt: string | null = null;
  @OrNull() @Instant() readonly doneAt: string | null = null;
  @OrNull() @Text({ max: 500 }) readonly outcome: string | null = null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(task: Task, viewer: Actor, inside: Inside) {
    this.id = task.id;
    this.kind = task.kind;
    this.status = task.status;
    this.createdAt = task.createdAt.toISOString();
    this.version = task.version;
    this.can = allowedOn(task, viewer);
    if (!receives(task, viewer)) return;
    this.compartment = task.compartment;
    this.message = inside.message;
    this.reference =
      task.referenceType === null || task.referenceId === null
        ? null
        : { type: task.referenceType, id: task.referenceId };
    this.claimedBy = task.claimedBy;
    this.claimedByName = inside.claimedByName;
    this.claimedAt = task.claimedAt?.toISOString() ?? null;
    this.doneAt = task.doneAt?.toISOString() ?? null;
    this.outcome = inside.outcome;
  }
}
