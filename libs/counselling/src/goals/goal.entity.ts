import { Column, Entity } from 'typeorm';
import { type CivilDate, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

export const GOAL_STATUSES = ['draft', 'agreed', 'revised', 'achieved', 'discontinued'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** What client and counsellor agreed to work towards. Another wording is a new row that says which it replaces (SM-6). */
@Entity({ schema: 'counselling', name: 'goal' })
export class Goal extends FileRow {
  @Column('uuid')
  readonly contractId: string;

  @Column('bytea')
  readonly text: Buffer;

  @Column('bytea', { nullable: true })
  readonly scale: Buffer | null = null;

  @Column('smallint')
  readonly weight: number = 1;

  @Column('date')
  readonly agreedOn: CivilDate;

  @Column('text')
  status: GoalStatus = 'agreed';

  @Column('date', { nullable: true })
  endedOn: CivilDate | null = null;

  @Column('uuid', { nullable: true })
  readonly versionOf: string | null = null;

  close(as: 'revised' | 'achieved' | 'discontinued', on: CivilDate): void {
    if (this.status !== 'agreed') throw new RuleBroken('goal.not-active', 'The goal is no longer worked towards.');
    this.status = as;
    this.endedOn = on;
  }
}
