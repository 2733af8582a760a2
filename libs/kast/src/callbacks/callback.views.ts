import { AllowedHours } from '#clients';
import type { Actor } from '#kernel';
import { Can, Flag, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { type Standing, STANDINGS, turnOf } from './call-order.js';
import { ATTEMPT_OUTCOMES, type Callback, CALLBACK_STATUSES } from './callback.entity.js';
import { allowedOn } from './callback.policy.js';

/** What stands beside a call-back in other tables. */
export interface Beside {
  readonly operationReference: string | null;
  readonly claimedByName: string | null;
  readonly clientId: string | null;
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A call-back: how far it has come. Neither number nor name; those are asked for one by one, by whoever calls. */
export class CallbackView {
  @Id() readonly id: string;
  @OrNull() @Id() readonly operationId: string | null;
  @OrNull() @Text({ max: 60 }) readonly operationReference: string | null;
  @OneOf(CALLBACK_STATUSES) readonly status: string;
  @OneOf(STANDINGS) readonly standing: Standing;
  /** The first hour from now on when she may be called. */
  @OrNull() @Instant() readonly callableFrom: string | null;
  @Instant() readonly consentGivenAt: string;
  @Parts(AllowedHours, { max: 14 }) readonly preferredTimes: readonly AllowedHours[];
  @Flag() readonly voicemailOk: boolean;
  @OrNull() @Text({ max: 2 }) readonly county: string | null;
  @Whole({ min: 0, max: 10_000 }) readonly attempts: number;
  @OrNull() @Instant() readonly lastAttemptAt: string | null;
  @OrNull() @OneOf(ATTEMPT_OUTCOMES) readonly lastOutcome: string | null;
  @OrNull() @Id() readonly claimedBy: string | null;
  @OrNull() @Text({ max: 200 }) readonly claimedByName: string | null;
  @OrNull() @Instant() readonly claimedAt: string | null;
  @OrNull() @Instant() readonly closedAt: string | null;
  @OrNull() @Instant() readonly purgeAt: string | null;
  @OrNull() @Instant() readonly purgedAt: string | null;
  /** The file it became, for whoever may read the file. */
  @OrNull() @Id() readonly clientId: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(callback: Callback, beside: Beside, { viewer, now }: { viewer: Actor; now: Date }) {
    const { standing, callableFrom } = turnOf(callback, viewer.id, now);
    const { id, operationId, status, voicemailOk, county, attempts, lastOutcome, claimedBy, version } = callback;
    Object.assign(this, { id, operationId, status, voicemailOk, county, attempts, lastOutcome, claimedBy, version });
    Object.assign(this, beside);
    this.standing = standing;
    this.callableFrom = instant(callableFrom);
    this.consentGivenAt = callback.consentGivenAt.toISOString();
    this.preferredTimes = callback.preferredTimes as readonly AllowedHours[];
    this.lastAttemptAt = instant(callback.lastAttemptAt);
    this.claimedAt = instant(callback.claimedAt);
    this.closedAt = instant(callback.closedAt);
    this.purgeAt = instant(callback.purgeAt);
    this.purgedAt = instant(callback.purgedAt);
    this.can = allowedOn(callback, viewer, now);
  }
}

/** The number to call and what the person is called, for whoever has taken the call. */
export class CallbackContactView {
  @Id() readonly id: string;
  @Text({ max: 40 }) readonly phone: string;
  @OrNull() @Text({ max: 60 }) readonly alias: string | null;
}

/** How many were put on the list at once. */
export class EnteredCallbacksView {
  @Whole({ min: 0, max: 200 }) readonly entered: number;
}

const count = { min: 0, max: 1_000_000 };

/** How the call list stands, in figures. */
export class CallbackCountsView {
  @Whole(count) readonly now: number;
  @Whole(count) readonly laterToday: number;
  @Whole(count) readonly waiting: number;
  /** With somebody who calls. */
  @Whole(count) readonly taken: number;
}
