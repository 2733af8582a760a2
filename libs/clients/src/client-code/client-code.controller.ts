import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { TellCode } from './client-code.inputs.js';
import { ClientCodeService } from './client-code.service.js';
import { ClientCodeView, CodeHolderView } from './client-code.views.js';

/** Where an anonymous client is given her code. */
@Controller('clients')
export class ClientCodeController {
  constructor(private readonly codes: ClientCodeService) {}

  @Get(':id/code')
  @Requires(ClientsPermissions.readClients)
  @ApiOkResponse({ type: ClientCodeView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ClientCodeView> {
    return this.codes.read(actor, id);
  }

  @Post(':id/code')
  @Requires(ClientsPermissions.changeClients)
  @ApiCreatedResponse({ type: ClientCodeView })
  make(@Who() actor: StaffActor, @PathId() id: string): Promise<ClientCodeView> {
    return this.codes.make(actor, id);
  }

  @Post(':id/code/replacement')
  @HttpCode(200)
  @Requires(ClientsPermissions.changeClients)
  @ApiOkResponse({ type: ClientCodeView })
  replace(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ClientCodeView> {
    return this.codes.replace(actor, id, expected);
  }
}

/** Where a code is told: in the body of a POST, so that it stands in no address and no log. */
@Controller('told-codes')
export class ToldCodeController {
  constructor(private readonly codes: ClientCodeService) {}

  @Post()
  @HttpCode(200)
  @Requires(ClientsPermissions.readClients)
  @ApiOkResponse({ type: CodeHolderView })
  tell(@Who() actor: StaffActor, @Body() { code }: TellCode): Promise<CodeHolderView> {
    return this.codes.tell(actor, code);
  }
}
