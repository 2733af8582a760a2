import { Injectable } from '@nestjs/common';
import { type Term, termOf, today } from '#calendar';
import { filesOf } from '#clients';
import { type Actor, type CivilDate, type Expected, NotAllowed, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { Contract } from '../contracts/contract.entity.js';
import { counsels } from '../counselling.policy.js';
import { sealed } from '../sealed.js';
import { GoalList } from './goal-list.js';
import { GoalReview } from './goal-review.entity.js';
import { Goal } from './goal.entity.js';
import type { AgreeDraft, AgreeGoal, GoalScale, HoldReview, RewriteDraft, WaiveReview } from './goal.inputs.js';
import type { GoalReviewView, GoalView } from './goal.views.js';
import { TermReviews } from './term-reviews.js';

/** What somebody says of a record, and which version of it she has seen. */
interface Deed<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** How a goal ends that does not go on. */
const ENDS_AS = { revise: 'revised', achieved: 'achieved', discontinue: 'discontinued' } as const;

/** What a goal says, before it is sealed. */
interface Wording {
  readonly text: string;
  readonly scale?: GoalScale | undefined;
  readonly weight?: number | undefined;
  readonly startLevel?: number | undefined;
  readonly agreedOn: CivilDate | null;
  readonly versionOf?: string;
}

/** Agrees goals with clients, and holds the review that every term asks for. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly goals: GoalList,
    private readonly reviews: TermReviews,
  ) {}

  agree(actor: Actor, input: AgreeGoal): Promise<GoalView> {
    return this.work.run(actor, 'counselling.goal.agree', async (tx) =>
      this.goals.goal(tx, (await this.agreeIn(tx, input)).id),
    );
  }

  /** The goal, and its review of the present term where the term still asks for one; a draft has neither day nor review. */
  async agreeIn(tx: Tx, input: AgreeGoal): Promise<Goal> {
    const contract = await tx.get(Contract, input.contractId);
    if (!(await filesOf(tx, input.clientId)).includes(contract.clientId)) throw new NotFound();
    if (!counsels(tx.actor, contract.compartment)) throw new NotAllowed();
    contract.mustBeLiving();
    const agreedOn = input.draft ? null : agreedDay(tx, input);
    const goal = await this.#written(tx, contract, Object.assign(input, { agreedOn }));
    if (agreedOn !== null) await this.reviews.openFor(tx, goal, termOf(today(tx.now)));
    return goal;
  }

  /** Another text, other levels or another weight, as long as nobody has agreed on it. */
  rewrite(actor: StaffActor, id: string, { input, expected }: Deed<RewriteDraft>): Promise<GoalView> {
    return this.work.run(actor, 'counselling.goal.rewrite', async (tx) => {
      const goal = await this.#draft(tx, id, expected);
      const { text, scale, weight = goal.weight, startLevel = goal.startLevel } = input;
      const texts = await sealedTexts(tx, goal, { text, scale });
      await tx.save(
        Object.assign(goal, { weight, startLevel, text: texts.text ?? goal.text, scale: texts.scale ?? goal.scale }),
      );
      return this.goals.goal(tx, id);
    });
  }

  agreeDraft(actor: StaffActor, id: string, { input, expected }: Deed<AgreeDraft>): Promise<GoalView> {
    return this.work.run(actor, 'counselling.goal.agree', async (tx) => {
      const goal = await this.#draft(tx, id, expected);
      (await tx.get(Contract, goal.contractId)).mustBeLiving();
      goal.agree(agreedDay(tx, input));
      await tx.save(goal);
      await this.reviews.openFor(tx, goal, termOf(today(tx.now)));
      return this.goals.goal(tx, id);
    });
  }

  drop(actor: StaffActor, id: string, expected: Expected): Promise<GoalView> {
    return this.work.run(actor, 'counselling.goal.drop', async (tx) => {
      const goal = await this.#draft(tx, id, expected);
      goal.drop(today(tx.now));
      await tx.save(goal);
      return this.goals.goal(tx, id);
    });
  }

  holdReview(actor: StaffActor, id: string, deed: Deed<HoldReview>): Promise<GoalReviewView> {
    return this.work.run(actor, 'counselling.goal-review.hold', async (tx) => {
      await this.holdReviewIn(tx, id, deed);
      return this.goals.review(tx, id);
    });
  }

  async holdReviewIn(tx: Tx, id: string, { input, expected }: Deed<HoldReview>): Promise<void> {
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

  waive(actor: StaffActor, id: string, { input, expected }: Deed<WaiveReview>): Promise<GoalReviewView> {
    return this.work.run(actor, 'counselling.goal-review.waive', async (tx) => {
      const review = await this.#due(tx, id, expected);
      const place = { column: 'goal_review.waived_reason', row: review.id, clientId: review.clientId };
      review.waive('stated', await sealed(tx, place, input.reason));
      await tx.save(review);
      return this.goals.review(tx, id);
    });
  }

  openReviews(tx: Tx, term: Term): Promise<number> {
    return this.reviews.openAll(tx, term);
  }

  async #due(tx: Tx, id: string, expected: Expected): Promise<GoalReview> {
    const review = await tx.lock(GoalReview, id);
    if (!counsels(tx.actor, review.compartment)) throw new NotAllowed();
    expected.of(review);
    review.mustBeDue();
    return review;
  }

  async #draft(tx: Tx, id: string, expected: Expected): Promise<Goal> {
    const goal = await tx.lock(Goal, id);
    if (!counsels(tx.actor, goal.compartment)) throw new NotAllowed();
    expected.of(goal);
    goal.mustBeDraft();
    return goal;
  }

  async #conclude(tx: Tx, goal: Goal, input: HoldReview): Promise<void> {
    const { outcome, heldOn, revisedText } = input;
    if (outcome === 'revise' && revisedText === undefined)
      throw new RuleBroken('goal-review.revised-text-needed', 'Write the goal as it now is.');
    if (outcome === 'continue') return;
    goal.close(ENDS_AS[outcome], heldOn);
    await tx.save(goal);
    if (outcome === 'revise' && revisedText !== undefined)
      await this.#revised(tx, goal, Object.assign(input, { revisedText }));
  }

  /** The goal lives on in a new wording, with levels and a weight of its own, which the next term reviews (SM-6). */
  async #revised(tx: Tx, goal: Goal, input: HoldReview & { readonly revisedText: string }): Promise<void> {
    const { revisedText: text, revisedScale: scale, revisedStartLevel: startLevel, heldOn: agreedOn } = input;
    const wording = {
      text,
      scale,
      startLevel,
      agreedOn,
      weight: input.revisedWeight ?? goal.weight,
      versionOf: goal.id,
    };
    await this.#written(tx, await tx.get(Contract, goal.contractId), wording);
  }

  async #written(tx: Tx, contract: Contract, wording: Wording): Promise<Goal> {
    const { weight = 1, startLevel = null, agreedOn, versionOf = null } = wording;
    const made = { contractId: contract.id, weight, startLevel, agreedOn, versionOf, createdAt: tx.now };
    const status = agreedOn === null ? 'draft' : 'agreed';
    const goal = Object.assign(new Goal(), { ...fileOf(contract), ...made, status });
    return tx.add(Object.assign(goal, await sealedTexts(tx, goal, wording)));
  }
}

/** The day of an agreement: today, or a day before that is told. */
function agreedDay(tx: Tx, { agreedOn }: AgreeDraft): CivilDate {
  const day = today(tx.now);
  if (agreedOn !== undefined && agreedOn > day)
    throw new RuleBroken('goal.agreed-in-the-future', 'A goal is agreed today or before.');
  return agreedOn ?? day;
}

async function sealedTexts(
  tx: Tx,
  goal: Goal,
  { text, scale }: { text?: string | undefined; scale?: GoalScale | undefined },
) {
  const at = (column: string) => ({ column: `goal.${column}`, row: goal.id, clientId: goal.clientId });
  const levels = scale === undefined ? undefined : JSON.stringify(scale);
  return { text: await sealed(tx, at('text'), text), scale: await sealed(tx, at('scale'), levels) };
}
