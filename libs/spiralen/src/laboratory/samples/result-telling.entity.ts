import { Column, Entity } from 'typeorm';
import { FileRow } from '#persistence';
import type { TellingChannel } from '../lab-tests.js';

export const TELLING_OUTCOMES = ['told', 'not_reached'] as const;
export type TellingOutcome = (typeof TELLING_OUTCOMES)[number];

/** That the patient was told of an answer: how, when, by whom; or that a call was in vain. Only ever added to. */
@Entity({ schema: 'spiralen', name: 'result_telling' })
export class ResultTelling extends FileRow {
  @Column('uuid')
  readonly sampleId: string;

  @Column('uuid')
  readonly resultId: string;

  @Column('text')
  readonly outcome: TellingOutcome;

  @Column('text')
  readonly channel: TellingChannel;

  @Column('timestamptz')
  readonly at: Date;

  @Column('uuid', { nullable: true })
  readonly toldBy: string | null = null;
}
