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
  text: Buffer;

  @Column('bytea', { nullable: true })
  scale: Buffer | null = null;

  @Column('smallint')
  weight: number = 1;

  /** Where on the goal's own scale the client stood when it was agreed, for the change of the T score (law 2.14). */
  @Column('smallint', { nullable: true })
  startLevel: number | null = null;

  /** Null of a draft. */
  @Column('date', { nullable: true })
  agreedOn: CivilDate | null;

  @Column('text')
  status: GoalStatus = 'agreed';

  @Column('date', { nullable: true })
  endedOn: CivilDate | null = null;

  @Column('uuid', { nullable: true })
  readonly versionOf: string | null = null;

  mustBeDraft(): void {
    if (this.status !== 'draft')
      throw new RuleBroken('goal.not-draft', 'The goal has been agreed; revise it at a review.');
  }

  agree(on: CivilDate): void {
    this.mustBeDraft();
    this.status = 'agreed';
    this.agreedOn = on;
  }

  /** What was written down and never agreed is let go of; it stays in the file. */
  drop(on: CivilDate): void {
    this.mustBeDraft();
    this.status = 'discontinued';
    this.endedOn = on;
  }

  close(as: 'revised' | 'achieved' | 'discontinued', on: CivilDate): void {
    if (this.status !== 'agreed') throw new RuleBroken('goal.not-active', 'The goal is no longer worked towards.');
    this.status = as;
    this.endedOn = on;
  }
}
