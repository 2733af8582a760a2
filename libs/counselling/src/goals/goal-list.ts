import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type Listing, listed } from '../listing.js';
import { type Keyed, opener } from '../sealed.js';
import { GoalHistoryView, GoalReviewView, type GoalRow, GoalView, type ReviewRow } from './goal.views.js';

const GOALS = `SELECT g.id, g.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber", g.compartment,
    g.contract_id AS "contractId", g.text, g.scale, g.weight, g.start_level AS "startLevel", g.agreed_on::text AS "agreedOn", g.status, g.ended_on::text AS "endedOn",
    g.version_of AS "versionOf", g.version, k.wrapped, count(*) OVER () AS total
  FROM counselling.goal g JOIN clients.client c ON c.id = g.client_id LEFT JOIN clients.data_key k ON k.client_id = g.client_id`;

/** `$2` is today: what was due by yesterday is overdue (R10). */
const STATUS = `CASE WHEN v.status = 'due' AND v.due_on < $2::date THEN 'overdue' ELSE v.status END`;
const REVIEWS = `SELECT v.id, v.goal_id AS "goalId", v.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber",
    v.compartment, g.contract_id AS "contractId", coalesce(a.staff_id, a.cover_id) AS "counsellorId", g.text AS "goalText", g.scale AS "goalScale", g.weight AS "goalWeight",
    g.start_level AS "goalStartLevel", v.term,
    v.due_on::text AS "dueOn", ${STATUS} AS status, v.held_on::text AS "heldOn", v.outcome, v.attainment, v.client_view AS "clientView",
    v.waived_ground AS "waivedGround", v.waived_reason AS "waivedReason", v.version, k.wrapped, count(*) OVER () AS total
  FROM counselling.goal_review v JOIN counselling.goal g ON g.id = v.goal_id JOIN clients.client c ON c.id = v.client_id
  LEFT JOIN clients.data_key k ON k.client_id = v.client_id
  LEFT JOIN counselling.counsellor_assignment a ON a.contract_id = g.contract_id AND daterange(a.since, a.until) @> $2::date`;

const GOAL_LIST: Omit<Listing, 'fixed'> = {
  name: 'goals',
  select: GOALS,
  always: 'g.unit_id = $1',
  filters: {
    id: 'g.id = ANY (?::uuid[])',
    clientId: 'g.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    contractId: 'g.contract_id = ?',
    status: 'g.status = ?',
  },
  sorts: { agreedOn: 'g.agreed_on' },
  order: 'g.agreed_on, g.id',
};
const REVIEW_LIST: Omit<Listing, 'fixed'> = {
  name: 'goal-reviews',
  select: REVIEWS,
  always: 'v.unit_id = $1',
  filters: {
    id: 'v.id = ANY (?::uuid[])',
    term: 'v.term = ?',
    status: `${STATUS} = ?`,
    clientId: 'v.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    // Whoever is responsible, or covers where nobody is (SM-3).
    counsellorId: 'coalesce(a.staff_id, a.cover_id) = ?',
  },
  sorts: { dueOn: 'v.due_on', clientName: 'c.display_name' },
  order: 'v.due_on, c.display_name, v.id',
};

const ONE_GOAL = { name: 'goal-one', text: `${GOALS} WHERE g.unit_id = $1 AND g.id = $2` };
const ONE_REVIEW = { name: 'goal-review-one', text: `${REVIEWS} WHERE v.unit_id = $1 AND v.id = $3` };

/** A goal and all its wordings before and after: each says which one it replaced, and none is replaced twice. */
const WORDINGS = (given: string): string => `WITH RECURSIVE before AS (
    SELECT id, version_of FROM counselling.goal WHERE unit_id = $1 AND id = ${given}
    UNION SELECT g.id, g.version_of FROM counselling.goal g JOIN before b ON g.id = b.version_of),
  chain AS (SELECT id FROM before UNION SELECT g.id FROM counselling.goal g JOIN chain c ON g.version_of = c.id)`;
const HISTORY = {
  name: 'goal-history',
  text: `${WORDINGS('$2')} ${GOALS} WHERE g.unit_id = $1 AND g.id IN (SELECT id FROM chain) ORDER BY g.agreed_on, g.created_at, g.id`,
};
const HISTORY_REVIEWS = {
  name: 'goal-history-reviews',
  text: `${WORDINGS('$3')} ${REVIEWS} WHERE v.unit_id = $1 AND v.goal_id IN (SELECT id FROM chain) ORDER BY v.due_on, v.id`,
};

type Bytes = Buffer | null;
type SealedGoal = GoalRow & Keyed & { text: Bytes; scale: Bytes; total: string };
type SealedReview = ReviewRow &
  Keyed & { goalId: string; goalText: Bytes; goalScale: Bytes; clientView: Bytes; waivedReason: Bytes; total: string };

/** Shows goals and their reviews to the care team. */
@Injectable()
export class GoalList {
  constructor(private readonly work: UnitOfWork) {}

  goals(actor: StaffActor, query: ListQuery): Promise<Page<GoalView>> {
    return this.work.look(actor, 'counselling.goal.list', async (tx) => {
      const rows = await tx.rows<SealedGoal>(...listed({ ...GOAL_LIST, fixed: [tx.unitId] }, query));
      return new Page(
        rows.map((row) => goalView(tx, row)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  reviews(actor: StaffActor, query: ListQuery): Promise<Page<GoalReviewView>> {
    return this.work.look(actor, 'counselling.goal-review.list', async (tx) => {
      const fixed = [tx.unitId, today(tx.now)];
      const rows = await tx.rows<SealedReview>(...listed({ ...REVIEW_LIST, fixed }, query));
      return new Page(
        rows.map((row) => reviewView(tx, row)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  history(actor: StaffActor, id: string): Promise<GoalHistoryView> {
    return this.work.look(actor, 'counselling.goal.history', async (tx) => {
      const goals = await tx.rows<SealedGoal>(HISTORY, [tx.unitId, id]);
      if (goals.length === 0) throw new NotFound();
      const reviews = await tx.rows<SealedReview>(HISTORY_REVIEWS, [tx.unitId, today(tx.now), id]);
      return new GoalHistoryView(
        goals.map((row) => goalView(tx, row)),
        reviews.map((row) => reviewView(tx, row)),
      );
    });
  }

  async goal(tx: Tx, id: string): Promise<GoalView> {
    return goalView(tx, await tx.row<SealedGoal>(ONE_GOAL, [tx.unitId, id]));
  }

  async review(tx: Tx, id: string): Promise<GoalReviewView> {
    return reviewView(tx, await tx.row<SealedReview>(ONE_REVIEW, [tx.unitId, today(tx.now), id]));
  }
}

const parsed = (scale: string | null): unknown => (scale === null ? null : JSON.parse(scale));

function goalView(tx: Tx, row: SealedGoal): GoalView {
  tx.shown([row.clientId]);
  const open = opener(tx);
  const { wrapped: _key, total: _total, ...plain } = row;
  const texts = { text: open(row, 'goal.text', row.text), scale: parsed(open(row, 'goal.scale', row.scale)) };
  return new GoalView({ ...plain, ...texts }, tx.actor);
}

function reviewView(tx: Tx, row: SealedReview): GoalReviewView {
  tx.shown([row.clientId]);
  const open = opener(tx);
  const goal = { ...row, id: row.goalId };
  const { wrapped: _key, total: _total, ...plain } = row;
  const texts = {
    goalText: open(goal, 'goal.text', row.goalText),
    goalScale: parsed(open(goal, 'goal.scale', row.goalScale)),
    clientView: open(row, 'goal_review.client_view', row.clientView),
    waivedReason: open(row, 'goal_review.waived_reason', row.waivedReason),
  };
  return new GoalReviewView({ ...plain, ...texts }, tx.actor);
}
