import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#kernel';
import { fileOf, type Tx } from '#persistence';
import type { Booking } from '../bookings/booking.entity.js';
import type { ServiceGiven } from '../bookings/booking.inputs.js';
import type { ServiceResult } from '../visits/service-item.entity.js';
import { EXAMINATION, ExaminationPlan, type PlanStatus, type StoppedAt } from './examination-plan.entity.js';
import { ExaminationStep } from './examination-step.entity.js';

const OUTCOMES: readonly PlanStatus[] = ['performed', 'stopped_by_patient', 'declined'];
const STATUS: Readonly<Record<ServiceResult, Exclude<PlanStatus, 'consented_today'>>> = {
  performed: 'performed',
  stopped: 'stopped_by_patient',
  declined: 'declined',
};

/** The plan that a visit's services speak of: the open one, else the one whose last step was taken at that visit. */
const FOLLOWING = {
  name: 'examination-plan-following',
  text: `SELECT p.id FROM spiralen.examination_plan p
    WHERE p.unit_id = $1 AND p.client_id = ANY ((SELECT clients.files_of($2))::uuid[]) AND p.kind = $3
      AND (p.status NOT IN ('performed', 'declined')
        OR (SELECT s.booking_id FROM spiralen.examination_step s WHERE s.plan_id = p.id ORDER BY s.created_at DESC, s.id DESC LIMIT 1) = $4)
    ORDER BY ((SELECT s.booking_id FROM spiralen.examination_step s WHERE s.plan_id = p.id ORDER BY s.created_at DESC, s.id DESC LIMIT 1) = $4) DESC NULLS LAST,
      p.status IN ('performed', 'declined'), p.created_at DESC LIMIT 1`,
};

const SAME_PATIENT = { name: 'examination-same-patient', text: 'SELECT $2::uuid = ANY (clients.files_of($1)) AS same' };

/** Her steps with who heard them, and at which visit. */
const TAKEN = {
  name: 'examination-steps-taken',
  text: `SELECT s.plan_id AS "planId", s.step, s.stopped_at AS "stoppedAt", s.booking_id AS "bookingId", b.starts_at AS "visitAt",
      s.recorded_by AS "recordedBy", a.name AS "recordedByName", s.created_at AS at
    FROM spiralen.examination_step s LEFT JOIN spiralen.booking b ON b.id = s.booking_id LEFT JOIN access.staff a ON a.id = s.recorded_by
    WHERE s.unit_id = $1 AND s.plan_id = ANY ($2::uuid[]) ORDER BY s.created_at, s.id`,
};

/** A step as the database gives it. */
export interface StepTold {
  readonly planId: string;
  readonly step: PlanStatus;
  readonly stoppedAt: StoppedAt | null;
  readonly bookingId: string | null;
  readonly visitAt: Date | null;
  readonly recordedBy: string | null;
  readonly recordedByName: string | null;
  readonly at: Date;
}

/** What is told of a step. */
export interface Told {
  readonly visit?: Booking | undefined;
  readonly stoppedAt?: StoppedAt | undefined;
}

/** Keeps the plan's steps, and lets the plan follow what is recorded of a visit: one thing is said once (I18). */
@Injectable()
export class ExaminationSteps {
  /** The caller holds the visit. Nothing follows where no examination was planned. */
  async follow(tx: Tx, visit: Booking, items: readonly ServiceGiven[]): Promise<void> {
    const item = items.find(({ kind }) => kind === EXAMINATION);
    if (item === undefined) return;
    const [found] = await tx.rows<{ id: string }>(FOLLOWING, [tx.unitId, visit.clientId, EXAMINATION, visit.id]);
    if (found === undefined) return;
    const plan = await tx.lock(ExaminationPlan, found.id);
    if (item.result === 'performed') plan.mustBeConsentedAt(visit, tx.now);
    const stoppedAt = item.result === 'stopped' ? whereStopped(plan.standing(tx.now)) : undefined;
    plan.goTo(STATUS[item.result]);
    await this.keep(tx, plan, { visit, stoppedAt });
  }

  /** An outcome that was recorded by mistake: she is prepared, and her yes is asked for again. */
  async unsay(tx: Tx, visit: Booking, kinds: readonly string[]): Promise<void> {
    if (!kinds.includes(EXAMINATION)) return;
    const [found] = await tx.rows<{ id: string }>(FOLLOWING, [tx.unitId, visit.clientId, EXAMINATION, visit.id]);
    if (found === undefined) return;
    const plan = await tx.lock(ExaminationPlan, found.id);
    const last = (await this.taken(tx, [plan.id])).at(-1);
    if (last?.bookingId !== visit.id || !OUTCOMES.includes(plan.status)) return;
    plan.goTo('prepared');
    await this.keep(tx, plan, { visit });
  }

  /** Every step of these plans, in the order they were taken. */
  taken(tx: Tx, planIds: readonly string[]): Promise<StepTold[]> {
    return tx.rows<StepTold>(TAKEN, [tx.unitId, planIds]);
  }

  /** Something is said at a visit of hers that goes on or is being written up. */
  async mustBeSaidAt(tx: Tx, visit: Booking | undefined, { clientId }: { clientId: string }): Promise<void> {
    if (visit === undefined) return;
    const { same } = await tx.row<{ same: boolean }>(SAME_PATIENT, [clientId, visit.clientId]);
    if (!same) throw new RuleBroken('examination-plan.other-patient', 'That visit is another patient’s.');
    visit.mustBeReadyFor('recordServices');
  }

  /** The plan as it stands now, with the step that brought it there. */
  async keep(tx: Tx, plan: ExaminationPlan, told: Told): Promise<void> {
    await tx.save(plan);
    await this.add(tx, plan, told);
  }

  async add(tx: Tx, plan: ExaminationPlan, { visit, stoppedAt }: Told): Promise<void> {
    const at = { bookingId: visit?.id ?? null, visitClientId: visit?.clientId ?? null, stoppedAt: stoppedAt ?? null };
    const taken = { planId: plan.id, step: plan.status, recordedBy: tx.actor.id, createdAt: tx.now };
    await tx.add(Object.assign(new ExaminationStep(), fileOf(plan), at, taken));
  }
}

/** Where only the result is told, the plan knows how far they had come. */
function whereStopped(status: PlanStatus): StoppedAt {
  if (status === 'prepared') return 'preparation';
  return status === 'consented_today' || status === 'performed' ? 'examination' : 'conversation';
}
