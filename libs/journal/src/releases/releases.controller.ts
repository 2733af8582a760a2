import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { Expected, StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { JournalPermissions } from '../journal.permissions.js';
import { ReleaseCopyView } from '../paper/paper.views.js';
import { AssemblingService } from './assembling.service.js';
import { HandingOutService } from './handing-out.service.js';
import { RELEASE_STATUSES } from './release.entity.js';
import { AssembleRelease, HandOutRelease, PlanRelease } from './release.inputs.js';
import { ReleasePlanView } from './release-plan.views.js';
import { ReleaseView } from './release.views.js';
import { ReleasesReader } from './releases-reader.js';

const LIST = { resource: 'releases', filters: { clientId: 'id', status: RELEASE_STATUSES, id: 'ids' } } as const;

/** The doors to packages from their outside: put together, followed, printed when decided, handed out. */
@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly reader: ReleasesReader,
    private readonly assembling: AssemblingService,
    private readonly handing: HandingOutService,
  ) {}

  @Get()
  @Requires(JournalPermissions.readReleases)
  @ApiOkResponse({ type: [ReleaseView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ReleaseView>> {
    return this.reader.list(actor, query);
  }

  @Get(':id')
  @Requires(JournalPermissions.readReleases)
  @ApiOkResponse({ type: ReleaseView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ReleaseView> {
    return this.reader.read(actor, id);
  }

  @Post('plan')
  @HttpCode(200)
  @Requires(JournalPermissions.assembleReleases)
  @ApiOkResponse({ type: ReleasePlanView })
  plan(@Who() actor: StaffActor, @Body() input: PlanRelease): Promise<ReleasePlanView> {
    return this.assembling.plan(actor, input);
  }

  @Post()
  @Requires(JournalPermissions.assembleReleases)
  @ApiCreatedResponse({ type: ReleaseView })
  assemble(@Who() actor: StaffActor, @Body() body: AssembleRelease): Promise<ReleaseView> {
    return this.assembling.assemble(actor, body);
  }

  @Get(':id/copy')
  @Requires(JournalPermissions.readReleases)
  @ApiOkResponse({ type: ReleaseCopyView })
  copy(@Who() actor: StaffActor, @PathId() id: string): Promise<ReleaseCopyView> {
    return this.handing.copy(actor, id);
  }

  @Post(':id/handover')
  @Requires(JournalPermissions.readReleases)
  @ApiCreatedResponse({ type: ReleaseView })
  handOut(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: HandOutRelease,
    @IfMatch() expected: Expected,
  ): Promise<ReleaseView> {
    return this.handing.handOut(actor, id, { input, expected });
  }

  @Post(':id/withdrawal')
  @Requires(JournalPermissions.readReleases)
  @ApiCreatedResponse({ type: ReleaseView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ReleaseView> {
    return this.handing.withdraw(actor, id, expected);
  }
}
