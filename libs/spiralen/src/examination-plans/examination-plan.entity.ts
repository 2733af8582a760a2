import { Column, Entity } from 'typeorm';
import { today } from '#calendar';
import { RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

/** SM-13. A stop is one of the ways on, like the others (W22). */
export const PLAN_STATUSES = [
  'offered',
  'not_now',
  'prepared',
  'consented_today',
  'performed',
  'stopped_by_patient',
  'declined',
] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];
export const EXAMINATION = 'gynaecological_examination';
export const STOPPED_AT = ['conversation', 'preparation', 'examination'] as const;
export type StoppedAt = (typeof STOPPED_AT)[number];

/** What is recorded of the way to an examination, each a route of its own. */
export type PlanDeed = 'prepare' | 'consent' | 'notNow' | 'stop' | 'perform' | 'decline';

const OPEN: readonly PlanStatus[] = ['offered', 'not_now', 'prepared', 'consented_today', 'stopped_by_patient'];

/** After a stop the examination is on offer again: what an offer leads to, a stop does too. */
const POSSIBLE_FROM: Readonly<Record<PlanDeed, readonly PlanStatus[]>> = {
  prepare: ['offered', 'not_now', 'stopped_by_patient'],
  consent: ['prepared'],
  notNow: OPEN,
  stop: OPEN,
  perform: ['consented_today'],
  decline: OPEN,
};

/** What the plan needs to know of the visit at which something is said. */
export interface AtVisit {
  readonly id: string;
  readonly status: string;
}

/** A patient's way to an examination: she holds the baton, and several visits are normal (W22, R15). */
@Entity({ schema: 'spiralen', name: 'examination_plan' })
export class ExaminationPlan extends FileRow {
  @Column('text')
  readonly kind: string;

  @Column('text')
  status: PlanStatus = 'offered';

  @Column('uuid', { nullable: true })
  consentBookingId: string | null = null;

  @Column('timestamptz', { nullable: true })
  consentedAt: Date | null = null;

  get isOpen(): boolean {
    return OPEN.includes(this.status);
  }

  /** A yes is of its day: on the next she is prepared, and is asked again. */
  standing(now: Date): PlanStatus {
    const lapsed = this.consentedAt !== null && today(this.consentedAt) !== today(now);
    return this.status === 'consented_today' && lapsed ? 'prepared' : this.status;
  }

  isReadyFor(deed: PlanDeed, now: Date): boolean {
    return POSSIBLE_FROM[deed].includes(this.standing(now));
  }

  mustBeReadyFor(deed: PlanDeed, now: Date): void {
    if (!this.isReadyFor(deed, now))
      throw new RuleBroken('examination-plan.wrong-status', 'The plan has not come to this step, or is past it.', {
        planStatus: this.standing(now),
      });
  }

  consent(bookingId: string, now: Date): void {
    this.status = 'consented_today';
    this.consentBookingId = bookingId;
    this.consentedAt = now;
  }

  /** What was done under a yes may be written up after the visit; an examination under way needs the yes of its day. */
  mustBeConsentedAt(visit: AtVisit | undefined, now: Date): void {
    const writtenUp = visit?.status === 'completed' && this.status === 'consented_today';
    const given = writtenUp || this.standing(now) === 'consented_today';
    if (!given || visit === undefined || this.consentBookingId !== visit.id)
      throw new RuleBroken('examination-plan.no-consent', 'She has not said yes today, at this visit.');
  }

  /** Every step away from the examination takes the yes with it. */
  goTo(status: Exclude<PlanStatus, 'consented_today'>): void {
    this.status = status;
    if (status === 'performed') return;
    this.consentBookingId = null;
    this.consentedAt = null;
  }
}
