import { RegisterClient, RELATIONS } from '#clients';
import { COUNTIES } from '#kernel';
import { Id, Maybe, OneOf, Part, Pattern, SomeOf, Text, Texts } from '#web';
import { FORMS_OF_CONTACT, type FormOfContact, type Prompt, PROMPTS, type Reason, REASONS } from '../kast.words.js';
import { CHILD_PERSPECTIVES, type ChildPerspective, CHILDREN, type ChildrenInHousehold } from './intake.entity.js';

/** What somebody seeks KAST for. Nothing is required; what is left out stays as it was. */
export class IntakeGiven {
  @Maybe()
  @SomeOf(REASONS)
  readonly reasons?: Reason[];

  @Maybe()
  @SomeOf(PROMPTS)
  readonly prompts?: Prompt[];

  @Maybe()
  @OneOf(CHILDREN)
  readonly childrenInHousehold?: ChildrenInHousehold;

  @Maybe()
  @OneOf(CHILD_PERSPECTIVES)
  readonly childPerspective?: ChildPerspective | null;

  @Maybe()
  @OneOf(FORMS_OF_CONTACT)
  readonly formOfContact?: FormOfContact | null;
}

/** The same on a file that is there, with who she is in this, how she came and where she lives. */
export class WriteIntake extends IntakeGiven {
  @Maybe()
  @OneOf(RELATIONS)
  readonly relation?: string | null;

  @Maybe()
  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be a pathway code')
  readonly pathway?: string;

  @Maybe()
  @Texts({ max: 15, length: 60 })
  readonly otherPathways?: string[];

  @Maybe()
  @OneOf(COUNTIES)
  readonly homeCounty?: string | null;

  @Maybe()
  @Text({ max: 20 })
  readonly homeMunicipality?: string | null;
}

/** Opens a KAST file with what she seeks, and takes up the contact it began with. */
export class OpenKastFile {
  @Part(RegisterClient)
  readonly client: RegisterClient;

  @Maybe()
  @Part(IntakeGiven)
  readonly intake?: IntakeGiven;

  @Maybe()
  @Id()
  readonly kastContactId?: string;
}
