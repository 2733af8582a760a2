import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { type Beside, IncomingReferralView } from './incoming.views.js';
import { Message, MESSAGE_STATUSES, openLetter } from './message.entity.js';

export const INCOMING_LIST: ListShape = {
  resource: 'incoming-referrals',
  filters: { status: [...MESSAGE_STATUSES, 'open'], clientId: 'id' },
  unknownFilter: 'search.not-allowed',
};

/** The letter of one that was declined or has lapsed is nobody's to read; row-level security says so. */
const INCOMING = {
  name: 'bridge-incoming',
  text: `SELECT m.id, m.unit_id AS "unitId", m.compartment, m.from_compartment AS "fromCompartment", m.created_at AS "createdAt", m.version, m.status,
      m.received_at AS "receivedAt", m.answered_at AS "answeredAt", m.accepted_by AS "acceptedBy", m.first_contact_at AS "firstContactAt",
      m.ended_at AS "endedAt", m.decline_reason AS "declineReason", s.name AS "senderName", a.name AS "acceptedByName", r.client_id AS "clientId",
      l.content, (count(*) OVER ())::int AS total
    FROM bridge.message m JOIN access.staff s ON s.unit_id = m.unit_id AND s.id = m.sent_by
    LEFT JOIN access.staff a ON a.unit_id = m.unit_id AND a.id = m.accepted_by
    LEFT JOIN bridge.arrival r ON r.unit_id = m.unit_id AND r.message_id = m.id
    LEFT JOIN bridge.letter l ON l.unit_id = m.unit_id AND l.message_id = m.id
    WHERE m.unit_id = $1 AND m.compartment = ANY ($2::text[]) AND ($3::uuid[] IS NULL OR m.id = ANY ($3))
      AND ($4::text IS NULL OR m.status = $4 OR ($4 = 'open' AND m.ended_at IS NULL))
      AND ($5::uuid IS NULL OR r.client_id = ANY ((SELECT clients.files_of($5))::uuid[]))
    ORDER BY (m.ended_at IS NOT NULL), m.created_at, m.id OFFSET $6 LIMIT $7`,
};

type Row = Message & Omit<Beside, 'items'> & { readonly content: Buffer | null; readonly total: number };

/** Shows what has come to the reader's part of the unit. */
@Injectable()
export class IncomingList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<IncomingReferralView>> {
    return this.work.look(actor, 'bridge.incoming.list', async (tx) => {
      const { id, status, clientId } = query.filter as { id?: string[]; status?: string; clientId?: string };
      const rows = await known(tx, [id ?? null, status ?? null, clientId ?? null, query.from, query.size]);
      // A list tells that something has come; what it says is opened one by one.
      const views = rows.map((row) => viewOf(tx, row, false));
      return new Page(views, rows[0]?.total ?? 0, query);
    });
  }

  read(actor: StaffActor, id: string): Promise<IncomingReferralView> {
    return this.work.run(actor, 'bridge.incoming.read', (tx) => this.view(tx, id));
  }

  async view(tx: Tx, id: string): Promise<IncomingReferralView> {
    const [row] = await known(tx, [[id], null, null, 0, 1]);
    if (row === undefined) throw new NotFound();
    return viewOf(tx, row, true);
  }
}

const known = (tx: Tx, asked: readonly unknown[]): Promise<Row[]> =>
  tx.rows<Row>(INCOMING, [tx.unitId, partsOf(tx.actor), ...asked]);

/** The parts of the unit where this person writes: what she has sent herself is not what has come to her. */
export const partsOf = (actor: Actor): string[] =>
  actor.kind === 'job'
    ? []
    : actor.assignments.flatMap(({ role, compartment }) =>
        compartment === null || role === 'receptionist' ? [] : [compartment],
      );

function viewOf(tx: Tx, row: Row, opens: boolean): IncomingReferralView {
  const { senderName, acceptedByName, clientId } = row;
  tx.shown([clientId]);
  const message = Object.assign(new Message(), row);
  const items = opens && row.content !== null ? openLetter(tx.keys, row.id, row.content) : null;
  return new IncomingReferralView(message, tx.actor, { senderName, acceptedByName, clientId, items });
}
