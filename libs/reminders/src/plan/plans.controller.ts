import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch } from '#web';
import { RemindersPermissions } from '../reminders.permissions.js';
import { KeepReminderPlan } from './plan.inputs.js';
import { ReminderPlanView } from './plan.views.js';
import { ReminderPlans } from './plans.service.js';

/** Whether the unit reminds, when, and in which words. */
@Controller('reminder-plan')
export class ReminderPlansController {
  constructor(private readonly plans: ReminderPlans) {}

  @Get()
  @Requires(RemindersPermissions.readReminderPlan)
  @ApiOkResponse({ type: ReminderPlanView })
  read(@Who() actor: StaffActor): Promise<ReminderPlanView> {
    return this.plans.read(actor);
  }

  @Put()
  @Requires(RemindersPermissions.decideReminders)
  @ApiOkResponse({ type: ReminderPlanView })
  keep(
    @Who() actor: StaffActor,
    @Body() input: KeepReminderPlan,
    @IfMatch() expected: Expected,
  ): Promise<ReminderPlanView> {
    return this.plans.keep(actor, { input, expected });
  }
}
