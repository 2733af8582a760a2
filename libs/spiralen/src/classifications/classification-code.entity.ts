import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';

/** The official classifications whose codes a visit may have: what is wrong or asked about, and what was done. */
export const CLASSIFICATIONS = ['icd10_se', 'kva'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** One code of an official table that the unit has imported; shipped empty (law 2.13). */
@Entity({ schema: 'ref', name: 'classification_code' })
export class ClassificationCode extends Row {
  @Column('text')
  readonly system: Classification;

  @Column('text')
  readonly code: string;

  @Column('text')
  readonly label: string;

  @Column('date', { nullable: true })
  readonly validFrom: string | null;

  @Column('date', { nullable: true })
  readonly validTo: string | null;
}
