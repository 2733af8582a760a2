import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { ReplyToProposal } from './reassignment.inputs.js';
import { TakeoverRequestView } from './takeover-request.views.js';
import { TakeoverRequests } from './takeover-requests.js';

/** What I am asked to take over or cover. */
@Controller('takeover-requests')
export class TakeoverRequestsController {
  constructor(private readonly requests: TakeoverRequests) {}

  @Get()
  @Requires(CounsellingPermissions.answerTakeovers)
  @ApiOkResponse({ type: [TakeoverRequestView] })
  list(@Who() actor: StaffActor): Promise<TakeoverRequestView[]> {
    return this.requests.list(actor);
  }

  @Post(':id/reply')
  @Requires(CounsellingPermissions.answerTakeovers)
  @ApiCreatedResponse({ type: TakeoverRequestView })
  reply(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ReplyToProposal,
    @IfMatch() expected: Expected,
  ): Promise<TakeoverRequestView> {
    return this.requests.reply(actor, id, { input, expected });
  }
}
