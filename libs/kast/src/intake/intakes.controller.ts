import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { KastPermissions } from '../kast.permissions.js';
import { OpenKastFile, WriteIntake } from './intake.inputs.js';
import { IntakeView } from './intake.views.js';
import { IntakesService } from './intakes.service.js';

/** Where people are taken in at KAST. */
@Controller()
export class IntakesController {
  constructor(private readonly intakes: IntakesService) {}

  @Post('kast-files')
  @Requires(KastPermissions.keepIntake)
  @ApiCreatedResponse({ type: IntakeView })
  open(@Who() actor: StaffActor, @Body() input: OpenKastFile): Promise<IntakeView> {
    return this.intakes.openFile(actor, input);
  }

  @Get('kast-intakes/:clientId')
  @Requires(KastPermissions.keepIntake)
  @ApiOkResponse({ type: IntakeView })
  read(@Who() actor: StaffActor, @PathId('clientId') clientId: string): Promise<IntakeView> {
    return this.intakes.read(actor, clientId);
  }

  /** The first time needs no version; each time after says which it takes the place of. */
  @Put('kast-intakes/:clientId')
  @Requires(KastPermissions.keepIntake)
  @ApiOkResponse({ type: IntakeView })
  write(
    @Who() actor: StaffActor,
    @PathId('clientId') clientId: string,
    @Body() input: WriteIntake,
    @IfMatch() expected: Expected,
  ): Promise<IntakeView> {
    return this.intakes.write(actor, clientId, { input, expected });
  }
}
