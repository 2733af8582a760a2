import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { OutreachPermissions } from '../outreach.permissions.js';
import { SHIFT_STATUSES } from './shift.entity.js';
import { CancelShift, EndShift, PlanShift } from './shift.inputs.js';
import { ShiftView } from './shift.views.js';
import { ShiftsService } from './shifts.service.js';

const LIST = {
  resource: 'outreach-shifts',
  filters: { from: 'date', to: 'date', status: SHIFT_STATUSES, staffId: 'id' },
  sorts: ['serviceDate'],
} as const;

/** The door to the outreach workers’ nights. */
@Controller('outreach-shifts')
export class ShiftsController {
  constructor(private readonly shifts: ShiftsService) {}

  @Get()
  @Requires(OutreachPermissions.readShifts)
  @ApiOkResponse({ type: [ShiftView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ShiftView>> {
    return this.shifts.list(actor, query);
  }

  @Post()
  @Requires(OutreachPermissions.planShifts)
  @ApiCreatedResponse({ type: ShiftView })
  plan(@Who() actor: StaffActor, @Body() input: PlanShift): Promise<ShiftView> {
    return this.shifts.plan(actor, input);
  }

  @Get(':id')
  @Requires(OutreachPermissions.readShifts)
  @ApiOkResponse({ type: ShiftView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ShiftView> {
    return this.shifts.read(actor, id);
  }

  @Post(':id/start')
  @HttpCode(200)
  @Requires(OutreachPermissions.planShifts)
  @ApiOkResponse({ type: ShiftView })
  start(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ShiftView> {
    return this.shifts.start(actor, id, expected);
  }

  @Post(':id/check-in')
  @HttpCode(200)
  @Requires(OutreachPermissions.planShifts)
  @ApiOkResponse({ type: ShiftView })
  checkIn(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ShiftView> {
    return this.shifts.checkIn(actor, id, expected);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Requires(OutreachPermissions.planShifts)
  @ApiOkResponse({ type: ShiftView })
  end(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: EndShift,
    @IfMatch() expected: Expected,
  ): Promise<ShiftView> {
    return this.shifts.end(actor, id, { input, expected });
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Requires(OutreachPermissions.planShifts)
  @ApiOkResponse({ type: ShiftView })
  cancel(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: CancelShift,
    @IfMatch() expected: Expected,
  ): Promise<ShiftView> {
    return this.shifts.cancel(actor, id, { input, expected });
  }
}
