import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';
import { STANDARD_PLAN } from './standard-plan.js';

/** What a unit has decided about reminders: whether, when, and in which words. */
@Entity({ schema: 'reminders', name: 'plan' })
export class ReminderPlan extends Row {
  @Column('boolean')
  enabled: boolean = STANDARD_PLAN.enabled;

  @Column('smallint')
  daysBefore: number = STANDARD_PLAN.daysBefore;

  /** On the wall clock. */
  @Column('time')
  sendAt: string = STANDARD_PLAN.sendAt;

  @Column('text')
  senderName: string = STANDARD_PLAN.senderName;

  @Column('text')
  subject: string = STANDARD_PLAN.subject;

  @Column('text')
  body: string = STANDARD_PLAN.body;
}
