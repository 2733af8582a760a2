import type { Actor } from '#kernel';
import { Can, CivilDate, Figure, Id, OneOf, OrNull, Part, Parts, Text, Whole } from '#web';
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
  @OrNull() @Whole({ min: -2, max: 0 }) readonly startLevel: number | null;
  @OrNull() @CivilDate() readonly agreedOn: string | null;
  @OneOf(GOAL_STATUSES) readonly status: string;
  @OrNull() @CivilDate() readonly endedOn: string | null;
  @OrNull() @Id() readonly versionOf: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean; readonly agree: boolean; readonly drop: boolean };

  constructor(row: GoalRow, viewer: Actor) {
    Object.assign(this, row);
    const draft = row.status === 'draft' && counsels(viewer, row.compartment);
    this.can = { edit: draft, agree: draft, drop: draft };
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
  @Whole({ min: 1, max: 5 }) readonly goalWeight: number;
  @OrNull() @Whole({ min: -2, max: 0 }) readonly goalStartLevel: number | null;
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

/** Every wording a goal has had, the first one first, with what each term's review said of it. */
export class GoalHistoryView {
  @Parts(GoalView, { max: 200 }) readonly wordings: readonly GoalView[];
  @Parts(GoalReviewView, { max: 200 }) readonly reviews: readonly GoalReviewView[];

  constructor(wordings: readonly GoalView[], reviews: readonly GoalReviewView[]) {
    this.wordings = wordings;
    this.reviews = reviews;
  }
}

/** The T score of one term: what it rests on, and the change from where the same goals started. */
export class TermScoreView {
  @Text({ max: 7 }) readonly term: string;
  @Whole({ min: 1, max: 200 }) readonly goals: number;
  @Figure({ min: -100, max: 200 }) readonly score: number;
  @OrNull() @Figure({ min: -100, max: 200 }) readonly start: number | null;
  @OrNull() @Figure({ min: -200, max: 200 }) readonly change: number | null;
}

/** How far the goals of one contract have come, term by term; empty where no goal has levels. */
export class AttainmentView {
  @Id() readonly contractId: string;
  @Parts(TermScoreView, { max: 100 }) readonly terms: readonly TermScoreView[];

  constructor(contractId: string, terms: readonly TermScoreView[]) {
    this.contractId = contractId;
    this.terms = terms;
  }
}

/** A review that was not held in its term, as the manager knows it: by client number, nothing of what is written. */
export class OverdueReviewView {
  @Id() readonly id: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling']) readonly compartment: string;
  @Text({ max: 7 }) readonly term: string;
  @CivilDate() readonly dueOn: string;
  @OrNull() @Id() readonly counsellorId: string | null;
  @OrNull() @Text({ max: 100 }) readonly counsellorName: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly hold: boolean };

  constructor(row: Omit<OverdueReviewView, 'can'>) {
    Object.assign(this, row);
    this.can = { hold: false };
  }
}
