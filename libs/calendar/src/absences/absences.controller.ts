import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CalendarPermissions } from '../calendar.permissions.js';
import { RecordAbsence } from './absence.inputs.js';
import { AbsenceView, AffectedView } from './absence.views.js';
import { AbsencesService } from './absences.service.js';

const LIST = {
  resource: 'absences',
  filters: { staffId: 'id', roomId: 'id', from: 'instant', to: 'instant' },
} as const;

/** Where absences of people and rooms are told, and taken back. */
@Controller('absences')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @Requires(CalendarPermissions.recordAbsences)
  @ApiOkResponse({ type: [AbsenceView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<AbsenceView>> {
    return this.absences.list(actor, query);
  }

  @Get('affected')
  @Requires(CalendarPermissions.planAbsences)
  @ApiOkResponse({ type: [AffectedView] })
  affected(@Who() actor: StaffActor): Promise<AffectedView[]> {
    return this.absences.affected(actor);
  }

  @Post()
  @Requires(CalendarPermissions.recordAbsences)
  @ApiCreatedResponse({ type: AbsenceView })
  record(@Who() actor: StaffActor, @Body() body: RecordAbsence): Promise<AbsenceView> {
    return this.absences.record(actor, body);
  }

  @Delete(':id')
  @Requires(CalendarPermissions.recordAbsences)
  @ApiOkResponse({ type: AbsenceView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<AbsenceView> {
    return this.absences.withdraw(actor, id, expected);
  }
}
