import type { Actor } from '#kernel';
import { Can, CivilDate, Id, OneOf, OrNull, Part, Text, Whole } from '#web';
import { counsels } from '../counselling.policy.js';
import { REVIEW_OUTCOMES, REVIEW_STATUSES } from './goal-review.entity.js';
import { GOAL_STATUSES } from './goal.entity.js';
import { GoalScale } from './goal.inputs.js';

/** A goal as its statement brings it, its texts opened. */
export interface GoalRow {
  readonly id: string;
  readonly compartment: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** A review as its statement brings it, its texts opened. */
export interface ReviewRow {
  readonly id: string;
  readonly compartment: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** A goal, read by those who work towards it with the client. */
export class GoalView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @Id() readonly contractId: string;
  @Text({ max: 2000 }) readonly text: string;
  @OrNull() @Part(GoalScale) readonly scale: GoalScale | null;
  @Whole({ min: 1, max: 5 }) readonly weight: number;
  @CivilDate() readonly agreedOn: string;
  @OneOf(GOAL_STATUSES) readonly status: string;
  @OrNull() @CivilDate() readonly endedOn: string | null;
  @OrNull() @Id() readonly versionOf: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor(row: GoalRow, viewer: Actor) {
    Object.assign(this, row);
    this.can = { edit: row.status === 'agreed' && counsels(viewer, row.compartment) };
  }
}

/** The review that a term asks for of one goal. */
export class GoalReviewView {
  @Id() readonly id: string;
  @Id() readonly goalId: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @Id() readonly contractId: string;
  @OrNull() @Id() readonly counsellorId: string | null;
  @Text({ max: 2000 }) readonly goalText: string;
  @OrNull() @Part(GoalScale) readonly goalScale: GoalScale | null;
  @Text({ max: 7 }) readonly term: string;
  @CivilDate() readonly dueOn: string;
  @OneOf(REVIEW_STATUSES) readonly status: string;
  @OrNull() @CivilDate() readonly heldOn: string | null;
  @OrNull() @OneOf(REVIEW_OUTCOMES) readonly outcome: string | null;
  @OrNull() @Whole({ min: -2, max: 2 }) readonly attainment: number | null;
  @OrNull() @Text({ max: 2000 }) readonly clientView: string | null;
  @OrNull() @Text({ max: 20 }) readonly waivedGround: string | null;
  @OrNull() @Text({ max: 200 }) readonly waivedReason: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly hold: boolean; readonly waive: boolean };

  constructor(row: ReviewRow, viewer: Actor) {
    Object.assign(this, row);
    const may = (row.status === 'due' || row.status === 'overdue') && counsels(viewer, row.compartment);
    this.can = { hold: may, waive: may };
  }
}
