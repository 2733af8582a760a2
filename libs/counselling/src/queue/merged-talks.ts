import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Effect, type Merge, type MergePart, MergeParts, type Obstacle, type Pair } from '#clients';
import { fileOf, type Tx } from '#persistence';
import { happened } from './place-event.entity.js';
import { MergedPlace } from './merged-place.entity.js';
import { QueueEntry } from './queue-entry.entity.js';

const HOLDINGS = {
  name: 'merge-holdings-talks',
  text: `SELECT 'queue_place' AS kind, 1 AS count, service_kind, status, entered_at AS since FROM counselling.queue_entry
      WHERE client_id = ANY (clients.files_of($1)) AND ended_at IS NULL
    UNION ALL SELECT 'contract', 1, service_kind, status, agreed_orally_on::timestamp AT TIME ZONE 'Europe/Stockholm' FROM counselling.contract
      WHERE client_id = ANY (clients.files_of($1)) AND status <> 'ended'
    UNION ALL SELECT 'ended_contract', count(*)::int, NULL, NULL, NULL FROM counselling.contract
      WHERE client_id = ANY (clients.files_of($1)) AND status = 'ended' HAVING count(*) > 0
    UNION ALL SELECT 'held_session', count(*)::int, NULL, NULL, NULL FROM counselling.session
      WHERE client_id = ANY (clients.files_of($1)) AND status = 'held' HAVING count(*) > 0
    UNION ALL SELECT 'goal', count(*)::int, NULL, NULL, NULL FROM counselling.goal
      WHERE client_id = ANY (clients.files_of($1)) HAVING count(*) > 0`,
};
const HELD_CONTRACTS = {
  name: 'merge-held-contracts',
  text: 'SELECT id FROM counselling.contract WHERE client_id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
};
const HELD_PLACES = {
  name: 'merge-held-places',
  text: 'SELECT id FROM counselling.queue_entry WHERE client_id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
};
const BOTH_ACTIVE = {
  name: 'merge-two-active-contracts',
  text: `SELECT a.service_kind AS "serviceKind" FROM counselling.contract a JOIN counselling.contract b ON b.unit_id = a.unit_id
      AND b.service_kind = a.service_kind AND b.status <> 'ended' AND coalesce(b.stands_for, b.client_id) = $2
    WHERE a.client_id = $1 AND a.status <> 'ended' ORDER BY 1`,
};
const LIVING = {
  name: 'merge-living-places',
  text: `SELECT id FROM counselling.queue_entry WHERE coalesce(stands_for, client_id) = ANY ($1::uuid[]) AND ended_at IS NULL`,
};
/** A service that she has come to wait for again meanwhile keeps the new place: she cannot wait for it twice. */
const TAKEN = {
  name: 'merge-place-taken',
  text: 'SELECT id FROM counselling.queue_entry WHERE client_id = $1 AND service_kind = $2 AND ended_at IS NULL AND id <> $3',
};

interface Places {
  readonly kept: QueueEntry;
  readonly given: QueueEntry;
}

/** What a merge means to the queue and the contracts: one of each for a service, and the earliest day kept (I31). */
@Injectable()
export class MergedTalks implements MergePart, OnModuleInit {
  readonly holdings = HOLDINGS;

  constructor(private readonly parts: MergeParts) {}

  onModuleInit(): void {
    this.parts.add(this);
  }

  /** Contracts before places before calendars: whoever changes a contract or opens one holds in that order. */
  async hold(tx: Tx, { from, into }: Pair): Promise<void> {
    await tx.rows(HELD_CONTRACTS, [[from.id, into.id]]);
    await tx.rows(HELD_PLACES, [[from.id, into.id]]);
  }

  async weigh(tx: Tx, { from, into }: Pair): Promise<{ obstacles: Obstacle[]; effects: Effect[] }> {
    const active = await tx.rows<{ serviceKind: string }>(BOTH_ACTIVE, [from.id, into.id]);
    const places = await this.#places(tx, { from, into });
    return {
      obstacles: [...active.map(twoActive), ...places.filter(({ given }) => isOffered(given)).map(offerOpen)],
      effects: places.map(({ kept, given }) => ({
        code: 'queue-place-kept',
        serviceKind: kept.serviceKind,
        at: earliest(kept, given),
      })),
    };
  }

  async join(tx: Tx, pair: Pair, merge: Merge): Promise<void> {
    for (const { kept, given } of await this.#places(tx, pair)) {
      await tx.addAll([remembered(merge, kept, null), remembered(merge, given, given.status)]);
      const at = earliest(kept, given);
      given.mergeAway(tx.now);
      await tx.save(given);
      await happened(tx, given, 'merged');
      await tx.save(Object.assign(kept, { enteredAt: at }));
      await happened(tx, kept, 'merged');
    }
  }

  async undo(tx: Tx, merge: Merge): Promise<void> {
    const changed = await tx.find(MergedPlace, { mergeId: merge.id });
    const entries = await tx.lockAll(
      QueueEntry,
      changed.map(({ queueEntryId }) => queueEntryId),
    );
    for (const entry of entries) {
      const before = changed.find(({ queueEntryId }) => queueEntryId === entry.id);
      if (before === undefined) continue;
      Object.assign(entry, { enteredAt: before.enteredAt });
      const taken = await tx.rows(TAKEN, [entry.clientId, entry.serviceKind, entry.id]);
      if (before.status !== null && taken.length === 0) entry.restore(before.status);
      await tx.save(entry);
      await happened(tx, entry, 'parted');
    }
  }

  /** For each service that she waits for in both files: the place that is kept, and the one that gives way. */
  async #places(tx: Tx, { from, into }: Pair): Promise<Places[]> {
    const found = await tx.rows<{ id: string }>(LIVING, [[from.id, into.id]]);
    const entries = await tx.lockAll(
      QueueEntry,
      found.map(({ id }) => id),
    );
    return entries
      .filter(({ clientId }) => clientId === from.id)
      .flatMap((mine) => {
        const other = entries.find((one) => one.clientId !== from.id && one.serviceKind === mine.serviceKind);
        if (other === undefined) return [];
        return inFront(mine, other) ? [{ kept: mine, given: other }] : [{ kept: other, given: mine }];
      });
  }
}

/** As the queue stands: urgent first, then whoever came first (SM-1). */
const inFront = (a: QueueEntry, b: QueueEntry): boolean =>
  a.priority === b.priority ? a.enteredAt.getTime() <= b.enteredAt.getTime() : a.priority === 'urgent';

const earliest = (a: QueueEntry, b: QueueEntry): Date => (a.enteredAt <= b.enteredAt ? a.enteredAt : b.enteredAt);

const isOffered = ({ status }: QueueEntry): boolean => status === 'offered' || status === 'accepted';

const remembered = (merge: Merge, entry: QueueEntry, status: QueueEntry['status'] | null): MergedPlace =>
  Object.assign(new MergedPlace(), {
    ...fileOf(entry),
    mergeId: merge.id,
    queueEntryId: entry.id,
    status,
    enteredAt: entry.enteredAt,
    createdAt: merge.createdAt,
  });

const twoActive = ({ serviceKind }: { serviceKind: string }): Obstacle => ({
  status: 409,
  code: 'merge.two-active-contracts',
  message: 'Both files have a contract for the same service: end one of them first.',
  serviceKind,
});

const offerOpen = ({ given: { serviceKind } }: Places): Obstacle => ({
  status: 409,
  code: 'merge.offer-open',
  message: 'The place in the queue that would give way has an offered time: answer the offer first.',
  serviceKind,
});
