import { Can, ClockTime, Flag, Text, Whole } from '#web';
import type { Actor } from '#kernel';
import { RemindersPermissions } from '../reminders.permissions.js';
import type { ReminderPlan } from './plan.entity.js';

/** How the unit reminds, and whether it can at all. Version 0: nothing has been decided yet. */
export class ReminderPlanView {
  /** Whether the installation has a mail server. */
  @Flag() readonly possible: boolean;
  /** Whether reminders are sent: only then may a screen speak of them. */
  @Flag() readonly active: boolean;
  @Flag() readonly enabled: boolean;
  @Whole({ min: 1, max: 7 }) readonly daysBefore: number;
  @ClockTime() readonly sendAt: string;
  @Text({ max: 60 }) readonly senderName: string;
  @Text({ max: 100 }) readonly subject: string;
  @Text({ max: 1000 }) readonly body: string;
  @Whole({ min: 0, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor(
    plan: ReminderPlan | undefined,
    words: ReminderPlan,
    { possible, viewer }: { possible: boolean; viewer: Actor },
  ) {
    this.possible = possible;
    this.active = possible && words.enabled;
    this.enabled = words.enabled;
    this.daysBefore = words.daysBefore;
    this.sendAt = words.sendAt.slice(0, 5);
    this.senderName = words.senderName;
    this.subject = words.subject;
    this.body = words.body;
    this.version = plan?.version ?? 0;
    this.can = { edit: viewer.permissions.has(RemindersPermissions.decideReminders.name) };
  }
}
