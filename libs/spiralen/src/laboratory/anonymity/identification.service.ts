import { Injectable } from '@nestjs/common';
import { ClientDirectory, type IdentityGiven } from '#clients';
import type { Expected, StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { IdentifiedView } from './identified.views.js';

/** Förordning 2008:363: who was tested for hiv without a name says who she is when the answer is positive. */
@Injectable()
export class IdentificationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  identify(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: IdentityGiven; expected: Expected },
  ): Promise<IdentifiedView> {
    return this.work.run(actor, 'laboratory.patient.identify', async (tx) => {
      const client = await this.directory.held(tx, id);
      expected.of(client);
      client.mustBeKept();
      await this.directory.identify(tx, client, input);
      return new IdentifiedView(client);
    });
  }
}
