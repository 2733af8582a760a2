import { Column, Entity } from 'typeorm';
import { DAY_MS } from '#calendar';
import type { Hours } from '#clients';
import { RuleBroken, Taken } from '#kernel';
import { Row } from '#persistence';
import { isUnreachable, mayCallAt, nextCallAt } from './calling-hours.js';

export const OPEN_STATUSES = ['queued', 'claimed', 'reached'] as const;
export const ENDINGS = ['booked', 'info_only', 'referred_home', 'declined', 'unreached', 'withdrawn'] as const;
export type Ending = (typeof ENDINGS)[number];
export const CALLBACK_STATUSES = [...OPEN_STATUSES, ...ENDINGS] as const;
export type CallbackStatus = (typeof CALLBACK_STATUSES)[number];

export const ATTEMPT_OUTCOMES = ['reached', 'no_answer', 'voicemail_neutral', 'wrong_number', 'declined'] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** After four hours without a call another may take over (SM-10). */
export const IDLE_MS = 4 * 3_600_000;
/** Fourteen days at the most (D8, I22); the nightly job has a day to spare. */
const KEPT_DAYS = 13;
/** Who said no or asked to be taken off is forgotten the same night, and who has a file now: nobody rings this number again. */
const FORGOTTEN_AT_ONCE: readonly Ending[] = ['declined', 'withdrawn', 'booked'];

/** One who said yes to being called (W11, V05): how far it has come. Who it is stands in the contact, which is purged. */
@Entity({ schema: 'kast', name: 'callback' })
export class Callback extends Row {
  @Column('text')
  readonly compartment: string = 'kast';

  @Column('uuid', { nullable: true })
  readonly operationId: string | null = null;

  @Column('timestamptz')
  readonly consentGivenAt: Date;

  @Column('uuid')
  readonly consentRecordedBy: string;

  @Column('jsonb')
  preferredTimes: readonly Hours[] = [];

  @Column('boolean')
  voicemailOk: boolean;

  @Column('text', { nullable: true })
  county: string | null = null;

  @Column('text')
  status: CallbackStatus = 'queued';

  @Column('integer')
  attempts: number = 0;

  @Column('timestamptz', { nullable: true })
  firstAttemptAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  lastAttemptAt: Date | null = null;

  @Column('text', { nullable: true })
  lastOutcome: AttemptOutcome | null = null;

  /** Spoken with for the first time. */
  @Column('timestamptz', { nullable: true })
  reachedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  claimedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  closedBy: string | null = null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  purgeAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  purgedAt: Date | null = null;

  /** One calls, and nobody beside her, until she lets go or has been silent for four hours (I23). */
  claim(by: string, now: Date): void {
    this.#mustBeOpen();
    this.mustNotBeAnothers(by, now);
    this.claimedBy = by;
    this.claimedAt = now;
    if (this.status === 'queued') this.status = 'claimed';
  }

  /** Laid back for whoever calls next. */
  release(by: string): void {
    this.#mustBeMine(by);
    if (this.status === 'reached') throw new RuleBroken('callback.already-reached', 'Say how the talk ended first.');
    this.status = 'queued';
    this.#letGo();
  }

  /** A call: refused outside the hours that were agreed, and a message only where one was allowed (C04). */
  attempt(by: string, { outcome, at }: { outcome: AttemptOutcome; at: Date }, earlier: readonly Date[]): void {
    this.#mustBeMine(by);
    if (this.status === 'reached') throw new RuleBroken('callback.already-reached', 'Say how the talk ended first.');
    if (!mayCallAt(this.preferredTimes, at)) {
      const allowedFrom = nextCallAt(this.preferredTimes, at)?.toISOString();
      throw new RuleBroken('callback.outside-allowed-hours', 'This is not an hour that was agreed.', { allowedFrom });
    }
    if (outcome === 'voicemail_neutral' && !this.voicemailOk)
      throw new RuleBroken('callback.no-voicemail', 'No message may be left on this number.');
    this.attempts += 1;
    this.firstAttemptAt ??= at;
    this.lastAttemptAt = at;
    this.lastOutcome = outcome;
    this.#after(by, outcome, [...earlier, at]);
  }

  /** How the talk ended. */
  conclude(by: string, ending: Ending, now: Date): void {
    this.#mustBeMine(by);
    if (this.status !== 'reached') throw new RuleBroken('callback.not-reached', 'Nobody has been spoken with yet.');
    this.close(ending, { by, at: now });
  }

  /** Taken off the list by her own wish. */
  withdraw(by: string, now: Date): void {
    this.#mustBeOpen();
    this.mustNotBeAnothers(by, now);
    this.close('withdrawn', { by, at: now });
  }

  /** By her who has just pressed the wrong key; and once it is closed, by whoever finds it. */
  mayBeReopenedBy(by: string | null): boolean {
    if (this.status === 'reached') return this.isWith(by);
    return this.closedAt !== null && this.purgedAt === null && this.status !== 'booked';
  }

  /** A wrong key was pressed: back to the list, as long as the number is there. */
  reopen(by: string): void {
    if (this.status === 'reached') return this.#wasNoTalk(by);
    if (this.closedAt === null) throw new RuleBroken('callback.not-closed', 'It is on the list.');
    if (this.purgedAt !== null) throw new RuleBroken('callback.purged', 'The number has been erased.');
    if (this.status === 'booked') throw new RuleBroken('callback.is-booked', 'It has become a client file.');
    this.status = 'queued';
    this.closedBy = null;
    this.closedAt = null;
    this.purgeAt = null;
  }

  /** Ends it, and says when the number is to be gone. Without a person it is the house that ends it. */
  close(ending: Ending, { by, at }: { by: string | null; at: Date }): void {
    const kept = FORGOTTEN_AT_ONCE.includes(ending) ? 0 : KEPT_DAYS * DAY_MS;
    this.status = ending;
    this.closedBy = by;
    this.closedAt = at;
    this.purgeAt = new Date(at.getTime() + kept);
    this.#letGo();
  }

  /** Has this person taken it? Once it is closed, nobody has it. */
  isWith(by: string | null): boolean {
    return by !== null && this.claimedBy === by;
  }

  /** Is somebody else at it just now? */
  isAnothers(by: string | null, now: Date): boolean {
    if (this.claimedBy === null || this.claimedBy === by) return false;
    const active = Math.max(this.claimedAt?.getTime() ?? 0, this.lastAttemptAt?.getTime() ?? 0);
    return now.getTime() - active < IDLE_MS;
  }

  mustNotBeAnothers(by: string, now: Date): void {
    if (this.isAnothers(by, now)) throw claimed();
  }

  /** Nobody had answered: the call stands as a try, and no talk is counted (R22, R23). */
  #wasNoTalk(by: string): void {
    this.#mustBeMine(by);
    if (this.reachedAt?.getTime() === this.lastAttemptAt?.getTime()) this.reachedAt = null;
    this.lastOutcome = 'no_answer';
    this.status = 'queued';
    this.#letGo();
  }

  #after(by: string, outcome: AttemptOutcome, tries: readonly Date[]): void {
    const at = tries.at(-1) as Date;
    if (outcome === 'reached' || outcome === 'declined') this.reachedAt ??= at;
    if (outcome === 'reached') this.status = 'reached';
    else if (outcome === 'declined') this.close('declined', { by, at });
    else if (outcome === 'wrong_number' || isUnreachable(tries, this.preferredTimes))
      this.close('unreached', { by, at });
  }

  #mustBeOpen(): void {
    if (this.closedAt !== null) throw new Taken('callback.closed', 'This call-back is closed.');
  }

  #mustBeMine(by: string): void {
    this.#mustBeOpen();
    if (this.claimedBy === null) throw new RuleBroken('callback.not-claimed', 'Take it from the list first.');
    if (this.claimedBy !== by) throw claimed();
  }

  #letGo(): void {
    this.claimedBy = null;
    this.claimedAt = null;
  }
}

const claimed = () => new Taken('callback.claimed', 'Somebody else is calling this person.');
