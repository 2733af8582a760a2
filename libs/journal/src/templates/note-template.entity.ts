import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';
import type { Headings, NoteKind } from '../notes/record-rules.js';

/** A skeleton for one kind of note, kept by the unit; it is about nobody. */
@Entity({ schema: 'journal', name: 'note_template' })
export class NoteTemplate extends Row {
  @Column('text')
  readonly kind: NoteKind;

  @Column('text')
  name: string;

  @Column('jsonb')
  headings: Headings;

  /** False: no longer offered to those who write. */
  @Column('boolean')
  active: boolean = true;

  @Column('uuid')
  changedBy: string;
}
