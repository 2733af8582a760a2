import { Injectable } from '@nestjs/common';
import { SafeContact } from '#clients';
import { NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { happened, PlaceEvent } from './place-event.entity.js';
import { PlaceHistory } from './place-history.js';
import type { PlaceEventView } from './place.views.js';
import { QueueEntry } from './queue-entry.entity.js';
import type { RecordAttempt } from './queue.inputs.js';
import { keepsQueue } from './queue.policy.js';
import { inVain, mustBeSafe } from './reach.js';

/** How those who wait were tried to be reached, each time as their safe-contact card allows (SM-1). */
@Injectable()
export class ContactAttempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: PlaceHistory,
  ) {}

  record(actor: StaffActor, id: string, input: RecordAttempt): Promise<PlaceEventView> {
    return this.work.run(actor, 'counselling.queue.attempt', async (tx) =>
      this.history.one(tx, (await this.recordIn(tx, id, input)).id),
    );
  }

  async recordIn(tx: Tx, id: string, { at, channel, outcome }: RecordAttempt): Promise<PlaceEvent> {
    const entry = await tx.lock(QueueEntry, id);
    if (!keepsQueue(tx.actor, entry.compartment)) throw new NotAllowed();
    entry.mustBeOpen();
    const when = new Date(at);
    if (when > tx.now) throw new RuleBroken('queue.attempt-to-come', 'Only what has been done is an attempt.');
    if (when < entry.enteredAt) throw new RuleBroken('queue.attempt-too-early', 'She was not in the queue then.');
    // Of two files that are merged, the card of the one that is left holds.
    const [card] = await tx.find(SafeContact, { clientId: entry.standsFor ?? entry.clientId });
    mustBeSafe({ at: when, channel, outcome }, card);
    return happened(tx, entry, 'attempted', { at: when, channel, code: outcome });
  }
}

/** Nobody is called unreachable before three attempts in vain over three weeks. */
export async function mustBeUnreachable(tx: Tx, entry: QueueEntry): Promise<void> {
  const tried = await tx.find(PlaceEvent, { queueEntryId: entry.id, kind: 'attempted' });
  const told = inVain(tried.map(({ happenedAt, code }) => ({ at: happenedAt, outcome: code ?? '' })));
  if (told.enough) return;
  const { attempts, since, days } = told;
  const made = since === null ? 'none yet' : `${attempts} since ${since}, over ${days} days`;
  throw new RuleBroken(
    'queue.not-yet-unreachable',
    `Three attempts in vain over 21 days are needed; made so far: ${made}.`,
    { attempts, since, days },
  );
}
