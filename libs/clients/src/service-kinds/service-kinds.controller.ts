import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { ChangeServiceKind, OfferServiceKind } from './service-kind.inputs.js';
import { ServiceKindView } from './service-kind.views.js';
import { ServiceKindsService } from './service-kinds.service.js';

const LIST = {
  resource: 'service-kinds',
  filters: { compartment: 'text', active: 'flag' },
  sorts: ['code', 'labelSv'],
} as const;

/** The unit’s catalogue of services, read by everybody and kept by the administrator. */
@Controller('service-kinds')
export class ServiceKindsController {
  constructor(private readonly kinds: ServiceKindsService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [ServiceKindView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ServiceKindView>> {
    return this.kinds.list(actor, query);
  }

  @Post()
  @Requires(ClientsPermissions.administerServices)
  @ApiCreatedResponse({ type: ServiceKindView })
  offer(@Who() actor: StaffActor, @Body() body: OfferServiceKind): Promise<ServiceKindView> {
    return this.kinds.offer(actor, body);
  }

  @Patch(':id')
  @Requires(ClientsPermissions.administerServices)
  @ApiOkResponse({ type: ServiceKindView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeServiceKind,
    @IfMatch() expected: Expected,
  ): Promise<ServiceKindView> {
    return this.kinds.change(actor, id, { input, expected });
  }
}
