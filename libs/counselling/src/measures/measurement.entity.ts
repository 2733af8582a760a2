import { Column, Entity } from 'typeorm';
import type { CivilDate } from '#kernel';
import { FileRow } from '#persistence';

export const PHASES = ['baseline', 'mid', 'end', 'follow_up'] as const;
export type Phase = (typeof PHASES)[number];

/** One of the scores of a measurement. */
export interface NamedScore {
  readonly name: string;
  readonly value: number;
}

/** Scores that a client's answers came to, on one day; every correction leaves the former ones behind it. */
@Entity({ schema: 'counselling', name: 'measurement' })
export class Measurement extends FileRow {
  @Column('uuid', { nullable: true })
  readonly contractId: string | null;

  @Column('uuid')
  readonly instrumentId: string;

  @Column('text')
  phase: Phase;

  @Column('date')
  measuredOn: CivilDate;

  @Column('double precision', { nullable: true })
  total: number | null;

  @Column('jsonb')
  subscales: readonly NamedScore[];

  /** Who entered what stands here now. */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('bytea', { nullable: true })
  correctionReason: Buffer | null = null;
}
