import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { StaffActor } from '#kernel';
import { ReportingPermissions } from './reporting.permissions.js';
import { UnitPageService } from './unit-page.service.js';
import { UnitPageView } from './unit-page.views.js';

/** The manager’s first page. */
@Controller('unit-page')
export class UnitPageController {
  constructor(private readonly page: UnitPageService) {}

  @Get()
  @Requires(ReportingPermissions.readUnitPage)
  @ApiOkResponse({ type: UnitPageView })
  today(@Who() actor: StaffActor): Promise<UnitPageView> {
    return this.page.today(actor);
  }
}
