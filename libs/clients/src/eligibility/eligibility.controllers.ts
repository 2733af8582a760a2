import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { ClientsPermissions } from '../clients.permissions.js';
import { CloseService, RecordGround } from './eligibility.inputs.js';
import { EligibilityRuleView, GroundKindView, GroundView } from './eligibility.views.js';
import { EligibilityRules } from './eligibility-rules.service.js';
import { Grounds } from './grounds.service.js';

const RULES = { resource: 'eligibility-rules', filters: { serviceKind: 'text', current: 'flag' } } as const;

/** The door to whom each service is open to (E09). */
@Controller('eligibility-rules')
export class EligibilityRulesController {
  constructor(private readonly rules: EligibilityRules) {}

  @Get()
  @Requires(ClientsPermissions.readEligibility)
  @ApiOkResponse({ type: [EligibilityRuleView] })
  list(@Who() actor: StaffActor, @Lists(RULES) query: ListQuery): Promise<Page<EligibilityRuleView>> {
    return this.rules.list(actor, query);
  }

  @Post()
  @Requires(ClientsPermissions.decideEligibility)
  @ApiCreatedResponse({ type: EligibilityRuleView })
  close(@Who() actor: StaffActor, @Body() body: CloseService): Promise<EligibilityRuleView> {
    return this.rules.close(actor, body);
  }

  @Post(':id/end')
  @Requires(ClientsPermissions.decideEligibility)
  @ApiCreatedResponse({ type: EligibilityRuleView })
  end(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<EligibilityRuleView> {
    return this.rules.end(actor, id, expected);
  }
}

/** The grounds there are, for whoever registers a patient. */
@Controller('eligibility-grounds')
export class EligibilityGroundsController {
  constructor(private readonly grounds: Grounds) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [GroundKindView] })
  list(
    @Who() actor: StaffActor,
    @Lists({ resource: 'eligibility-grounds' }) query: ListQuery,
  ): Promise<Page<GroundKindView>> {
    return this.grounds.kinds(actor, query);
  }
}

/** The door to why one patient may come (E08). */
@Controller('clients/:id/grounds')
export class GroundsController {
  constructor(private readonly grounds: Grounds) {}

  @Get()
  @Requires(ClientsPermissions.keepGrounds)
  @ApiOkResponse({ type: [GroundView] })
  list(@Who() actor: StaffActor, @PathId() id: string): Promise<GroundView[]> {
    return this.grounds.of(actor, id);
  }

  @Post()
  @Requires(ClientsPermissions.keepGrounds)
  @ApiCreatedResponse({ type: [GroundView] })
  record(@Who() actor: StaffActor, @PathId() id: string, @Body() body: RecordGround): Promise<GroundView[]> {
    return this.grounds.record(actor, id, body);
  }

  @Post(':groundId/end')
  @Requires(ClientsPermissions.keepGrounds)
  @ApiCreatedResponse({ type: [GroundView] })
  end(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @PathId('groundId') groundId: string,
    @IfMatch() expected: Expected,
  ): Promise<GroundView[]> {
    return this.grounds.end(actor, id, { groundId, expected });
  }
}
