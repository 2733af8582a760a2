import { Injectable } from '@nestjs/common';
import { type Actor, holds, NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { today } from '#calendar';
import { type ListQuery, Page } from '#web';
import { type Listing, listed } from '../listing.js';
import { type Keyed, opener } from '../sealed.js';
import { type OfferView, QueueEntryView, type QueueRow } from './queue.views.js';

/** A pending offer whose last day has gone by counts as expired, and its client as waiting, before the job has said so. */
const STATUS = `CASE WHEN q.status = 'offered' AND o."lapsed" THEN 'waiting' ELSE q.status END`;

const SELECT = `SELECT q.id, CASE WHEN c.id IS NULL THEN NULL ELSE q.client_id END AS "clientId", c.display_name AS "clientName",
    c.number AS "clientNumber", q.compartment, q.service_kind AS "serviceKind", ${STATUS} AS status, q.priority,
    q.priority_reason AS "priorityReason", q.wishes, q.entered_at AS "enteredAt", q.offers_made AS "offersMade", q.version,
    greatest(0, least($2::date, (q.ended_at AT TIME ZONE 'Europe/Stockholm')::date) - (q.entered_at AT TIME ZONE 'Europe/Stockholm')::date - coalesce(h.days, 0))::int AS days,
    h.now AS hold, o.offer, k.wrapped, count(*) OVER () AS total
  FROM counselling.queue_entry q
  LEFT JOIN clients.client c ON c.id = q.client_id
  LEFT JOIN clients.data_key k ON k.client_id = q.client_id
  LEFT JOIN LATERAL (SELECT sum(greatest(0, least(coalesce(x.held_until, $2::date), $2::date) - x.held_from)) AS days,
      (jsonb_agg(jsonb_build_object('from', x.held_from, 'until', x.held_until) ORDER BY x.held_from DESC)
        FILTER (WHERE q.status = 'on_hold')) -> 0 AS now
    FROM counselling.queue_hold x WHERE x.queue_entry_id = q.id) h ON true
  LEFT JOIN LATERAL (SELECT x.status = 'pending' AND x.expires_on < $2::date AS lapsed, jsonb_build_object('id', x.id, 'counsellorId', x.counsellor_id,
      'counsellorName', s.name, 'weekday', x.weekday, 'startTime', to_char(x.start_time, 'HH24:MI'), 'firstOn', x.first_on,
      'durationMinutes', x.duration_minutes, 'roomId', x.room_id, 'roomName', r.name, 'expiresOn', x.expires_on,
      'status', CASE WHEN x.status = 'pending' AND x.expires_on < $2::date THEN 'expired' ELSE x.status END, 'version', x.version) AS offer
    FROM counselling.queue_offer x JOIN access.staff s ON s.id = x.counsellor_id LEFT JOIN calendar.room r ON r.id = x.room_id
    WHERE x.queue_entry_id = q.id ORDER BY x.created_at DESC, x.id DESC LIMIT 1) o ON true`;

const OPEN = 'q.ended_at IS NULL';
const ORDER = `(q.priority = 'urgent') DESC, q.entered_at, q.id`;

const LISTING: Omit<Listing, 'fixed'> = {
  name: 'queue',
  select: SELECT,
  always: `q.unit_id = $1 AND (q.compartment = ANY ($3::text[]) OR EXISTS (SELECT FROM counselling.queue_offer mine
    WHERE mine.queue_entry_id = q.id AND mine.counsellor_id = $4 AND mine.status IN ('pending', 'accepted')))`,
  filters: {
    id: 'q.id = ANY (?::uuid[])',
    serviceKind: 'q.service_kind = ?',
    status: `${STATUS} = ?`,
    clientId: 'q.client_id = ?',
    compartment: 'q.compartment = ?',
  },
  sorts: { enteredAt: 'q.entered_at', id: 'q.id' },
  order: ORDER,
};

const ONE = { name: 'queue-one', text: `${SELECT} WHERE q.unit_id = $1 AND q.id = $3` };
const BY_NUMBER = {
  name: 'queue-by-number',
  text: `SELECT id, number AS "clientNumber", compartment, service_kind AS "serviceKind", status, priority, entered_at AS "enteredAt",
    greatest(0, $1::date - (entered_at AT TIME ZONE 'Europe/Stockholm')::date)::int AS days, offers_made AS "offersMade", version, client_id AS "fileId"
    FROM counselling.queue_by_number() q ORDER BY ${ORDER}`,
};

type Row = Omit<QueueRow, 'priorityReason' | 'wishes'> &
  Keyed & { priorityReason: Buffer | null; wishes: Buffer | null; total: string };

/** Shows the queue to each as she may see it (contract 4). */
@Injectable()
export class QueueList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<QueueEntryView>> {
    return this.work.look(actor, 'counselling.queue.list', (tx) =>
      wholeCompartments(actor).length === 0 && actor.roles.has('unit_manager')
        ? this.#byNumber(tx, query)
        : this.#shells(tx, query),
    );
  }

  read(actor: StaffActor, id: string): Promise<QueueEntryView> {
    return this.work.look(actor, 'counselling.queue.read', (tx) => this.one(tx, id));
  }

  /** One place, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<QueueEntryView> {
    const row = await tx.row<Row>(ONE, [tx.unitId, today(tx.now), id]);
    const { offer } = row;
    const mine = offer?.counsellorId === tx.actor.id || wholeCompartments(tx.actor).includes(row.compartment);
    if (!mine) throw new NotFound();
    return this.#view(tx, row);
  }

  /** The last offer of a place, as it stands after a deed. */
  async offer(tx: Tx, entryId: string): Promise<OfferView> {
    const { offer } = await this.one(tx, entryId);
    if (offer === null) throw new NotFound();
    return offer;
  }

  async #shells(tx: Tx, query: ListQuery): Promise<Page<QueueEntryView>> {
    const fixed = [tx.unitId, today(tx.now), wholeCompartments(tx.actor), tx.actor.id];
    const asked = query.filter.status === undefined && query.filter.id === undefined;
    const always = asked ? `${LISTING.always} AND ${OPEN}` : LISTING.always;
    const name = asked ? 'queue-open' : 'queue';
    const rows = await tx.rows<Row>(...listed({ ...LISTING, name, always, fixed }, query));
    return new Page(
      rows.map((row) => this.#view(tx, row)),
      Number(rows[0]?.total ?? 0),
      query,
    );
  }

  async #byNumber(tx: Tx, query: ListQuery): Promise<Page<QueueEntryView>> {
    const rows = await tx.rows<QueueRow & { fileId: string }>(BY_NUMBER, [today(tx.now)]);
    const { serviceKind, status, id } = query.filter as { serviceKind?: string; status?: string; id?: string[] };
    const kept = rows.filter(
      (row) =>
        (serviceKind === undefined || row.serviceKind === serviceKind) &&
        (status === undefined || row.status === status) &&
        (id === undefined || id.includes(row.id)),
    );
    const hidden = { clientId: null, clientName: null, priorityReason: null, wishes: null, hold: null, offer: null };
    const page = Page.of(kept, query);
    tx.shown(page.rows.map((row) => row.fileId));
    const views = page.rows.map(({ fileId: _, ...row }) => new QueueEntryView({ ...row, ...hidden }, tx.actor));
    return new Page(views, page.total, query);
  }

  #view(tx: Tx, row: Row): QueueEntryView {
    tx.shown([row.clientId]);
    const open = opener(tx);
    const { wrapped: _key, total: _total, ...plain } = row;
    return new QueueEntryView(
      {
        ...plain,
        priorityReason: open(row, 'queue_entry.priority_reason', row.priorityReason),
        wishes: open(row, 'queue_entry.wishes', row.wishes),
      },
      tx.actor,
    );
  }
}

/** Where she sees every place: reception, and KAST's own counsellors. */
const wholeCompartments = (actor: Actor): string[] =>
  ['counselling', 'kast'].filter(
    (one) => holds(actor, ['receptionist'], one) || (one === 'kast' && holds(actor, ['kast_counsellor'], one)),
  );
