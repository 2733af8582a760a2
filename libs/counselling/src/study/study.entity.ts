import { Column, Entity } from 'typeorm';
import type { CivilDate } from '#kernel';
import { Row } from '#persistence';

/** An outcome study of the unit: who approved it, its days, and what is measured (W33). */
@Entity({ schema: 'counselling', name: 'study' })
export class Study extends Row {
  @Column('text')
  name: string;

  /** The reference of the ethical review. */
  @Column('text')
  approvalRef: string;

  @Column('date')
  fromOn: CivilDate;

  @Column('date')
  untilOn: CivilDate;

  @Column('uuid', { array: true })
  instrumentIds: string[];
}
