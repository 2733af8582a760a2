import { Column, Entity } from 'typeorm';
import { type Box, FileRow } from '#persistence';

const TEXT = 'journal.note_dispute.text';

export const openDispute = (box: Box, row: string, sealed: Buffer): string => box.open({ column: TEXT, row }, sealed);

/** What the client holds against a note, in her own words; it must be noted (SoL 14:6, PDL 3:8). */
@Entity({ schema: 'journal', name: 'note_dispute' })
export class NoteDispute extends FileRow {
  @Column('uuid')
  readonly noteId: string;

  @Column('bytea')
  text: Buffer;

  @Column('uuid')
  readonly recordedBy: string;

  write(box: Box, text: string): this {
    this.text = box.seal({ column: TEXT, row: this.id }, text);
    return this;
  }
}
