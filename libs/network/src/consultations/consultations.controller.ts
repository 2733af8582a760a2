import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { NetworkPermissions } from '../network.permissions.js';
import { TOPICS } from './consultation.entity.js';
import { ChangeConsultation, RecordConsultation } from './consultation.inputs.js';
import { ConsultationView } from './consultation.views.js';
import { ConsultationsService } from './consultations.service.js';

const LIST = { resource: 'consultations', filters: { topic: TOPICS, from: 'date', to: 'date' } } as const;

/** The door to the advice that professionals were given (W34). */
@Controller('consultations')
export class ConsultationsController {
  constructor(private readonly consultations: ConsultationsService) {}

  @Get()
  @Requires(NetworkPermissions.keepConsultations)
  @ApiOkResponse({ type: [ConsultationView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ConsultationView>> {
    return this.consultations.list(actor, query);
  }

  @Post()
  @Requires(NetworkPermissions.recordConsultations)
  @ApiCreatedResponse({ type: ConsultationView })
  record(@Who() actor: StaffActor, @Body() input: RecordConsultation): Promise<ConsultationView> {
    return this.consultations.record(actor, input);
  }

  @Patch(':id')
  @Requires(NetworkPermissions.keepConsultations)
  @ApiOkResponse({ type: ConsultationView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeConsultation,
    @IfMatch() expected: Expected,
  ): Promise<ConsultationView> {
    return this.consultations.change(actor, id, { input, expected });
  }

  /** Entered by mistake: it stays, and is counted nowhere. */
  @Post(':id/strike')
  @Requires(NetworkPermissions.keepConsultations)
  @ApiCreatedResponse({ type: ConsultationView })
  strike(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ConsultationView> {
    return this.consultations.strike(actor, id, expected);
  }
}
