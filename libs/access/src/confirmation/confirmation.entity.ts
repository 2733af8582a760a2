import { Row } from '#persistence';
import { Column, Entity } from 'typeorm';

/** That somebody who is signed in has given her second factor once more, just now, for one deed that asks for it (safety 3). */
@Entity({ schema: 'access', name: 'confirmation' })
export class Confirmation extends Row {
  @Column('uuid')
  readonly staffId: string;
}
