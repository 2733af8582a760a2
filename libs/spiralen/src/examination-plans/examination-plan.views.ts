import type { Actor } from '#kernel';
import { Can, Id, Instant, OneOf, OrNull, Parts, Text, Whole } from '#web';
import { isClinician } from '../bookings/booking.policy.js';
import { EXAMINATION, type ExaminationPlan, PLAN_STATUSES, STOPPED_AT } from './examination-plan.entity.js';
import type { StepTold } from './examination-steps.js';

/** One step of the way, as it was taken: what she said, at which visit, and who heard it. */
export class ExaminationStepView {
  @OneOf(PLAN_STATUSES) readonly step: string;
  @OrNull() @OneOf(STOPPED_AT) readonly stoppedAt: string | null;
  @OrNull() @Id() readonly bookingId: string | null;
  @OrNull() @Instant() readonly visitAt: string | null;
  @OrNull() @Id() readonly recordedBy: string | null;
  @OrNull() @Text({ max: 200 }) readonly recordedByName: string | null;
  @Instant() readonly at: string;

  constructor({ step, stoppedAt, bookingId, visitAt, recordedBy, recordedByName, at }: StepTold) {
    this.step = step;
    this.stoppedAt = stoppedAt;
    this.bookingId = bookingId;
    this.visitAt = visitAt?.toISOString() ?? null;
    this.recordedBy = recordedBy;
    this.recordedByName = recordedByName;
    this.at = at.toISOString();
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

  constructor(plan: ExaminationPlan, steps: readonly StepTold[], { viewer, now }: { viewer: Actor; now: Date }) {
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
