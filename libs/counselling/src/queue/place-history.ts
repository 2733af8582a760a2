import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type Keyed, opener } from '../sealed.js';
import { PlaceEventView, type PlaceEventRow } from './place.views.js';
import { QueueList } from './queue-list.js';

const SELECT = `SELECT e.id, e.client_id AS "clientId", e.queue_entry_id AS "queueEntryId", e.kind, e.happened_at AS "at", e.created_at AS "recordedAt",
    p.name AS "byName", e.channel, e.code, e.reason, k.wrapped,
    CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('counsellorName', s.name, 'weekday', o.weekday, 'startTime', to_char(o.start_time, 'HH24:MI'),
      'firstOn', o.first_on, 'expiresOn', o.expires_on) END AS offer
  FROM counselling.place_event e
  LEFT JOIN access.staff p ON p.id = e.done_by
  LEFT JOIN counselling.queue_offer o ON o.id = e.offer_id
  LEFT JOIN access.staff s ON s.id = o.counsellor_id
  LEFT JOIN clients.data_key k ON e.reason IS NOT NULL AND k.client_id = e.client_id`;
const OF_PLACE = {
  name: 'place-history',
  text: `${SELECT} WHERE e.unit_id = $1 AND e.queue_entry_id = $2 ORDER BY e.created_at DESC, e.id DESC`,
};
const ONE = { name: 'place-event-one', text: `${SELECT} WHERE e.unit_id = $1 AND e.id = $2` };

type Row = Omit<PlaceEventRow, 'reason'> & Keyed & { reason: Buffer | null };

/** Tells what has happened to a place in the queue: who, when, what and why. */
@Injectable()
export class PlaceHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: QueueList,
  ) {}

  /** The last first. Whoever may not see the place is told that there is none. */
  ofPlace(actor: StaffActor, entryId: string): Promise<PlaceEventView[]> {
    return this.work.look(actor, 'counselling.queue.history', async (tx) => {
      await this.places.one(tx, entryId);
      const rows = await tx.rows<Row>(OF_PLACE, [tx.unitId, entryId]);
      return rows.map((row) => view(tx, row));
    });
  }

  async one(tx: Tx, id: string): Promise<PlaceEventView> {
    return view(tx, await tx.row<Row>(ONE, [tx.unitId, id]));
  }
}

function view(tx: Tx, row: Row): PlaceEventView {
  tx.shown([row.clientId]);
  return new PlaceEventView({ ...row, reason: opener(tx)(row, 'place_event.reason', row.reason) });
}
