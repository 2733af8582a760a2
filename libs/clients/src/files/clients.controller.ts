import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { ClientSearch } from './client-search.js';
import { AddAlias, AppointToCareTeam, ChangeClient, RegisterClient } from './client.inputs.js';
import { ClientView, FoundClientView, IdentityView } from './client.views.js';
import { ClientsService } from './clients.service.js';

const SEARCH = {
  resource: 'clients',
  filters: { q: 'text', idNumber: 'text' },
  sorts: ['displayName', 'number', 'createdAt'],
  unknownFilter: 'search.not-allowed',
} as const;

/** Where client files are searched for, opened and changed. */
@Controller('clients')
export class ClientsController {
  constructor(
    private readonly clients: ClientsService,
    private readonly search: ClientSearch,
  ) {}

  @Get()
  @Requires(ClientsPermissions.readClients)
  @ApiOkResponse({ type: [FoundClientView] })
  list(@Who() actor: StaffActor, @Lists(SEARCH) query: ListQuery): Promise<Page<FoundClientView>> {
    return this.search.list(actor, query);
  }

  @Post()
  @Requires(ClientsPermissions.registerClients)
  @ApiCreatedResponse({ type: ClientView })
  register(@Who() actor: StaffActor, @Body() body: RegisterClient): Promise<ClientView> {
    return this.clients.register(actor, body);
  }

  @Get(':id')
  @Requires(ClientsPermissions.readClients)
  @ApiOkResponse({ type: ClientView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ClientView> {
    return this.clients.read(actor, id);
  }

  @Patch(':id')
  @Requires(ClientsPermissions.changeClients)
  @ApiOkResponse({ type: ClientView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeClient,
    @IfMatch() expected: Expected,
  ): Promise<ClientView> {
    return this.clients.change(actor, id, { input, expected });
  }

  @Get(':id/identity')
  @Requires(ClientsPermissions.readIdentity)
  @ApiOkResponse({ type: IdentityView })
  identity(@Who() actor: StaffActor, @PathId() id: string): Promise<IdentityView> {
    return this.clients.readIdentity(actor, id);
  }

  @Post(':id/aliases')
  @Requires(ClientsPermissions.changeClients)
  @ApiCreatedResponse({ type: ClientView })
  addAlias(@Who() actor: StaffActor, @PathId() id: string, @Body() body: AddAlias): Promise<ClientView> {
    return this.clients.addAlias(actor, id, body);
  }

  @Post(':id/care-team')
  @Requires(ClientsPermissions.appointCareTeam)
  @ApiCreatedResponse({ type: ClientView })
  appoint(@Who() actor: StaffActor, @PathId() id: string, @Body() body: AppointToCareTeam): Promise<ClientView> {
    return this.clients.appoint(actor, id, body);
  }
}
