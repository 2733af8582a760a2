import { Column, Entity } from 'typeorm';
import type { Compartment, DocumentationMode, Role } from '#kernel';
import { Row } from '#persistence';

/** A kind of service the unit gives: in which compartment, on what legal ground, by whom, how long, to whom. */
@Entity({ schema: 'ref', name: 'service_kind' })
export class ServiceKind extends Row {
  @Column('text')
  readonly code: string;

  @Column('text')
  readonly compartment: Compartment;

  @Column('text')
  labelSv: string;

  @Column('text')
  labelEn: string;

  @Column('text')
  readonly legalBasis: string;

  @Column('text')
  documentationMode: DocumentationMode;

  @Column('text', { array: true })
  acceptedModes: DocumentationMode[];

  /** The board's decision not to document who somebody is, for special reasons (SoL 14:5); replaced, never taken away (I37). */
  @Column('text', { nullable: true })
  boardDecisionRef: string | null = null;

  @Column('date', { nullable: true })
  boardDecisionOn: string | null = null;

  @Column('smallint')
  durationMinutes: number;

  /** The roles that may give it. */
  @Column('text', { array: true })
  givenBy: Role[];

  /** Whether goals agreed in it are reviewed every term (W16); KAST's own to choose (W20). */
  @Column('boolean')
  goalReviews: boolean = true;

  @Column('boolean')
  active: boolean;
}
