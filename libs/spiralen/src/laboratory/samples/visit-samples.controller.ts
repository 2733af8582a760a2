import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page, PathId } from '#web';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { LATE_LIST, SampleReader, TO_TELL_LIST } from './sample-reader.js';
import { SampleSending } from './sample-sending.service.js';
import { SendSamples, TakeSamples } from './sample.inputs.js';
import { LateResultView, SampleView, VisitSamplesView } from './sample.views.js';
import { SamplesService } from './samples.service.js';

/** The door to the samples of a visit, and to the list of what waits. */
@Controller()
export class VisitSamplesController {
  constructor(
    private readonly samples: SamplesService,
    private readonly sending: SampleSending,
    private readonly shown: SampleReader,
  ) {}

  @Post('bookings/:id/samples')
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiCreatedResponse({ type: VisitSamplesView })
  take(@Who() actor: StaffActor, @PathId() id: string, @Body() input: TakeSamples): Promise<VisitSamplesView> {
    return this.samples.take(actor, id, input);
  }

  @Post('bookings/:id/sample-sending')
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiCreatedResponse({ type: VisitSamplesView })
  send(@Who() actor: StaffActor, @PathId() id: string, @Body() input: SendSamples): Promise<VisitSamplesView> {
    return this.sending.send(actor, id, input);
  }

  @Get('results-to-tell')
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiOkResponse({ type: [SampleView] })
  toTell(@Who() actor: StaffActor, @Lists(TO_TELL_LIST) query: ListQuery): Promise<Page<SampleView>> {
    return this.shown.toTell(actor, query);
  }

  @Get('late-results')
  @Requires(LaboratoryPermissions.readLateResults)
  @ApiOkResponse({ type: [LateResultView] })
  late(@Who() actor: StaffActor, @Lists(LATE_LIST) query: ListQuery): Promise<Page<LateResultView>> {
    return this.shown.late(actor, query);
  }
}
