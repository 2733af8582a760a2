import { RELATIONS } from '#clients';
import { COUNTIES } from '#kernel';
import { Id, Instant, Maybe, OneOf, Pattern, SomeOf, Text, Whole } from '#web';
import {
  FORMS_OF_CONTACT,
  type FormOfContact,
  type Offered,
  OFFERED,
  type ReachedBy,
  REACHED_BY,
  type Reason,
  REASONS,
} from '../kast.words.js';

/** What may be told of a contact; whatever is left out stays as it is. */
export class KastContactFacts {
  /** Now, where nothing is said. */
  @Maybe()
  @Instant()
  readonly at?: string;

  @Maybe()
  @SomeOf(REASONS)
  readonly reasons?: Reason[];

  @Maybe()
  @OneOf(COUNTIES)
  readonly county?: string | null;

  /** One of the county's own. */
  @Maybe()
  @Text({ max: 20 })
  readonly municipality?: string | null;

  @Maybe()
  @Whole({ min: 0, max: 480 })
  readonly minutes?: number | null;

  @Maybe()
  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be a pathway code')
  readonly pathway?: string;

  @Maybe()
  @OneOf(FORMS_OF_CONTACT)
  readonly formOfContact?: FormOfContact;

  @Maybe()
  @SomeOf(OFFERED)
  readonly offered?: Offered[];

  /** The KAST file it belongs to, where there is one. */
  @Maybe()
  @Id()
  readonly clientId?: string | null;
}

/** Somebody got in touch. How, and for whose sake: nothing more is needed. */
export class RecordKastContact extends KastContactFacts {
  @OneOf(REACHED_BY)
  readonly channel: ReachedBy;

  @OneOf(RELATIONS)
  readonly relation: string;
}

/** Corrects or fills in a contact. */
export class ChangeKastContact extends KastContactFacts {
  @Maybe()
  @OneOf(REACHED_BY)
  readonly channel?: ReachedBy;

  @Maybe()
  @OneOf(RELATIONS)
  readonly relation?: string;
}
