import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { ResultsService } from './results.service.js';
import { SAMPLE_LIST, SampleReader } from './sample-reader.js';
import { RecordResult, StrikeSample, TellResult } from './sample.inputs.js';
import { SamplePageView, SampleView } from './sample.views.js';
import { SamplesService } from './samples.service.js';

/** The door to samples, their answers and telling them. */
@Controller('samples')
export class SamplesController {
  constructor(
    private readonly samples: SamplesService,
    private readonly results: ResultsService,
    private readonly shown: SampleReader,
  ) {}

  @Get()
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiOkResponse({ type: [SampleView] })
  list(@Who() actor: StaffActor, @Lists(SAMPLE_LIST) query: ListQuery): Promise<Page<SampleView>> {
    return this.shown.list(actor, query);
  }

  @Get(':id')
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiOkResponse({ type: SamplePageView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<SamplePageView> {
    return this.shown.read(actor, id);
  }

  @Post(':id/result')
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiCreatedResponse({ type: SampleView })
  record(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: RecordResult,
    @IfMatch() expected: Expected,
  ): Promise<SampleView> {
    return this.results.record(actor, id, { input, expected });
  }

  @Post(':id/telling')
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiCreatedResponse({ type: SampleView })
  tell(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: TellResult,
    @IfMatch() expected: Expected,
  ): Promise<SampleView> {
    return this.results.tell(actor, id, { input, expected });
  }

  @Post(':id/signature')
  @Requires(LaboratoryPermissions.signResults)
  @ApiCreatedResponse({ type: SampleView })
  sign(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<SampleView> {
    return this.results.sign(actor, id, expected);
  }

  @Post(':id/strike')
  @Requires(LaboratoryPermissions.keepSamples)
  @ApiCreatedResponse({ type: SampleView })
  strike(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: StrikeSample,
    @IfMatch() expected: Expected,
  ): Promise<SampleView> {
    return this.samples.strike(actor, id, { input, expected });
  }
}
