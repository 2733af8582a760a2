import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { RecordSelfReport } from './self-report.inputs.js';
import { SelfReportView } from './self-report.views.js';
import { SelfReportsService } from './self-reports.service.js';

const LIST = { resource: 'self-reports', filters: { clientId: 'id' }, unknownFilter: 'search.not-allowed' } as const;

/** Where clients say they stand. */
@Controller('self-reports')
export class SelfReportsController {
  constructor(private readonly reports: SelfReportsService) {}

  @Get()
  @Requires(CounsellingPermissions.keepSelfReports)
  @ApiOkResponse({ type: [SelfReportView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<SelfReportView>> {
    return this.reports.list(actor, query);
  }

  @Post()
  @Requires(CounsellingPermissions.keepSelfReports)
  @ApiCreatedResponse({ type: SelfReportView })
  record(@Who() actor: StaffActor, @Body() input: RecordSelfReport): Promise<SelfReportView> {
    return this.reports.record(actor, input);
  }
}
