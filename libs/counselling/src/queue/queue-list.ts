import { Injectable } from '@nestjs/common';
import { type Actor, holds, NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { today } from '#calendar';
import { type ListQuery, Page } from '#web';
import { type Listing, listed } from '../listing.js';
import { type Keyed, opener } from '../sealed.js';
import { openReview } from './place-review.entity.js';
import { type OfferView, QueueEntryView, type QueueRow, type ReviewRow } from './queue.views.js';

/** A pending offer whose last day has gone by counts as expired, and its client as waiting, before the job has said so. */
const STATUS = `CASE WHEN q.status = 'offered' AND o."lapsed" THEN 'waiting' ELSE q.status END`;

/** The manager's last word on the place; her reason comes sealed, as base64. */
const REVIEW = `(SELECT jsonb_build_object('id', r.id, 'decision', r.decision, 'reason', encode(r.reason, 'base64'), 'at', r.created_at,
    'byName', m.name, 'offersMade', r.offers_made) FROM counselling.place_review r JOIN access.staff m ON m.id = r.decided_by
  WHERE r.queue_entry_id = q.id ORDER BY r.created_at DESC LIMIT 1)`;

const SELECT = `SELECT q.id, CASE WHEN c.id IS NULL THEN NULL ELSE q.client_id END AS "clientId", c.display_name AS "clientName",
    c.number AS "clientNumber", q.compartment, q.service_kind AS "serviceKind", ${STATUS} AS status, q.priority,
    q.priority_reason AS "priorityReason", q.wishes, q.preferred_weekdays AS weekdays, q.preferred_parts AS "partsOfDay", q.preferred_gender AS "counsellorGender", q.entered_at AS "enteredAt", q.offers_made AS "offersMade", q.version,
    greatest(0, t.last - t.first - coalesce(h.days, 0))::int AS days,
    h.now AS hold, o.offer, k.wrapped, a.attempts, ${REVIEW} AS review, count(*) OVER () AS total
  FROM counselling.queue_entry q
  CROSS JOIN LATERAL (SELECT (q.entered_at AT TIME ZONE 'Europe/Stockholm')::date AS first,
    least($2::date, (q.ended_at AT TIME ZONE 'Europe/Stockholm')::date) AS last) t
  LEFT JOIN clients.client c ON c.id = q.client_id
  LEFT JOIN clients.data_key k ON k.client_id = q.client_id
  LEFT JOIN LATERAL (SELECT sum(greatest(0, least(coalesce(x.held_until, t.last), t.last) - greatest(x.held_from, t.first))) AS days,
      (jsonb_agg(jsonb_build_object('from', x.held_from, 'until', x.held_until) ORDER BY x.held_from DESC)
        FILTER (WHERE q.status = 'on_hold')) -> 0 AS now
    FROM counselling.queue_hold x WHERE x.queue_entry_id = q.id) h ON true
  LEFT JOIN LATERAL (SELECT x.status = 'pending' AND x.expires_on < $2::date AS lapsed, jsonb_build_object('id', x.id, 'counsellorId', x.counsellor_id,
      'counsellorName', s.name, 'weekday', x.weekday, 'startTime', to_char(x.start_time, 'HH24:MI'), 'firstOn', x.first_on,
      'durationMinutes', x.duration_minutes, 'roomId', x.room_id, 'roomName', r.name, 'expiresOn', x.expires_on,
      'status', CASE WHEN x.status = 'pending' AND x.expires_on < $2::date THEN 'expired' ELSE x.status END, 'version', x.version) AS offer
    FROM counselling.queue_offer x JOIN access.staff s ON s.id = x.counsellor_id LEFT JOIN calendar.room r ON r.id = x.room_id
    WHERE x.queue_entry_id = q.id ORDER BY x.created_at DESC, x.id DESC LIMIT 1) o ON true
  LEFT JOIN LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('at', x.happened_at, 'outcome', x.code)), '[]') AS attempts
    FROM counselling.place_event x WHERE x.queue_entry_id = q.id AND x.kind = 'attempted') a ON true`;

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
    clientId: 'q.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    compartment: 'q.compartment = ?',
  },
  sorts: { enteredAt: 'q.entered_at', id: 'q.id' },
  order: ORDER,
};

const ONE = { name: 'queue-one', text: `${SELECT} WHERE q.unit_id = $1 AND q.id = $3` };
/** All who wait, as the manager may know them: narrowed here, where nobody's name is. */
const BY_NUMBER = {
  name: 'queue-by-number',
  text: `SELECT q.id, q.number AS "clientNumber", q.compartment, q.service_kind AS "serviceKind", q.status, q.priority, q.entered_at AS "enteredAt",
    q.days, q.offers_made AS "offersMade", q.version, q.client_id AS "fileId", ${REVIEW} AS review
    FROM counselling.queue_by_number() q ORDER BY ${ORDER}`,
};
const NOT_HERS = {
  ...{ clientId: null, clientName: null, priorityReason: null, wishes: null, hold: null, offer: null },
  ...{ weekdays: [], partsOfDay: [], counsellorGender: null, attempts: null },
};

type Row = Omit<QueueRow, 'priorityReason' | 'wishes'> &
  Keyed & { priorityReason: Buffer | null; wishes: Buffer | null; total: string };
type NumberRow = Omit<QueueRow, keyof typeof NOT_HERS> & { fileId: string };

/** Shows the queue to each as she may see it (contract 4). */
@Injectable()
export class QueueList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<QueueEntryView>> {
    return this.work.look(actor, 'counselling.queue.list', (tx) =>
      managesOnly(actor) ? this.#byNumber(tx, query) : this.#shells(tx, query),
    );
  }

  read(actor: StaffActor, id: string): Promise<QueueEntryView> {
    return this.work.look(actor, 'counselling.queue.read', (tx) =>
      managesOnly(actor) ? this.byNumber(tx, id) : this.one(tx, id),
    );
  }

  /** One place, as it stands after a deed. */
  async one(tx: Tx, id: string): Promise<QueueEntryView> {
    const row = await tx.row<Row>(ONE, [tx.unitId, today(tx.now), id]);
    const { offer } = row;
    const hers = offer?.counsellorId === tx.actor.id && ['pending', 'accepted'].includes(offer.status);
    const mine = hers || wholeCompartments(tx.actor).includes(row.compartment);
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
    const { id, serviceKind, status, compartment, clientId } = query.filter;
    const asked = Object.entries({ serviceKind, status, compartment });
    const rows = (await tx.rows<NumberRow>(BY_NUMBER)).filter(
      (row) =>
        // Whose a place is she may neither be told nor find out by asking.
        clientId === undefined &&
        asked.every(([key, value]) => value === undefined || row[key as keyof NumberRow] === value) &&
        (!Array.isArray(id) || id.includes(row.id)),
    );
    const page = Page.of(rows, query);
    return new Page(
      page.rows.map((row) => this.#numbered(tx, row)),
      page.total,
      query,
    );
  }

  /** One place by its number, for whoever may not know whose it is. */
  async byNumber(tx: Tx, id: string): Promise<QueueEntryView> {
    const row = (await tx.rows<NumberRow>(BY_NUMBER)).find((one) => one.id === id);
    if (row === undefined) throw new NotFound();
    return this.#numbered(tx, row);
  }

  #numbered(tx: Tx, { fileId, ...row }: NumberRow): QueueEntryView {
    tx.shown([fileId]);
    return new QueueEntryView({ ...row, ...NOT_HERS, review: opened(tx, row.review) }, tx.actor);
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
        review: opened(tx, row.review),
      },
      tx.actor,
    );
  }
}

const opened = (tx: Tx, review: ReviewRow | null): ReviewRow | null =>
  review && { ...review, reason: openReview(tx.keys, review.id, Buffer.from(review.reason, 'base64')) };

/** She plans the unit and keeps no queue: number, days and status are what she is told (model 3.5). */
const managesOnly = (actor: StaffActor): boolean =>
  wholeCompartments(actor).length === 0 && actor.roles.has('unit_manager');

/** Where she sees every place: reception, and KAST's own counsellors. */
const wholeCompartments = (actor: Actor): string[] =>
  ['counselling', 'kast'].filter(
    (one) => holds(actor, ['receptionist'], one) || (one === 'kast' && holds(actor, ['kast_counsellor'], one)),
  );
