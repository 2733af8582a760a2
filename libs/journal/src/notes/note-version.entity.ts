import { Column, Entity } from 'typeorm';
import { type Box, FileRow } from '#persistence';
import type { Headings } from './record-rules.js';

export const VERSION_KINDS = ['entered', 'edited', 'correction'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

const HEADINGS = 'journal.note_version.headings';
const REASON = 'journal.note_version.reason';

export const openHeadings = (box: Box, row: string, sealed: Buffer): Headings =>
  JSON.parse(box.open({ column: HEADINGS, row }, sealed)) as Headings;
export const openReason = (box: Box, row: string, sealed: Buffer): string => box.open({ column: REASON, row }, sealed);

/** One text of a note as it stood when somebody saved it; kept for ever as it was (D7, HFD 2013:33). */
@Entity({ schema: 'journal', name: 'note_version' })
export class NoteVersion extends FileRow {
  @Column('uuid')
  readonly noteId: string;

  @Column('integer')
  readonly number: number;

  @Column('text')
  readonly kind: VersionKind;

  @Column('timestamptz')
  readonly eventAt: Date;

  @Column('bytea')
  headings: Buffer;

  /** Why a closed note is corrected. */
  @Column('bytea', { nullable: true })
  reason: Buffer | null = null;

  @Column('uuid')
  readonly authorId: string;

  write(box: Box, headings: Headings, reason?: string): this {
    this.headings = box.seal({ column: HEADINGS, row: this.id }, JSON.stringify(headings));
    this.reason = reason === undefined ? null : box.seal({ column: REASON, row: this.id }, reason);
    return this;
  }
}
