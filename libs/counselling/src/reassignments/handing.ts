import { Injectable } from '@nestjs/common';
import { addDays, instantOf, today } from '#calendar';
import { ClientDirectory } from '#clients';
import { fileOf, type Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { ContractDeeds } from '../contracts/contract-deeds.js';
import { Contract } from '../contracts/contract.entity.js';
import { Session } from '../sessions/session.entity.js';
import { Hands } from './hands.js';
import type { Reassignment } from './reassignment.entity.js';

/** What each step of a reassignment does to the contract or the session it is about, and to who may open the file (SM-3). */
@Injectable()
export class Handing {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
    private readonly deeds: ContractDeeds,
    private readonly hands: Hands,
  ) {}

  /** May she give this service there from that day on? */
  async mustGive(tx: Tx, handed: Reassignment, { staffId, from }: { staffId: string; from: string }): Promise<void> {
    const { contractId, sessionId } = handed;
    const thing = contractId === null ? await tx.get(Session, String(sessionId)) : await tx.get(Contract, contractId);
    const client = await this.clients.client(tx, handed.clientId);
    const kind = await this.clients.serviceFor(tx, client, thing.serviceKind);
    await this.colleagues.mustGive(tx, staffId, kind, from);
  }

  /** She meets the client in the stretch, in the same slot; she may open the file as long as it lasts. */
  async cover(tx: Tx, handed: Reassignment, staffId: string): Promise<void> {
    const from = firstDay(tx, handed);
    await this.mustGive(tx, handed, { staffId, from });
    await this.hands.lay(tx, handed, { holders: { staffId: null, coverId: staffId }, from });
    await this.clients.leave(tx, handed.id);
    await this.clients.join(tx, fileOf(handed), { staffId, ground: 'cover', sourceId: handed.id });
    if (handed.endsOn !== null) await this.clients.leave(tx, handed.id, instantOf(addDays(handed.endsOn, 1), '00:00'));
  }

  /** Nobody covers after all: the weeks stay where they are, vacant. */
  async uncover(tx: Tx, handed: Reassignment): Promise<void> {
    await this.hands.lay(tx, handed, { holders: { staffId: null, coverId: null }, from: firstDay(tx, handed) });
    await this.clients.leave(tx, handed.id);
    handed.coverId = null;
  }

  /** The weeks of the absence are cancelled. */
  async skip(tx: Tx, handed: Reassignment): Promise<void> {
    await this.hands.skip(tx, handed, firstDay(tx, handed));
    await this.clients.leave(tx, handed.id);
    handed.coverId = null;
  }

  /** The new counsellor is responsible from the day that was agreed; all of it or nothing (409). */
  async complete(tx: Tx, handed: Reassignment): Promise<void> {
    const staffId = String(handed.proposedId);
    const from = handed.proposedFrom ?? firstDay(tx, handed);
    if (handed.contractId === null) await this.#take(tx, handed, { staffId, from });
    else {
      const contract = await tx.lock(Contract, handed.contractId);
      await this.deeds.reassign(tx, contract, staffId, from);
      await tx.save(contract);
    }
    await this.clients.leave(tx, handed.id, instantOf(from, '00:00'));
  }

  /** A single session that is hers from now on lets her into the file until it is over (model 3.1). */
  async #take(tx: Tx, handed: Reassignment, { staffId, from }: { staffId: string; from: string }): Promise<void> {
    await this.mustGive(tx, handed, { staffId, from });
    await this.hands.lay(tx, handed, { holders: { staffId, coverId: null }, from });
    const session = await tx.get(Session, String(handed.sessionId));
    await this.clients.leave(tx, session.id, session.endsAt);
    await this.clients.join(tx, fileOf(handed), { staffId, ground: 'session', sourceId: session.id });
    await this.clients.leave(tx, session.id, session.endsAt);
  }
}

/** From the first day of the stretch, or from today where it has begun. */
const firstDay = (tx: Tx, { startsOn }: Reassignment): string => {
  const day = today(tx.now);
  return startsOn > day ? startsOn : day;
};
