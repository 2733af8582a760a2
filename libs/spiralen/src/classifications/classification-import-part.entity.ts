import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';

/** Some lines of an official file, as they were sent; never changed. */
@Entity({ schema: 'ref', name: 'classification_import_part' })
export class ClassificationImportPart extends Row {
  @Column('uuid')
  readonly importId: string;

  @Column('integer')
  readonly number: number;

  @Column('text', { array: true })
  readonly lines: string[];
}
