import { addDays, termsBetween } from '#calendar';
import { Goal, GoalReview, type ReviewOutcome, sealed } from '#counselling';
import type { FileRef, Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Horizon } from '../plan/horizon.js';
import { CLIENT_VIEWS, GOALS, SCALE, WAIVER_REASONS } from '../words/counselling.js';
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
  const made: Awaited<ReturnType<typeof writeGoal>>[] = [];
  for (const text of words) made.push(await writeGoal(tx, ground, { text, agreedOn }));
  await tx.addAll(made.map(({ goal }) => goal));
  await tx.addAll(made.flatMap(({ reviews }) => reviews));
}

/** No goal of the demo is a draft. */
type AgreedGoal = Goal & { readonly agreedOn: string };

interface Agreed {
  readonly text: string;
  readonly agreedOn: string;
}

async function writeGoal(tx: Tx, ground: GoalGround, { text, agreedOn }: Agreed) {
  const { file, contractId, episode, dice, horizon } = ground;
  const goal = new Goal() as AgreedGoal;
  const at = (column: string) => ({ column, row: goal.id, clientId: file.clientId });
  Object.assign(goal, {
    ...file,
    contractId,
    agreedOn,
    weight: dice.between(1, 3),
    text: await sealed(tx, at('goal.text'), text),
    scale: dice.chance(0.5) ? await sealed(tx, at('goal.scale'), JSON.stringify(SCALE)) : null,
    createdAt: horizon.past(agreedOn, '16:30'),
  });
  const reviews = await reviewsOf(tx, goal, ground);
  const last = reviews.at(-1);
  if (goal.status === 'agreed' && episode.endedOn !== null)
    goal.close(
      last?.outcome === 'achieved' ? 'achieved' : dice.chance(0.7) ? 'achieved' : 'discontinued',
      episode.endedOn,
    );
  return { goal, reviews };
}

/** One for each term the goal has lived in, the present one too; the last ends the goal where that was its outcome. */
async function reviewsOf(tx: Tx, goal: AgreedGoal, ground: GoalGround): Promise<GoalReview[]> {
  const { episode, horizon } = ground;
  const last = episode.endedOn ?? horizon.today;
  const terms = termsBetween(goal.agreedOn, last).filter(({ to }) => addDays(goal.agreedOn, LEAST_DAYS - 1) <= to);
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
    await come(tx, { review, goal, reviewFrom, last }, ground);
    reviews.push(review);
  }
  return reviews;
}

interface Coming {
  readonly review: GoalReview;
  readonly goal: AgreedGoal;
  readonly reviewFrom: string;
  readonly last: string;
}

const OUTCOMES: Readonly<Record<ReviewOutcome, number>> = { continue: 74, revise: 0, achieved: 18, discontinue: 8 };

/** Most are held in the weeks set aside for it, a few waived, and some are still due when the term is over. */
async function come(tx: Tx, coming: Coming, ground: GoalGround): Promise<void> {
  const { review, goal, reviewFrom } = coming;
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
    attainment: goal.scale === null ? null : dice.between(-1, 2),
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
  if (outcome === 'achieved') goal.close('achieved', heldOn);
  if (outcome === 'discontinue') goal.close('discontinued', heldOn);
}
