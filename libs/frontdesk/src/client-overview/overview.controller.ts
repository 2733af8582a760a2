import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { ClientsPermissions } from '#clients';
import type { StaffActor } from '#kernel';
import { PathId } from '#web';
import { OverviewReader } from './overview-reader.js';
import { OverviewView } from './overview.views.js';

/** The door to a client’s first page. */
@Controller('clients')
export class OverviewController {
  constructor(private readonly overviews: OverviewReader) {}

  @Get(':id/overview')
  @Requires(ClientsPermissions.readClients)
  @ApiOkResponse({ type: OverviewView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<OverviewView> {
    return this.overviews.read(actor, id);
  }
}
