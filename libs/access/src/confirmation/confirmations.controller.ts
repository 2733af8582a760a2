import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { StaffActor } from '#kernel';
import { SignedIn, Who } from '../decorators.js';
import { GiveCode } from '../sign-in/sign-in.inputs.js';
import { ConfirmationView } from './confirmation.views.js';
import { ConfirmationsService } from './confirmations.service.js';

/** The door where somebody who is signed in shows once more that it is she. */
@Controller('confirmations')
export class ConfirmationsController {
  constructor(private readonly confirmations: ConfirmationsService) {}

  @Post()
  @SignedIn()
  @ApiCreatedResponse({ type: ConfirmationView })
  confirm(@Who() actor: StaffActor, @Body() { code }: GiveCode): Promise<ConfirmationView> {
    return this.confirmations.confirm(actor, code);
  }
}
