import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { FrontdeskPermissions } from '../frontdesk.permissions.js';
import { AskForDay } from './day.inputs.js';
import { DayReader } from './day-reader.js';
import { DayView } from './day.views.js';
import { Packed } from './packed.interceptor.js';

/** The unit’s day, as much of it as the asker may see. */
@Controller('day')
export class DayController {
  constructor(private readonly days: DayReader) {}

  @Get()
  @Requires(FrontdeskPermissions.readDay)
  @ApiOkResponse({ type: DayView })
  @UseInterceptors(Packed)
  read(@Who() actor: StaffActor, @Query() { date }: AskForDay): Promise<DayView> {
    return this.days.read(actor, date);
  }
}
