import { Body, Controller, Get, Headers, Patch, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { fileAsked, fileFrom, IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { ParticipationsService } from './participations.service.js';
import { StudiesService } from './studies.service.js';
import { tableOf } from './study-file.js';
import { PARTICIPATION_STATUSES } from './study-participation.entity.js';
import {
  AnswerStudy,
  AskParticipant,
  BeginStudy,
  ChangeStudy,
  RegisterEligible,
  WithdrawParticipant,
} from './study.inputs.js';
import { ParticipationView, StudyExportView, StudyView } from './study.views.js';

const STUDIES = { resource: 'studies', sorts: ['fromOn'] } as const;
const PARTICIPATIONS = {
  resource: 'study-participations',
  filters: { studyId: 'id', clientId: 'id', status: PARTICIPATION_STATUSES },
  sorts: ['eligibleOn'],
} as const;

/** Where outcome studies are kept, clients asked whether they take part, and pseudonymised scores taken out. */
@Controller()
export class StudiesController {
  constructor(
    private readonly studies: StudiesService,
    private readonly participations: ParticipationsService,
  ) {}

  @Get('studies')
  @Requires(CounsellingPermissions.readStudies)
  @ApiOkResponse({ type: [StudyView] })
  list(@Who() actor: StaffActor, @Lists(STUDIES) query: ListQuery): Promise<Page<StudyView>> {
    return this.studies.list(actor, query);
  }

  @Post('studies')
  @Requires(CounsellingPermissions.keepStudies)
  @ApiCreatedResponse({ type: StudyView })
  begin(@Who() actor: StaffActor, @Body() body: BeginStudy): Promise<StudyView> {
    return this.studies.begin(actor, body);
  }

  @Patch('studies/:id')
  @Requires(CounsellingPermissions.keepStudies)
  @ApiOkResponse({ type: StudyView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeStudy,
    @IfMatch() expected: Expected,
  ): Promise<StudyView> {
    return this.studies.change(actor, id, { input, expected });
  }

  /** The rows, or a file of them where `Accept` asks for CSV or XLSX. */
  @Get('studies/:id/export')
  @Requires(CounsellingPermissions.exportStudies)
  @ApiOkResponse({ type: StudyExportView })
  async export(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Headers('accept') accept?: string,
  ): Promise<StudyExportView | StreamableFile> {
    const view = await this.studies.export(actor, id);
    const type = fileAsked(accept);
    return type === undefined ? view : fileFrom(type, 'studie-export', tableOf(view));
  }

  @Get('study-participations')
  @Requires(CounsellingPermissions.enrolInStudies)
  @ApiOkResponse({ type: [ParticipationView] })
  takingPart(@Who() actor: StaffActor, @Lists(PARTICIPATIONS) query: ListQuery): Promise<Page<ParticipationView>> {
    return this.participations.list(actor, query);
  }

  @Post('study-participations')
  @Requires(CounsellingPermissions.enrolInStudies)
  @ApiCreatedResponse({ type: ParticipationView })
  register(@Who() actor: StaffActor, @Body() body: RegisterEligible): Promise<ParticipationView> {
    return this.participations.register(actor, body);
  }

  @Post('study-participations/:id/question')
  @Requires(CounsellingPermissions.enrolInStudies)
  @ApiCreatedResponse({ type: ParticipationView })
  ask(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: AskParticipant,
    @IfMatch() expected: Expected,
  ): Promise<ParticipationView> {
    return this.participations.ask(actor, id, { input, expected });
  }

  @Post('study-participations/:id/answer')
  @Requires(CounsellingPermissions.enrolInStudies)
  @ApiCreatedResponse({ type: ParticipationView })
  answer(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: AnswerStudy,
    @IfMatch() expected: Expected,
  ): Promise<ParticipationView> {
    return this.participations.answer(actor, id, { input, expected });
  }

  @Post('study-participations/:id/withdrawal')
  @Requires(CounsellingPermissions.enrolInStudies)
  @ApiCreatedResponse({ type: ParticipationView })
  withdraw(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: WithdrawParticipant,
    @IfMatch() expected: Expected,
  ): Promise<ParticipationView> {
    return this.participations.withdraw(actor, id, { input, expected });
  }
}
