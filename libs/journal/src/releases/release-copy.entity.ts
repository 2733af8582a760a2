import { createHash } from 'node:crypto';
import { Column, Entity } from 'typeorm';
import { type Box, FileRow } from '#persistence';
import type { Paper } from '../paper/paper.js';

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The copy as it was decided, frozen: every paper that is printed from it is the same. */
@Entity({ schema: 'journal', name: 'release_copy' })
export class ReleaseCopy extends FileRow {
  @Column('uuid')
  readonly releaseId: string;

  @Column('bytea')
  body: Buffer;

  @Column('text')
  sha256: string;

  freeze(box: Box, paper: Paper): this {
    const text = JSON.stringify(paper);
    this.body = box.seal(this.#place(), text);
    this.sha256 = sumOf(text);
    return this;
  }

  /** What was frozen, or nothing at all where it is not what was frozen. */
  thaw(box: Box): Paper {
    const text = box.open(this.#place(), this.body);
    if (sumOf(text) !== this.sha256) throw new Error('A released copy is not what was decided.');
    return JSON.parse(text) as Paper;
  }

  #place() {
    return { column: 'journal.release_copy.body', row: this.id };
  }
}
