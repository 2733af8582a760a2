import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** That its author stands by one text of a note, and since when. */
@Entity({ schema: 'journal', name: 'note_signature' })
export class NoteSignature extends FileRow {
  @Column('uuid')
  readonly versionId: string;

  @Column('timestamptz')
  readonly signedAt: Date;

  @Column('uuid')
  readonly signedBy: string;
}
