import { COUNTIES } from '#kernel';
import { CivilDate, Flag, Maybe, OneOf, SomeOf, Text, Texts, Whole } from '#web';
import {
  ORGANISATION_TYPES,
  type OrganisationType,
  REACHED_BY,
  type ReachedBy,
  TARGET_GROUPS,
  type TargetGroup,
} from './organisation.entity.js';

/** What may be said of an organisation; whatever is left out stays as it is. */
export class OrganisationFacts {
  @Maybe()
  @Texts({ max: 20, length: 200 })
  readonly aliases?: string[];

  @Maybe()
  @Texts({ max: 20, length: 200 })
  readonly formerNames?: string[];

  @Maybe()
  @Text({ max: 200 })
  readonly partOf?: string | null;

  @Maybe()
  @SomeOf(COUNTIES)
  readonly counties?: string[];

  @Maybe()
  @Text({ max: 60 })
  readonly municipality?: string | null;

  @Maybe()
  @Flag()
  readonly remote?: boolean;

  @Maybe()
  @Whole({ min: 0, max: 120 })
  readonly minAge?: number | null;

  @Maybe()
  @Whole({ min: 0, max: 120 })
  readonly maxAge?: number | null;

  @Maybe()
  @SomeOf(TARGET_GROUPS)
  readonly targetGroups?: TargetGroup[];

  @Maybe()
  @SomeOf(REACHED_BY)
  readonly channels?: ReachedBy[];

  @Maybe()
  @Text({ max: 40 })
  readonly phone?: string | null;

  @Maybe()
  @Text({ max: 400 })
  readonly url?: string | null;

  @Maybe()
  @CivilDate()
  readonly validFrom?: string | null;

  @Maybe()
  @CivilDate()
  readonly validUntil?: string | null;

  @Maybe()
  @CivilDate()
  readonly verifiedOn?: string | null;
}

/** Writes an organisation in the directory. */
export class EnterOrganisation extends OrganisationFacts {
  @Text({ max: 200 })
  readonly name: string;

  @OneOf(ORGANISATION_TYPES)
  readonly type: OrganisationType;
}

/** Corrects what the directory says. */
export class ChangeOrganisation extends OrganisationFacts {
  @Maybe()
  @Text({ max: 200 })
  readonly name?: string;

  @Maybe()
  @OneOf(ORGANISATION_TYPES)
  readonly type?: OrganisationType;
}
