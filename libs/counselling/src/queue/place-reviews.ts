import { Injectable } from '@nestjs/common';
import { NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { PlaceReview, sealReview } from './place-review.entity.js';
import { QueueList } from './queue-list.js';
import type { ReviewPlace } from './queue.inputs.js';
import type { QueueEntryView } from './queue.views.js';

/** The manager's word on places whose offers came to nothing: by number, and never a removal (SM-1). */
@Injectable()
export class PlaceReviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queue: QueueList,
  ) {}

  review(actor: StaffActor, id: string, input: ReviewPlace): Promise<QueueEntryView> {
    return this.work.run(actor, 'counselling.queue.review', async (tx) => {
      await this.reviewIn(tx, id, input);
      return this.queue.byNumber(tx, id);
    });
  }

  async reviewIn(tx: Tx, id: string, { decision, reason }: ReviewPlace): Promise<PlaceReview> {
    const place = await this.queue.byNumber(tx, id);
    if (place.clientNumber === null) throw new NotFound();
    if (!place.needsReview)
      throw new RuleBroken('queue.nothing-to-review', 'Three offers without result are needed for that.');
    const { compartment, offersMade } = place;
    const said = { queueEntryId: id, compartment, offersMade, decision, decidedBy: tx.actor.id };
    const review = Object.assign(new PlaceReview(), { unitId: tx.unitId, createdAt: tx.now, ...said });
    return tx.add(Object.assign(review, { reason: sealReview(tx.keys, review.id, reason) }));
  }
}
