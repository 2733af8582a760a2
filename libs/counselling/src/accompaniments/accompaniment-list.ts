import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type Listing, listed } from '../listing.js';
import { type AccompanimentRow, AccompanimentView } from './accompaniment.views.js';

const SELECT = `SELECT a.id, a.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber", a.compartment,
    a.destination, a.purpose, a.on_date::text AS "on", to_char(a.start_time, 'HH24:MI') AS "startTime", a.minutes, a.status, a.version,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id)
      FROM access.staff s WHERE s.id = ANY (a.staff_ids)), '[]') AS staff, (count(*) OVER ())::int AS total
  FROM counselling.accompaniment a JOIN clients.client c ON c.id = a.client_id`;

const LISTING: Omit<Listing, 'fixed'> = {
  name: 'accompaniments',
  select: SELECT,
  always: 'a.unit_id = $1',
  filters: {
    id: 'a.id = ANY (?::uuid[])',
    clientId: 'a.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    staffId: '?::uuid = ANY (a.staff_ids)',
    status: 'a.status = ?',
    from: 'a.on_date >= ?',
    to: 'a.on_date <= ?',
  },
  sorts: { on: 'a.on_date' },
  order: 'a.on_date, a.start_time, a.id',
};
const ONE = { name: 'accompaniment-one', text: `${SELECT} WHERE a.unit_id = $1 AND a.id = $2` };

type Row = AccompanimentRow & { readonly total: number };

/** Shows accompaniments to the care team. */
@Injectable()
export class AccompanimentList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<AccompanimentView>> {
    return this.work.look(actor, 'counselling.accompaniment.list', async (tx) => {
      const rows = await tx.rows<Row>(...listed({ ...LISTING, fixed: [tx.unitId] }, query));
      return new Page(
        rows.map((row) => view(tx, row)),
        rows[0]?.total ?? 0,
        query,
      );
    });
  }

  /** One, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<AccompanimentView> {
    return view(tx, await tx.row<Row>(ONE, [tx.unitId, id]));
  }
}

function view(tx: Tx, { total: _, ...row }: Row): AccompanimentView {
  tx.shown([row.clientId]);
  return new AccompanimentView(row, tx.actor);
}
