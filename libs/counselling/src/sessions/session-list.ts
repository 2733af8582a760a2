import { Injectable } from '@nestjs/common';
import { addDays, instantOf } from '#calendar';
import { BadRequest, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { Contract } from '../contracts/contract.entity.js';
import { type Listing, listed } from '../listing.js';
import { type Keyed, opener } from '../sealed.js';
import { type SessionRow, SessionView } from './session.views.js';

const SELECT = `SELECT s.id, s.contract_id AS "contractId", s.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber",
    s.compartment, s.service_kind AS "serviceKind", s.counsellor_id AS "counsellorId", p.name AS "counsellorName", s.vacant, s.room_id AS "roomId",
    r.name AS "roomName", s.channel, s.iso_year AS "isoYear", s.iso_week AS "isoWeek", s.planned_date::text AS "plannedDate",
    to_char(s.planned_start_time, 'HH24:MI') AS "plannedStartTime", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.status,
    s.skip_reason AS "skipReason", s.skip_ground AS "skipGround", s.skip_decided_at AS "skipDecidedAt", s.cancel_ground AS "cancelGround", s.absence_reason AS "absenceReason", s.late_notice AS "lateNotice", s.moved_from AS "movedFrom",
    s.arrived_at AS "arrivedAt", s.waiting_since AS "waitingSince", s.informed_about_unit AS "informedAboutUnit", s.extra,
    s.recorded_at AS "recordedAt", m.parts, m.themes, s.version,
    s.skip_ground = 'absence' AND EXISTS (SELECT FROM calendar.absence a WHERE a.unit_id = s.unit_id AND a.withdrawn_at IS NULL
      AND a.starts_at < s.ends_at AND a.ends_at > s.starts_at AND a.staff_id = coalesce((SELECT coalesce(h.staff_id, h.cover_id)
        FROM counselling.counsellor_assignment h WHERE h.contract_id = s.contract_id AND h.since <= s.planned_date
          AND (h.until IS NULL OR h.until > s.planned_date)), s.counsellor_id)) AS away,
    k.wrapped, count(*) OVER () AS total
  FROM counselling.session s
  JOIN clients.client c ON c.id = s.client_id
  LEFT JOIN access.staff p ON p.id = s.counsellor_id
  LEFT JOIN calendar.room r ON r.id = s.room_id
  LEFT JOIN counselling.session_mark m ON m.session_id = s.id
  LEFT JOIN clients.data_key k ON s.absence_reason IS NOT NULL AND k.client_id = s.client_id`;

const LISTING: Omit<Listing, 'fixed'> = {
  name: 'sessions',
  select: SELECT,
  always: 's.unit_id = $1',
  filters: {
    id: 's.id = ANY (?::uuid[])',
    from: 's.starts_at >= ?',
    to: 's.starts_at < ?',
    staffId: 's.counsellor_id = ?',
    clientId: 's.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    contractId: 's.contract_id = ?',
    status: 's.status = ?',
    withoutTime: `(s.skip_ground = 'taken' AND s.skip_decided_at IS NULL) IS NOT DISTINCT FROM ?`,
  },
  sorts: { startsAt: 's.starts_at', plannedDate: 's.planned_date' },
  order: 's.starts_at, s.id',
};
const ONE = { name: 'session-one', text: `${SELECT} WHERE s.unit_id = $1 AND s.id = $2` };
const OF_CONTRACT = {
  name: 'sessions-of-contract',
  text: `${SELECT} WHERE s.unit_id = $1 AND s.contract_id = $2 ORDER BY s.planned_date, s.id`,
};

type Row = SessionRow & Keyed & { absenceReason: Buffer | null; total: string };

/** Shows sessions to those who may see their clients. */
@Injectable()
export class SessionList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<SessionView>> {
    return this.work.look(actor, 'counselling.session.list', async (tx) => {
      const asked = { ...query, filter: withInstants(query.filter) };
      const rows = await tx.rows<Row>(...listed({ ...LISTING, fixed: [tx.unitId] }, asked));
      return new Page(
        rows.map((row) => view(tx, row)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  read(actor: StaffActor, id: string): Promise<SessionView> {
    return this.work.look(actor, 'counselling.session.read', (tx) => this.one(tx, id));
  }

  /** Every session of a contract, from the first week to the last. */
  ofContract(actor: StaffActor, contractId: string): Promise<SessionView[]> {
    return this.work.look(actor, 'counselling.session.list-of-contract', async (tx) => {
      const contract = await tx.get(Contract, contractId);
      const rows = await tx.rows<Row>(OF_CONTRACT, [tx.unitId, contract.id]);
      return rows.map((row) => view(tx, row));
    });
  }

  /** One session, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<SessionView> {
    return view(tx, await tx.row<Row>(ONE, [tx.unitId, id]));
  }
}

/** From the beginning of one local day to the end of another, both included. */
function withInstants({ from, to, ...filter }: ListQuery['filter']): Record<string, unknown> {
  const since = typeof from === 'string' ? instantOf(from, '00:00') : undefined;
  const until = typeof to === 'string' ? instantOf(addDays(to, 1), '00:00') : undefined;
  if (since !== undefined && until !== undefined && until < since)
    throw new BadRequest('request.invalid', 'The list cannot be asked for like this.', [
      { field: 'filter.to', code: 'shape', message: 'to must not be before from' },
    ]);
  return { ...filter, ...(since && { from: since }), ...(until && { to: until }) };
}

function view(tx: Tx, row: Row): SessionView {
  tx.shown([row.clientId]);
  const { wrapped: _key, total: _total, ...plain } = row;
  const absenceReason = opener(tx)(row, 'session.absence_reason', row.absenceReason);
  return new SessionView({ ...plain, absenceReason }, tx.actor, tx.now);
}
