import { Column, Entity } from 'typeorm';
import { Taken } from '#kernel';
import { Row } from '#persistence';
import type { Classification } from './classification-code.entity.js';

/** An official file on its way in: sent in parts, looked at, and then imported once, whole. */
@Entity({ schema: 'ref', name: 'classification_import' })
export class ClassificationImport extends Row {
  @Column('text')
  readonly system: Classification;

  @Column('uuid')
  readonly begunBy: string;

  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null = null;

  @Column('integer', { nullable: true })
  added: number | null = null;

  @Column('integer', { nullable: true })
  changed: number | null = null;

  mustBeOpen(): void {
    if (this.appliedAt !== null) throw new Taken('classification.imported', 'The file has been imported already.');
  }

  apply(now: Date, { added, changed }: { added: number; changed: number }): void {
    this.mustBeOpen();
    this.appliedAt = now;
    this.added = added;
    this.changed = changed;
  }
}
