import { Injectable } from '@nestjs/common';
import { fileOf, type Tx } from '#persistence';
import type { Booking } from '../bookings/booking.entity.js';
import type { ServiceGiven } from '../bookings/booking.inputs.js';
import type { ServiceResult } from '../visits/service-item.entity.js';
import { EXAMINATION, ExaminationPlan, type PlanStatus, type StoppedAt } from './examination-plan.entity.js';
import { ExaminationStep } from './examination-step.entity.js';

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
    ORDER BY p.status IN ('performed', 'declined'), p.created_at DESC LIMIT 1`,
};

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
