import { COMPARTMENTS, DOCUMENTATION_MODES, ROLES } from '#kernel';
import { Can, CivilDate, Flag, Id, OneOf, OrNull, SomeOf, Text, Whole } from '#web';
import type { ServiceKind } from './service-kind.entity.js';

/** A kind of service, as everybody in the unit may read it. */
export class ServiceKindView {
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly code: string;
  @OneOf(COMPARTMENTS) readonly compartment: string;
  @Text({ max: 100 }) readonly labelSv: string;
  @Text({ max: 100 }) readonly labelEn: string;
  @Text({ max: 10 }) readonly legalBasis: string;
  @OneOf(DOCUMENTATION_MODES) readonly documentationMode: string;
  @SomeOf(DOCUMENTATION_MODES) readonly acceptedModes: readonly string[];
  @OrNull() @Text({ max: 100 }) readonly boardDecisionRef: string | null;
  @OrNull() @CivilDate() readonly boardDecisionOn: string | null;
  @Whole({ min: 5, max: 240 }) readonly durationMinutes: number;
  @SomeOf(ROLES) readonly givenBy: readonly string[];
  @Flag() readonly goalReviews: boolean;
  @Flag() readonly active: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor(kind: ServiceKind, mayEdit: boolean) {
    this.id = kind.id;
    this.code = kind.code;
    this.compartment = kind.compartment;
    this.labelSv = kind.labelSv;
    this.labelEn = kind.labelEn;
    this.legalBasis = kind.legalBasis;
    this.documentationMode = kind.documentationMode;
    this.acceptedModes = kind.acceptedModes;
    this.boardDecisionRef = kind.boardDecisionRef;
    this.boardDecisionOn = kind.boardDecisionOn;
    this.durationMinutes = kind.durationMinutes;
    this.givenBy = kind.givenBy;
    this.goalReviews = kind.goalReviews;
    this.active = kind.active;
    this.version = kind.version;
    this.can = { edit: mayEdit };
  }
}
