import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import type { Expected, StaffActor } from '#kernel';
import { IfMatch, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { BlockCare, ConsentToOpen, RecordRelation } from './block.inputs.js';
import { CareRelationView } from './block.views.js';
import { CareAccessReader } from './care-access.reader.js';
import { CareAccessView } from './care-access.views.js';
import { CareBlocksService } from './care-blocks.service.js';
import { CareRelationsService } from './care-relations.service.js';

/** The doors to what a patient has blocked between care units, and to who takes part in her care. */
@Controller()
export class CareAccessController {
  constructor(
    private readonly access: CareAccessReader,
    private readonly blocks: CareBlocksService,
    private readonly relations: CareRelationsService,
  ) {}

  @Get('clients/:id/care-access')
  @Requires(SpiralenPermissions.recordBlocks)
  @ApiOkResponse({ type: CareAccessView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<CareAccessView> {
    return this.access.read(actor, id);
  }

  @Post('clients/:id/care-blocks')
  @Requires(SpiralenPermissions.recordBlocks)
  @ApiCreatedResponse({ type: CareAccessView })
  block(@Who() actor: StaffActor, @PathId() id: string, @Body() input: BlockCare): Promise<CareAccessView> {
    return this.blocks.block(actor, id, input);
  }

  @Post('care-blocks/:id/ending')
  @Requires(SpiralenPermissions.recordBlocks)
  @ApiCreatedResponse({ type: CareAccessView })
  end(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<CareAccessView> {
    return this.blocks.end(actor, id, expected);
  }

  @Post('clients/:id/block-consents')
  @Requires(SpiralenPermissions.openRecords)
  @ApiCreatedResponse({ type: CareAccessView })
  consent(@Who() actor: StaffActor, @PathId() id: string, @Body() input: ConsentToOpen): Promise<CareAccessView> {
    return this.blocks.consent(actor, id, input);
  }

  @Post('block-consents/:id/ending')
  @Requires(SpiralenPermissions.openRecords)
  @ApiCreatedResponse({ type: CareAccessView })
  endConsent(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<CareAccessView> {
    return this.blocks.endConsent(actor, id, expected);
  }

  @Post('clients/:id/care-relations')
  @Requires(SpiralenPermissions.openRecords)
  @ApiCreatedResponse({ type: CareRelationView })
  relate(@Who() actor: StaffActor, @PathId() id: string, @Body() input: RecordRelation): Promise<CareRelationView> {
    return this.relations.record(actor, id, input);
  }

  @Post('care-relations/:id/ending')
  @Requires(SpiralenPermissions.openRecords)
  @ApiCreatedResponse({ type: CareRelationView })
  endRelation(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @IfMatch() expected: Expected,
  ): Promise<CareRelationView> {
    return this.relations.end(actor, id, expected);
  }
}
