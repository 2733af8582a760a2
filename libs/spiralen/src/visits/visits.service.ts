import { Injectable } from '@nestjs/common';
import { NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import type { Addressed } from '../bookings/booking-deeds.service.js';
import { BookingList } from '../bookings/booking-list.js';
import { Booking } from '../bookings/booking.entity.js';
import type { RecordServices, ServiceGiven } from '../bookings/booking.inputs.js';
import { mayDo } from '../bookings/booking.policy.js';
import type { BookingView } from '../bookings/booking.views.js';
import { ExaminationSteps } from '../examination-plans/examination-steps.js';
import { ServicesService } from '../services/services.service.js';
import { ServiceItem } from './service-item.entity.js';

/** Records what was done at a visit (W21, W22). */
@Injectable()
export class VisitsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly services: ServicesService,
    private readonly bookings: BookingList,
    private readonly examinations: ExaminationSteps,
  ) {}

  recordServices(actor: StaffActor, { id, expected }: Addressed, { items }: RecordServices): Promise<BookingView> {
    return this.work.run(actor, 'spiralen.visit.record-services', async (tx) => {
      const booking = await tx.lock(Booking, id);
      if (!mayDo(actor, 'recordServices')) throw new NotAllowed();
      expected.of(booking);
      booking.mustBeReadyFor('recordServices');
      await this.recordIn(tx, booking, items);
      await tx.save(booking);
      return this.bookings.view(tx, id);
    });
  }

  /** The same inside a transaction of the caller's, who holds the booking. A planned examination follows. */
  async recordIn(tx: Tx, booking: Booking, items: readonly ServiceGiven[]): Promise<void> {
    await this.examinations.follow(tx, booking, await this.itemsIn(tx, booking, items));
  }

  /** Writes the services alone, and says which were news. */
  async itemsIn(tx: Tx, booking: Booking, items: readonly ServiceGiven[]): Promise<readonly ServiceGiven[]> {
    await this.#mustBeServices(tx, items);
    const { unitId, compartment, clientId, id: bookingId } = booking;
    const standing = (await tx.find(ServiceItem, { unitId, bookingId })).filter((one) => one.supersededAt === null);
    const changed = items.filter(
      ({ kind, result }) => !standing.some((one) => one.kind === kind && one.result === result),
    );
    for (const old of standing.filter((one) => changed.some(({ kind }) => kind === one.kind))) {
      old.supersededAt = tx.now;
      await tx.save(old);
    }
    const of = { unitId, compartment, clientId, bookingId, recordedBy: tx.actor.id, createdAt: tx.now };
    await tx.addAll(changed.map(({ kind, result }) => Object.assign(new ServiceItem(), { ...of, kind, result })));
    return changed;
  }

  async #mustBeServices(tx: Tx, items: readonly ServiceGiven[]): Promise<void> {
    if (new Set(items.map(({ kind }) => kind)).size < items.length)
      throw new RuleBroken('visit.service-twice', 'Say each service once.');
    const given = await this.services.all(tx);
    const unknown = items.find(({ kind }) => !given.some(({ code }) => code === kind));
    if (unknown !== undefined)
      throw new RuleBroken('service.not-given-here', 'The clinic does not give this service.', {
        service: unknown.kind,
      });
  }
}
