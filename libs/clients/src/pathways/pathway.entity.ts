import { Column, Entity } from 'typeorm';
import type { Compartment } from '#kernel';
import { Row } from '#persistence';

/** A way in to the unit (V01–V16 and its own): its code stays for ever, its words and where it is used may change. */
@Entity({ schema: 'ref', name: 'unit_pathway' })
export class Pathway extends Row {
  @Column('text')
  readonly code: string;

  @Column('text', { nullable: true })
  readonly missionId: string | null = null;

  @Column('text')
  labelSv: string;

  @Column('text')
  labelEn: string;

  @Column('text', { array: true })
  compartments: Compartment[];

  /** No new file names it; those that do keep it. */
  @Column('boolean')
  active: boolean;
}
