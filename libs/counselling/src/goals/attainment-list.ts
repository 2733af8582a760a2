import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { Contract } from '../contracts/contract.entity.js';
import { type Reviewed, termScores } from './attainment.js';
import { AttainmentView, OverdueReviewView } from './goal.views.js';

/** Weight, levels and attainment are codes; what the levels say stays sealed. */
const REVIEWED = {
  name: 'goals-attained',
  text: `SELECT v.term, g.weight, v.attainment, g.start_level AS "startLevel"
    FROM counselling.goal_review v JOIN counselling.goal g ON g.id = v.goal_id
    WHERE g.unit_id = $1 AND g.contract_id = $2 AND v.status = 'done' AND v.attainment IS NOT NULL AND g.scale IS NOT NULL`,
};

const OVERDUE = {
  name: 'reviews-overdue',
  text: `SELECT id, client_id AS "fileId", number AS "clientNumber", compartment, term, due_on::text AS "dueOn",
    counsellor_id AS "counsellorId", counsellor_name AS "counsellorName", version FROM counselling.overdue_reviews($1)`,
};

type Overdue = ConstructorParameters<typeof OverdueReviewView>[0] & { readonly fileId: string };

/** Tells how far goals have come, and which reviews were not held in their term. */
@Injectable()
export class AttainmentList {
  constructor(private readonly work: UnitOfWork) {}

  /** The T score of each term of a contract (law 2.14). */
  ofContract(actor: StaffActor, id: string): Promise<AttainmentView> {
    return this.work.look(actor, 'counselling.goal.attainment', async (tx) => {
      const contract = await tx.get(Contract, id);
      return new AttainmentView(contract.id, termScores(await tx.rows<Reviewed>(REVIEWED, [tx.unitId, contract.id])));
    });
  }

  /** The manager's list by client number (model 3.5). */
  overdue(actor: StaffActor, query: ListQuery): Promise<Page<OverdueReviewView>> {
    return this.work.look(actor, 'counselling.goal-review.overdue', async (tx) => {
      const rows = await tx.rows<Overdue>(OVERDUE, [today(tx.now)]);
      const { id, counsellorId, term } = query.filter as { id?: string[]; counsellorId?: string; term?: string };
      const kept = rows.filter(
        (row) =>
          (id === undefined || id.includes(row.id)) &&
          (counsellorId === undefined || row.counsellorId === counsellorId) &&
          (term === undefined || row.term === term),
      );
      const page = Page.of(kept, query);
      tx.shown(page.rows.map((row) => row.fileId));
      const views = page.rows.map(({ fileId: _, ...row }) => new OverdueReviewView(row));
      return new Page(views, page.total, query);
    });
  }
}
