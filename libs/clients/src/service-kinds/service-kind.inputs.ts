import { COMPARTMENTS, DOCUMENTATION_MODES, ROLES } from '#kernel';
import type { Compartment, DocumentationMode, Role } from '#kernel';
import { CivilDate, Flag, Maybe, OneOf, Pattern, SomeOf, Text, Whole } from '#web';

/** A service the unit begins to give. */
export class OfferServiceKind {
  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be small letters, digits and _')
  readonly code: string;

  @OneOf(COMPARTMENTS)
  readonly compartment: Compartment;

  @Text({ max: 100 })
  readonly labelSv: string;

  @Text({ max: 100 })
  readonly labelEn: string;

  @OneOf(['SOL_11_5', 'SOL_11_1', 'SOL_6_3', 'HSL'])
  readonly legalBasis: string;

  @OneOf(DOCUMENTATION_MODES)
  readonly documentationMode: DocumentationMode;

  @SomeOf(DOCUMENTATION_MODES)
  readonly acceptedModes: DocumentationMode[];

  /** SoL 14:5: needed where the service is documented without identity. */
  @Maybe()
  @Text({ max: 100 })
  readonly boardDecisionRef?: string;

  @Maybe()
  @CivilDate()
  readonly boardDecisionOn?: string;

  @Whole({ min: 5, max: 240 })
  readonly durationMinutes: number;

  @SomeOf(ROLES)
  readonly givenBy: Role[];
}

/** What may change of a service that is given; its code and compartment never do. */
export class ChangeServiceKind {
  @Maybe()
  @Text({ max: 100 })
  readonly labelSv?: string;

  @Maybe()
  @Text({ max: 100 })
  readonly labelEn?: string;

  @Maybe()
  @OneOf(DOCUMENTATION_MODES)
  readonly documentationMode?: DocumentationMode;

  @Maybe()
  @Text({ max: 100 })
  readonly boardDecisionRef?: string;

  @Maybe()
  @CivilDate()
  readonly boardDecisionOn?: string;

  @Maybe()
  @Whole({ min: 5, max: 240 })
  readonly durationMinutes?: number;

  @Maybe()
  @SomeOf(ROLES)
  readonly givenBy?: Role[];

  /** Whether goals agreed in it are reviewed every term. */
  @Maybe()
  @Flag()
  readonly goalReviews?: boolean;

  @Maybe()
  @Flag()
  readonly active?: boolean;
}
