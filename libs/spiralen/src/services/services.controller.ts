import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { ServiceView } from './service.views.js';
import { ServicesService } from './services.service.js';

/** What Spiralen gives, where and by whom. */
@Controller('services')
export class ServicesController {
  constructor(private readonly services: ServicesService) {}

  @Get()
  @Requires(SpiralenPermissions.readClinicHours)
  @ApiOkResponse({ type: [ServiceView] })
  list(
    @Who() actor: StaffActor,
    @Lists({ resource: 'services', filters: { clientId: 'id' } }) query: ListQuery,
  ): Promise<Page<ServiceView>> {
    return this.services.list(actor, query);
  }
}
