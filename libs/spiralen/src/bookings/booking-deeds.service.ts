import { Injectable } from '@nestjs/common';
import { Reservations } from '#calendar';
import { ClientDirectory } from '#clients';
import { Expected, NotAllowed, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { BookingList, CANCELLATION_REASON } from './booking-list.js';
import type { BookingDeed } from './booking-status.js';
import { Booking } from './booking.entity.js';
import type { CancelBooking, CheckIn } from './booking.inputs.js';
import { mayDo } from './booking.policy.js';
import type { BookingView } from './booking.views.js';

/** Which booking, and the version the caller has seen. */
export interface Addressed {
  readonly id: string;
  readonly expected: Expected;
}

interface Named {
  readonly deed: BookingDeed;
  /** The deed's name in the log. */
  readonly log: string;
}

/** Brings a booking through its day: confirmed, arrived, seen, done, or not. */
@Injectable()
export class BookingDeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly reservations: Reservations,
    private readonly bookings: BookingList,
  ) {}

  confirm(actor: StaffActor, addressed: Addressed): Promise<BookingView> {
    return this.#do(actor, addressed, { deed: 'confirm', log: 'confirm' }, (booking, tx) => booking.confirm(tx.now));
  }

  /** One winner by the row itself; nobody has to say which version she saw (contract 1). */
  arrive(actor: StaffActor, id: string, { informedAboutUnit }: CheckIn): Promise<BookingView> {
    const addressed = { id, expected: Expected.any };
    return this.#do(actor, addressed, { deed: 'arrive', log: 'arrive' }, async (booking, tx) => {
      booking.arrive(informedAboutUnit, tx.now);
      if (informedAboutUnit === 'given') await this.directory.informed(tx, booking.clientId);
    });
  }

  showToWaitingRoom(actor: StaffActor, addressed: Addressed): Promise<BookingView> {
    return this.#do(actor, addressed, { deed: 'showToWaitingRoom', log: 'wait' }, (booking, tx) =>
      booking.showToWaitingRoom(tx.now),
    );
  }

  start(actor: StaffActor, addressed: Addressed): Promise<BookingView> {
    return this.#do(actor, addressed, { deed: 'start', log: 'start' }, (booking, tx) =>
      booking.start(actor.id, tx.now),
    );
  }

  complete(actor: StaffActor, addressed: Addressed): Promise<BookingView> {
    return this.#do(actor, addressed, { deed: 'complete', log: 'complete' }, (booking, tx) => booking.complete(tx.now));
  }

  depart(actor: StaffActor, addressed: Addressed): Promise<BookingView> {
    return this.#do(actor, addressed, { deed: 'depart', log: 'depart' }, async (booking, tx) => {
      booking.depart(tx.now);
      await this.reservations.release(tx, [booking.id]);
    });
  }

  cancel(actor: StaffActor, addressed: Addressed, { by, reason }: CancelBooking): Promise<BookingView> {
    return this.#do(actor, addressed, { deed: 'cancel', log: 'cancel' }, async (booking, tx) => {
      booking.cancel(by, tx.now);
      if (reason != null) {
        const box = await tx.box(booking.clientId);
        booking.cancellationReason = box.seal({ column: CANCELLATION_REASON, row: booking.id }, reason);
      }
      await this.reservations.release(tx, [booking.id]);
    });
  }

  /** The rest of the time is free for somebody else. */
  missed(actor: StaffActor, addressed: Addressed): Promise<BookingView> {
    return this.#do(actor, addressed, { deed: 'noShow', log: 'no-show' }, async (booking, tx) => {
      booking.missed(tx.now);
      await this.reservations.release(tx, [booking.id]);
    });
  }

  #do(
    actor: StaffActor,
    { id, expected }: Addressed,
    { deed, log }: Named,
    act: (booking: Booking, tx: Tx) => void | Promise<void>,
  ): Promise<BookingView> {
    return this.work.run(actor, `spiralen.booking.${log}`, async (tx) => {
      const booking = await tx.lock(Booking, id);
      if (!mayDo(actor, deed)) throw new NotAllowed();
      expected.of(booking);
      await act(booking, tx);
      await tx.save(booking);
      return this.bookings.view(tx, id);
    });
  }
}
