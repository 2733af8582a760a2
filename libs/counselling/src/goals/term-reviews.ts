import { Injectable } from '@nestjs/common';
import type { Term } from '#calendar';
import { fileOf, type Tx } from '#persistence';
import { ContractPause } from '../contracts/contract-pause.entity.js';
import { GoalReview } from './goal-review.entity.js';
import { Goal } from './goal.entity.js';
import { asksForReview, pausedWhole } from './term-rules.js';

/** The goal's service asks for reviews every term: always in counselling (W16), in KAST unless the unit says otherwise (W20). */
const ASKED_FOR = `JOIN ref.service_kind s ON s.unit_id = k.unit_id AND s.code = k.service_kind AND s.goal_reviews`;

/** Goals that an agreed contract lives with at a term, and that have no review of it yet. */
const WITHOUT_REVIEW = {
  name: 'goals-without-review',
  text: `SELECT g.id FROM counselling.goal g JOIN counselling.contract k ON k.id = g.contract_id AND k.status <> 'ended' ${ASKED_FOR}
    WHERE g.unit_id = $1 AND g.status = 'agreed' AND g.agreed_on <= $3
      AND NOT EXISTS (SELECT FROM counselling.goal_review v WHERE v.goal_id IN (g.id, g.version_of) AND v.term = $2) ORDER BY g.id`,
};
const OF_SERVICE = {
  name: 'contract-asks-for-reviews',
  text: `SELECT k.id FROM counselling.contract k ${ASKED_FOR} WHERE k.unit_id = $1 AND k.id = $2`,
};

/** Opens the reviews that a term asks for (SM-6). */
@Injectable()
export class TermReviews {
  /** Of every goal that it asks for; for the job when a term begins, and safe to do again. */
  async openAll(tx: Tx, term: Term): Promise<number> {
    const found = await tx.rows<{ id: string }>(WITHOUT_REVIEW, [tx.unitId, term.id, term.to]);
    let opened = 0;
    for (const { id } of found) opened += Number(await this.#open(tx, await tx.get(Goal, id), term));
    return opened;
  }

  /** Of one goal that has just been agreed. */
  async openFor(tx: Tx, goal: Goal, term: Term): Promise<void> {
    const asked = await tx.rows(OF_SERVICE, [tx.unitId, goal.contractId]);
    if (asked.length > 0) await this.#open(tx, goal, term);
  }

  async #open(tx: Tx, goal: Goal, term: Term): Promise<boolean> {
    if (goal.agreedOn === null || !asksForReview(term, goal.agreedOn)) return false;
    const made = { goalId: goal.id, term: term.id, dueOn: term.to, createdAt: tx.now };
    const review = Object.assign(new GoalReview(), { ...fileOf(goal), ...made });
    const pauses = await tx.find(ContractPause, { contractId: goal.contractId });
    if (pausedWhole(term, pauses)) review.waive('paused_whole_term');
    await tx.add(review);
    return true;
  }
}
