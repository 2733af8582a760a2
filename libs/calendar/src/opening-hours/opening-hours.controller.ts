import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import type { StaffActor } from '#kernel';
import { CalendarPermissions } from '../calendar.permissions.js';
import { KeepOpen } from './opening-hours.inputs.js';
import { OpeningHoursService } from './opening-hours.service.js';
import { OpeningHoursView } from './opening-hours.views.js';

/** Where the unit says which hours of the week it is open. */
@Controller('opening-hours')
export class OpeningHoursController {
  constructor(private readonly hours: OpeningHoursService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [OpeningHoursView] })
  list(@Who() actor: StaffActor): Promise<OpeningHoursView[]> {
    return this.hours.list(actor);
  }

  @Put()
  @Requires(CalendarPermissions.administerOpeningHours)
  @ApiOkResponse({ type: [OpeningHoursView] })
  keepOpen(@Who() actor: StaffActor, @Body() body: KeepOpen): Promise<OpeningHoursView[]> {
    return this.hours.keepOpen(actor, body);
  }
}
