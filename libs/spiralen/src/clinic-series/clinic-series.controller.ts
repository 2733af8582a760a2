import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { ChangeClinicSeries, PlanClinicSeries, StopClinicSeries } from './clinic-series.inputs.js';
import { ClinicSeriesService } from './clinic-series.service.js';
import { ClinicSeriesView, SeriesPreviewView } from './clinic-series.views.js';

const LIST = { resource: 'clinic-series', filters: { clinicianId: 'id' } } as const;

/** Hours that recur every week or every second. */
@Controller('clinic-series')
export class ClinicSeriesController {
  constructor(private readonly series: ClinicSeriesService) {}

  @Get()
  @Requires(SpiralenPermissions.readClinicHours)
  @ApiOkResponse({ type: [ClinicSeriesView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ClinicSeriesView>> {
    return this.series.list(actor, query);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiOkResponse({ type: SeriesPreviewView })
  previewPlan(@Who() actor: StaffActor, @Body() body: PlanClinicSeries): Promise<SeriesPreviewView> {
    return this.series.previewPlan(actor, body);
  }

  @Post()
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: ClinicSeriesView })
  plan(@Who() actor: StaffActor, @Body() body: PlanClinicSeries): Promise<ClinicSeriesView> {
    return this.series.plan(actor, body);
  }

  @Post(':id/change/preview')
  @HttpCode(200)
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiOkResponse({ type: SeriesPreviewView })
  previewChange(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: ChangeClinicSeries,
  ): Promise<SeriesPreviewView> {
    return this.series.previewChange(actor, id, body);
  }

  @Post(':id/change')
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: ClinicSeriesView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: ChangeClinicSeries,
    @IfMatch() expected: Expected,
  ): Promise<ClinicSeriesView> {
    return this.series.change(actor, { id, expected }, body);
  }

  @Post(':id/stop/preview')
  @HttpCode(200)
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiOkResponse({ type: SeriesPreviewView })
  previewStop(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: StopClinicSeries,
  ): Promise<SeriesPreviewView> {
    return this.series.previewStop(actor, id, body);
  }

  @Post(':id/stop')
  @Requires(SpiralenPermissions.publishClinicHours)
  @ApiCreatedResponse({ type: ClinicSeriesView })
  stop(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: StopClinicSeries,
    @IfMatch() expected: Expected,
  ): Promise<ClinicSeriesView> {
    return this.series.stop(actor, { id, expected }, body);
  }
}
