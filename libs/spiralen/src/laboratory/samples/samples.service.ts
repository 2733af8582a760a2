import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { type Expected, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { Booking } from '../../bookings/booking.entity.js';
import { VisitsService } from '../../visits/visits.service.js';
import { LAB_TESTS } from '../lab-tests.js';
import { SampleReader } from './sample-reader.js';
import { Sample } from './sample.entity.js';
import type { SampleWanted, StrikeSample, TakeSamples } from './sample.inputs.js';
import { type SampleView, VisitSamplesView } from './sample.views.js';

/** Takes samples at a visit (W21). */
@Injectable()
export class SamplesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly visits: VisitsService,
    private readonly shown: SampleReader,
  ) {}

  take(actor: StaffActor, bookingId: string, { items }: TakeSamples): Promise<VisitSamplesView> {
    return this.work.run(actor, 'laboratory.sample.take', async (tx) => {
      const booking = await tx.lock(Booking, bookingId);
      booking.mustBeReadyFor('recordServices');
      await this.takeIn(tx, booking, items);
      return new VisitSamplesView(bookingId, await this.shown.ofVisit(tx, bookingId));
    });
  }

  /** The same inside a transaction of the caller's, who holds the booking. The service is thereby given (R14). */
  async takeIn(tx: Tx, booking: Booking, items: readonly SampleWanted[]): Promise<Sample[]> {
    const client = await this.directory.fileIn(tx, booking.clientId, ['spiralen'], true);
    mustNameEachOnce(items);
    if (client.documentationMode !== 'identified' && items.some(({ test }) => test !== 'hiv'))
      throw new RuleBroken(
        'sample.anonymous-hiv-only',
        'An anonymous patient may have a test for hiv and nothing else.',
      );
    const of = { ...fileOf(booking), bookingId: booking.id, createdAt: tx.now, takenBy: tx.actor.id };
    // What is written after the visit was taken at the visit.
    const takenAt = booking.endedAt ?? tx.now;
    const samples = items.map((item) => Object.assign(new Sample(), of, item, { takenAt }));
    await tx.addAll(samples);
    const kinds = [...new Set(items.map(({ test }) => LAB_TESTS[test].serviceKind))];
    await this.visits.recordIn(
      tx,
      booking,
      kinds.map((kind) => ({ kind, result: 'performed' as const })),
    );
    return samples;
  }

  strike(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: StrikeSample; expected: Expected },
  ): Promise<SampleView> {
    return this.work.run(actor, 'laboratory.sample.strike', async (tx) => {
      const sample = await tx.lock(Sample, id);
      expected.of(sample);
      sample.strike(await tx.box(sample.clientId), input.reason);
      await tx.save(sample);
      return this.shown.view(tx, id);
    });
  }
}

function mustNameEachOnce(items: readonly SampleWanted[]): void {
  const named = new Set(items.map(({ test, site }) => `${test}/${site}`));
  if (named.size < items.length) throw new RuleBroken('sample.twice', 'Say each sample once.');
  if (items.length === 0) throw new RuleBroken('sample.none', 'Say which samples were taken.');
}
