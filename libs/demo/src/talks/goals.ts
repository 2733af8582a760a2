import { addDays, termsBetween } from '#calendar';
import { Goal, GoalReview, type ReviewOutcome, sealed } from '#counselling';
import type { FileRef, Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';
import { CLIENT_VIEWS, GOALS, REVISED, SCALE, WAIVER_REASONS } from '../words/counselling.js';
import { GOALS as KAST_GOALS } from '../words/kast.js';
import type { Episode } from './episodes.js';

/** A goal is evaluated in a term that has so many days left when it is agreed (SM-6). */
const LEAST_DAYS = 28;

/** What the goals of a contract are written from. */
export interface GoalGround {
  readonly file: FileRef;
  readonly contractId: string;
  readonly episode: Episode;
  readonly horizon: Horizon;
  readonly dice: Dice;
}

/** Writes a contract's goals, and the evaluation of each in every term since. */
export async function writeGoals(tx: Tx, ground: GoalGround): Promise<void> {
  const { episode, dice, horizon } = ground;
  const agreedOn = horizon.workingDayFrom(addDays(episode.firstOn, 7 * dice.between(1, 4)));
  const last = episode.endedOn ?? horizon.today;
  if (agreedOn > last) return;
  const words = dice.some(episode.slot.compartment === 'kast' ? KAST_GOALS : GOALS, dice.between(1, 3));
  const made: Written[] = [];
  for (const text of words) made.push(...(await writeGoal(tx, ground, { text, agreedOn, versionOf: null })));
  await tx.addAll(made.map(({ goal }) => goal));
  await tx.addAll(made.flatMap(({ reviews }) => reviews));
}

/** No goal of the demo is a draft. */
type AgreedGoal = Goal & { readonly agreedOn: string };

interface Agreed {
  readonly text: string;
  readonly agreedOn: string;
  /** The goal it is a new wording of. */
  readonly versionOf: string | null;
}

interface Written {
  readonly goal: Goal;
  readonly reviews: readonly GoalReview[];
}

/** A goal, and after it the wording it was given at a review, if it was. */
async function writeGoal(tx: Tx, ground: GoalGround, { text, agreedOn, versionOf }: Agreed): Promise<Written[]> {
  const { file, contractId, dice, horizon } = ground;
  const goal = new Goal() as AgreedGoal;
  const at = (column: string) => ({ column, row: goal.id, clientId: file.clientId });
  Object.assign(goal, {
    ...file,
    contractId,
    agreedOn,
    versionOf,
    weight: dice.between(1, 3),
    text: await sealed(tx, at('goal.text'), text),
    ...(dice.chance(0.7) ? await scaleOf(tx, at('goal.scale'), dice) : {}),
    createdAt: horizon.past(agreedOn, '16:30'),
  });
  const reviews = await reviewsOf(tx, goal, ground);
  endWith(goal, reviews.at(-1), ground);
  const written = { goal, reviews };
  if (goal.status !== 'revised' || goal.endedOn === null) return [written];
  const revised = { text: `${text} ${REVISED}`, agreedOn: goal.endedOn, versionOf: goal.id };
  return [written, ...(await writeGoal(tx, ground, revised))];
}

/** What is still worked towards when the contract ends, ends with it. */
function endWith(goal: Goal, last: GoalReview | undefined, { episode, dice }: GoalGround): void {
  if (goal.status !== 'agreed' || episode.endedOn === null) return;
  const achieved = last?.outcome === 'achieved' || dice.chance(0.7);
  goal.close(achieved ? 'achieved' : 'discontinued', episode.endedOn);
}

/** The levels, and where she stood on them that day. */
async function scaleOf(tx: Tx, place: Parameters<typeof sealed>[1], dice: Dice) {
  return { scale: await sealed(tx, place, JSON.stringify(SCALE)), startLevel: dice.between(-2, -1) };
}

/** One for each term the goal has lived in, the present one too; the last ends the goal where that was its outcome. */
async function reviewsOf(tx: Tx, goal: AgreedGoal, ground: GoalGround): Promise<GoalReview[]> {
  const { episode, horizon } = ground;
  const last = episode.endedOn ?? horizon.today;
  // A new wording is first reviewed in the term after the one that gave it (SM-6).
  const asks = ({ from, to }: { from: string; to: string }) =>
    goal.versionOf === null ? addDays(goal.agreedOn, LEAST_DAYS - 1) <= to : from > goal.agreedOn;
  const terms = termsBetween(goal.agreedOn, last).filter(asks);
  const reviews: GoalReview[] = [];
  for (const { id, from, to, reviewFrom } of terms) {
    if (goal.status !== 'agreed') break;
    const opened = goal.agreedOn > from ? goal.agreedOn : from;
    const review = Object.assign(new GoalReview(), {
      ...ground.file,
      goalId: goal.id,
      term: id,
      dueOn: to,
      createdAt: horizon.past(horizon.workingDayFrom(opened), '06:00'),
    });
    await come(tx, { review, goal, reviewFrom, last, nth: reviews.length }, ground);
    reviews.push(review);
  }
  return reviews;
}

interface Coming {
  readonly review: GoalReview;
  readonly goal: AgreedGoal;
  readonly reviewFrom: string;
  readonly last: string;
  /** How many reviews have been before it. */
  readonly nth: number;
}

const OUTCOMES: Readonly<Record<ReviewOutcome, number>> = { continue: 58, revise: 20, achieved: 15, discontinue: 7 };

/** Most are held in the weeks set aside for it, a few waived, and some are still due when the term is over. */
async function come(tx: Tx, coming: Coming, ground: GoalGround): Promise<void> {
  const { review, goal, reviewFrom, nth } = coming;
  const { dice, horizon, file } = ground;
  const place = (column: string) => ({ column: `goal_review.${column}`, row: review.id, clientId: file.clientId });
  const heldOn = horizon.workingDayTo(addDays(reviewFrom, dice.between(7, 50)));
  const way = wayOf(coming, heldOn, ground);
  if (way === 'contract_ended') review.waive(way);
  if (way === 'stated') review.waive(way, await sealed(tx, place('waived_reason'), dice.one(WAIVER_REASONS)));
  if (way !== 'done') return;
  const view = dice.chance(0.7) ? dice.one(CLIENT_VIEWS) : undefined;
  Object.assign(review, {
    status: 'done',
    heldOn,
    outcome: dice.weighed(OUTCOMES),
    attainment: goal.startLevel === null ? null : Math.min(2, goal.startLevel + nth + dice.between(0, 2)),
    clientView: await sealed(tx, place('client_view'), view),
  });
  conclude(goal, review, heldOn);
}

function wayOf({ review, goal, last }: Coming, heldOn: string, { dice, horizon, episode }: GoalGround) {
  const throwOf = dice.next();
  if (throwOf < 0.06 && review.dueOn < horizon.today) return 'stated';
  if (endedBefore(episode, heldOn) && endedBefore(episode, review.dueOn)) return 'contract_ended';
  const forgotten = episode.endedOn === null && throwOf > 0.93;
  const toCome = [heldOn >= last, heldOn < goal.agreedOn].includes(true);
  return forgotten || toCome ? 'due' : 'done';
}

const endedBefore = ({ endedOn }: Episode, day: string): boolean => endedOn !== null && endedOn <= day;

function conclude(goal: Goal, { outcome }: GoalReview, heldOn: string): void {
  if (outcome === 'revise') goal.close('revised', heldOn);
  if (outcome === 'achieved') goal.close('achieved', heldOn);
  if (outcome === 'discontinue') goal.close('discontinued', heldOn);
}
