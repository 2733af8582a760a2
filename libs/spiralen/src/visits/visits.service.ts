import { Injectable } from '@nestjs/common';
import { NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import type { Addressed } from '../bookings/booking-deeds.service.js';
import { BookingList } from '../bookings/booking-list.js';
import { Booking } from '../bookings/booking.entity.js';
import type { RecordServices, ServiceGiven } from '../bookings/booking.inputs.js';
import { mayDo } from '../bookings/booking.policy.js';
import type { BookingView } from '../bookings/booking.views.js';
import { mustBeCodes } from '../classifications/codes-of-visit.js';
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

  recordServices(actor: StaffActor, { id, expected }: Addressed, input: RecordServices): Promise<BookingView> {
    return this.work.run(actor, 'spiralen.visit.record-services', async (tx) => {
      const booking = await tx.lock(Booking, id);
      if (!mayDo(actor, 'recordServices')) throw new NotAllowed();
      expected.of(booking);
      booking.mustBeReadyFor('recordServices');
      mustSayEachOnce(input);
      await this.#withdraw(tx, booking, input.withdrawn ?? []);
      await this.recordIn(tx, booking, input.items);
      await tx.save(booking);
      return this.bookings.view(tx, id);
    });
  }

  /** The same inside a transaction of the caller's, who holds the booking. A planned examination follows. */
  async recordIn(tx: Tx, booking: Booking, items: readonly ServiceGiven[]): Promise<void> {
    await this.examinations.follow(tx, booking, await this.itemsIn(tx, booking, items));
  }

  /** Writes the services alone, and says whose results were news. */
  async itemsIn(tx: Tx, booking: Booking, items: readonly ServiceGiven[]): Promise<readonly ServiceGiven[]> {
    await this.#mustBeServices(tx, items);
    await mustBeCodes(tx, items, booking.startsAt);
    const standing = await this.#standing(tx, booking);
    const news: ServiceGiven[] = [];
    for (const given of items) {
      const old = standing.find(({ kind }) => kind === given.kind);
      await this.#keep(tx, booking, afterwards(given, old), old);
      if (old?.result !== given.result) news.push(given);
    }
    return news;
  }

  async #keep(tx: Tx, booking: Booking, said: Said, old: ServiceItem | undefined): Promise<void> {
    if (old !== undefined && isSaid(old, said)) return;
    if (old !== undefined) await this.#supersede(tx, old);
    const of = { ...fileOf(booking), bookingId: booking.id, recordedBy: tx.actor.id, createdAt: tx.now };
    await tx.add(Object.assign(new ServiceItem(), of, said));
  }

  async #withdraw(tx: Tx, booking: Booking, kinds: readonly string[]): Promise<void> {
    if (kinds.length === 0) return;
    const wrong = (await this.#standing(tx, booking)).filter(({ kind }) => kinds.includes(kind));
    for (const item of wrong) await this.#supersede(tx, item);
    await this.examinations.unsay(
      tx,
      booking,
      wrong.map(({ kind }) => kind),
    );
  }

  async #standing(tx: Tx, { unitId, id }: Booking): Promise<ServiceItem[]> {
    return (await tx.find(ServiceItem, { unitId, bookingId: id })).filter((one) => one.supersededAt === null);
  }

  async #supersede(tx: Tx, item: ServiceItem): Promise<void> {
    item.supersededAt = tx.now;
    await tx.save(item);
  }

  async #mustBeServices(tx: Tx, items: readonly ServiceGiven[]): Promise<void> {
    if (items.length === 0) return;
    const given = await this.services.all(tx);
    const unknown = items.find(({ kind }) => !given.some(({ code }) => code === kind));
    if (unknown !== undefined)
      throw new RuleBroken('service.not-given-here', 'The clinic does not give this service.', {
        service: unknown.kind,
      });
  }
}

type Said = Pick<ServiceItem, 'kind' | 'result' | 'icd10' | 'kva'>;

/** What will stand: a code that is not spoken of stays. */
const afterwards = ({ kind, result, icd10, kva }: ServiceGiven, old: ServiceItem | undefined): Said => ({
  kind,
  result,
  icd10: icd10 === undefined ? (old?.icd10 ?? null) : icd10,
  kva: kva === undefined ? (old?.kva ?? null) : kva,
});

const isSaid = (old: ServiceItem, { result, icd10, kva }: Said): boolean =>
  old.result === result && old.icd10 === icd10 && old.kva === kva;

function mustSayEachOnce({ items, withdrawn = [] }: RecordServices): void {
  const said = [...items.map(({ kind }) => kind), ...withdrawn];
  if (new Set(said).size < said.length) throw new RuleBroken('visit.service-twice', 'Say each service once.');
}
