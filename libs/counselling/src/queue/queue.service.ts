import { Injectable } from '@nestjs/common';
import { addDays, instantOf, localOf, today } from '#calendar';
import { type Client, ClientDirectory } from '#clients';
import { type Actor, type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { TALKING } from '../counselling.policy.js';
import { sealed } from '../sealed.js';
import { mustBeUnreachable } from './contact-attempts.js';
import { Offers } from './offers.js';
import { happened } from './place-event.entity.js';
import { PARTS_OF_DAY, QueueEntry } from './queue-entry.entity.js';
import { QueueHold } from './queue-hold.entity.js';
import { QueueList } from './queue-list.js';
import type {
  AnswerOffer,
  EnterQueue,
  HoldPlace,
  OfferTime,
  SetPriority,
  Wishes,
  WithdrawPlace,
} from './queue.inputs.js';
import { keepsQueue } from './queue.policy.js';
import type { OfferView, QueueEntryView } from './queue.views.js';

/** A deed to a place, and the version its doer has read. */
interface Asked<T> {
  readonly input: T;
  readonly expected: Expected;
}

/** Keeps the queue: gives places, orders them, offers times and records the answers. */
@Injectable()
export class QueueService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clients: ClientDirectory,
    private readonly queue: QueueList,
    private readonly offers: Offers,
  ) {}

  enter(actor: Actor, input: EnterQueue): Promise<QueueEntryView> {
    return this.work.run(actor, 'counselling.queue.enter', async (tx) =>
      this.queue.one(tx, (await this.enterIn(tx, input)).id),
    );
  }

  async enterIn(tx: Tx, { clientId, ...wanted }: EnterQueue): Promise<QueueEntry> {
    const client = await this.clients.fileIn(tx, clientId, TALKING);
    if (!keepsQueue(tx.actor, client.compartment)) throw new NotAllowed();
    return this.placeIn(tx, client, wanted);
  }

  /** A place that another part of the house gives by a right of its own: a call-back that was booked (W11). */
  async placeIn(
    tx: Tx,
    client: Client,
    { serviceKind, priority, enteredOn, priorityReason, ...wishes }: Omit<EnterQueue, 'clientId'>,
  ): Promise<QueueEntry> {
    await this.clients.serviceFor(tx, client, serviceKind);
    if (priority === 'urgent' && priorityReason === undefined)
      throw new RuleBroken('queue.reason-needed', 'Say why it is urgent.');
    const entry = Object.assign(new QueueEntry(), {
      ...client.file,
      serviceKind,
      priority: priority ?? 'normal',
      enteredAt: cameAt(tx, enteredOn),
      createdAt: tx.now,
    });
    entry.priorityReason = await sealed(tx, place(entry, 'priority_reason'), priorityReason);
    await wish(tx, entry, wishes);
    await tx.add(entry);
    await happened(tx, entry, 'entered', { at: entry.enteredAt, code: entry.priority, reason: priorityReason });
    return entry;
  }

  /** She wishes something else than before; what is left out no longer matters to her. */
  changeWishes(actor: StaffActor, id: string, { input, expected }: Asked<Wishes>): Promise<QueueEntryView> {
    return this.#deed(actor, 'counselling.queue.wish', { id, expected }, async (tx, entry) => {
      entry.mustBeOpen();
      await wish(tx, entry, input);
      await happened(tx, entry, 'wished');
    });
  }

  prioritise(actor: StaffActor, id: string, { input, expected }: Asked<SetPriority>): Promise<QueueEntryView> {
    return this.#deed(actor, 'counselling.queue.prioritise', { id, expected }, async (tx, entry) => {
      entry.mustBeOpen();
      entry.priority = input.priority;
      entry.priorityReason = await sealed(tx, place(entry, 'priority_reason'), input.reason);
      await happened(tx, entry, 'prioritised', { code: input.priority, reason: input.reason });
    });
  }

  hold(actor: StaffActor, id: string, { input, expected }: Asked<HoldPlace>): Promise<QueueEntryView> {
    return this.#deed(actor, 'counselling.queue.hold', { id, expected }, (tx, entry) => this.#hold(tx, entry, input));
  }

  resume(actor: StaffActor, id: string, expected: Expected): Promise<QueueEntryView> {
    return this.#deed(actor, 'counselling.queue.resume', { id, expected }, async (tx, entry) => {
      entry.resume();
      await this.#endHold(tx, entry, today(tx.now));
      await happened(tx, entry, 'resumed');
    });
  }

  withdraw(actor: StaffActor, id: string, { input, expected }: Asked<WithdrawPlace>): Promise<QueueEntryView> {
    return this.#deed(actor, 'counselling.queue.withdraw', { id, expected }, async (tx, entry) => {
      const way = input.as ?? 'withdrawn';
      entry.mustBeOpen();
      if (way === 'unreachable') await mustBeUnreachable(tx, entry);
      await this.offers.declinePending(tx, entry);
      await this.#endHold(tx, entry, today(tx.now));
      entry.withdraw(way, tx.now);
      entry.endingReason = await sealed(tx, place(entry, 'ending_reason'), input.reason);
      await happened(tx, entry, 'withdrawn', { code: way, reason: input.reason });
    });
  }

  offer(actor: StaffActor, id: string, input: OfferTime): Promise<OfferView> {
    return this.work.run(actor, 'counselling.queue.offer', async (tx) => {
      await this.offers.offerIn(tx, id, input);
      return this.queue.offer(tx, id);
    });
  }

  answer(
    actor: StaffActor,
    ids: { entryId: string; offerId: string },
    { input, expected }: Asked<AnswerOffer>,
  ): Promise<OfferView> {
    return this.work.run(actor, 'counselling.queue.answer', async (tx) => {
      await this.offers.answerIn(tx, ids, { answer: input.answer, expected });
      return this.queue.offer(tx, ids.entryId);
    });
  }

  /** Those whose agreed hold is over are back in the queue, where they stood; for the nightly job. */
  async endHolds(tx: Tx): Promise<number> {
    const over = await tx.rows<{ id: string }>(HOLDS_OVER, [tx.unitId, today(tx.now)]);
    const entries = await tx.lockAll(
      QueueEntry,
      over.map(({ id }) => id),
    );
    for (const entry of entries.filter(({ status }) => status === 'on_hold')) {
      entry.resume();
      await tx.save(entry);
      await happened(tx, entry, 'resumed');
    }
    return entries.length;
  }

  /** Sight, then right, then version, then the rule (contract 1). */
  #deed(
    actor: StaffActor,
    name: string,
    { id, expected }: { id: string; expected: Expected },
    change: (tx: Tx, entry: QueueEntry) => Promise<void>,
  ): Promise<QueueEntryView> {
    return this.work.run(actor, name, async (tx) => {
      const entry = await tx.lock(QueueEntry, id);
      if (!keepsQueue(actor, entry.compartment)) throw new NotAllowed();
      expected.of(entry);
      await change(tx, entry);
      await tx.save(entry);
      return this.queue.one(tx, id);
    });
  }

  async #hold(tx: Tx, entry: QueueEntry, { from, until }: HoldPlace): Promise<void> {
    entry.hold();
    const day = today(tx.now);
    if (from < localOf(entry.enteredAt).date)
      throw new RuleBroken('queue.hold-before-entry', 'She was not in the queue then.');
    if (from > day) throw new RuleBroken('queue.hold-to-come', 'A place rests from today on, or from a day before.');
    const hold = { ...fileOf(entry), queueEntryId: entry.id, heldFrom: from, heldUntil: until ?? null };
    await tx.add(Object.assign(new QueueHold(), hold, { createdAt: tx.now }));
    await happened(tx, entry, 'held', { code: `${from}/${until ?? '..'}` });
    // Written down afterwards: it is already over.
    if (until !== undefined && until <= day) entry.resume();
  }

  async #endHold(tx: Tx, entry: QueueEntry, on: string): Promise<void> {
    const living = (await tx.find(QueueHold, { queueEntryId: entry.id })).filter(
      ({ heldUntil }) => heldUntil === null || heldUntil > on,
    );
    for (const hold of living) {
      hold.heldUntil = hold.heldFrom > on ? hold.heldFrom : on;
      await tx.save(hold);
    }
  }
}

const HOLDS_OVER = {
  name: 'queue-holds-over',
  text: `SELECT q.id FROM counselling.queue_entry q WHERE q.unit_id = $1 AND q.status = 'on_hold'
    AND NOT EXISTS (SELECT FROM counselling.queue_hold h WHERE h.queue_entry_id = q.id AND (h.held_until IS NULL OR h.held_until > $2))`,
};

const place = (entry: QueueEntry, column: string) => ({
  column: `queue_entry.${column}`,
  row: entry.id,
  clientId: entry.clientId,
});

async function wish(
  tx: Tx,
  entry: QueueEntry,
  { wishes, weekdays, partsOfDay, counsellorGender }: Wishes,
): Promise<void> {
  entry.wishes = await sealed(tx, place(entry, 'wishes'), wishes);
  entry.preferredWeekdays = [...new Set(weekdays)].toSorted((one, other) => one - other);
  entry.preferredParts = PARTS_OF_DAY.filter((one) => partsOfDay?.includes(one));
  entry.preferredGender = counsellorGender ?? null;
}

/** A place taken before today counts from the beginning of its day. */
function cameAt(tx: Tx, enteredOn: string | undefined): Date {
  const day = today(tx.now);
  if (enteredOn === undefined || enteredOn === day) return tx.now;
  if (enteredOn >= addDays(day, 1))
    throw new RuleBroken('queue.entered-in-the-future', 'Nobody can have come to the queue after today.');
  return instantOf(enteredOn, '00:00');
}
