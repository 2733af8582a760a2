import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { FollowUpList } from './follow-up-list.js';
import { BookFollowUp, MoveFollowUp, RecordFollowUp, WriteFollowUp } from './follow-up.inputs.js';
import { FOLLOW_UP_STANDINGS, FollowUpView } from './follow-up.views.js';
import { FollowUpsService } from './follow-ups.service.js';

const LIST = {
  resource: 'follow-ups',
  filters: { clientId: 'id', contractId: 'id', staffId: 'id', status: FOLLOW_UP_STANDINGS, from: 'date', to: 'date' },
  sorts: ['on'],
} as const;

/** Contacts after the contract. */
@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly shelf: FollowUpList,
  ) {}

  @Get()
  @Requires(CounsellingPermissions.followUp)
  @ApiOkResponse({ type: [FollowUpView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<FollowUpView>> {
    return this.shelf.list(actor, query);
  }

  @Post()
  @Requires(CounsellingPermissions.followUp)
  @ApiCreatedResponse({ type: FollowUpView })
  write(@Who() actor: StaffActor, @Body() body: WriteFollowUp): Promise<FollowUpView> {
    return this.followUps.write(actor, body);
  }

  @Post(':id/outcome')
  @Requires(CounsellingPermissions.followUp)
  @ApiCreatedResponse({ type: FollowUpView })
  record(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: RecordFollowUp,
    @IfMatch() expected: Expected,
  ): Promise<FollowUpView> {
    return this.followUps.record(actor, id, { input, expected });
  }

  @Post(':id/move')
  @Requires(CounsellingPermissions.followUp)
  @ApiCreatedResponse({ type: FollowUpView })
  move(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: MoveFollowUp,
    @IfMatch() expected: Expected,
  ): Promise<FollowUpView> {
    return this.followUps.move(actor, id, { input, expected });
  }

  @Post(':id/session')
  @Requires(CounsellingPermissions.followUp)
  @ApiCreatedResponse({ type: FollowUpView })
  book(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: BookFollowUp,
    @IfMatch() expected: Expected,
  ): Promise<FollowUpView> {
    return this.followUps.book(actor, id, { input, expected });
  }
}
