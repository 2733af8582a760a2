import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { ChangeClinicHours, CopyClinicMonth, PublishClinicHours } from './clinic-session.inputs.js';
import { ClinicSessionView } from './clinic-session.views.js';
import { ClinicSessionsService } from './clinic-sessions.service.js';
import { MonthCopies } from './month-copies.service.js';
import { MonthCopyView } from './month-copy.views.js';

const LIST = {
  resource: 'clinic-sessions',
  filters: { clinicianId: 'id', from: 'instant', to: 'instant' },
} as const;

/** The hours that clinicians publish. */
@Controller('clinic-sessions')
export class ClinicSessionsController {
  constructor(
    private readonly sessions: ClinicSessionsService,
    private readonly copies: MonthCopies,
  ) {}

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

  @Post('copy/preview')
  @HttpCode(200)
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiOkResponse({ type: MonthCopyView })
  preview(@Who() actor: StaffActor, @Body() body: CopyClinicMonth): Promise<MonthCopyView> {
    return this.copies.preview(actor, body);
  }

  @Post('copy')
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: MonthCopyView })
  copy(@Who() actor: StaffActor, @Body() body: CopyClinicMonth): Promise<MonthCopyView> {
    return this.copies.copy(actor, body);
  }

  @Post(':id/change')
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: ClinicSessionView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: ChangeClinicHours,
    @IfMatch() expected: Expected,
  ): Promise<ClinicSessionView> {
    return this.sessions.change(actor, { id, expected }, body);
  }

  @Post(':id/withdrawal')
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: ClinicSessionView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ClinicSessionView> {
    return this.sessions.withdraw(actor, id, expected);
  }
}
