import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { ClientView } from '../files/client.views.js';
import { EndProtection, ProtectClient } from './protection.inputs.js';
import { ProtectionService } from './protection.service.js';
import { ProtectionsView } from './protection.views.js';

/** Where a person is protected, and where it is read who may see her. */
@Controller('clients')
export class ProtectionController {
  constructor(private readonly protections: ProtectionService) {}

  @Get(':id/protection')
  @Requires(ClientsPermissions.readClients)
  @ApiOkResponse({ type: ProtectionsView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ProtectionsView> {
    return this.protections.read(actor, id);
  }

  @Post(':id/protection')
  @HttpCode(200)
  @Requires(ClientsPermissions.changeClients)
  @ApiOkResponse({ type: ClientView })
  protect(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ProtectClient,
    @IfMatch() expected: Expected,
  ): Promise<ClientView> {
    return this.protections.protect(actor, id, { input, expected });
  }

  @Post(':id/protection/end')
  @HttpCode(200)
  @Requires(ClientsPermissions.endProtection)
  @ApiOkResponse({ type: ClientView })
  end(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: EndProtection,
    @IfMatch() expected: Expected,
  ): Promise<ClientView> {
    return this.protections.end(actor, id, { input, expected });
  }
}
