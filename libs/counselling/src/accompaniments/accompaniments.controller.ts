import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { AccompanimentList } from './accompaniment-list.js';
import { ACCOMPANIMENT_STATUSES } from './accompaniment.entity.js';
import { RecordAccompaniment, WriteAccompaniment } from './accompaniment.inputs.js';
import { AccompanimentView } from './accompaniment.views.js';
import { AccompanimentsService } from './accompaniments.service.js';

const LIST = {
  resource: 'accompaniments',
  filters: { clientId: 'id', staffId: 'id', status: ACCOMPANIMENT_STATUSES, from: 'date', to: 'date' },
  sorts: ['on'],
} as const;

/** Going along to authorities and others. */
@Controller('accompaniments')
export class AccompanimentsController {
  constructor(
    private readonly accompaniments: AccompanimentsService,
    private readonly shelf: AccompanimentList,
  ) {}

  @Get()
  @Requires(CounsellingPermissions.accompany)
  @ApiOkResponse({ type: [AccompanimentView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<AccompanimentView>> {
    return this.shelf.list(actor, query);
  }

  @Post()
  @Requires(CounsellingPermissions.accompany)
  @ApiCreatedResponse({ type: AccompanimentView })
  write(@Who() actor: StaffActor, @Body() body: WriteAccompaniment): Promise<AccompanimentView> {
    return this.accompaniments.write(actor, body);
  }

  @Post(':id/outcome')
  @Requires(CounsellingPermissions.accompany)
  @ApiCreatedResponse({ type: AccompanimentView })
  record(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: RecordAccompaniment,
    @IfMatch() expected: Expected,
  ): Promise<AccompanimentView> {
    return this.accompaniments.record(actor, id, { input, expected });
  }
}
