import type { Actor, Compartment } from '#kernel';
import { Can, CivilDate, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { allowedOnRelease } from './release.policy.js';
import { DECISIONS, RECIPIENT_KINDS, RELEASE_STATUSES, type ReleaseStatus } from './release.entity.js';
import { HANDOVER_WAYS } from './release-handover.entity.js';

/** A copy that was given, with the name of who got it opened. */
export interface OpenHandover {
  readonly number: number;
  readonly way: string;
  readonly handedTo: string;
  readonly at: string;
  readonly by: string;
}

/** A release as the statement brings it, its texts opened. */
export interface OpenRelease {
  readonly id: string;
  readonly clientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly compartment: Compartment;
  readonly status: ReleaseStatus;
  readonly recipientKind: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly periodFrom: string | null;
  readonly periodUntil: string | null;
  readonly notes: number;
  readonly assembledBy: string;
  readonly assembledAt: Date;
  readonly reviewingBy: string | null;
  readonly reviewer: string | null;
  readonly decision: string | null;
  readonly decisionText: string | null;
  readonly decidedAt: Date | null;
  readonly handovers: readonly OpenHandover[];
  readonly version: number;
}

/** That a copy was given to somebody (PDL 3:11). */
export class HandoverView {
  @Whole({ min: 1, max: 1_000 }) readonly number: number;
  @OneOf(HANDOVER_WAYS) readonly way: string;
  @Text({ max: 200 }) readonly handedTo: string;
  @Instant() readonly at: string;
  @Text({ max: 200 }) readonly by: string;

  constructor({ number, way, handedTo, at, by }: OpenHandover) {
    this.number = number;
    this.way = way;
    this.handedTo = handedTo;
    this.at = new Date(at).toISOString();
    this.by = by;
  }
}

/** A package on its way: what stands on its outside, never what is in it. */
export class ReleaseView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 12 }) readonly number: string;
  @Text({ max: 100 }) readonly displayName: string;
  @Text({ max: 20 }) readonly compartment: string;
  @OneOf(RELEASE_STATUSES) readonly status: string;
  @OneOf(RECIPIENT_KINDS) readonly recipientKind: string;
  @Text({ max: 200 }) readonly recipient: string;
  @Text({ max: 1_000 }) readonly purpose: string;
  @OrNull() @CivilDate() readonly periodFrom: string | null;
  @OrNull() @CivilDate() readonly periodUntil: string | null;
  /** How many notes it holds. */
  @Whole({ min: 1, max: 1_000_000 }) readonly notes: number;
  @Text({ max: 200 }) readonly assembledBy: string;
  @Instant() readonly assembledAt: string;
  @OrNull() @Text({ max: 200 }) readonly reviewer: string | null;
  @OrNull() @OneOf(DECISIONS) readonly decision: string | null;
  @OrNull() @Text({ max: 5_000 }) readonly decisionText: string | null;
  @OrNull() @Instant() readonly decidedAt: string | null;
  @Parts(HandoverView, { max: 1_000 }) readonly handovers: readonly HandoverView[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOnRelease>;

  constructor(release: OpenRelease, viewer: Actor) {
    this.id = release.id;
    this.clientId = release.clientId;
    this.number = release.number;
    this.displayName = release.displayName;
    this.compartment = release.compartment;
    this.status = release.status;
    this.recipientKind = release.recipientKind;
    this.recipient = release.recipient;
    this.purpose = release.purpose;
    this.periodFrom = release.periodFrom;
    this.periodUntil = release.periodUntil;
    this.notes = release.notes;
    this.assembledBy = release.assembledBy;
    this.assembledAt = release.assembledAt.toISOString();
    this.reviewer = release.reviewer;
    this.decision = release.decision;
    this.decisionText = release.decisionText;
    this.decidedAt = release.decidedAt?.toISOString() ?? null;
    this.handovers = release.handovers.map((one) => new HandoverView(one));
    this.version = release.version;
    this.can = allowedOnRelease(release, viewer);
  }
}
