import { Column, Entity } from 'typeorm';
import { type Compartment, type Role, RuleBroken, Taken } from '#kernel';
import { Row } from '#persistence';

export const TASK_KINDS = [
  'booking_wish',
  'queue_wish',
  'affected_appointment',
  'positive_result',
  'undelivered_reminder',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_STATUSES = ['open', 'claimed', 'done'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const REFERENCES = ['session', 'booking', 'shift', 'notification'] as const;
export type ReferenceType = (typeof REFERENCES)[number];

/** Work one desk has handed to another. Its compartment is the receiver's; the sender sees how far it has come. */
@Entity({ schema: 'tasks', name: 'task' })
export class Task extends Row {
  @Column('text')
  readonly compartment: Compartment;

  @Column('text')
  readonly kind: TaskKind;

  /** The role whose desk it lies on. */
  @Column('text')
  readonly desk: Role;

  @Column('text')
  status: TaskStatus = 'open';

  @Column('uuid', { nullable: true })
  readonly sentBy: string | null = null;

  @Column('text', { nullable: true })
  readonly referenceType: ReferenceType | null = null;

  @Column('uuid', { nullable: true })
  readonly referenceId: string | null = null;

  @Column('uuid', { nullable: true })
  claimedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  doneBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null = null;

  /** How it went, sealed; for the desk that did it. */
  @Column('bytea', { nullable: true })
  outcome: Buffer | null = null;

  /** One takes it; the next is told that it is taken. */
  claim(by: string, now: Date): void {
    if (this.status !== 'open') throw new Taken('task.claimed', 'Somebody has taken this task.');
    this.status = 'claimed';
    this.claimedBy = by;
    this.claimedAt = now;
  }

  /** Laid back on the desk for somebody else. */
  release(): void {
    this.#mustBeClaimed();
    this.status = 'open';
    this.claimedBy = null;
    this.claimedAt = null;
  }

  done(by: string, now: Date, outcome: Buffer): void {
    this.#mustBeClaimed();
    this.status = 'done';
    this.doneBy = by;
    this.doneAt = now;
    this.outcome = outcome;
  }

  #mustBeClaimed(): void {
    if (this.status === 'open') throw new RuleBroken('task.not-claimed', 'Take the task first.');
    if (this.status === 'done') throw new Taken('task.already-done', 'The task is done.');
  }
}

/** What a task says where it crosses a wall: a frozen message, sealed with the house's own key (D2). */
@Entity({ schema: 'tasks', name: 'message' })
export class TaskMessage extends Row {
  @Column('text')
  readonly compartment: Compartment;

  @Column('uuid')
  readonly taskId: string;

  @Column('bytea')
  readonly content: Buffer;
}
