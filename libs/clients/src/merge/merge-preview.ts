import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Alias } from '../files/alias.entity.js';
import type { Client } from '../files/client.entity.js';
import { ContactCards } from './contact-cards.js';
import { type HoldingView, MergePreviewView, MergeSideView } from './merge-preview.views.js';
import { MergeWeighing } from './weighing.js';

interface Holding {
  readonly kind: string;
  readonly count: number;
  readonly service_kind: string | null;
  readonly status: string | null;
  readonly since: Date | null;
}

/** Lays two files side by side and says what merging them would do; nothing is saved. */
@Injectable()
export class MergePreview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly weighing: MergeWeighing,
    private readonly cards: ContactCards,
  ) {}

  show(actor: StaffActor, fromId: string, intoId: string): Promise<MergePreviewView> {
    return this.work.look(actor, 'clients.merge.preview', async (tx) => {
      const pair = await this.weighing.pair(tx, fromId, intoId);
      const { obstacles, effects } = await this.weighing.weigh(tx, pair);
      const sides = { from: await this.#side(tx, pair.from), into: await this.#side(tx, pair.into) };
      return new MergePreviewView(sides, obstacles, effects);
    });
  }

  async #side(tx: Tx, client: Client): Promise<MergeSideView> {
    const aliases = (await tx.find(Alias, { clientId: client.id })).map(({ alias }) => alias);
    const holdings: HoldingView[] = [];
    for (const { holdings: statement } of this.weighing.parts.all)
      holdings.push(...(await tx.rows<Holding>(statement, [client.id])).map(heldView));
    return new MergeSideView(client, { aliases, contact: await this.cards.shown(tx, client), holdings });
  }
}

const heldView = ({ kind, count, service_kind, status, since }: Holding): HoldingView => ({
  kind,
  count,
  serviceKind: service_kind,
  status,
  since: since?.toISOString() ?? null,
});
