import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Client } from '../files/client.entity.js';
import { mayMerge } from '../files/client.policy.js';
import type { ClientView } from '../files/client.views.js';
import { ClientsService } from '../files/clients.service.js';
import { ContactCards } from './contact-cards.js';
import { Merge } from './merge.entity.js';
import type { MergeFiles } from './merge.inputs.js';
import type { Pair } from './merge-parts.js';
import { MergeWeighing, refuse } from './weighing.js';

/** Merges two files of one person, and parts them again: a row that says so, and nothing moved (I31). */
@Injectable()
export class MergeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly weighing: MergeWeighing,
    private readonly cards: ContactCards,
    private readonly clients: ClientsService,
  ) {}

  join(
    actor: StaffActor,
    fromId: string,
    { input, expected }: { input: MergeFiles; expected: Expected },
  ): Promise<ClientView> {
    return this.work.run(actor, 'clients.merge.make', async (tx) => {
      const pair = await this.weighing.pair(tx, fromId, input.intoId);
      expected.of(pair.from);
      refuse((await this.weighing.weigh(tx, pair)).obstacles);
      await this.joinIn(tx, pair, input);
      return this.clients.view(tx, pair.into);
    });
  }

  undo(actor: StaffActor, fromId: string, expected: Expected): Promise<ClientView> {
    return this.work.run(actor, 'clients.merge.undo', async (tx) => {
      const seen = await tx.get(Client, fromId);
      if (!mayMerge(actor, seen.compartment)) throw new NotAllowed();
      const { from, into } = await this.weighing.pair(tx, fromId, seen.mergedInto ?? fromId);
      expected.of(from);
      const [merge] = await tx.find(Merge, { clientId: from.id, undoneAt: IsNull() });
      if (merge === undefined) throw new RuleBroken('merge.not-merged', 'The file is not merged into another.');
      merge.undo(actor.id, tx.now);
      await tx.save(merge);
      for (const part of this.weighing.parts.all) await part.undo?.(tx, merge);
      await this.cards.giveBack(tx, into, merge);
      await tx.save(into);
      await tx.save(from);
      return this.clients.view(tx, await tx.get(Client, from.id));
    });
  }

  /** The same inside a transaction of the caller's, where nothing stands against it. */
  async joinIn(tx: Tx, pair: Pair, { reason, contact }: MergeFiles): Promise<void> {
    const { from, into } = pair;
    const told = { ...from.file, intoId: into.id, mergedBy: tx.actor.id, createdAt: tx.now };
    const merge = Object.assign(new Merge(), told);
    merge.sealReason(await tx.box(from.id), reason);
    if (contact === 'from') await this.cards.take(tx, pair, merge);
    for (const part of this.weighing.parts.all) await part.join?.(tx, pair, merge);
    await tx.add(merge);
    await tx.save(from);
    await tx.save(into);
  }
}
