import { Column, Entity } from 'typeorm';
import { type CareUnit, Taken } from '#kernel';
import { FileRow } from '#persistence';
import type { NoteKind } from './record-rules.js';

export const NOTE_STATUSES = ['entered', 'signed', 'locked_unsigned'] as const;
export type NoteStatus = (typeof NOTE_STATUSES)[number];

const DAY = 86_400_000;
/** Entered within two days and locked at the latest fourteen days after (law 2.3). */
export const DAYS_TO_REMINDER = 2;
export const DAYS_TO_LOCK = 14;

export const lockDue = (enteredAt: Date): Date => new Date(enteredAt.getTime() + DAYS_TO_LOCK * DAY);
export const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY));

/** One entry in a client's record: what it is about, who wrote it, and how far it has come (SM-12). Its texts are versions. */
@Entity({ schema: 'journal', name: 'note' })
export class Note extends FileRow {
  @Column('text')
  readonly kind: NoteKind;

  @Column('uuid', { nullable: true })
  readonly sessionId: string | null = null;

  @Column('uuid', { nullable: true })
  readonly contractId: string | null = null;

  @Column('uuid', { nullable: true })
  readonly bookingId: string | null = null;

  @Column('text')
  status: NoteStatus = 'entered';

  @Column('uuid')
  readonly authorId: string;

  /** When what it tells of happened. */
  @Column('timestamptz')
  eventAt: Date;

  @Column('timestamptz')
  readonly enteredAt: Date;

  @Column('timestamptz')
  readonly locksAt: Date;

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  signedBy: string | null = null;

  /** PDL 3:13: a patient record is kept in Swedish. */
  @Column('text')
  readonly language: string = 'sv';

  @Column('boolean')
  disputed: boolean = false;

  /** How many texts there are, corrections among them. */
  @Column('integer')
  versions: number = 1;

  /** Of a medical note: the unit of its author, which alone writes in it. The database sets it. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  readonly careUnit: CareUnit | null = null;

  /** Which of them is the note itself. */
  @Column('integer')
  textNumber: number = 1;

  /** The status as it is just now: nothing depends on the nightly lock having run. */
  statusAt(now: Date): NoteStatus {
    return this.status === 'entered' && this.locksAt <= now ? 'locked_unsigned' : this.status;
  }

  /** D7: an edit is a new version of an open note. */
  edit(now: Date, eventAt: Date): void {
    this.#mustBeOpen(now);
    this.eventAt = eventAt;
    this.versions += 1;
    this.textNumber = this.versions;
  }

  sign(now: Date, by: string): void {
    this.#mustBeOpen(now);
    this.status = 'signed';
    this.signedAt = now;
    this.signedBy = by;
  }

  /** PDL 3:14, SM-12: what is signed or locked is only corrected, and the original stays in sight. */
  correct(now: Date): void {
    if (this.statusAt(now) === 'entered') throw new Taken('note.open', 'The note is still open; edit it.');
    this.versions += 1;
  }

  #mustBeOpen(now: Date): void {
    const status = this.statusAt(now);
    if (status === 'signed') throw new Taken('note.signed', 'The note is signed; write a correction.');
    if (status === 'locked_unsigned') throw new Taken('note.locked', 'The note is locked; write a correction.');
  }
}
