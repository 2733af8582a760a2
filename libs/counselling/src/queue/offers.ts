import { Injectable } from '@nestjs/common';
import { addDays, today, weekdayOf } from '#calendar';
import { ClientDirectory } from '#clients';
import { type Expected, NotAllowed, NotFound, RuleBroken } from '#kernel';
import { fileOf, type Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { passedOver } from './order.js';
import { happened } from './place-event.entity.js';
import { QueueEntry } from './queue-entry.entity.js';
import { DAYS_TO_ANSWER, QueueOffer } from './queue-offer.entity.js';
import type { AnswerOffer, OfferTime } from './queue.inputs.js';
import { keepsQueue } from './queue.policy.js';

const LAPSED = {
  name: 'offers-lapsed',
  text: `SELECT id, queue_entry_id AS "entryId" FROM counselling.queue_offer WHERE unit_id = $1 AND status = 'pending' AND expires_on < $2
    AND ($3::uuid IS NULL OR queue_entry_id = $3 OR (counsellor_id = $4 AND weekday = $5 AND start_time = $6::time)) ORDER BY id`,
};

const ANY_TIME = { counsellorId: null, weekday: null, startTime: null };

/** Offers of a weekly time to those who wait: made, answered, expired. While one lives, its counsellor may read the file. */
@Injectable()
export class Offers {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
  ) {}

  /** The first who offers a time has it; the second is told that it is offered (409 by constraint). */
  async offerIn(tx: Tx, entryId: string, input: OfferTime): Promise<QueueOffer> {
    const seen = await tx.get(QueueEntry, entryId);
    if (!keepsQueue(tx.actor, seen.compartment)) throw new NotAllowed();
    await this.#expire(tx, { entryId, input });
    const entry = await tx.get(QueueEntry, entryId);
    const offer = await this.#made(tx, entry, input);
    entry.offer(tx.now);
    await this.#mustBeNext(tx, entry, input);
    await tx.add(offer);
    await tx.save(entry);
    const { ground, reason } = input.outOfOrder ?? {};
    await happened(tx, entry, 'offered', { offerId: offer.id, code: ground, reason });
    await this.clients.join(tx, fileOf(entry), {
      staffId: offer.counsellorId,
      ground: 'offer',
      sourceId: offer.id,
    });
    return offer;
  }

  async answerIn(
    tx: Tx,
    ids: { entryId: string; offerId: string },
    { answer, expected }: AnswerOffer & { expected: Expected },
  ): Promise<void> {
    const entry = await tx.lock(QueueEntry, ids.entryId);
    const offer = await tx.lock(QueueOffer, ids.offerId);
    if (offer.queueEntryId !== entry.id) throw new NotFound();
    if (!keepsQueue(tx.actor, entry.compartment)) throw new NotAllowed();
    expected.of(offer);
    if (offer.hasExpired(today(tx.now)))
      throw new RuleBroken('queue.offer-expired', 'The last day to answer has passed.');
    await this.#answer(tx, offer, entry, answer);
  }

  /** Says of every offer whose last day has gone by that it has expired; for the nightly job. How many there were. */
  async expireOffers(tx: Tx): Promise<number> {
    return this.#expire(tx);
  }

  /** The way out of the queue takes a pending offer along. */
  async declinePending(tx: Tx, entry: QueueEntry): Promise<void> {
    const pending = await tx.find(QueueOffer, { queueEntryId: entry.id, status: 'pending' });
    for (const offer of pending) await this.#answer(tx, offer, entry, 'declined');
  }

  /** Who stands further back is offered a time only with a reason that stays (W02). */
  async #mustBeNext(tx: Tx, entry: QueueEntry, input: OfferTime): Promise<void> {
    const before = await passedOver(tx, entry.id, input);
    if (before.length === 0) return;
    if (input.outOfOrder === undefined)
      throw new RuleBroken('queue.not-next', 'The time suits somebody who stands before her: say why.', { before });
    tx.note(`passed-over=${before.length} ground=${input.outOfOrder.ground}`);
  }

  /** Places first and in order, then their offers: an answer holds its place first too, so nobody waits in a ring. */
  async #expire(tx: Tx, only?: { entryId: string; input: OfferTime }): Promise<number> {
    const { counsellorId, weekday, startTime } = only?.input ?? ANY_TIME;
    const asked = [tx.unitId, today(tx.now), only?.entryId ?? null, counsellorId, weekday, startTime];
    const found = await tx.rows<{ id: string; entryId: string }>(LAPSED, asked);
    const places = new Set(found.map(({ entryId }) => entryId));
    const entries = await tx.lockAll(QueueEntry, [...(only ? places.add(only.entryId) : places)]);
    const offers = await tx.lockAll(
      QueueOffer,
      found.map(({ id }) => id),
    );
    const lapsed = offers.filter(({ status }) => status === 'pending');
    const placeOf = new Map(entries.map((entry) => [entry.id, entry]));
    for (const offer of lapsed) {
      const entry = placeOf.get(offer.queueEntryId);
      if (entry !== undefined) await this.#answer(tx, offer, entry, 'expired');
    }
    return lapsed.length;
  }

  async #answer(
    tx: Tx,
    offer: QueueOffer,
    entry: QueueEntry,
    answer: 'accepted' | 'declined' | 'expired',
  ): Promise<void> {
    offer.answer(answer, tx.now);
    entry.answered(answer);
    await tx.save(offer);
    await tx.save(entry);
    await happened(tx, entry, answer, { offerId: offer.id });
    if (answer !== 'accepted') await this.clients.leave(tx, offer.id);
  }

  async #made(tx: Tx, entry: QueueEntry, input: OfferTime): Promise<QueueOffer> {
    const day = today(tx.now);
    if (weekdayOf(input.firstOn) !== input.weekday)
      throw new RuleBroken('contract.weekday-mismatch', 'The first day is not on that weekday.');
    const expiresOn = input.expiresOn ?? addDays(day, DAYS_TO_ANSWER);
    if (expiresOn < day) throw new RuleBroken('queue.offer-already-expired', 'The last day to answer has passed.');
    const client = await this.clients.client(tx, entry.clientId);
    const kind = await this.clients.serviceFor(tx, client, entry.serviceKind);
    await this.colleagues.mustGive(tx, input.counsellorId, kind, day);
    await this.colleagues.mustHaveRoom(tx, input.roomId ?? null, { channel: 'any', compartment: entry.compartment });
    const { counsellorId, weekday, startTime, firstOn } = input;
    return Object.assign(new QueueOffer(), {
      ...fileOf(entry),
      ...{ counsellorId, weekday, startTime, firstOn },
      createdAt: tx.now,
      queueEntryId: entry.id,
      durationMinutes: input.durationMinutes ?? Math.min(120, Math.max(15, kind.durationMinutes)),
      roomId: input.roomId ?? null,
      expiresOn,
      offeredBy: tx.actor.id,
    });
  }
}
