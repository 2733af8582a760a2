import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';

/** The figures a score may be, as far as they are known. */
export interface ScoreRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
}

/** One of several scores of an instrument. */
export interface NamedRange extends ScoreRange {
  readonly name: string;
}

/** A questionnaire that the unit uses, in one edition: its name and the range of its scores, never its items (law 2.14). */
@Entity({ schema: 'counselling', name: 'instrument' })
export class Instrument extends Row {
  @Column('text')
  readonly code: string;

  @Column('text')
  readonly edition: string;

  @Column('text')
  name: string;

  @Column('jsonb', { nullable: true })
  total: ScoreRange | null;

  @Column('jsonb')
  subscales: readonly NamedRange[];

  @Column('boolean')
  lowerIsBetter: boolean;

  /** Who owns it and on what terms it is used: the line that must be shown. */
  @Column('text')
  licence: string;

  @Column('boolean')
  active: boolean = true;
}
