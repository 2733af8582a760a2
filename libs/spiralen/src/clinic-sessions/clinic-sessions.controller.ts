import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { PublishClinicHours } from './clinic-session.inputs.js';
import { ClinicSessionView } from './clinic-session.views.js';
import { ClinicSessionsService } from './clinic-sessions.service.js';

const LIST = {
  resource: 'clinic-sessions',
  filters: { clinicianId: 'id', from: 'instant', to: 'instant' },
} as const;

/** The hours that clinicians publish. */
@Controller('clinic-sessions')
export class ClinicSessionsController {
  constructor(private readonly sessions: ClinicSessionsService) {}

  @Get()
  @Requires(SpiralenPermissions.readClinicHours)
  @ApiOkResponse({ type: [ClinicSessionView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ClinicSessionView>> {
    return this.sessions.list(actor, query);
  }

  @Post()
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: ClinicSessionView })
  publish(@Who() actor: StaffActor, @Body() body: PublishClinicHours): Promise<ClinicSessionView> {
    return this.sessions.publish(actor, body);
  }

  @Post(':id/withdrawal')
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: ClinicSessionView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ClinicSessionView> {
    return this.sessions.withdraw(actor, id, expected);
  }
}
