import { Controller, Get, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { fileAsked, fileFrom } from '#web';
import { fileOf } from './file-of.js';
import { ReportSummaryView, ReportView } from './report.views.js';
import { ReportingPermissions } from './reporting.permissions.js';
import { ReportsService } from './reports.service.js';

const day = (name: string) => ({ name, required: false, type: String, description: 'A day, 2026-03-31' });

/** The manager’s reports, as figures, as CSV and as a spreadsheet. */
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get()
  @Requires(ReportingPermissions.readReports)
  @ApiOkResponse({ type: [ReportSummaryView] })
  list(@Who() actor: StaffActor): ReportSummaryView[] {
    return this.reports.list(actor);
  }

  /** The figures, or a file of them where `Accept` asks for CSV or XLSX. */
  @Get(':id')
  @Requires(ReportingPermissions.readReports)
  @ApiQuery(day('from'))
  @ApiQuery(day('to'))
  @ApiQuery(day('on'))
  @ApiOkResponse({ type: ReportView })
  async count(
    @Who() actor: StaffActor,
    @Param('id') id: string,
    @Query() given: Record<string, unknown>,
    @Headers('accept') accept?: string,
  ): Promise<ReportView | StreamableFile> {
    const view = await this.reports.count(actor, id, given);
    const type = fileAsked(accept);
    if (type === undefined) return view;
    return fileFrom(type, [id, ...Object.values(view.parameters)].join('-'), fileOf(view));
  }
}
