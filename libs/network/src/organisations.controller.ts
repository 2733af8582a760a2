import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import { BadRequest, COUNTIES, Expected, isCivilDate, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { NetworkPermissions } from './network.permissions.js';
import { ORGANISATION_TYPES, TARGET_GROUPS, type TargetGroup } from './organisation.entity.js';
import { ChangeOrganisation, EnterOrganisation } from './organisation.inputs.js';
import { CoverageView, OrganisationView } from './organisation.views.js';
import { OrganisationsService } from './organisations.service.js';

const LIST = {
  resource: 'organisations',
  filters: { q: 'text', county: COUNTIES, type: ORGANISATION_TYPES, targetGroup: TARGET_GROUPS },
  sorts: ['name'],
} as const;

/** The door to the directory of organisations. */
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [OrganisationView] })
  list(@Who() actor: StaffActor, @Lists(LIST) query: ListQuery): Promise<Page<OrganisationView>> {
    return this.organisations.list(actor, query);
  }

  @Get('coverage')
  @SignedIn()
  @ApiQuery({ name: 'county', required: true, enum: [...COUNTIES] })
  @ApiQuery({ name: 'targetGroup', required: false, enum: [...TARGET_GROUPS] })
  @ApiQuery({ name: 'on', required: false, type: String, description: 'a date; today where none is said' })
  @ApiOkResponse({ type: CoverageView })
  coverage(@Who() actor: StaffActor, @Query() asked: Record<string, unknown>): Promise<CoverageView> {
    const { county, targetGroup, on } = asked;
    return this.organisations.coverage(actor, oneOf('county', COUNTIES, county), {
      ...(targetGroup === undefined
        ? {}
        : { targetGroup: oneOf('targetGroup', TARGET_GROUPS, targetGroup) as TargetGroup }),
      ...(on === undefined ? {} : { on: dayIn('on', on) }),
    });
  }

  @Post()
  @Requires(NetworkPermissions.changeOrganisations)
  @ApiCreatedResponse({ type: OrganisationView })
  enter(@Who() actor: StaffActor, @Body() input: EnterOrganisation): Promise<OrganisationView> {
    return this.organisations.enter(actor, input);
  }

  @Get(':id')
  @SignedIn()
  @ApiOkResponse({ type: OrganisationView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<OrganisationView> {
    return this.organisations.read(actor, id);
  }

  @Patch(':id')
  @Requires(NetworkPermissions.changeOrganisations)
  @ApiOkResponse({ type: OrganisationView })
  change(
    @Who() actor: StaffActor,
    @PathId() id: string,
    @Body() input: ChangeOrganisation,
    @IfMatch() expected: Expected,
  ): Promise<OrganisationView> {
    return this.organisations.change(actor, id, { input, expected });
  }
}

function dayIn(field: string, given: unknown): string {
  if (isCivilDate(given)) return given;
  throw new BadRequest('request.invalid', 'The request is not in order.', [
    { field, code: 'shape', message: `${field} must be a date such as 2026-03-31` },
  ]);
}

function oneOf(field: string, values: readonly string[], given: unknown): string {
  if (values.includes(given as string)) return given as string;
  throw new BadRequest('request.invalid', 'The request is not in order.', [
    { field, code: 'not-one-of', message: `${field} must be one of ${values.join(', ')}` },
  ]);
}
