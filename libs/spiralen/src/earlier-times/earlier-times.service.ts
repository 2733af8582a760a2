import { Injectable } from '@nestjs/common';
import { addDays, type Busy, Reservations, today, wholeDays } from '#calendar';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { Booking } from '../bookings/booking.entity.js';
import { mayDo } from '../bookings/booking.policy.js';
import { type Slot, slotsIn } from '../slots/openings.js';
import { beginning, SlotFinder } from '../slots/slot-finder.js';
import { WISHES } from './earlier-times.sql.js';
import { EarlierWish, WISH_STATUSES } from './earlier-wish.entity.js';
import type { WishEarlier } from './earlier-wish.inputs.js';
import { EarlierWishView, type WishRow } from './earlier-wish.views.js';
import { fitting } from './fitting.js';

export const WISH_LIST: ListShape = {
  resource: 'earlier-wishes',
  filters: { clientId: 'id', status: WISH_STATUSES },
  unknownFilter: 'search.not-allowed',
};

/** No longer ahead than the finder looks; a wish for something nearer than that is what the list is for. */
const DAYS_AHEAD = 62;

/** The waiting list for earlier times: those a free time fits are shown in order, and somebody calls and moves. */
@Injectable()
export class EarlierTimes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly finder: SlotFinder,
    private readonly reservations: Reservations,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<EarlierWishView>> {
    return this.work.look(actor, 'spiralen.earlier-wish.list', async (tx) => {
      const { id, clientId, status } = query.filter;
      const asked = [id ?? null, clientId ?? null, status ?? null, query.from, query.size];
      const rows = await tx.rows<WishRow & { total: number }>(WISHES, [tx.unitId, tx.now, ...asked]);
      return new Page(await this.#views(tx, rows), rows[0]?.total ?? 0, query);
    });
  }

  wish(actor: StaffActor, input: WishEarlier): Promise<EarlierWishView> {
    return this.work.run(actor, 'spiralen.earlier-wish.add', async (tx) => {
      // Held, so that nobody cancels or moves it meanwhile.
      const booking = await tx.lock(Booking, input.bookingId);
      booking.mustBeReadyFor('wishEarlier');
      if (booking.startsAt <= tx.now) throw new RuleBroken('booking.in-the-past', 'That time has passed.');
      const { unitId, compartment, clientId } = booking;
      const wish = Object.assign(new EarlierWish(), {
        ...{ unitId, compartment, clientId, bookingId: booking.id, addedBy: actor.id, createdAt: tx.now },
        clinicianId: input.clinicianId ?? null,
        partOfDay: input.partOfDay ?? null,
        notBefore: input.notBefore ?? null,
      });
      await tx.add(wish);
      return this.#view(tx, wish.id);
    });
  }

  withdraw(actor: StaffActor, id: string, expected: Expected): Promise<EarlierWishView> {
    return this.work.run(actor, 'spiralen.earlier-wish.withdraw', async (tx) => {
      const wish = await tx.lock(EarlierWish, id);
      if (!mayDo(actor, 'wishEarlier')) throw new NotAllowed();
      expected.of(wish);
      wish.withdraw(actor.id, tx.now);
      await tx.save(wish);
      return this.#view(tx, id);
    });
  }

  async #view(tx: Tx, id: string): Promise<EarlierWishView> {
    const row = await tx.row<WishRow>(WISHES, [tx.unitId, tx.now, [id], null, null, 0, 1]);
    const [view] = await this.#views(tx, [row]);
    return view as EarlierWishView;
  }

  /** One look at the calendar for each service that is waited for, and one for where the patients are. */
  async #views(tx: Tx, rows: readonly WishRow[]): Promise<EarlierWishView[]> {
    tx.shown(rows.map(({ clientId }) => clientId));
    const waiting = rows.filter(({ status }) => status === 'waiting');
    const slots = await this.#free(tx, waiting);
    const busy = await this.#busy(tx, waiting);
    return rows.map((row) => {
      if (row.status !== 'waiting') return new EarlierWishView(row, [], tx.actor);
      const hers = busy.filter(({ resourceId, sourceId }) => resourceId === row.clientId && sourceId !== row.bookingId);
      const fits = fitting({ ...row, busy: hers }, slots.get(row.serviceKind) ?? []);
      return new EarlierWishView(row, fits, tx.actor);
    });
  }

  async #free(tx: Tx, waiting: readonly WishRow[]): Promise<Map<string, Slot[]>> {
    const slots = new Map<string, Slot[]>();
    for (const serviceKind of new Set(waiting.map((row) => row.serviceKind))) {
      const span = {
        from: tx.now,
        to: lastOf(
          waiting.filter((row) => row.serviceKind === serviceKind),
          tx.now,
        ),
      };
      const found = await this.finder.openings(tx, { serviceKind, ...span });
      slots.set(serviceKind, beginning(slotsIn(found), span, tx.now));
    }
    return slots;
  }

  async #busy(tx: Tx, waiting: readonly WishRow[]): Promise<Busy[]> {
    if (waiting.length === 0) return [];
    const clients = waiting.map(({ clientId }) => clientId);
    return this.reservations.busy(tx, clients, tx.now, lastOf(waiting, tx.now));
  }
}

/** Until the latest of the times they have, and no longer than anybody looks through. */
function lastOf(waiting: readonly WishRow[], now: Date): Date {
  const limit = wholeDays(addDays(today(now), DAYS_AHEAD)).endsAt.getTime();
  return new Date(Math.min(limit, Math.max(...waiting.map(({ startsAt }) => startsAt.getTime()))));
}
