import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { openServices } from '../services/eligibility.js';
import { slotsIn } from './openings.js';
import { beginning, SlotFinder } from './slot-finder.js';
import { isPartOfDay } from './part-of-day.js';
import type { FindSlots } from './slot.inputs.js';
import { SlotView } from './slot.views.js';
import { spanOf } from './span.js';

/** Free times across clinicians and rooms, in one question. */
@Injectable()
export class SlotsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly finder: SlotFinder,
    private readonly directory: ClientDirectory,
  ) {}

  /** Never a time that could not be booked: nothing at all where the service is not open to the client. */
  find(actor: StaffActor, input: FindSlots): Promise<SlotView[]> {
    return this.work.look(actor, 'spiralen.slot.find', async (tx) => {
      const { serviceKind, partOfDay } = input;
      const [clinicianId, clientId] = [input.clinicianId ?? undefined, input.clientId ?? undefined];
      const span = spanOf(input, tx.now);
      const client = clientId === undefined ? undefined : await this.directory.client(tx, clientId);
      const found = await this.finder.openings(tx, { serviceKind, ...span, clinicianId, clientId });
      if (client !== undefined && openServices([found.service], client).length === 0) return [];
      const slots = beginning(slotsIn(found, clientId), span, tx.now);
      const wanted = slots.filter(({ startsAt }) => isPartOfDay(startsAt, partOfDay ?? undefined));
      return wanted.slice(0, input.first == null ? undefined : Number(input.first)).map((slot) => new SlotView(slot));
    });
  }
}
