import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { Requires, SignedIn, Who } from '#access';
import { BadRequest, Expected, type StaffActor } from '#kernel';
import { IfMatch, type ListQuery, Lists, type Page, PathId } from '#web';
import { COUNTIES } from './counties.js';
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
  @ApiOkResponse({ type: CoverageView })
  coverage(
    @Who() actor: StaffActor,
    @Query('county') county: unknown,
    @Query('targetGroup') group: unknown,
  ): Promise<CoverageView> {
    return this.organisations.coverage(
      actor,
      oneOf('county', COUNTIES, county),
      group === undefined ? undefined : (oneOf('targetGroup', TARGET_GROUPS, group) as TargetGroup),
    );
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

function oneOf(field: string, values: readonly string[], given: unknown): string {
  if (values.includes(given as string)) return given as string;
  throw new BadRequest('request.invalid', 'The request is not in order.', [
    { field, code: 'not-one-of', message: `${field} must be one of ${values.join(', ')}` },
  ]);
}
