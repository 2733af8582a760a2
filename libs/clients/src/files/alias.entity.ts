import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** Another name a client goes by. Not unique: two people may choose the same. */
@Entity({ schema: 'clients', name: 'alias' })
export class Alias extends FileRow {
  @Column('text')
  readonly alias: string;

  @Column('text', { nullable: true })
  readonly note: string | null;
}
