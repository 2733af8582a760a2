import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { KastPermissions } from '../kast.permissions.js';
import { CallbackDesk } from './callback-desk.js';
import { CALLBACK_STATUSES } from './callback.entity.js';
import { ChangeCallback, EnterCallback, EnterCallbacks, FindCallback } from './callback.inputs.js';
import { CallbackContactView, CallbackCountsView, CallbackView, EnteredCallbacksView } from './callback.views.js';

const LIST = { resource: 'callbacks', filters: { status: CALLBACK_STATUSES, operationId: 'id' } } as const;

/** The door to the call list. */
@Controller('callbacks')
export class CallbacksController {
  constructor(private readonly desk: CallbackDesk) {}

  @Get()
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: [CallbackView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<CallbackView>> {
    return this.desk.list(actor, query);
  }

  @Post()
  @Requires(KastPermissions.keepCallbacks)
  @ApiCreatedResponse({ type: CallbackView })
  enter(@Who() actor: StaffActor, @Body() input: EnterCallback): Promise<CallbackView> {
    return this.desk.enter(actor, input);
  }

  /** A whole list at once: every fault is named by its line, and nothing is half saved. */
  @Post('list')
  @Requires(KastPermissions.keepCallbacks)
  @ApiCreatedResponse({ type: EnteredCallbacksView })
  enterAll(@Who() actor: StaffActor, @Body() input: EnterCallbacks): Promise<EnteredCallbacksView> {
    return this.desk.enterAll(actor, input);
  }

  /** By the number of somebody who rings us. Not a question in the address: addresses are written in many places. */
  @Post('search')
  @HttpCode(200)
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: [CallbackView] })
  find(@Who() actor: StaffActor, @Body() input: FindCallback): Promise<CallbackView[]> {
    return this.desk.find(actor, input.phone);
  }

  @Get('counts')
  @Requires(KastPermissions.countCallbacks)
  @ApiOkResponse({ type: CallbackCountsView })
  counts(@Who() actor: StaffActor): Promise<CallbackCountsView> {
    return this.desk.counts(actor);
  }

  @Get(':id')
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<CallbackView> {
    return this.desk.read(actor, id);
  }

  @Patch(':id')
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeCallback,
    @IfMatch() expected: Expected,
  ): Promise<CallbackView> {
    return this.desk.change(actor, id, { input, expected });
  }

  /** Number and name, for whoever has taken the call. */
  @Get(':id/contact')
  @Requires(KastPermissions.keepCallbacks)
  @ApiOkResponse({ type: CallbackContactView })
  contact(@Who() actor: StaffActor, @PathId() id: string): Promise<CallbackContactView> {
    return this.desk.reveal(actor, id);
  }
}
