import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { AccessPermissions } from '../access.permissions.js';
import { Requires, SignedIn, Who } from '../decorators.js';
import { StaffListService, STAFF_LIST } from './staff-list.service.js';
import { CorrectStaff, EmployStaff, GrantAssignment } from './staff.inputs.js';
import { StaffService } from './staff.service.js';
import { EmployedView, LinkView, StaffFileView, StaffView } from './staff.views.js';

/** The doors to colleagues: everybody may look them up, the administrator makes and changes them. */
@Controller('staff')
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly colleagues: StaffListService,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: StaffFileView, isArray: true })
  list(@Who() actor: StaffActor, @Lists(STAFF_LIST) query: ListQuery): Promise<Page<StaffView>> {
    return this.colleagues.list(actor, query);
  }

  @Get(':id')
  @SignedIn()
  @ApiOkResponse({ type: StaffFileView })
  one(@Who() actor: StaffActor, @PathId() id: string): Promise<StaffView> {
    return this.colleagues.one(actor, id);
  }

  @Post()
  @Requires(AccessPermissions.administerStaff)
  @ApiCreatedResponse({ type: EmployedView })
  make(@Who() actor: StaffActor, @Body() body: EmployStaff): Promise<EmployedView> {
    return this.staff.make(actor, body);
  }

  @Patch(':id')
  @Requires(AccessPermissions.administerStaff)
  @ApiOkResponse({ type: StaffFileView })
  correct(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @IfMatch() expected: Expected,
    @Body() facts: CorrectStaff,
  ): Promise<StaffFileView> {
    return this.staff.correct(actor, id, { facts, expected });
  }

  @Post(':id/assignments')
  @Requires(AccessPermissions.administerStaff)
  @ApiCreatedResponse({ type: StaffFileView })
  grant(@Who() actor: StaffActor, @PathId() id: string, @Body() body: GrantAssignment): Promise<StaffFileView> {
    return this.staff.grant(actor, id, body);
  }

  @Post(':id/assignments/:assignmentId/end')
  @HttpCode(200)
  @Requires(AccessPermissions.administerStaff)
  @ApiOkResponse({ type: StaffFileView })
  end(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @PathId('assignmentId') assignmentId: string,
    @IfMatch() expected: Expected,
  ): Promise<StaffFileView> {
    return this.staff.end(actor, id, { assignmentId, expected });
  }

  @Post(':id/enrolment-link')
  @Requires(AccessPermissions.administerStaff)
  @ApiCreatedResponse({ type: LinkView })
  link(@Who() actor: StaffActor, @PathId() id: string): Promise<LinkView> {
    return this.staff.link(actor, id);
  }
}
