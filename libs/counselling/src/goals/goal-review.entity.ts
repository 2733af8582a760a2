import { Column, Entity } from 'typeorm';
import { type CivilDate, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

export const REVIEW_OUTCOMES = ['continue', 'revise', 'achieved', 'discontinue'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** As stored; `overdue` is a due one whose term is over. */
export const REVIEW_STATUSES = ['due', 'done', 'waived', 'overdue'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** Why there is nothing to evaluate (SM-6). */
export type WaivedGround = 'contract_ended' | 'paused_whole_term' | 'stated';

/** The term's evaluation of one goal: exactly one for each goal and term (W16, I12). */
@Entity({ schema: 'counselling', name: 'goal_review' })
export class GoalReview extends FileRow {
  @Column('uuid')
  readonly goalId: string;

  @Column('text')
  readonly term: string;

  @Column('date')
  readonly dueOn: CivilDate;

  @Column('text')
  status: Exclude<ReviewStatus, 'overdue'> = 'due';

  @Column('date', { nullable: true })
  heldOn: CivilDate | null = null;

  @Column('text', { nullable: true })
  outcome: ReviewOutcome | null = null;

  @Column('smallint', { nullable: true })
  attainment: number | null = null;

  @Column('bytea', { nullable: true })
  clientView: Buffer | null = null;

  @Column('text', { nullable: true })
  waivedGround: WaivedGround | null = null;

  /** What the counsellor has said, where the ground is a stated one; sealed. */
  @Column('bytea', { nullable: true })
  waivedReason: Buffer | null = null;

  statusOn(day: CivilDate): ReviewStatus {
    return this.status === 'due' && this.dueOn < day ? 'overdue' : this.status;
  }

  waive(ground: WaivedGround, reason: Buffer | null = null): void {
    this.mustBeDue();
    this.status = 'waived';
    this.waivedGround = ground;
    this.waivedReason = reason;
  }

  /** What had waived it is over: a pause that ended before its term did, or an end that was taken back. */
  reopen(): void {
    this.status = 'due';
    this.waivedGround = null;
  }

  mustBeDue(): void {
    if (this.status !== 'due') throw new RuleBroken('goal-review.closed', 'The review has been held or waived.');
  }
}
