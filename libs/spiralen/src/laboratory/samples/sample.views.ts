import type { Actor } from '#kernel';
import { Can, CivilDate, Flag, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { LAB_RESULTS, SITES, TELLING_CHANNELS, TESTS } from '../lab-tests.js';
import { TELLING_OUTCOMES } from './result-telling.entity.js';
import { SAMPLE_STATUSES, type SampleStatus } from './sample.entity.js';
import { allowedOn } from './sample.policy.js';

/** What a sample waits for. */
export const WAITS = ['to_send', 'for_answer', 'to_tell'] as const;

interface TellingRow {
  readonly outcome: string;
  readonly channel: string;
  readonly at: string;
  readonly byName: string | null;
}

/** A sample with its patient and its standing answer, as one statement brings it. */
export interface SampleRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientNumber: string;
  readonly bookingId: string;
  readonly version: number;
  readonly test: string;
  readonly site: string;
  readonly status: SampleStatus;
  readonly takenAt: Date;
  readonly takenByName: string | null;
  readonly sentAt: Date | null;
  readonly expectedOn: string | null;
  readonly noLetter: boolean;
  readonly anonymous: boolean;
  readonly result: string | null;
  readonly answeredAt: Date | null;
  readonly signedAt: Date | null;
  readonly signedByName: string | null;
  readonly notificationId: string | null;
  readonly waits: string | null;
  readonly late: boolean;
  readonly tellings: readonly TellingRow[] | null;
  readonly total: number;
}

/** That she was told, or that a call was in vain. */
export class TellingView {
  @OneOf(TELLING_OUTCOMES) readonly outcome: string;
  @OneOf(TELLING_CHANNELS) readonly channel: string;
  @Instant() readonly at: string;
  @OrNull() @Text({ max: 200 }) readonly byName: string | null;

  constructor({ outcome, channel, at, byName }: TellingRow) {
    this.outcome = outcome;
    this.channel = channel;
    this.at = new Date(at).toISOString();
    this.byName = byName;
  }
}

/** One sample: what it is, how far it has come, what was answered and how she was told. */
export class SampleView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 20 }) readonly clientNumber: string;
  @Id() readonly bookingId: string;
  @OneOf(TESTS) readonly test: string;
  @OneOf(SITES) readonly site: string;
  @OneOf(SAMPLE_STATUSES) readonly status: string;
  @Instant() readonly takenAt: string;
  @OrNull() @Text({ max: 200 }) readonly takenByName: string | null;
  @OrNull() @Instant() readonly sentAt: string | null;
  @OrNull() @CivilDate() readonly expectedOn: string | null;
  @OrNull() @OneOf(LAB_RESULTS) readonly result: string | null;
  @OrNull() @Instant() readonly answeredAt: string | null;
  @OrNull() @Instant() readonly signedAt: string | null;
  @OrNull() @Text({ max: 200 }) readonly signedByName: string | null;
  /** Calls in vain, and when she was told of the answer that stands. */
  @Parts(TellingView, { max: 200 }) readonly tellings: readonly TellingView[];
  @OrNull() @OneOf(WAITS) readonly waits: string | null;
  /** It has waited longer than it should. */
  @Flag() readonly late: boolean;
  /** Her identity is protected: no letter is sent. */
  @Flag() readonly noLetter: boolean;
  /** Who she is must be recorded before a positive answer can be signed (förordning 2008:363). */
  @Flag() readonly needsIdentity: boolean;
  @OrNull() @Id() readonly notificationId: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(row: SampleRow, viewer: Actor) {
    const { id, clientId, clientName, clientNumber, bookingId, test, site, status, takenByName, expectedOn } = row;
    Object.assign(this, { id, clientId, clientName, clientNumber, bookingId, test, site, status });
    const { result, signedByName, waits, late, noLetter, notificationId, version } = row;
    Object.assign(this, { takenByName, expectedOn, result, signedByName, waits, late, noLetter });
    Object.assign(this, { notificationId, version });
    this.takenAt = row.takenAt.toISOString();
    this.sentAt = instant(row.sentAt);
    this.answeredAt = instant(row.answeredAt);
    this.signedAt = instant(row.signedAt);
    this.tellings = (row.tellings ?? []).map((one) => new TellingView(one));
    this.needsIdentity = row.anonymous && result === 'positive';
    this.can = allowedOn(row, viewer);
  }
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The samples of one visit after a deed on several of them. */
export class VisitSamplesView {
  @Id() readonly id: string;
  @Parts(SampleView, { max: 200 }) readonly samples: readonly SampleView[];

  constructor(id: string, samples: readonly SampleView[]) {
    this.id = id;
    this.samples = samples;
  }
}

/** An answer a sample has had. */
export class AnswerView {
  @Id() readonly id: string;
  @OneOf(LAB_RESULTS) readonly result: string;
  @Instant() readonly answeredAt: string;
  @OrNull() @Text({ max: 200 }) readonly recordedByName: string | null;
  /** Why it was corrected. */
  @OrNull() @Text({ max: 500 }) readonly reason: string | null;

  constructor(
    row: { id: string; result: string; answeredAt: Date; recordedByName: string | null },
    reason: string | null,
  ) {
    this.id = row.id;
    this.result = row.result;
    this.answeredAt = row.answeredAt.toISOString();
    this.recordedByName = row.recordedByName;
    this.reason = reason;
  }
}

/** A sample on a page of its own. */
export class SamplePageView extends SampleView {
  @OrNull() @Text({ max: 60 }) readonly reference: string | null;
  @OrNull() @Text({ max: 500 }) readonly strikeReason: string | null;
  @Parts(AnswerView, { max: 200 }) readonly answers: readonly AnswerView[];

  constructor(row: SampleRow, viewer: Actor, more: Pick<SamplePageView, 'reference' | 'strikeReason' | 'answers'>) {
    super(row, viewer);
    Object.assign(this, more);
  }
}

/** An answer that has waited for a day, for the medical head: whose by number, since when, and nothing else. */
export class LateResultView {
  @Id() readonly id: string;
  @Text({ max: 20 }) readonly number: string;
  @Instant() readonly since: string;

  constructor({ id, number, since }: { id: string; number: string; since: Date }) {
    this.id = id;
    this.number = number;
    this.since = since.toISOString();
  }
}
