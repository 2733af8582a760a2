import type { Actor } from '#kernel';
import { Can, Id, Instant, OneOf, OrNull, Parts, Whole } from '#web';
import { isClinician } from '../bookings/booking.policy.js';
import { EXAMINATION, type ExaminationPlan, PLAN_STATUSES, STOPPED_AT } from './examination-plan.entity.js';
import type { ExaminationStep } from './examination-step.entity.js';

/** One step of the way, as it was taken. */
export class ExaminationStepView {
  @OneOf(PLAN_STATUSES) readonly step: string;
  @OrNull() @OneOf(STOPPED_AT) readonly stoppedAt: string | null;
  @OrNull() @Id() readonly bookingId: string | null;
  @OrNull() @Id() readonly recordedBy: string | null;
  @Instant() readonly at: string;

  constructor({ step, stoppedAt, bookingId, recordedBy, createdAt }: ExaminationStep) {
    this.step = step;
    this.stoppedAt = stoppedAt;
    this.bookingId = bookingId;
    this.recordedBy = recordedBy;
    this.at = createdAt.toISOString();
  }
}

/** A patient's way to an examination: where she stands today, and every step until now. */
export class ExaminationPlanView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @OneOf([EXAMINATION]) readonly kind: string;
  @OneOf(PLAN_STATUSES) readonly status: string;
  @OrNull() @Id() readonly consentBookingId: string | null;
  @Instant() readonly createdAt: string;
  @Parts(ExaminationStepView, { max: 500 }) readonly steps: readonly ExaminationStepView[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Record<string, boolean>;

  constructor(plan: ExaminationPlan, steps: readonly ExaminationStep[], { viewer, now }: { viewer: Actor; now: Date }) {
    this.id = plan.id;
    this.clientId = plan.clientId;
    this.kind = plan.kind;
    this.status = plan.standing(now);
    this.consentBookingId = this.status === 'prepared' ? null : plan.consentBookingId;
    this.createdAt = plan.createdAt.toISOString();
    this.steps = steps.map((step) => new ExaminationStepView(step));
    this.version = plan.version;
    const may = (deed: Parameters<ExaminationPlan['isReadyFor']>[0]) =>
      isClinician(viewer) && plan.isReadyFor(deed, now);
    const [prepare, consent, notNow] = [may('prepare'), may('consent'), may('notNow')];
    this.can = { prepare, consent, notNow, stop: may('stop'), perform: may('perform'), decline: may('decline') };
  }
}
