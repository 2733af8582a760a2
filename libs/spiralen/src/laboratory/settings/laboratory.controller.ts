import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch } from '#web';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { SetLaboratory } from './laboratory.inputs.js';
import { LaboratorySettings } from './laboratory-settings.service.js';
import { LaboratoryView } from './laboratory.views.js';

/** The door to the tests and what the unit has set for them. */
@Controller('laboratory')
export class LaboratoryController {
  constructor(private readonly settings: LaboratorySettings) {}

  @Get()
  @Requires(LaboratoryPermissions.readLaboratory)
  @ApiOkResponse({ type: LaboratoryView })
  read(@Who() actor: StaffActor): Promise<LaboratoryView> {
    return this.settings.read(actor);
  }

  @Patch()
  @Requires(LaboratoryPermissions.setLaboratory)
  @ApiOkResponse({ type: LaboratoryView })
  change(
    @Who() actor: StaffActor,
    @Body() input: SetLaboratory,
    @IfMatch() expected: Expected,
  ): Promise<LaboratoryView> {
    return this.settings.change(actor, { input, expected });
  }
}
