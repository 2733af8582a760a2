import { Injectable } from '@nestjs/common';
import { fromAsked, toAsked } from '#calendar';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { BOOKING_STATUSES } from './booking-status.js';
import { BookingPageView, type BookingRow, BookingView, type EarlierRow, EarlierTime } from './booking.views.js';
import { EARLIER, LIST, ONE } from './bookings.sql.js';

/** What the list of bookings may be asked. About a person: only which one (D4). */
export const BOOKING_LIST: ListShape = {
  resource: 'bookings',
  filters: { from: 'instant', to: 'instant', clinicianId: 'id', clientId: 'id', status: BOOKING_STATUSES },
  sorts: ['startsAt'],
  unknownFilter: 'search.not-allowed',
};

export const CANCELLATION_REASON = 'spiralen.booking.cancellation_reason';

type Wanted = { id?: string[]; from?: string; to?: string; clinicianId?: string; clientId?: string; status?: string };

/** Shows bookings: many in a list, one on its page. */
@Injectable()
export class BookingList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<BookingView>> {
    return this.work.look(actor, 'spiralen.booking.list', async (tx) => {
      const statement = query.sort?.descending === true ? LIST.descending : LIST.ascending;
      const asked = [tx.unitId, ...wanted(query.filter), query.from, query.size];
      const rows = await tx.rows<BookingRow & { total: number }>(statement, asked);
      tx.shown(rows.map((row) => row.clientId));
      const views = rows.map((row) => new BookingView(row, looking(tx)));
      return new Page(views, rows[0]?.total ?? 0, query);
    });
  }

  read(actor: StaffActor, id: string): Promise<BookingPageView> {
    return this.work.look(actor, 'spiralen.booking.read', async (tx) => {
      const row = await tx.row<BookingRow>(ONE, [id]);
      tx.shown([row.clientId]);
      const earlier = row.rescheduledFrom === null ? [] : await tx.rows<EarlierRow>(EARLIER, [id]);
      const { cancellationReason: sealed } = row;
      const place = { column: CANCELLATION_REASON, row: id };
      return new BookingPageView(row, looking(tx), {
        cancellationReason: sealed === null ? null : (await tx.box(row.clientId)).open(place, sealed),
        earlier: earlier.map((one) => new EarlierTime(one)),
      });
    });
  }

  /** The booking as it stands now, in the transaction that has just changed it. */
  async view(tx: Tx, id: string): Promise<BookingView> {
    const row = await tx.row<BookingRow>(ONE, [id]);
    tx.shown([row.clientId]);
    return new BookingView(row, looking(tx));
  }
}

/** The filter in the order of the statement's values. */
function wanted(filter: ListQuery['filter']): unknown[] {
  const { id, from, to, clinicianId, clientId, status } = filter as Wanted;
  const [since, until] = [from && fromAsked(from), to && toAsked(to)];
  return [id, since, until, clinicianId, clientId, status].map((value) => value ?? null);
}

const looking = (tx: Tx) => ({ viewer: tx.actor, now: tx.now });
