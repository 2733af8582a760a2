import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { SignedIn, Who } from '#access';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { Flag, type ListQuery, Lists, Page, Text, Texts } from '#web';

const ALL = {
  name: 'pathways',
  text: `SELECT code AS id, code, mission_id AS "missionId", label_sv AS "labelSv", label_en AS "labelEn", compartments, active FROM ref.pathway ORDER BY mission_id`,
};

/** A way in (V01–V16); old codes are kept and marked as no longer used. */
export class PathwayView {
  @Text({ max: 60 }) readonly id: string;
  @Text({ max: 60 }) readonly code: string;
  @Text({ max: 3 }) readonly missionId: string;
  @Text({ max: 100 }) readonly labelSv: string;
  @Text({ max: 100 }) readonly labelEn: string;
  @Texts({ max: 5, length: 20 }) readonly compartments: readonly string[];
  @Flag() readonly active: boolean;
}

/** The ways in that a new file can name. */
@Controller('pathways')
export class PathwaysController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [PathwayView] })
  list(@Who() actor: StaffActor, @Lists({ resource: 'pathways' }) query: ListQuery): Promise<Page<PathwayView>> {
    return this.work.look(actor, 'clients.pathway.list', async (tx) => Page.of(await tx.rows<PathwayView>(ALL), query));
  }
}
