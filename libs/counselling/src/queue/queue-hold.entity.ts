import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** A stretch when the client herself does not wish to be offered a time: `[heldFrom, heldUntil)`, not counted as waiting (R05). */
@Entity({ schema: 'counselling', name: 'queue_hold' })
export class QueueHold extends FileRow {
  @Column('uuid')
  readonly queueEntryId: string;

  @Column('date')
  readonly heldFrom: string;

  /** The day she is back in the queue. */
  @Column('date', { nullable: true })
  heldUntil: string | null;
}
