import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type Listing, listed } from '../listing.js';
import { type FollowUpRow, FollowUpView } from './follow-up.views.js';

/** `$2` is today. What was booked as a session and held is done; its minutes are the session's. */
const STATUS = `CASE WHEN f.status <> 'planned' THEN f.status WHEN s.status = 'held' THEN 'done'
  WHEN f.on_date < $2::date THEN 'overdue' WHEN f.on_date = $2::date THEN 'due' ELSE 'planned' END`;

const SELECT = `SELECT f.id, f.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber", f.compartment,
    f.contract_id AS "contractId", f.staff_id AS "staffId", p.name AS "staffName", f.planned, f.on_date::text AS "on", f.channel, ${STATUS} AS status,
    CASE WHEN f.status = 'planned' AND s.status = 'held' THEN (extract(epoch FROM s.ends_at - s.starts_at) / 60)::int ELSE f.minutes END AS minutes,
    f.session_id AS "sessionId", s.status AS "sessionStatus", f.version, (count(*) OVER ())::int AS total
  FROM counselling.follow_up f
  JOIN clients.client c ON c.id = f.client_id
  JOIN access.staff p ON p.id = f.staff_id
  LEFT JOIN counselling.session s ON s.id = f.session_id`;

const LISTING: Omit<Listing, 'fixed'> = {
  name: 'follow-ups',
  select: SELECT,
  always: 'f.unit_id = $1',
  filters: {
    id: 'f.id = ANY (?::uuid[])',
    clientId: 'f.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    contractId: 'f.contract_id = ?',
    staffId: 'f.staff_id = ?',
    status: `${STATUS} = ?`,
    from: 'f.on_date >= ?',
    to: 'f.on_date <= ?',
  },
  sorts: { on: 'f.on_date' },
  order: 'f.on_date, f.id',
};
const ONE = { name: 'follow-up-one', text: `${SELECT} WHERE f.unit_id = $1 AND f.id = $3` };

type Row = FollowUpRow & { readonly clientId: string; readonly total: number };

/** Shows contacts after the contract to the care team. */
@Injectable()
export class FollowUpList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<FollowUpView>> {
    return this.work.look(actor, 'counselling.follow-up.list', async (tx) => {
      const rows = await tx.rows<Row>(...listed({ ...LISTING, fixed: [tx.unitId, today(tx.now)] }, query));
      return new Page(
        rows.map((row) => view(tx, row)),
        rows[0]?.total ?? 0,
        query,
      );
    });
  }

  /** One contact, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<FollowUpView> {
    return view(tx, await tx.row<Row>(ONE, [tx.unitId, today(tx.now), id]));
  }
}

function view(tx: Tx, { total: _, ...row }: Row): FollowUpView {
  tx.shown([row.clientId]);
  return new FollowUpView(row, tx.actor);
}
