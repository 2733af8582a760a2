import { Column, Entity } from 'typeorm';
import { type Box, FileRow } from '#persistence';
import { groundsOf, type NoteMasks, NOTHING_MASKED } from './masks.js';

/** One note of a release: that the reviewer has read it, in which version, and what she masked in it on what ground. */
@Entity({ schema: 'journal', name: 'release_note' })
export class ReleaseNote extends FileRow {
  @Column('uuid')
  readonly releaseId: string;

  @Column('uuid')
  readonly noteId: string;

  @Column('integer', { nullable: true })
  noteVersion: number | null = null;

  @Column('text', { array: true })
  grounds: string[] = [];

  @Column('bytea', { nullable: true })
  masks: Buffer | null = null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null = null;

  /** Reasons name people: they are sealed with the places they are about. */
  mask(box: Box, given: NoteMasks): void {
    this.grounds = groundsOf(given);
    this.masks = this.grounds.length === 0 ? null : box.seal(this.#place(), JSON.stringify(given));
  }

  masked(box: Box): NoteMasks {
    return this.masks === null ? NOTHING_MASKED : (JSON.parse(box.open(this.#place(), this.masks)) as NoteMasks);
  }

  #place() {
    return { column: 'journal.release_note.masks', row: this.id };
  }
}
