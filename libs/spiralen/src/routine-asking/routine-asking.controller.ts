import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { RoutineAskingService } from './routine-asking.service.js';
import { RoutineAskingView, TellAsking } from './routine-asking.views.js';

/** The doors to whether a patient was asked (W32). */
@Controller('bookings/:id/routine-asking')
export class RoutineAskingController {
  constructor(private readonly asking: RoutineAskingService) {}

  @Get()
  @Requires(SpiralenPermissions.holdVisits)
  @ApiOkResponse({ type: RoutineAskingView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<RoutineAskingView> {
    return this.asking.read(actor, id);
  }

  @Post()
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: RoutineAskingView })
  tell(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: TellAsking,
    @IfMatch() expected: Expected,
  ): Promise<RoutineAskingView> {
    return this.asking.tell(actor, { id, expected }, input.asked);
  }
}
