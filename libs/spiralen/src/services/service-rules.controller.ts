import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import { DecideServiceRule } from './service-rule.inputs.js';
import { ServiceEditionView, ServiceRulePreviewView } from './service-rule.views.js';
import { ServiceRules } from './service-rules.service.js';

const LIST = { resource: 'service-rules', filters: { serviceKind: 'text' } } as const;

/** How the clinic's services are given, and from when. */
@Controller('service-rules')
export class ServiceRulesController {
  constructor(private readonly rules: ServiceRules) {}

  @Get()
  @Requires(SpiralenPermissions.readClinicHours)
  @ApiOkResponse({ type: [ServiceEditionView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<ServiceEditionView>> {
    return this.rules.list(actor, query);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires(SpiralenPermissions.decideServices)
  @ApiOkResponse({ type: ServiceRulePreviewView })
  preview(@Who() actor: StaffActor, @Body() body: DecideServiceRule): Promise<ServiceRulePreviewView> {
    return this.rules.preview(actor, body);
  }

  @Post()
  @Requires(SpiralenPermissions.decideServices)
  @ApiCreatedResponse({ type: ServiceEditionView })
  decide(@Who() actor: StaffActor, @Body() body: DecideServiceRule): Promise<ServiceEditionView> {
    return this.rules.decide(actor, body);
  }

  @Post(':id/withdrawal')
  @Requires(SpiralenPermissions.decideServices)
  @ApiCreatedResponse({ type: ServiceEditionView })
  withdraw(@Who() actor: StaffActor, @PathId() id: string, @IfMatch() expected: Expected): Promise<ServiceEditionView> {
    return this.rules.withdraw(actor, id, expected);
  }
}
