import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { IdentityGiven } from '#clients';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { IdentificationService } from './identification.service.js';
import { IdentifiedView } from './identified.views.js';

/** Where an anonymous patient becomes a known one. */
@Controller('clients')
export class IdentificationController {
  constructor(private readonly identification: IdentificationService) {}

  @Post(':id/identification')
  @Requires(LaboratoryPermissions.identifyPatients)
  @ApiCreatedResponse({ type: IdentifiedView })
  identify(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: IdentityGiven,
    @IfMatch() expected: Expected,
  ): Promise<IdentifiedView> {
    return this.identification.identify(actor, id, { input, expected });
  }
}
