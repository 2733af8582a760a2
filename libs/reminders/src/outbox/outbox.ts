import { Injectable } from '@nestjs/common';
import { localOf, today, weekdayOf } from '#calendar';
import { SafeContact } from '#clients';
import type { FileRef, Tx } from '#persistence';
import { TaskSender } from '#tasks';
import { v7 } from 'uuid';
import type { Letter } from '../mail/mailer.js';
import type { Outcome } from '../mail/outcome.js';
import type { ReminderPlan } from '../plan/plan.entity.js';
import { ReminderPlans } from '../plan/plans.service.js';
import { filledIn } from '../plan/standard-plan.js';
import { Reminder } from './reminder.entity.js';
import { KNOWN, LOST, NEXT, QUEUE, UNREMINDED } from './reminders.sql.js';
import { type Known, nextTryAfter, sendTimeFor, type Verdict, verdictOn } from './verdict.js';

/** Longer than any letter takes: whoever was sending it has ceased. */
const LOST_AFTER_MS = 15 * 60_000;

type Unreminded = FileRef & { readonly id: string; readonly startsAt: Date; readonly createdAt: Date };

/** What came of taking the next: a letter to send, one that is not to go, or nothing more to do. */
export type Claimed = { readonly letter: Letter } | 'settled' | undefined;

/** The outbox: each step a transaction of its own, so that what is on its way is known before it leaves. */
@Injectable()
export class Outbox {
  constructor(
    private readonly plans: ReminderPlans,
    private readonly tasks: TaskSender,
  ) {}

  /** A row for each booking whose reminder goes today; one that was made after that time needs none. */
  async queue(tx: Tx): Promise<void> {
    const plan = await this.plans.active(tx);
    if (plan === undefined) return;
    const bookings = await tx.rows<Unreminded>(UNREMINDED, [tx.unitId, tx.now]);
    for (const { id, unitId, compartment, clientId, startsAt, createdAt } of bookings) {
      const sendAt = sendTimeFor(startsAt, plan);
      if (createdAt >= sendAt || today(sendAt) > today(tx.now)) continue;
      tx.shown([clientId]);
      await tx.change(QUEUE, [v7(), unitId, compartment, clientId, tx.now, id, sendAt]);
    }
  }

  /** Nobody knows whether they left: they are not sent again, and reception sees them in her list. */
  async giveUpLost(tx: Tx): Promise<void> {
    const rows = await tx.rows<{ id: string }>(LOST, [tx.unitId, new Date(tx.now.getTime() - LOST_AFTER_MS)]);
    for (const reminder of await tx.lockAll(
      Reminder,
      rows.map(({ id }) => id),
    )) {
      reminder.settle('unknown', tx.now, 'lost');
      await tx.save(reminder);
      tx.note('unknown');
    }
  }

  /** Takes the next one that is to go, and judges it by the booking and the card as they are now. */
  async claim(tx: Tx): Promise<Claimed> {
    const plan = await this.plans.active(tx);
    const [next] = plan === undefined ? [] : await tx.rows<{ id: string }>(NEXT, [tx.unitId, tx.now]);
    if (plan === undefined || next === undefined) return undefined;
    const reminder = await tx.lock(Reminder, next.id);
    const known = await tx.row<Known & { cardOf: string | null }>(KNOWN, [reminder.id]);
    obey(reminder, verdictOn(known, tx.now), tx.now);
    tx.note(reminder.status);
    await tx.save(reminder);
    if (reminder.status !== 'sending') return 'settled';
    return { letter: await letterFor(tx, reminder, { plan, known }) };
  }

  /** What the mail server answered. */
  async settle(tx: Tx, id: string, { kind }: Outcome): Promise<void> {
    const reminder = await tx.lock(Reminder, id);
    // Given up as lost meanwhile: it stays so.
    if (reminder.status !== 'sending') return;
    if (kind === 'sent' || kind === 'unknown') reminder.settle(kind, tx.now, kind === 'unknown' ? 'no_answer' : null);
    else await this.#notSent(tx, reminder, kind);
    tx.note(reminder.status);
    await tx.save(reminder);
  }

  /** Not knowing the server is no try of this letter; its own time runs out in the verdict. */
  async #notSent(tx: Tx, reminder: Reminder, kind: 'later' | 'unreachable' | 'refused'): Promise<void> {
    const tries = kind === 'unreachable' ? 1 : reminder.tries;
    const again = kind === 'refused' ? undefined : nextTryAfter(tries, tx.now);
    if (again !== undefined) return reminder.retry(again);
    reminder.settle('failed', tx.now, kind === 'refused' ? 'refused' : 'no_delivery');
    await this.tasks.undelivered(tx, { id: reminder.bookingId, compartment: reminder.compartment });
  }
}

function obey(reminder: Reminder, verdict: Verdict, now: Date): void {
  if (verdict.what === 'send') reminder.claim(now);
  else if (verdict.what === 'wait') reminder.retry(verdict.until);
  else reminder.settle(verdict.what === 'drop' ? 'dropped' : 'not_allowed', now, verdict.reason);
}

interface Ready {
  readonly plan: ReminderPlan;
  readonly known: Known & { readonly cardOf: string | null };
}

/** The words with her time in them, and the address from the card. */
async function letterFor(tx: Tx, { id }: Reminder, { plan, known: { cardOf, startsAt } }: Ready): Promise<Letter> {
  const [card] = await tx.find(SafeContact, { clientId: cardOf ?? '' });
  const { date, time } = localOf(startsAt);
  const when = { date, time, weekday: weekdayOf(date) };
  return {
    id,
    to: card?.openEmail(await tx.box(card.clientId)) ?? '',
    senderName: plan.senderName,
    subject: filledIn(plan.subject, when),
    body: filledIn(plan.body, when),
  };
}
