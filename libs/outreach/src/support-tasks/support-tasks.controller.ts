import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { OutreachPermissions } from '../outreach.permissions.js';
import { FinishSupport, PromiseSupport } from './support-task.inputs.js';
import { SupportTaskView } from './support-task.views.js';
import { SupportTasksService } from './support-tasks.service.js';

const LIST = {
  resource: 'support-tasks',
  filters: { clientId: 'id', contactId: 'id', status: ['open', 'done'] },
  unknownFilter: 'search.not-allowed',
} as const;

/** The door to what was promised to whom they met. */
@Controller('support-tasks')
export class SupportTasksController {
  constructor(private readonly support: SupportTasksService) {}

  @Get()
  @Requires(OutreachPermissions.keepSupport)
  @ApiOkResponse({ type: [SupportTaskView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<SupportTaskView>> {
    return this.support.list(actor, query);
  }

  @Post()
  @Requires(OutreachPermissions.keepSupport)
  @ApiCreatedResponse({ type: SupportTaskView })
  promise(@Who() actor: StaffActor, @Body() input: PromiseSupport): Promise<SupportTaskView> {
    return this.support.promise(actor, input);
  }

  @Post(':id/done')
  @HttpCode(200)
  @Requires(OutreachPermissions.keepSupport)
  @ApiOkResponse({ type: SupportTaskView })
  done(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: FinishSupport,
    @IfMatch() expected: Expected,
  ): Promise<SupportTaskView> {
    return this.support.done(actor, id, { input, expected });
  }
}
