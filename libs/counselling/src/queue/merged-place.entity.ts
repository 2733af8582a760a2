import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';
import type { QueueStatus } from './queue-entry.entity.js';

/** A place in the queue as it was before two files were merged: what undoing the merge gives back. */
@Entity({ schema: 'counselling', name: 'merged_place' })
export class MergedPlace extends FileRow {
  @Column('uuid')
  readonly mergeId: string;

  @Column('uuid')
  readonly queueEntryId: string;

  /** Of the place that gave way; null for the one that was kept. */
  @Column('text', { nullable: true })
  readonly status: QueueStatus | null;

  @Column('timestamptz')
  readonly enteredAt: Date;
}
