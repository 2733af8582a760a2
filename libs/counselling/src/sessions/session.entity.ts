import { Column, Entity } from 'typeorm';
import { localOf, today } from '#calendar';
import { type Channel, type CivilDate, type LocalTime, RuleBroken, Taken } from '#kernel';
import { FileRow } from '#persistence';
import { ClockColumn } from '../clock-column.js';

/** How a session came out, once somebody has said so (SM-5). */
export const OUTCOMES = [
  'held',
  'client_absent_notified',
  'client_no_show',
  'counsellor_absent',
  'unit_cancelled',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Known on the day at the earliest; that it will not be can be known weeks before. */
const ON_THE_DAY: ReadonlySet<Outcome> = new Set(['held', 'client_no_show']);

export const SESSION_STATUSES = ['planned', ...OUTCOMES, 'holiday_skipped', 'absence_skipped'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** Why a week is skipped: the day is red, the counsellor is away, or the time was taken when a new term was laid out. */
export const SKIP_GROUNDS = ['red_day', 'absence', 'taken'] as const;
export type SkipGround = (typeof SKIP_GROUNDS)[number];

/** Where a session is to be instead. */
export interface Place {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly roomId: string | null;
  readonly channel: Channel;
}

const PLANNED = { status: 'planned', skipReason: null, skipGround: null, skipDecidedAt: null } as const;

/** One week's session of a contract, or a single one. Its planned day stays what it was, wherever it is moved. */
@Entity({ schema: 'counselling', name: 'session' })
export class Session extends FileRow {
  @Column('uuid', { nullable: true })
  readonly contractId: string | null;

  @Column('text')
  readonly serviceKind: string;

  /** Who meets the client: the responsible counsellor, whoever covers a vacant session, or nobody yet. */
  @Column('uuid', { nullable: true })
  counsellorId: string | null;

  /** Nobody is responsible that week (SM-3). */
  @Column('boolean')
  vacant: boolean = false;

  @Column('uuid', { nullable: true })
  roomId: string | null;

  @Column('text')
  channel: Channel;

  @Column('smallint')
  readonly isoYear: number;

  @Column('smallint')
  readonly isoWeek: number;

  @Column('date')
  plannedDate: CivilDate;

  @ClockColumn()
  plannedStartTime: LocalTime;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('text')
  status: SessionStatus = 'planned';

  /** Why it is proposed skipped: the red day's name, or the counsellor's absence. */
  @Column('text', { nullable: true })
  skipReason: string | null = null;

  @Column('text', { nullable: true })
  skipGround: SkipGround | null = null;

  /** When somebody let the week go; until then a skip is a proposal. */
  @Column('timestamptz', { nullable: true })
  skipDecidedAt: Date | null = null;

  /** What the unit lacked, where it cancelled and that is to be counted (R32). */
  @Column('text', { nullable: true })
  cancelGround: 'no_interpreter' | null = null;

  @Column('bytea', { nullable: true })
  absenceReason: Buffer | null = null;

  @Column('boolean', { nullable: true })
  lateNotice: boolean | null = null;

  @Column('timestamptz', { nullable: true })
  movedFrom: Date | null = null;

  @Column('timestamptz', { nullable: true })
  arrivedAt: Date | null = null;

  @Column('timestamptz', { nullable: true })
  waitingSince: Date | null = null;

  @Column('text', { nullable: true })
  informedAboutUnit: 'given' | 'declined' | null = null;

  /** Outside the one a week: a single session, or one more in a week. */
  @Column('boolean')
  readonly extra: boolean = false;

  @Column('timestamptz', { nullable: true })
  recordedAt: Date | null = null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null = null;

  /** Nobody has said how it came out, and nothing stands in its way. */
  get awaited(): boolean {
    return this.status === 'planned';
  }

  get skipped(): boolean {
    return this.status === 'holiday_skipped' || this.status === 'absence_skipped';
  }

  mustBeAwaited(): void {
    if (!this.awaited)
      throw new RuleBroken('session.already-recorded', 'How the session came out has already been recorded.');
  }

  mustBeSkipped(): void {
    if (!this.skipped) throw new RuleBroken('session.not-skipped', 'The week is not skipped.');
  }

  /** What only the day itself can tell is not written down before it. */
  mustBeItsDay(now: Date): void {
    if (localOf(this.startsAt).date > today(now))
      throw new RuleBroken('session.not-its-day', 'The session is on a later day.');
  }

  /** One arrival, and not before its day: a later week taken for today's would be left out when the contract changes hands. */
  arrive(informedAboutUnit: 'given' | 'declined', now: Date): void {
    this.mustBeAwaited();
    if (this.arrivedAt !== null) throw new Taken('session.already-arrived', 'Her arrival has been recorded.');
    this.mustBeItsDay(now);
    Object.assign(this, { arrivedAt: now, informedAboutUnit });
  }

  /** Another time or place, the same session: it is still planned, and its planned day is still the slot's (SM-5). Whoever had arrived is awaited anew when it is moved to another day. */
  moveTo(place: Place): void {
    if (!this.skipped) this.mustBeAwaited();
    if (localOf(place.startsAt).date !== localOf(this.startsAt).date)
      Object.assign(this, { arrivedAt: null, waitingSince: null, informedAboutUnit: null });
    this.movedFrom = this.startsAt;
    Object.assign(this, place, PLANNED);
  }

  /** Held after all, at its own time: the same week. */
  reinstate(): void {
    this.mustBeSkipped();
    Object.assign(this, PLANNED);
  }

  /** The skip stands: no later change of the contract fills the week again. */
  letGo(at: Date): void {
    this.mustBeSkipped();
    this.skipDecidedAt = at;
  }

  record(outcome: Outcome, by: { staffId: string | null; at: Date }): void {
    this.mustBeAwaited();
    if (ON_THE_DAY.has(outcome)) this.mustBeItsDay(by.at);
    // Whoever steps in for a vacant week has held it.
    if (outcome === 'held') this.counsellorId ??= by.staffId;
    this.status = outcome;
    this.recordedAt = by.at;
    this.recordedBy = by.staffId;
  }
}
