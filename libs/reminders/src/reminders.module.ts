import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TasksModule } from '#tasks';
import './reminders.constraints.js';
import { MAIL, type MailSettings } from './mail/mail-settings.js';
import { Mailer } from './mail/mailer.js';
import { Outbox } from './outbox/outbox.js';
import { ReminderJobs } from './outbox/reminder-jobs.js';
import { ReminderList } from './outbox/reminder-list.js';
import { Reminder } from './outbox/reminder.entity.js';
import { RemindersController } from './outbox/reminders.controller.js';
import { ReminderPlan } from './plan/plan.entity.js';
import { ReminderPlansController } from './plan/plans.controller.js';
import { ReminderPlans } from './plan/plans.service.js';

/** Reminders of bookings, by e-mail, where a mail server is set and the unit has decided for them. */
@Module({})
export class RemindersModule {
  /** Global, because the jobs run what it does and know nothing of the mail server. */
  static for(mail: MailSettings | undefined): DynamicModule {
    return {
      module: RemindersModule,
      global: true,
      imports: [TasksModule, TypeOrmModule.forFeature([ReminderPlan, Reminder])],
      controllers: [ReminderPlansController, RemindersController],
      providers: [{ provide: MAIL, useValue: mail ?? null }, Mailer, ReminderPlans, Outbox, ReminderJobs, ReminderList],
      exports: [ReminderJobs],
    };
  }
}
