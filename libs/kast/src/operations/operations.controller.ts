import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { KastPermissions } from '../kast.permissions.js';
import { OperationsService } from './operations.service.js';
import { ChangeOperation, RegisterOperation } from './police-operation.inputs.js';
import { OperationView } from './police-operation.views.js';

const LIST = { resource: 'police-operations', filters: { from: 'date', to: 'date' } } as const;

/** The door to police operations: counts and no names. */
@Controller('police-operations')
export class OperationsController {
  constructor(private readonly operations: OperationsService) {}

  @Get()
  @Requires(KastPermissions.readOperations)
  @ApiOkResponse({ type: [OperationView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<OperationView>> {
    return this.operations.list(actor, query);
  }

  @Post()
  @Requires(KastPermissions.registerOperations)
  @ApiCreatedResponse({ type: OperationView })
  register(@Who() actor: StaffActor, @Body() input: RegisterOperation): Promise<OperationView> {
    return this.operations.register(actor, input);
  }

  @Get(':id')
  @Requires(KastPermissions.readOperations)
  @ApiOkResponse({ type: OperationView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<OperationView> {
    return this.operations.read(actor, id);
  }

  @Patch(':id')
  @Requires(KastPermissions.changeOperations)
  @ApiOkResponse({ type: OperationView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeOperation,
    @IfMatch() expected: Expected,
  ): Promise<OperationView> {
    return this.operations.change(actor, id, { input, expected });
  }
}
