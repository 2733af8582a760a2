import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { NotAllowed, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { Booking } from '../bookings/booking.entity.js';
import { isClinician } from '../bookings/booking.policy.js';
import { EXAMINATION, ExaminationPlan } from './examination-plan.entity.js';
import type { OfferExamination } from './examination-plan.inputs.js';
import { ExaminationPlanView } from './examination-plan.views.js';
import { ExaminationSteps } from './examination-steps.js';

const LIST = {
  name: 'examination-plans',
  text: `SELECT id, count(*) OVER ()::int AS total FROM spiralen.examination_plan
    WHERE unit_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[])) AND ($3::uuid IS NULL OR client_id = ANY ((SELECT clients.files_of($3))::uuid[]))
    ORDER BY status IN ('performed', 'declined'), created_at DESC, id LIMIT $4 OFFSET $5`,
};
const OPEN = {
  name: 'examination-plan-open',
  text: `SELECT 1 FROM spiralen.examination_plan WHERE unit_id = $1 AND client_id = ANY ((SELECT clients.files_of($2))::uuid[]) AND kind = $3
    AND status NOT IN ('performed', 'declined')`,
};

/** Offers examinations and shows how far each patient has come (SM-13). */
@Injectable()
export class ExaminationPlansService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly steps: ExaminationSteps,
  ) {}

  /** The open one first. */
  list(actor: StaffActor, query: ListQuery): Promise<Page<ExaminationPlanView>> {
    return this.work.look(actor, 'spiralen.examination-plan.list', async (tx) => {
      const { id, clientId } = query.filter;
      const asked = [tx.unitId, id ?? null, clientId ?? null, query.size, query.from];
      const found = await tx.rows<{ id: string; total: number }>(LIST, asked);
      const plans: ExaminationPlan[] = [];
      for (const one of found) plans.push(await tx.get(ExaminationPlan, one.id));
      return new Page(await this.#views(tx, plans), found[0]?.total ?? 0, query);
    });
  }

  offer(actor: StaffActor, input: OfferExamination): Promise<ExaminationPlanView> {
    return this.work.run(actor, 'spiralen.examination-plan.offer', async (tx) =>
      this.view(tx, await this.offerIn(tx, input)),
    );
  }

  /** The same inside a transaction of the caller's. */
  async offerIn(tx: Tx, { clientId, kind = EXAMINATION, bookingId }: OfferExamination): Promise<ExaminationPlan> {
    const { file } = await this.directory.fileIn(tx, clientId, ['spiralen']);
    if (!isClinician(tx.actor)) throw new NotAllowed();
    const visit = bookingId == null ? undefined : await tx.lock(Booking, bookingId);
    await this.steps.mustBeSaidAt(tx, visit, { clientId });
    // A patient may have two files that are one (I31): the index holds each of them, this holds both.
    if ((await tx.rows(OPEN, [tx.unitId, clientId, kind])).length > 0)
      throw new Taken('examination-plan.already-open', 'She already has a plan for this examination.');
    const plan = await tx.add(Object.assign(new ExaminationPlan(), { ...file, kind, createdAt: tx.now }));
    await this.steps.add(tx, plan, { visit });
    return plan;
  }

  async view(tx: Tx, plan: ExaminationPlan): Promise<ExaminationPlanView> {
    const [view] = await this.#views(tx, [plan]);
    return view as ExaminationPlanView;
  }

  async #views(tx: Tx, plans: readonly ExaminationPlan[]): Promise<ExaminationPlanView[]> {
    const ids = plans.map(({ id }) => id);
    const steps = await this.steps.taken(tx, ids);
    const looking = { viewer: tx.actor, now: tx.now };
    return plans.map((plan) => {
      const own = steps.filter(({ planId }) => planId === plan.id);
      return new ExaminationPlanView(plan, own, looking);
    });
  }
}
