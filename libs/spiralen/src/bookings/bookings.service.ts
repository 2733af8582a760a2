import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { type Actor, type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { BookingList } from './booking-list.js';
import { Booking } from './booking.entity.js';
import type { BookTime, MoveBooking } from './booking.inputs.js';
import { isClinician, mayDo } from './booking.policy.js';
import type { BookingView } from './booking.views.js';
import { FOLLOW } from '../earlier-times/earlier-times.sql.js';
import { EligibilityOverride } from './eligibility-override.entity.js';
import { Placing, type Wish } from './placing.js';

const OVERRIDE_REASON = 'spiralen.eligibility_override.reason';

/** Gives patients times with clinicians, and moves them. */
@Injectable()
export class BookingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly placing: Placing,
    private readonly bookings: BookingList,
  ) {}

  book(actor: StaffActor, input: BookTime): Promise<BookingView> {
    return this.work.run(actor, 'spiralen.booking.book', async (tx) => {
      const { id } = await this.bookIn(tx, input);
      return this.bookings.view(tx, id);
    });
  }

  /** The same inside a transaction of the caller's. */
  async bookIn(tx: Tx, input: BookTime): Promise<Booking> {
    const { clientId, serviceKind, clinicianId, source, eligibilityOverride: override } = input;
    const client = await this.directory.fileIn(tx, clientId, ['spiralen']);
    if (override != null && !isClinician(tx.actor)) throw new NotAllowed();
    const wish: Wish = {
      file: client.file,
      serviceKind,
      clinicianId,
      startsAt: ahead(input.startsAt, tx),
      roomId: input.roomId ?? undefined,
      patient: client,
      overridden: override != null,
    };
    const seen = await this.placing.look(tx, wish);
    const booking = Object.assign(new Booking(), {
      ...{ ...client.file, serviceKind, clinicianId, source: source ?? null, bookedBy: tx.actor.id },
      createdAt: tx.now,
    });
    await tx.add(Object.assign(booking, await this.placing.take(tx, wish, { sourceId: booking.id, seen })));
    if (override != null) await this.#keepReason(tx, booking, override.reason);
    return booking;
  }

  move(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: MoveBooking; expected: Expected },
  ): Promise<BookingView> {
    return this.work.run(actor, 'spiralen.booking.move', async (tx) => {
      const moved = await this.moveIn(tx, id, { input, expected });
      return this.bookings.view(tx, moved.id);
    });
  }

  /** SM-4: the old booking is closed and a new one carries on; its eligibility was judged when it was made. */
  async moveIn(tx: Tx, id: string, { input, expected }: { input: MoveBooking; expected: Expected }): Promise<Booking> {
    const old = await tx.lock(Booking, id);
    if (!mayDo(tx.actor, 'move')) throw new NotAllowed();
    expected.of(old);
    old.reschedule(tx.now);
    const { unitId, compartment, clientId, serviceKind } = old;
    const clinicianId = input.clinicianId ?? old.clinicianId;
    const wish: Wish = {
      file: { unitId, compartment, clientId },
      serviceKind,
      clinicianId,
      startsAt: ahead(input.startsAt, tx),
      roomId: input.roomId ?? undefined,
      ratherRoomId: clinicianId === old.clinicianId ? old.roomId : undefined,
      instead: id,
    };
    const seen = await this.placing.look(tx, wish);
    const booking = Object.assign(new Booking(), {
      ...{ ...wish.file, serviceKind, clinicianId, source: old.source, bookedBy: tx.actor.id },
      rescheduledFrom: id,
      createdAt: tx.now,
    });
    const place = await this.placing.take(tx, wish, { sourceId: booking.id, seen });
    await tx.save(old);
    await tx.add(Object.assign(booking, place));
    await tx.change(FOLLOW, [id, booking.id, place.startsAt < old.startsAt, tx.now, tx.actor.id]);
    return booking;
  }

  async #keepReason(tx: Tx, { unitId, compartment, clientId, id }: Booking, reason: string): Promise<void> {
    const override = new EligibilityOverride();
    const box = await tx.box(clientId);
    const sealed = box.seal({ column: OVERRIDE_REASON, row: override.id }, reason);
    const of = { unitId, compartment, clientId, bookingId: id, decidedBy: tx.actor.id };
    await tx.add(Object.assign(override, { ...of, reason: sealed, createdAt: tx.now }));
  }
}

/** Nothing is booked backwards; only the house's own jobs write what lies behind, when a made-up year is laid. */
function ahead(startsAt: string, { actor, now }: { actor: Actor; now: Date }): Date {
  const instant = new Date(startsAt);
  if (actor.kind === 'staff' && instant < now) throw new RuleBroken('booking.in-the-past', 'That time has passed.');
  return instant;
}
