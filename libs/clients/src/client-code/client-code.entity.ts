import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';

/** That an anonymous client holds a code by which she can ask for what is hers; the code itself is kept nowhere (law 2.4). */
@Entity({ schema: 'clients', name: 'client_code' })
export class ClientCode extends FileRow {
  /** The keyed hash of the code. */
  @Column('bytea')
  lookup: Buffer;

  @Column('timestamptz')
  madeAt: Date;

  @Column('uuid')
  madeBy: string;
}
