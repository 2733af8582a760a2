import { localOf } from '#calendar';
import type { Tx } from '#persistence';
import { Can, CivilDate, Id, Instant, OrNull, Text, Texts, Whole } from '#web';
import type { Client } from '../files/client.entity.js';
import { mayMerge, seesContent } from '../files/client.policy.js';
import { lastDayToUndo, reasonPlace } from './merge.entity.js';

/** A merge as the statement brings it, its reason as base64 with the key it is sealed with. */
export interface StoredMerge {
  readonly id: string;
  readonly fromId: string;
  readonly fromNumber: string;
  readonly fromName: string;
  readonly fromAliases: readonly string[];
  readonly intoId: string;
  readonly intoNumber: string;
  readonly intoName: string;
  readonly mergedAt: string;
  readonly mergedBy: string;
  readonly reason: string | null;
  readonly wrapped: string;
  readonly version: number;
}

/** The merges that client `c` is part of, as jsonb: the file merged away and every one merged into it. */
export const MERGES_OF_CLIENT = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'fromId', f.id, 'fromNumber', f.number, 'fromName', f.display_name,
    'fromAliases', (SELECT coalesce(jsonb_agg(a.alias ORDER BY a.created_at, a.id), '[]') FROM clients.alias a WHERE a.client_id = f.id),
    'intoId', i.id, 'intoNumber', i.number, 'intoName', i.display_name, 'mergedAt', m.created_at, 'mergedBy', p.name,
    'reason', encode(m.reason, 'base64'), 'wrapped', encode(k.wrapped, 'base64'), 'version', f.version) ORDER BY m.created_at, m.id)
  FROM clients.merge m JOIN clients.client f ON f.id = m.client_id JOIN clients.client i ON i.id = m.into_id
  JOIN access.staff p ON p.id = m.merged_by JOIN clients.data_key k ON k.client_id = f.id
  WHERE m.undone_at IS NULL AND (m.client_id = c.id OR m.into_id = c.id)), '[]')`;

/** Two files that are read as one: which, since when, by whom and why, and how long it can be undone. */
export class MergeView {
  @Id() readonly id: string;
  @Id() readonly fromId: string;
  @Text({ max: 12 }) readonly fromNumber: string;
  @Text({ max: 100 }) readonly fromName: string;
  @Texts({ max: 50, length: 100 }) readonly fromAliases: readonly string[];
  @Id() readonly intoId: string;
  @Text({ max: 12 }) readonly intoNumber: string;
  @Text({ max: 100 }) readonly intoName: string;
  @Instant() readonly mergedAt: string;
  @Text({ max: 200 }) readonly mergedBy: string;
  @OrNull() @Text({ max: 500 }) readonly reason: string | null;
  @CivilDate() readonly undoBy: string;
  /** The version of the file that was merged away: what If-Match of the undoing speaks of. */
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly unmerge: boolean };

  constructor(tx: Tx, { wrapped, reason, mergedAt, ...plain }: StoredMerge, compartment: string) {
    Object.assign(this, plain);
    const at = new Date(mergedAt);
    this.mergedAt = at.toISOString();
    this.undoBy = lastDayToUndo(at);
    const told = reason !== null && seesContent(tx.actor, compartment);
    const box = tx.boxFrom(plain.fromId, Buffer.from(wrapped, 'base64'));
    this.reason = told ? box.open(reasonPlace(plain.id), Buffer.from(reason, 'base64')) : null;
    this.can = { unmerge: mayMerge(tx.actor, compartment) && localOf(tx.now).date <= this.undoBy };
  }
}

/** Which of the merges of a file speak of it as the one that went, and which as the one that stayed. */
export const mergesOf = (tx: Tx, client: Pick<Client, 'id' | 'compartment'>, stored: readonly StoredMerge[]) => {
  const views = stored.map((one) => new MergeView(tx, one, client.compartment));
  tx.shown(views.flatMap(({ fromId, intoId }) => [fromId, intoId]));
  return {
    merge: views.find(({ fromId }) => fromId === client.id) ?? null,
    mergedFiles: views.filter(({ intoId }) => intoId === client.id),
  };
};
