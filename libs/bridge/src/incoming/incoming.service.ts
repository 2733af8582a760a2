import { Injectable } from '@nestjs/common';
import { ClientDirectory, seesContent } from '#clients';
import { type Expected, NotAllowed, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { IncomingList, partsOf } from './incoming-list.js';
import type { IncomingReferralView } from './incoming.views.js';
import { Arrival, type DeclineReason, Message } from './message.entity.js';

/** Which one, and the version the caller has seen. */
interface Addressed {
  readonly id: string;
  readonly expected: Expected;
}

/** Receives those who are linked here: opened, taken on or not, met, and done. */
@Injectable()
export class IncomingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly incoming: IncomingList,
  ) {}

  /** Nobody has to say which version she saw: who opens it second sees the same. */
  open(actor: StaffActor, id: string): Promise<IncomingReferralView> {
    return this.work.run(actor, 'bridge.incoming.open', async (tx) => {
      const message = await arrived(tx, id);
      if (message.status === 'sent') {
        message.open(tx.now);
        await tx.save(message);
      }
      return this.incoming.view(tx, id);
    });
  }

  accept(actor: StaffActor, addressed: Addressed): Promise<IncomingReferralView> {
    return this.#do(actor, addressed, 'accept', (message, tx) => message.accept(actor.id, tx.now));
  }

  decline(actor: StaffActor, addressed: Addressed, reason: DeclineReason): Promise<IncomingReferralView> {
    return this.#do(actor, addressed, 'decline', (message, tx) => message.decline(reason, tx.now));
  }

  meet(actor: StaffActor, addressed: Addressed): Promise<IncomingReferralView> {
    return this.#do(actor, addressed, 'first-contact', (message, tx) => message.meet(tx.now));
  }

  complete(actor: StaffActor, addressed: Addressed): Promise<IncomingReferralView> {
    return this.#do(actor, addressed, 'complete', (message, tx) => message.complete(tx.now));
  }

  /** A file of her own, made or found by hand; nothing joins it to the sender's (D1). */
  place(actor: StaffActor, id: string, clientId: string): Promise<IncomingReferralView> {
    return this.work.run(actor, 'bridge.incoming.place', async (tx) => {
      const message = await arrived(tx, id);
      if (message.acceptedBy === null) throw new RuleBroken('incoming.not-accepted', 'Take it on first.');
      const client = await this.directory.fileIn(tx, clientId, [message.compartment]);
      if (!seesContent(actor, client.compartment)) throw new NotAllowed();
      await tx.add(Object.assign(new Arrival(), { ...client.file, messageId: id, createdAt: tx.now }));
      return this.incoming.view(tx, id);
    });
  }

  #do(
    actor: StaffActor,
    { id, expected }: Addressed,
    log: string,
    act: (message: Message, tx: Tx) => void,
  ): Promise<IncomingReferralView> {
    return this.work.run(actor, `bridge.incoming.${log}`, async (tx) => {
      const message = await arrived(tx, id);
      expected.of(message);
      act(message, tx);
      await tx.save(message);
      return this.incoming.view(tx, id);
    });
  }
}

/** Its sender knows how far it has come, and it has not come to her: to her it is not here. */
async function arrived(tx: Tx, id: string): Promise<Message> {
  const seen = await tx.get(Message, id);
  if (!partsOf(tx.actor).includes(seen.compartment)) throw new NotFound();
  return tx.lock(Message, id);
}
