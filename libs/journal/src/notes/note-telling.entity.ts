import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** That the client has been told what a note says, and on what day (SoL 14:6). */
@Entity({ schema: 'journal', name: 'note_telling' })
export class NoteTelling extends FileRow {
  @Column('uuid')
  readonly noteId: string;

  @Column('date')
  readonly toldOn: string;

  @Column('uuid')
  readonly recordedBy: string;
}
