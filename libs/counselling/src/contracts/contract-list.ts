import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { holds, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type Listing, listed } from '../listing.js';
import { type ContractRow, ContractView } from './contract.views.js';
import { type NumberedRow, NumberedContractView } from './numbered-contract.view.js';
import { COUNSELLORS } from '../counselling.permissions.js';
import { readsByNumber } from '../reads-by-number.js';

/** `$2` is today: the slot and the counsellor shown are today's, or the first day's where that is to come. */
const SELECT = `SELECT k.id, k.client_id AS "clientId", c.display_name AS "clientName", c.number AS "clientNumber", k.compartment,
    k.service_kind AS "serviceKind", k.form, k.agreed_orally_on::text AS "agreedOn", a.staff_id AS "counsellorId", p.name AS "counsellorName",
    a.cover_id AS "coverId", o.name AS "coverName",
    coalesce(s.weekday, k.weekday) AS weekday, to_char(coalesce(s.start_time, k.start_time), 'HH24:MI') AS "startTime",
    k.duration_minutes AS "durationMinutes", k.channel, r.id AS "roomId", r.name AS "roomName", k.first_on::text AS "firstOn",
    k.until::text AS until, k.laid_out_to::text AS "laidOutTo", k.goal_required AS "goalRequired", k.status, k.ended_on::text AS "endedOn",
    k.end_reason AS "endReason", k.queue_entry_id AS "queueEntryId", coalesce(x.pauses, '[]') AS pauses,
    coalesce(y.changes, '[]') AS "slotChanges", coalesce(z.responsible, '[]') AS responsible, k.version, count(*) OVER () AS total
  FROM counselling.contract k
  JOIN clients.client c ON c.id = k.client_id
  LEFT JOIN LATERAL (SELECT v.staff_id, v.cover_id FROM counselling.counsellor_assignment v WHERE v.contract_id = k.id
    AND daterange(v.since, v.until) @> least(greatest($2::date, k.first_on), k.ended_on)) a ON true
  LEFT JOIN access.staff p ON p.id = a.staff_id
  LEFT JOIN access.staff o ON o.id = a.cover_id
  LEFT JOIN LATERAL (SELECT v.weekday, v.start_time, v.room_id, true AS changed FROM counselling.contract_slot_change v
    WHERE v.contract_id = k.id AND v.effective_from <= greatest($2::date, k.first_on) ORDER BY v.effective_from DESC LIMIT 1) s ON true
  LEFT JOIN calendar.room r ON r.id = CASE WHEN s.changed THEN s.room_id ELSE k.room_id END
  LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('from', v.paused_from, 'until', v.paused_until, 'ended', v.reason IS NULL) ORDER BY v.paused_from) AS pauses
    FROM counselling.contract_pause v WHERE v.contract_id = k.id AND NOT v.withdrawn) x ON true
  LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('effectiveFrom', v.effective_from, 'weekday', v.weekday,
      'startTime', to_char(v.start_time, 'HH24:MI'), 'roomId', v.room_id, 'agreedOn', v.agreed_on) ORDER BY v.effective_from) AS changes
    FROM counselling.contract_slot_change v WHERE v.contract_id = k.id) y ON true
  LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('since', v.since, 'until', v.until, 'counsellorId', v.staff_id,
      'counsellorName', w.name) ORDER BY v.since) AS responsible
    FROM counselling.counsellor_assignment v LEFT JOIN access.staff w ON w.id = v.staff_id WHERE v.contract_id = k.id) z ON true`;

const LISTING: Omit<Listing, 'fixed'> = {
  name: 'contracts',
  select: SELECT,
  always: 'k.unit_id = $1',
  filters: {
    id: 'k.id = ANY (?::uuid[])',
    clientId: 'k.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    counsellorId: '? IN (a.staff_id, a.cover_id)',
    status: 'k.status = ?',
    serviceKind: 'k.service_kind = ?',
  },
  sorts: { firstOn: 'k.first_on', agreedOn: 'k.agreed_orally_on', clientName: 'c.display_name' },
  order: 'coalesce(s.weekday, k.weekday), coalesce(s.start_time, k.start_time), k.id',
};

const ONE = { name: 'contract-one', text: `${SELECT} WHERE k.unit_id = $1 AND k.id = $3` };

const BY_NUMBER = {
  name: 'contracts-by-number',
  text: `SELECT id, number AS "clientNumber", compartment, service_kind AS "serviceKind", weekday, start_time AS "startTime",
    duration_minutes AS "durationMinutes", counsellor_id AS "counsellorId", counsellor_name AS "counsellorName", cover_id AS "coverId",
    cover_name AS "coverName", vacant, status, version, client_id AS "clientId"
    FROM counselling.contracts_by_number() ORDER BY vacant DESC, counsellor_name, weekday, start_time, id`,
};

const isAsked = (row: NumberedRow, { id, counsellorId, clientId, ...same }: ListQuery['filter']): boolean =>
  (id === undefined || (id as string[]).includes(row.id)) &&
  (counsellorId === undefined || [row.counsellorId, row.coverId].includes(String(counsellorId))) &&
  clientId === undefined &&
  Object.entries(same).every(([key, value]) => value === undefined || row[key] === value);

/** Shows contracts to those who may see their clients. */
@Injectable()
export class ContractList {
  constructor(private readonly work: UnitOfWork) {}

  /** The manager's list is by number: slot and counsellor, and nothing else (model 3.5). */
  list(actor: StaffActor, query: ListQuery): Promise<Page<ContractView | NumberedContractView>> {
    return this.work.look(actor, 'counselling.contract.list', async (tx) => {
      if (readsByNumber(actor) && !holds(actor, ['receptionist', ...COUNSELLORS])) return this.#byNumber(tx, query);
      const fixed = [tx.unitId, today(tx.now)];
      const rows = await tx.rows<ContractRow & { total: string }>(...listed({ ...LISTING, fixed }, query));
      tx.shown(rows.map(({ clientId }) => clientId));
      return new Page(
        rows.map((row) => new ContractView(row, actor)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  async #byNumber(tx: Tx, query: ListQuery): Promise<Page<NumberedContractView>> {
    const rows = await tx.rows<NumberedRow>(BY_NUMBER);
    const page = Page.of(
      rows.filter((row) => isAsked(row, query.filter)),
      query,
    );
    tx.shown(page.rows.map(({ clientId }) => clientId));
    return new Page(
      page.rows.map((row) => new NumberedContractView(row)),
      page.total,
      query,
    );
  }

  read(actor: StaffActor, id: string): Promise<ContractView> {
    return this.work.look(actor, 'counselling.contract.read', (tx) => this.one(tx, id));
  }

  /** One contract, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<ContractView> {
    const row = await tx.row<ContractRow>(ONE, [tx.unitId, today(tx.now), id]);
    tx.shown([row.clientId]);
    return new ContractView(row, tx.actor);
  }
}
