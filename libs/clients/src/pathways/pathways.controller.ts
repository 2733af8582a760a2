import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { AddPathway, ChangePathway } from './pathway.inputs.js';
import { PathwayView } from './pathway.views.js';
import { PathwaysService } from './pathways.service.js';

/** The ways in that a new file can name: read by everybody, kept by the administrator. */
@Controller('pathways')
export class PathwaysController {
  constructor(private readonly pathways: PathwaysService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [PathwayView] })
  list(@Who() actor: StaffActor, @Lists({ resource: 'pathways' }) query: ListQuery): Promise<Page<PathwayView>> {
    return this.pathways.list(actor, query);
  }

  @Post()
  @Requires(ClientsPermissions.administerPathways)
  @ApiCreatedResponse({ type: PathwayView })
  add(@Who() actor: StaffActor, @Body() input: AddPathway): Promise<PathwayView> {
    return this.pathways.add(actor, input);
  }

  @Patch(':id')
  @Requires(ClientsPermissions.administerPathways)
  @ApiOkResponse({ type: PathwayView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangePathway,
    @IfMatch() expected: Expected,
  ): Promise<PathwayView> {
    return this.pathways.change(actor, id, { input, expected });
  }
}
