import { Injectable } from '@nestjs/common';
import { addDays, today } from '#calendar';
import { RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Booking } from '../../bookings/booking.entity.js';
import { LaboratorySettings } from '../settings/laboratory-settings.service.js';
import { SampleReader } from './sample-reader.js';
import { Sample } from './sample.entity.js';
import type { SendSamples } from './sample.inputs.js';
import { VisitSamplesView } from './sample.views.js';

/** Sends what was taken at a visit, and says until when each answer is waited for. */
@Injectable()
export class SampleSending {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: LaboratorySettings,
    private readonly shown: SampleReader,
  ) {}

  send(actor: StaffActor, bookingId: string, { reference }: SendSamples): Promise<VisitSamplesView> {
    return this.work.run(actor, 'laboratory.sample.send', async (tx) => {
      await tx.lock(Booking, bookingId);
      const taken = await tx.find(Sample, { unitId: tx.unitId, bookingId, status: 'taken' });
      if (taken.length === 0) throw new RuleBroken('sample.nothing-to-send', 'Nothing of this visit waits to be sent.');
      const ids = taken.map(({ id }) => id);
      await this.sendIn(tx, await tx.lockAll(Sample, ids), reference);
      return new VisitSamplesView(bookingId, await this.shown.ofVisit(tx, bookingId));
    });
  }

  /** The same inside a transaction of the caller's, who holds the samples. */
  async sendIn(tx: Tx, samples: readonly Sample[], reference?: string): Promise<void> {
    for (const sample of samples) {
      const expectedOn = addDays(today(tx.now), await this.settings.answerDays(tx, sample.test));
      sample.send(tx.actor.id, { now: tx.now, expectedOn });
      if (reference !== undefined) sample.referTo(await tx.box(sample.clientId), reference);
      await tx.save(sample);
    }
  }
}
