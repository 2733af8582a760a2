import { Injectable } from '@nestjs/common';
import { type Term, termOf, today } from '#calendar';
import { type Actor, type Expected, NotAllowed, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { ContractPause } from '../contracts/contract-pause.entity.js';
import { Contract } from '../contracts/contract.entity.js';
import { counsels } from '../counselling.policy.js';
import { sealed } from '../sealed.js';
import { GoalList } from './goal-list.js';
import { GoalReview } from './goal-review.entity.js';
import { Goal } from './goal.entity.js';
import type { AgreeGoal, HoldReview, WaiveReview } from './goal.inputs.js';
import type { GoalReviewView, GoalView } from './goal.views.js';
import { asksForReview, pausedWhole } from './term-rules.js';

/** Goals that an agreed contract lives with at a term, and that have no review of it yet. */
const WITHOUT_REVIEW = {
  name: 'goals-without-review',
  text: `SELECT g.id FROM counselling.goal g JOIN counselling.contract k ON k.id = g.contract_id AND k.status <> 'ended'
    WHERE g.unit_id = $1 AND g.status = 'agreed' AND g.agreed_on <= $3
      AND NOT EXISTS (SELECT FROM counselling.goal_review v WHERE v.goal_id IN (g.id, g.version_of) AND v.term = $2) ORDER BY g.id`,
};

/** Agrees goals with clients, and holds the review that every term asks for. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly goals: GoalList,
  ) {}

  agree(actor: Actor, input: AgreeGoal): Promise<GoalView> {
    return this.work.run(actor, 'counselling.goal.agree', async (tx) =>
      this.goals.goal(tx, (await this.agreeIn(tx, input)).id),
    );
  }

  /** The goal, and its review of the present term where the term still asks for one. */
  async agreeIn(tx: Tx, input: AgreeGoal): Promise<Goal> {
    const contract = await tx.get(Contract, input.contractId);
    if (contract.clientId !== input.clientId) throw new NotFound();
    if (!counsels(tx.actor, contract.compartment)) throw new NotAllowed();
    contract.mustBeLiving();
    const day = today(tx.now);
    const agreedOn = input.agreedOn ?? day;
    if (agreedOn > day) throw new RuleBroken('goal.agreed-in-the-future', 'A goal is agreed today or before.');
    const goal = await this.#written(tx, contract, Object.assign(input, { agreedOn }));
    await this.#openReview(tx, goal, termOf(day));
    return goal;
  }

  holdReview(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: HoldReview; expected: Expected },
  ): Promise<GoalReviewView> {
    return this.work.run(actor, 'counselling.goal-review.hold', async (tx) => {
      await this.holdReviewIn(tx, id, { input, expected });
      return this.goals.review(tx, id);
    });
  }

  async holdReviewIn(
    tx: Tx,
    id: string,
    { input, expected }: { input: HoldReview; expected: Expected },
  ): Promise<void> {
    const review = await this.#due(tx, id, expected);
    const goal = await tx.lock(Goal, review.goalId);
    if (input.heldOn > today(tx.now))
      throw new RuleBroken('goal-review.held-in-the-future', 'A review has been held today or before.');
    const { outcome, heldOn, attainment } = input;
    const place = { column: 'goal_review.client_view', row: review.id, clientId: review.clientId };
    const clientView = await sealed(tx, place, input.clientView);
    Object.assign(review, { status: 'done', outcome, heldOn, attainment: attainment ?? null, clientView });
    await tx.save(review);
    await this.#conclude(tx, goal, input);
  }

  waive(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: WaiveReview; expected: Expected },
  ): Promise<GoalReviewView> {
    return this.work.run(actor, 'counselling.goal-review.waive', async (tx) => {
      const review = await this.#due(tx, id, expected);
      const place = { column: 'goal_review.waived_reason', row: review.id, clientId: review.clientId };
      review.waive('stated', await sealed(tx, place, input.reason));
      await tx.save(review);
      return this.goals.review(tx, id);
    });
  }

  /** Opens the term's review of every goal that it asks for; for the job when a term begins, and safe to do again. */
  async openReviews(tx: Tx, term: Term): Promise<number> {
    const found = await tx.rows<{ id: string }>(WITHOUT_REVIEW, [tx.unitId, term.id, term.to]);
    let opened = 0;
    for (const { id } of found) opened += Number(await this.#openReview(tx, await tx.get(Goal, id), term));
    return opened;
  }

  async #openReview(tx: Tx, goal: Goal, term: Term): Promise<boolean> {
    if (!asksForReview(term, goal.agreedOn)) return false;
    const made = { goalId: goal.id, term: term.id, dueOn: term.to, createdAt: tx.now };
    const review = Object.assign(new GoalReview(), { ...fileOf(goal), ...made });
    const pauses = await tx.find(ContractPause, { contractId: goal.contractId });
    if (pausedWhole(term, pauses)) review.waive('paused_whole_term');
    await tx.add(review);
    return true;
  }

  async #due(tx: Tx, id: string, expected: Expected): Promise<GoalReview> {
    const review = await tx.lock(GoalReview, id);
    if (!counsels(tx.actor, review.compartment)) throw new NotAllowed();
    expected.of(review);
    review.mustBeDue();
    return review;
  }

  /** A revised goal lives on in a new wording, which the next term reviews (SM-6). */
  async #conclude(tx: Tx, goal: Goal, { outcome, heldOn, revisedText }: HoldReview): Promise<void> {
    if (outcome === 'revise' && revisedText === undefined)
      throw new RuleBroken('goal-review.revised-text-needed', 'Write the goal as it now is.');
    if (outcome === 'continue') return;
    goal.close(outcome === 'revise' ? 'revised' : outcome === 'achieved' ? 'achieved' : 'discontinued', heldOn);
    await tx.save(goal);
    if (outcome !== 'revise' || revisedText === undefined) return;
    const { clientId, contractId, weight } = goal;
    const contract = await tx.get(Contract, contractId);
    const next = { clientId, contractId, text: revisedText, weight, agreedOn: heldOn, versionOf: goal.id };
    await this.#written(tx, contract, next);
  }

  async #written(
    tx: Tx,
    contract: Contract,
    input: AgreeGoal & { readonly agreedOn: string; readonly versionOf?: string },
  ): Promise<Goal> {
    const { text, scale, weight, agreedOn, versionOf } = input;
    const goal = Object.assign(new Goal(), {
      ...fileOf(contract),
      contractId: contract.id,
      weight: weight ?? 1,
      agreedOn,
      versionOf: versionOf ?? null,
      createdAt: tx.now,
    });
    const at = (column: string) => ({ column: `goal.${column}`, row: goal.id, clientId: goal.clientId });
    const levels = scale === undefined ? undefined : JSON.stringify(scale);
    const texts = { text: await sealed(tx, at('text'), text), scale: await sealed(tx, at('scale'), levels) };
    return tx.add(Object.assign(goal, texts));
  }
}
