import { Id, Instant, OrNull, Part, Parts, Text, Texts, Whole } from '#web';
import type { Client } from '../files/client.entity.js';
import { ClientBackground, SafeContactView } from '../files/client.views.js';
import type { Effect, Obstacle } from './merge-parts.js';

/** Something that a file holds: how many of a kind, or one that lives, with its service. */
export class HoldingView {
  @Text({ max: 40 }) readonly kind: string;
  @Whole({ min: 0, max: 1_000_000 }) readonly count: number;
  @OrNull() @Text({ max: 60 }) readonly serviceKind: string | null;
  @OrNull() @Text({ max: 20 }) readonly status: string | null;
  @OrNull() @Instant() readonly since: string | null;
}

/** One of two files, laid beside the other. */
export class MergeSideView {
  @Id() readonly id: string;
  @Text({ max: 12 }) readonly number: string;
  @Text({ max: 100 }) readonly displayName: string;
  @Text({ max: 20 }) readonly status: string;
  @Text({ max: 12 }) readonly language: string;
  @Text({ max: 40 }) readonly protectedLevel: string;
  @Texts({ max: 50, length: 100 }) readonly aliases: readonly string[];
  @OrNull() @Part(SafeContactView) readonly contact: SafeContactView | null;
  @Part(ClientBackground) readonly background: ClientBackground;
  @Parts(HoldingView, { max: 200 }) readonly holdings: readonly HoldingView[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;

  constructor(client: Client, more: Pick<MergeSideView, 'aliases' | 'contact' | 'holdings'>) {
    const { id, number, displayName, status, language, protectedLevel, version } = client;
    Object.assign(this, { id, number, displayName, status, language, protectedLevel, version });
    Object.assign(this, more);
    this.background = new ClientBackground(client);
  }
}

/** Why the files cannot be merged as they stand. */
export class ObstacleView {
  @Text({ max: 60 }) readonly code: string;
  @Text({ max: 300 }) readonly message: string;
  @OrNull() @Text({ max: 60 }) readonly serviceKind: string | null;
}

/** What will be otherwise afterwards. */
export class EffectView {
  @Text({ max: 60 }) readonly code: string;
  @OrNull() @Text({ max: 60 }) readonly serviceKind: string | null;
  @OrNull() @Instant() readonly at: string | null;
}

/** Two files side by side, what merging them does, and everything in its way at once. Nothing is saved. */
export class MergePreviewView {
  @Part(MergeSideView) readonly from: MergeSideView;
  @Part(MergeSideView) readonly into: MergeSideView;
  @Parts(ObstacleView, { max: 50 }) readonly obstacles: readonly ObstacleView[];
  @Parts(EffectView, { max: 50 }) readonly effects: readonly EffectView[];

  constructor(sides: { from: MergeSideView; into: MergeSideView }, obstacles: Obstacle[], effects: Effect[]) {
    Object.assign(this, sides);
    this.obstacles = obstacles.map(({ code, message, serviceKind = null }) => ({ code, message, serviceKind }));
    this.effects = effects.map(({ code, serviceKind = null, at }) => ({
      code,
      serviceKind,
      at: at?.toISOString() ?? null,
    }));
  }
}
