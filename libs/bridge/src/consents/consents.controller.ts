import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { BridgePermissions } from '../bridge.permissions.js';
import { RecordConsent } from './consent.inputs.js';
import { ConsentView } from './consent.views.js';
import { CONSENT_LIST, ConsentsService } from './consents.service.js';

/** What clients have said yes to. */
@Controller('consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get()
  @Requires(BridgePermissions.recordConsents)
  @ApiOkResponse({ type: [ConsentView] })
  list(@Who() actor: StaffActor, @Lists(CONSENT_LIST) query: ListQuery): Promise<Page<ConsentView>> {
    return this.consents.list(actor, query);
  }

  @Post()
  @Requires(BridgePermissions.recordConsents)
  @ApiCreatedResponse({ type: ConsentView })
  record(@Who() actor: StaffActor, @Body() body: RecordConsent): Promise<ConsentView> {
    return this.consents.record(actor, body);
  }

  @Post(':id/revocation')
  @Requires(BridgePermissions.recordConsents)
  @ApiCreatedResponse({ type: ConsentView })
  revoke(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ConsentView> {
    return this.consents.revoke(actor, id, expected);
  }
}
