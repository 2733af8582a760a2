import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { REASSIGNMENT_KINDS, REASSIGNMENT_STATUSES } from './reassignment.entity.js';
import { NameCover, ProposeCounsellor, RecordClientAnswer } from './reassignment.inputs.js';
import { ReassignmentList } from './reassignment-list.js';
import { LeaverView, ProposalView, ReassignmentView } from './reassignment.views.js';
import { ReassignmentsService } from './reassignments.service.js';

const LIST = {
  resource: 'reassignments',
  filters: {
    staffId: 'id',
    contractId: 'id',
    clientId: 'id',
    kind: REASSIGNMENT_KINDS,
    status: REASSIGNMENT_STATUSES,
  },
  sorts: ['deadline'],
} as const;

/** A counsellor leaves or falls ill: what must be taken by somebody, step by step. */
@Controller()
export class ReassignmentsController {
  constructor(
    private readonly shelf: ReassignmentList,
    private readonly reassignments: ReassignmentsService,
  ) {}

  /** What is still to be done, unless a status is asked for. */
  @Get('reassignments')
  @Requires(CounsellingPermissions.readReassignments)
  @ApiOkResponse({ type: [ReassignmentView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ReassignmentView>> {
    return this.shelf.list(actor, query);
  }

  /** Counsellors with a last day; a counsellor sees herself. */
  @Get('leavers')
  @Requires(CounsellingPermissions.readReassignments)
  @ApiOkResponse({ type: [LeaverView] })
  leavers(@Who() actor: StaffActor): Promise<LeaverView[]> {
    return this.shelf.leavers(actor);
  }

  @Get('reassignments/:id')
  @Requires(CounsellingPermissions.readReassignments)
  @ApiOkResponse({ type: ReassignmentView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ReassignmentView> {
    return this.shelf.read(actor, id);
  }

  @Get('reassignments/:id/proposals')
  @Requires(CounsellingPermissions.readReassignments)
  @ApiOkResponse({ type: [ProposalView] })
  proposals(@Who() actor: StaffActor, @PathId() id: string): Promise<ProposalView[]> {
    return this.shelf.proposals(actor, id);
  }

  @Post('reassignments/:id/proposal')
  @Requires(CounsellingPermissions.planReassignments)
  @ApiCreatedResponse({ type: ReassignmentView })
  propose(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ProposeCounsellor,
    @IfMatch() expected: Expected,
  ): Promise<ReassignmentView> {
    return this.reassignments.propose(actor, id, { input, expected });
  }

  @Post('reassignments/:id/cover')
  @Requires(CounsellingPermissions.planReassignments)
  @ApiCreatedResponse({ type: ReassignmentView })
  cover(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: NameCover,
    @IfMatch() expected: Expected,
  ): Promise<ReassignmentView> {
    return this.reassignments.cover(actor, id, { input, expected });
  }

  @Post('reassignments/:id/information')
  @Requires(CounsellingPermissions.tellReassignments)
  @ApiCreatedResponse({ type: ReassignmentView })
  inform(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ReassignmentView> {
    return this.reassignments.inform(actor, id, expected);
  }

  @Post('reassignments/:id/answer')
  @Requires(CounsellingPermissions.tellReassignments)
  @ApiCreatedResponse({ type: ReassignmentView })
  answer(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: RecordClientAnswer,
    @IfMatch() expected: Expected,
  ): Promise<ReassignmentView> {
    return this.reassignments.answer(actor, id, { input, expected });
  }

  @Post('reassignments/:id/completion')
  @Requires(CounsellingPermissions.planReassignments)
  @ApiCreatedResponse({ type: ReassignmentView })
  complete(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ReassignmentView> {
    return this.reassignments.complete(actor, id, expected);
  }

  /** The weeks of an absence are cancelled, and nobody comes instead. */
  @Post('reassignments/:id/skip')
  @Requires(CounsellingPermissions.planReassignments)
  @ApiCreatedResponse({ type: ReassignmentView })
  skip(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ReassignmentView> {
    return this.reassignments.skip(actor, id, expected);
  }
}
