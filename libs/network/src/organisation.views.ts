import { Can, CivilDate, Flag, Id, OneOf, OrNull, Parts, SomeOf, Text, Texts, Whole } from '#web';
import { type Actor, COUNTIES } from '#kernel';
import { NetworkPermissions } from './network.permissions.js';
import { ORGANISATION_TYPES, type Organisation, REACHED_BY, TARGET_GROUPS } from './organisation.entity.js';

/** An entry of the directory. */
export class OrganisationView {
  @Id() readonly id: string;
  @Text({ max: 200 }) readonly name: string;
  @OneOf(ORGANISATION_TYPES) readonly type: string;
  @Texts({ max: 20, length: 200 }) readonly aliases: readonly string[];
  @Texts({ max: 20, length: 200 }) readonly formerNames: readonly string[];
  @OrNull() @Text({ max: 200 }) readonly partOf: string | null;
  @SomeOf(COUNTIES) readonly counties: readonly string[];
  @OrNull() @Text({ max: 60 }) readonly municipality: string | null;
  @Flag() readonly remote: boolean;
  @OrNull() @Whole({ min: 0, max: 120 }) readonly minAge: number | null;
  @OrNull() @Whole({ min: 0, max: 120 }) readonly maxAge: number | null;
  @SomeOf(TARGET_GROUPS) readonly targetGroups: readonly string[];
  @SomeOf(REACHED_BY) readonly channels: readonly string[];
  @OrNull() @Text({ max: 40 }) readonly phone: string | null;
  @OrNull() @Text({ max: 500 }) readonly urlAscii: string | null;
  @OrNull() @Text({ max: 500 }) readonly urlDisplay: string | null;
  @OrNull() @CivilDate() readonly validFrom: string | null;
  @OrNull() @CivilDate() readonly validUntil: string | null;
  @OrNull() @CivilDate() readonly verifiedOn: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor({ unitId: _unit, createdAt: _made, ...facts }: Organisation, viewer: Actor) {
    this.id = facts.id;
    this.name = facts.name;
    this.type = facts.type;
    this.aliases = facts.aliases;
    this.formerNames = facts.formerNames;
    this.partOf = facts.partOf;
    this.counties = facts.counties;
    this.municipality = facts.municipality;
    this.remote = facts.remote;
    this.minAge = facts.minAge;
    this.maxAge = facts.maxAge;
    this.targetGroups = facts.targetGroups;
    this.channels = facts.channels;
    this.phone = facts.phone;
    this.urlAscii = facts.urlAscii;
    this.urlDisplay = facts.urlDisplay;
    this.validFrom = facts.validFrom;
    this.validUntil = facts.validUntil;
    this.verifiedOn = facts.verifiedOn;
    this.version = facts.version;
    this.can = { edit: viewer.permissions.has(NetworkPermissions.changeOrganisations.name) };
  }
}

/** What a county has for a group, and who helps from afar where it has nothing (O06, E20). */
export class CoverageView {
  @OneOf(COUNTIES) readonly county: string;
  @Flag() readonly gap: boolean;
  @Parts(OrganisationView, { max: 200 }) readonly local: readonly OrganisationView[];
  @Parts(OrganisationView, { max: 200 }) readonly remote: readonly OrganisationView[];

  constructor(county: string, local: readonly OrganisationView[], remote: readonly OrganisationView[]) {
    this.county = county;
    this.gap = local.length === 0;
    this.local = local;
    this.remote = remote;
  }
}
