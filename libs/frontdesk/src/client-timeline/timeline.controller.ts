import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { ClientsPermissions } from '#clients';
import type { StaffActor } from '#kernel';
import { type ListQuery, Lists, type Page, PathId } from '#web';
import { TimelineReader } from './timeline-reader.js';
import { TIMELINE_KINDS, TimelineEntryView } from './timeline.views.js';

const LIST = {
  resource: 'timeline',
  filters: { from: 'date', to: 'date', kind: TIMELINE_KINDS },
  sorts: ['at'],
} as const;

/** The door to what has happened with a client. */
@Controller('clients')
export class TimelineController {
  constructor(private readonly timelines: TimelineReader) {}

  @Get(':id/timeline')
  @Requires(ClientsPermissions.readClients)
  @ApiOkResponse({ type: [TimelineEntryView] })
  read(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Lists(LIST) query: ListQuery,
  ): Promise<Page<TimelineEntryView>> {
    return this.timelines.read(actor, id, query);
  }
}
