import { Injectable } from '@nestjs/common';
import { termById } from '#calendar';
import type { CivilDate } from '#kernel';
import type { Tx } from '#persistence';
import { In } from 'typeorm';
import { ContractPause } from '../contracts/contract-pause.entity.js';
import { GoalReview } from './goal-review.entity.js';
import { Goal } from './goal.entity.js';
import { pausedWhole } from './term-rules.js';

/** Which reviews there is no longer anything to hold, when a contract is paused, resumed or ended (SM-6). */
@Injectable()
export class ReviewWaivers {
  async paused(tx: Tx, contractId: string): Promise<void> {
    const pauses = await tx.find(ContractPause, { contractId });
    for (const review of await this.#reviews(tx, contractId)) {
      const term = termById(review.term);
      if (review.status !== 'due' || term === undefined || !pausedWhole(term, pauses)) continue;
      review.waive('paused_whole_term');
      await tx.save(review);
    }
  }

  /** Back before the term was over: its reviews are due after all. */
  async resumed(tx: Tx, contractId: string, on: CivilDate): Promise<void> {
    const pauses = await tx.find(ContractPause, { contractId });
    for (const review of await this.#reviews(tx, contractId)) {
      const term = termById(review.term);
      const waived = review.waivedGround === 'paused_whole_term' && review.dueOn >= on;
      if (!waived || term === undefined || pausedWhole(term, pauses)) continue;
      review.reopen();
      await tx.save(review);
    }
  }

  async ended(tx: Tx, contractId: string, on: CivilDate): Promise<void> {
    for (const review of await this.#reviews(tx, contractId)) {
      if (review.status !== 'due' || review.dueOn < on) continue;
      review.waive('contract_ended');
      await tx.save(review);
    }
  }

  /** It lives on: what its end had waived is due after all. */
  async reopened(tx: Tx, contractId: string): Promise<void> {
    for (const review of await this.#reviews(tx, contractId)) {
      if (review.waivedGround !== 'contract_ended') continue;
      review.reopen();
      await tx.save(review);
    }
  }

  async #reviews(tx: Tx, contractId: string): Promise<GoalReview[]> {
    const goals = await tx.find(Goal, { contractId });
    return goals.length === 0 ? [] : tx.find(GoalReview, { goalId: In(goals.map(({ id }) => id)) });
  }
}
