import { Injectable } from '@nestjs/common';
import { addDays, today, weekdayOf } from '#calendar';
import { ClientDirectory } from '#clients';
import { type Expected, NotAllowed, NotFound, RuleBroken } from '#kernel';
import { fileOf, type Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { QueueEntry } from './queue-entry.entity.js';
import { DAYS_TO_ANSWER, QueueOffer } from './queue-offer.entity.js';
import type { AnswerOffer, OfferTime } from './queue.inputs.js';
import { keepsQueue } from './queue.policy.js';

const LAPSED = {
  name: 'offers-lapsed',
  text: `SELECT id FROM counselling.queue_offer WHERE unit_id = $1 AND status = 'pending' AND expires_on < $2
    AND ($3::uuid IS NULL OR queue_entry_id = $3 OR (counsellor_id = $4 AND weekday = $5 AND start_time = $6::time)) ORDER BY id`,
};

/** Offers of a weekly time to those who wait: made, answered, expired. While one lives, its counsellor may read the file. */
@Injectable()
export class Offers {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
  ) {}

  /** The first who offers a time has it; the second is told that it is offered (409 by constraint). */
  async offerIn(tx: Tx, entryId: string, input: OfferTime): Promise<QueueOffer> {
    const entry = await tx.lock(QueueEntry, entryId);
    if (!keepsQueue(tx.actor, entry.compartment)) throw new NotAllowed();
    await this.#expire(tx, { entryId, input });
    const current = await tx.get(QueueEntry, entryId);
    const offer = await this.#made(tx, current, input);
    current.offer(tx.now);
    await tx.add(offer);
    await tx.save(current);
    await this.clients.join(tx, fileOf(current), {
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

  async #expire(tx: Tx, only?: { entryId: string; input: OfferTime }): Promise<number> {
    const values = [only?.entryId ?? null, only?.input.counsellorId, only?.input.weekday, only?.input.startTime];
    const found = await tx.rows<{ id: string }>(LAPSED, [
      tx.unitId,
      today(tx.now),
      ...values.map((one) => one ?? null),
    ]);
    const offers = await tx.lockAll(
      QueueOffer,
      found.map(({ id }) => id),
    );
    for (const offer of offers.filter(({ status }) => status === 'pending'))
      await this.#answer(tx, offer, await tx.lock(QueueEntry, offer.queueEntryId), 'expired');
    return offers.length;
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
