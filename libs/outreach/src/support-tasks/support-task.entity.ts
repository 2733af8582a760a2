import { Column, Entity } from 'typeorm';
import { Taken } from '#kernel';
import { Row } from '#persistence';

export const SUPPORT_KINDS = ['book_midwife', 'authority_contact', 'accompany', 'other'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Something an outreach worker has promised somebody she met: to book, to call, to come along (W07). */
@Entity({ schema: 'outreach', name: 'support_task' })
export class SupportTask extends Row {
  @Column('text')
  readonly compartment = 'outreach' as const;

  @Column('uuid', { nullable: true })
  readonly clientId: string | null = null;

  @Column('uuid', { nullable: true })
  readonly contactId: string | null = null;

  @Column('text')
  readonly kind: SupportKind;

  @Column('date')
  dueOn: string;

  /** What was promised, sealed. */
  @Column('bytea', { nullable: true })
  wanted: Buffer | null = null;

  @Column('uuid', { nullable: true })
  takenBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null = null;

  @Column('uuid', { nullable: true })
  doneBy: string | null = null;

  /** How it went, sealed. */
  @Column('bytea', { nullable: true })
  outcome: Buffer | null = null;

  override get tellsOf(): string | null {
    return this.clientId;
  }

  done(now: Date, by: string, outcome: Buffer): void {
    if (this.doneAt !== null) throw new Taken('support.already-done', 'This has already been done.');
    this.doneAt = now;
    this.doneBy = by;
    this.outcome = outcome;
  }
}
