import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import type { Addressed } from '../bookings/booking-deeds.service.js';
import { Booking } from '../bookings/booking.entity.js';
import { isClinician } from '../bookings/booking.policy.js';
import type { ServiceResult } from '../visits/service-item.entity.js';
import { VisitsService } from '../visits/visits.service.js';
import { EXAMINATION, ExaminationPlan, type PlanDeed } from './examination-plan.entity.js';
import type { ExaminationStopped } from './examination-plan.inputs.js';
import type { ExaminationPlanView } from './examination-plan.views.js';
import { ExaminationPlansService } from './examination-plans.service.js';
import { ExaminationSteps, type Told } from './examination-steps.js';

interface Named {
  readonly deed: PlanDeed;
  /** The deed's name in the log. */
  readonly log: string;
  /** At which visit; the performance is at the visit of her yes. */
  readonly bookingId?: string | null | undefined;
}

type Act = (plan: ExaminationPlan, visit: Booking | undefined, tx: Tx) => Promise<Told | undefined> | Told;

/** Takes the steps of a plan as the patient says them (SM-13): not today, prepared, yes, stop, done, no. */
@Injectable()
export class ExaminationDeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: ExaminationPlansService,
    private readonly steps: ExaminationSteps,
    private readonly visits: VisitsService,
  ) {}

  notNow(actor: StaffActor, addressed: Addressed, bookingId?: string): Promise<ExaminationPlanView> {
    return this.#do(actor, addressed, { deed: 'notNow', log: 'not-now', bookingId }, (plan) => {
      plan.goTo('not_now');
      return {};
    });
  }

  prepare(actor: StaffActor, addressed: Addressed, bookingId?: string): Promise<ExaminationPlanView> {
    return this.#do(actor, addressed, { deed: 'prepare', log: 'prepare', bookingId }, (plan) => {
      plan.goTo('prepared');
      return {};
    });
  }

  /** P09, W22: her yes is of today, and given in the room. */
  consent(actor: StaffActor, addressed: Addressed, bookingId: string): Promise<ExaminationPlanView> {
    return this.#do(actor, addressed, { deed: 'consent', log: 'consent', bookingId }, (plan, visit, tx) => {
      const begun = visit?.startedAt ?? null;
      if (visit?.status !== 'in_progress' || begun === null || today(begun) !== today(tx.now))
        throw new RuleBroken('examination-plan.no-visit', 'Her yes is given at a visit that goes on today.');
      plan.consent(visit.id, tx.now);
      return {};
    });
  }

  stop(actor: StaffActor, addressed: Addressed, { bookingId, at }: ExaminationStopped): Promise<ExaminationPlanView> {
    return this.#do(actor, addressed, { deed: 'stop', log: 'stop', bookingId }, async (plan, visit, tx) => {
      await this.#result(tx, visit, 'stopped');
      plan.goTo('stopped_by_patient');
      return { stoppedAt: at };
    });
  }

  perform(actor: StaffActor, addressed: Addressed): Promise<ExaminationPlanView> {
    return this.#do(actor, addressed, { deed: 'perform', log: 'perform' }, async (plan, visit, tx) => {
      plan.mustBeConsentedAt(visit, tx.now);
      await this.#result(tx, visit, 'performed');
      plan.goTo('performed');
      return {};
    });
  }

  decline(actor: StaffActor, addressed: Addressed, bookingId?: string): Promise<ExaminationPlanView> {
    return this.#do(actor, addressed, { deed: 'decline', log: 'decline', bookingId }, async (plan, visit, tx) => {
      await this.#result(tx, visit, 'declined');
      plan.goTo('declined');
      return {};
    });
  }

  /** What the plan says of the visit is said of its services in the same breath. */
  async #result(tx: Tx, visit: Booking | undefined, result: ServiceResult): Promise<void> {
    if (visit === undefined) return;
    await this.visits.itemsIn(tx, visit, [{ kind: EXAMINATION, result }]);
    await tx.save(visit);
  }

  /** The visit is held before the plan, as where the services are recorded: two at once never wait for each other. */
  #do(actor: StaffActor, { id, expected }: Addressed, named: Named, act: Act): Promise<ExaminationPlanView> {
    return this.work.run(actor, `spiralen.examination-plan.${named.log}`, async (tx) => {
      const seen = await tx.get(ExaminationPlan, id);
      if (!isClinician(actor)) throw new NotAllowed();
      const bookingId = named.deed === 'perform' ? seen.consentBookingId : named.bookingId;
      const visit = bookingId == null ? undefined : await tx.lock(Booking, bookingId);
      const plan = await tx.lock(ExaminationPlan, id);
      expected.of(plan);
      await this.steps.mustBeSaidAt(tx, visit, plan);
      plan.mustBeReadyFor(named.deed, tx.now);
      const told = await act(plan, visit, tx);
      await this.steps.keep(tx, plan, { ...told, visit });
      return this.plans.view(tx, plan);
    });
  }
}
