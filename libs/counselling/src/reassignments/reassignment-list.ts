import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { holds, NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { COUNSELLORS } from '../counselling.permissions.js';
import { listed } from '../listing.js';
import { lastWorkingDay } from './leavings.js';
import { readsByNumber } from '../reads-by-number.js';
import { Reach } from './reach.js';
import { LeaverView, ProposalView, type ReassignmentRow, ReassignmentView } from './reassignment.views.js';
import { LEAVERS, LISTING, LIVING, ONE, PROPOSALS, UNSIGNED } from './reassignments.sql.js';

interface Unsigned {
  readonly authorId: string;
  readonly clientId: string;
  readonly clientNumber: string;
  readonly day: string;
  readonly locksAt: Date;
}

/** Shows what is to be handed over: the manager by number, reception her compartments, a counsellor her own. */
@Injectable()
export class ReassignmentList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reach: Reach,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ReassignmentView>> {
    // By number: which number is whose is not to be found out by asking.
    if (readsByNumber(actor) && query.filter.clientId !== undefined) return Promise.resolve(Page.of([], query));
    return this.work.look(actor, 'counselling.reassignment.list', (tx) =>
      this.reach.within(tx, async () => {
        const asked = query.filter.status === undefined && query.filter.id === undefined;
        const always = asked ? `${LISTING.always} AND ${LIVING}` : LISTING.always;
        const name = asked ? 'reassignments-living' : LISTING.name;
        const fixed = [tx.unitId, today(tx.now), tx.now];
        const rows = await tx.rows<ReassignmentRow & { total: string }>(
          ...listed({ ...LISTING, name, always, fixed }, query),
        );
        tx.shown(rows.map(({ clientId }) => clientId));
        return new Page(
          rows.map((row) => new ReassignmentView(row, actor)),
          Number(rows[0]?.total ?? 0),
          query,
        );
      }),
    );
  }

  read(actor: StaffActor, id: string): Promise<ReassignmentView> {
    return this.work.look(actor, 'counselling.reassignment.read', (tx) =>
      this.reach.within(tx, () => this.one(tx, id)),
    );
  }

  /** One reassignment, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<ReassignmentView> {
    const [row] = await tx.rows<ReassignmentRow>(ONE, [tx.unitId, today(tx.now), tx.now, id]);
    if (row === undefined) throw new NotFound();
    tx.shown([row.clientId]);
    return new ReassignmentView(row, tx.actor);
  }

  /** Colleagues who could take it, those whose slot is free in every week first. */
  proposals(actor: StaffActor, id: string): Promise<ProposalView[]> {
    return this.work.look(actor, 'counselling.reassignment.propose-whom', (tx) =>
      this.reach.within(tx, async () => {
        await this.one(tx, id);
        const rows = await tx.rows<ProposalView>(PROPOSALS, [tx.unitId, today(tx.now), tx.now, id]);
        return rows.map((row) => new ProposalView(row));
      }),
    );
  }

  /** Everybody with a last day, for the manager and reception; for a counsellor herself alone. */
  leavers(actor: StaffActor): Promise<LeaverView[]> {
    return this.work.look(actor, 'counselling.reassignment.leavers', (tx) =>
      this.reach.within(tx, async () => {
        const everybody = readsByNumber(actor) || !holds(actor, COUNSELLORS);
        const rows = await tx.rows<LeaverView>(LEAVERS, [tx.unitId, today(tx.now), everybody ? null : actor.id]);
        const notes = await tx.rows<Unsigned>(UNSIGNED);
        tx.shown(notes.map(({ clientId }) => clientId));
        const told = (id: string): boolean => readsByNumber(actor) || id === actor.id;
        return rows.map((row) => leaverView(row, told(row.id) ? notes : null));
      }),
    );
  }
}

const leaverView = (row: LeaverView, notes: readonly Unsigned[] | null): LeaverView => {
  const unsigned = notes
    ?.filter(({ authorId }) => authorId === row.id)
    .map(({ clientNumber, day, locksAt }) => ({ clientNumber, day, locksAt: locksAt.toISOString() }));
  return Object.assign(new LeaverView(), row, { deadline: lastWorkingDay(row.lastDay), unsigned: unsigned ?? null });
};
