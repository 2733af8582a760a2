import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { SessionList } from './session-list.js';
import { SESSION_STATUSES } from './session.entity.js';
import { BookSession, MarkThemes, MoveSession, ReceiveClient, RecordAttendance } from './session.inputs.js';
import { SessionView } from './session.views.js';
import { SessionsService } from './sessions.service.js';
import { TermList } from './term-list.js';
import { TermAsked, TermOfSessionsView } from './term.views.js';

const LIST = {
  resource: 'sessions',
  filters: {
    from: 'date',
    to: 'date',
    staffId: 'id',
    clientId: 'id',
    contractId: 'id',
    status: SESSION_STATUSES,
    withoutTime: 'flag',
  },
  sorts: ['startsAt', 'plannedDate'],
} as const;

/** The single meetings: who came, who did not, and when instead. */
@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly shelf: SessionList,
    private readonly terms: TermList,
  ) {}

  @Get('sessions')
  @Requires(CounsellingPermissions.readSessions)
  @ApiOkResponse({ type: [SessionView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<SessionView>> {
    return this.shelf.list(actor, query);
  }

  @Get('contracts/:id/sessions')
  @Requires(CounsellingPermissions.readSessions)
  @ApiOkResponse({ type: [SessionView] })
  ofContract(@Who() actor: StaffActor, @PathId() id: string): Promise<SessionView[]> {
    return this.shelf.ofContract(actor, id);
  }

  /** A counsellor's own sessions of a whole term. */
  @Get('my-term')
  @Requires(CounsellingPermissions.agreeContracts)
  @ApiOkResponse({ type: TermOfSessionsView })
  ownTerm(@Who() actor: StaffActor, @Query() { term }: TermAsked): Promise<TermOfSessionsView> {
    return this.terms.own(actor, term);
  }

  @Post('sessions')
  @Requires(CounsellingPermissions.bookSessions)
  @ApiCreatedResponse({ type: SessionView })
  book(@Who() actor: StaffActor, @Body() body: BookSession): Promise<SessionView> {
    return this.sessions.book(actor, body);
  }

  @Get('sessions/:id')
  @Requires(CounsellingPermissions.readSessions)
  @ApiOkResponse({ type: SessionView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<SessionView> {
    return this.shelf.read(actor, id);
  }

  @Post('sessions/:id/arrival')
  @Requires(CounsellingPermissions.receiveClients)
  @ApiCreatedResponse({ type: SessionView })
  arrive(@Who() actor: StaffActor, @PathId() id: string, @Body() body: ReceiveClient): Promise<SessionView> {
    return this.sessions.arrive(actor, id, body);
  }

  @Post('sessions/:id/waiting-room')
  @Requires(CounsellingPermissions.receiveClients)
  @ApiCreatedResponse({ type: SessionView })
  seat(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<SessionView> {
    return this.sessions.seat(actor, id, expected);
  }

  @Post('sessions/:id/attendance')
  @Requires(CounsellingPermissions.receiveClients)
  @ApiCreatedResponse({ type: SessionView })
  record(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: RecordAttendance,
    @IfMatch() expected: Expected,
  ): Promise<SessionView> {
    return this.sessions.record(actor, id, { input, expected });
  }

  @Post('sessions/:id/move')
  @Requires(CounsellingPermissions.bookSessions)
  @ApiCreatedResponse({ type: SessionView })
  move(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: MoveSession,
    @IfMatch() expected: Expected,
  ): Promise<SessionView> {
    return this.sessions.move(actor, id, { input, expected });
  }

  @Post('sessions/:id/reinstatement')
  @Requires(CounsellingPermissions.bookSessions)
  @ApiCreatedResponse({ type: SessionView })
  reinstate(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<SessionView> {
    return this.sessions.reinstate(actor, id, expected);
  }

  @Post('sessions/:id/letting-go')
  @Requires(CounsellingPermissions.bookSessions)
  @ApiCreatedResponse({ type: SessionView })
  letGo(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<SessionView> {
    return this.sessions.letGo(actor, id, expected);
  }

  @Post('sessions/:id/theme-marks')
  @Requires(CounsellingPermissions.markSessions)
  @ApiCreatedResponse({ type: SessionView })
  mark(@Who() actor: StaffActor, @PathId() id: string, @Body() body: MarkThemes): Promise<SessionView> {
    return this.sessions.mark(actor, id, body);
  }
}
