import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { ExaminationDeeds } from './examination-deeds.service.js';
import { ConsentGiven, ExaminationStopped, OfferExamination, StepTaken } from './examination-plan.inputs.js';
import { ExaminationPlanView } from './examination-plan.views.js';
import { ExaminationPlansService } from './examination-plans.service.js';

const LIST = {
  resource: 'examination-plans',
  filters: { clientId: 'id' },
  unknownFilter: 'search.not-allowed',
} as const;

/** Patients’ ways to an examination; the patient holds the baton (W22). */
@Controller('examination-plans')
export class ExaminationPlansController {
  constructor(
    private readonly plans: ExaminationPlansService,
    private readonly deeds: ExaminationDeeds,
  ) {}

  @Get()
  @Requires(SpiralenPermissions.holdVisits)
  @ApiOkResponse({ type: [ExaminationPlanView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ExaminationPlanView>> {
    return this.plans.list(actor, query);
  }

  @Post()
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: ExaminationPlanView })
  offer(@Who() actor: StaffActor, @Body() input: OfferExamination): Promise<ExaminationPlanView> {
    return this.plans.offer(actor, input);
  }

  @Post(':id/preparation')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: ExaminationPlanView })
  prepare(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: StepTaken,
    @IfMatch() expected: Expected,
  ): Promise<ExaminationPlanView> {
    return this.deeds.prepare(actor, { id, expected }, input.bookingId);
  }

  @Post(':id/consent')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: ExaminationPlanView })
  consent(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ConsentGiven,
    @IfMatch() expected: Expected,
  ): Promise<ExaminationPlanView> {
    return this.deeds.consent(actor, { id, expected }, input.bookingId);
  }

  @Post(':id/not-now')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: ExaminationPlanView })
  notNow(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: StepTaken,
    @IfMatch() expected: Expected,
  ): Promise<ExaminationPlanView> {
    return this.deeds.notNow(actor, { id, expected }, input.bookingId);
  }

  @Post(':id/stop')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: ExaminationPlanView })
  stop(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ExaminationStopped,
    @IfMatch() expected: Expected,
  ): Promise<ExaminationPlanView> {
    return this.deeds.stop(actor, { id, expected }, input);
  }

  @Post(':id/performance')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: ExaminationPlanView })
  perform(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ExaminationPlanView> {
    return this.deeds.perform(actor, { id, expected });
  }

  @Post(':id/decline')
  @Requires(SpiralenPermissions.holdVisits)
  @ApiCreatedResponse({ type: ExaminationPlanView })
  decline(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: StepTaken,
    @IfMatch() expected: Expected,
  ): Promise<ExaminationPlanView> {
    return this.deeds.decline(actor, { id, expected }, input.bookingId);
  }
}
