import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, Maybe, OneOf, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { InterpreterList } from './interpreter-list.js';
import { InterpreterOrders } from './interpreter-orders.js';
import { ChangeInterpreter, OrderInterpreter } from './interpreter.inputs.js';
import { InterpreterNeedView, InterpreterView, SessionInterpretersView } from './interpreter.views.js';

/** Whose sessions are asked for. */
export class InterpreterNeedsAsked {
  @Maybe()
  @OneOf(['mine', 'all'])
  readonly whose?: 'mine' | 'all';
}

/** Where interpreters are ordered, confirmed and cancelled. */
@Controller()
export class InterpretersController {
  constructor(
    private readonly orders: InterpreterOrders,
    private readonly shelf: InterpreterList,
  ) {}

  /** Coming sessions whose interpreter is not settled, and orders that no session needs any more. */
  @Get('interpreter-needs')
  @Requires(CounsellingPermissions.orderInterpreters)
  @ApiOkResponse({ type: [InterpreterNeedView] })
  needs(@Who() actor: StaffActor, @Query() { whose }: InterpreterNeedsAsked): Promise<InterpreterNeedView[]> {
    return this.shelf.todo(actor, whose === 'mine');
  }

  @Get('sessions/:id/interpreter')
  @Requires(CounsellingPermissions.orderInterpreters)
  @ApiOkResponse({ type: SessionInterpretersView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<SessionInterpretersView> {
    return this.shelf.read(actor, id);
  }

  @Post('sessions/:id/interpreter')
  @Requires(CounsellingPermissions.orderInterpreters)
  @ApiCreatedResponse({ type: SessionInterpretersView })
  order(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() body: OrderInterpreter,
  ): Promise<SessionInterpretersView> {
    return this.orders.order(actor, id, body);
  }

  @Patch('interpreter-bookings/:id')
  @Requires(CounsellingPermissions.orderInterpreters)
  @ApiOkResponse({ type: InterpreterView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeInterpreter,
    @IfMatch() expected: Expected,
  ): Promise<InterpreterView> {
    return this.orders.change(actor, id, { input, expected });
  }

  @Post('interpreter-bookings/:id/cancellation')
  @Requires(CounsellingPermissions.orderInterpreters)
  @ApiCreatedResponse({ type: InterpreterView })
  cancel(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<InterpreterView> {
    return this.orders.cancel(actor, id, expected);
  }
}
