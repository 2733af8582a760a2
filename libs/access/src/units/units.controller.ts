import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { AccessPermissions } from '../access.permissions.js';
import { Requires, SignedIn, Who } from '../decorators.js';
import { CorrectUnit } from './unit.inputs.js';
import { UnitView } from './unit.views.js';
import { UNIT_LIST, UnitsService } from './units.service.js';

/** The doors to one’s own unit’s page. */
@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: UnitView, isArray: true })
  list(@Who() actor: StaffActor, @Lists(UNIT_LIST) query: ListQuery): Promise<Page<UnitView>> {
    return this.units.list(actor, query);
  }

  @Get(':id')
  @SignedIn()
  @ApiOkResponse({ type: UnitView })
  one(@Who() actor: StaffActor, @PathId() id: string): Promise<UnitView> {
    return this.units.one(actor, id);
  }

  @Patch(':id')
  @Requires(AccessPermissions.administerUnits)
  @ApiOkResponse({ type: UnitView })
  correct(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @IfMatch() expected: Expected,
    @Body() facts: CorrectUnit,
  ): Promise<UnitView> {
    return this.units.correct(actor, id, { facts, expected });
  }
}
