import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page } from '#web';
import { RemindersPermissions } from '../reminders.permissions.js';
import { REMINDER_LIST, ReminderList } from './reminder-list.js';
import { ReminderView } from './reminder.views.js';

/** Which reminders went, for reception. */
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: ReminderList) {}

  @Get()
  @Requires(RemindersPermissions.readReminders)
  @ApiOkResponse({ type: [ReminderView] })
  list(@Who() actor: StaffActor, @Lists(REMINDER_LIST) query: ListQuery): Promise<Page<ReminderView>> {
    return this.reminders.list(actor, query);
  }
}
