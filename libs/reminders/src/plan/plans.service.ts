import { Injectable } from '@nestjs/common';
import { type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Mailer } from '../mail/mailer.js';
import { tellingWords } from './neutral.js';
import { ReminderPlan } from './plan.entity.js';
import type { KeepReminderPlan } from './plan.inputs.js';
import { ReminderPlanView } from './plan.views.js';

const NAMES = { name: 'reminder-unit-names', text: 'SELECT name, city FROM access.unit WHERE id = $1' };

/** What the unit has decided about reminders. */
@Injectable()
export class ReminderPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
  ) {}

  read(actor: StaffActor): Promise<ReminderPlanView> {
    return this.work.look(actor, 'reminders.plan.read', async (tx) => this.#view(tx, await this.known(tx)));
  }

  keep(
    actor: StaffActor,
    { input, expected }: { input: KeepReminderPlan; expected: Expected },
  ): Promise<ReminderPlanView> {
    return this.work.run(actor, 'reminders.plan.keep', async (tx) => {
      const known = await this.known(tx);
      expected.of(known ?? { version: 0 });
      await mustTellNothing(tx, input);
      if (known !== undefined) return this.#view(tx, await tx.save(Object.assign(known, input)));
      const fresh = Object.assign(new ReminderPlan(), input, { unitId: tx.unitId, createdAt: tx.now });
      return this.#view(tx, await tx.add(fresh));
    });
  }

  /** The unit's plan, where it has one. */
  async known(tx: Tx): Promise<ReminderPlan | undefined> {
    return (await tx.find(ReminderPlan, { unitId: tx.unitId }))[0];
  }

  /** The plan that is carried out, or undefined where nothing is sent. */
  async active(tx: Tx): Promise<ReminderPlan | undefined> {
    const plan = await this.known(tx);
    return this.mailer.ready && plan?.enabled === true ? plan : undefined;
  }

  #view(tx: Tx, plan: ReminderPlan | undefined): ReminderPlanView {
    const shown = { possible: this.mailer.ready, viewer: tx.actor };
    return new ReminderPlanView(plan, plan ?? new ReminderPlan(), shown);
  }
}

/** Nothing that leaves the house names the unit or the kind of help (desk.md), and her time stands in it. */
async function mustTellNothing(tx: Tx, { senderName, subject, body }: KeepReminderPlan): Promise<void> {
  const { name, city } = await tx.row<{ name: string; city: string }>(NAMES, [tx.unitId]);
  const words = tellingWords(`${senderName} ${subject} ${body}`, [name, city]);
  if (words.length > 0)
    throw new RuleBroken('reminder.tells-too-much', `These words tell who writes: ${words.join(', ')}.`, { words });
  if (!body.includes('{tid}') || !(body.includes('{dag}') || body.includes('{date}')))
    throw new RuleBroken('reminder.says-no-time', 'The text must hold {tid} and one of {dag} and {date}.');
}
