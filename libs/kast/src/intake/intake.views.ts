import { type Client, RELATIONS } from '#clients';
import { Can, Id, Instant, OneOf, OrNull, Parts, SomeOf, Text, Texts, Whole } from '#web';
import { FORMS_OF_CONTACT, PROMPTS, REASONS } from '../kast.words.js';
import { CHILD_PERSPECTIVES, CHILDREN, Intake } from './intake.entity.js';

/** What was written one time, and when. */
export class EarlierIntakeView {
  @SomeOf(REASONS) readonly reasons: readonly string[];
  @SomeOf(PROMPTS) readonly prompts: readonly string[];
  @OneOf(CHILDREN) readonly childrenInHousehold: string;
  @OrNull() @OneOf(CHILD_PERSPECTIVES) readonly childPerspective: string | null;
  @OrNull() @OneOf(FORMS_OF_CONTACT) readonly formOfContact: string | null;
  @OrNull() @Instant() readonly writtenAt: string | null;
  @OrNull() @Id() readonly writtenBy: string | null;

  constructor(intake: Intake, written = true) {
    this.reasons = intake.reasons;
    this.prompts = intake.prompts;
    this.childrenInHousehold = intake.childrenInHousehold;
    this.childPerspective = intake.childPerspective;
    this.formOfContact = intake.formOfContact;
    this.writtenAt = written ? intake.createdAt.toISOString() : null;
    this.writtenBy = intake.writtenBy;
  }
}

/** What somebody seeks KAST for, now and as it was written before. Version 0 where nothing is written yet. */
export class IntakeView extends EarlierIntakeView {
  @Id() readonly clientId: string;
  @OrNull() @OneOf(RELATIONS) readonly relation: string | null;
  @Text({ max: 60 }) readonly pathway: string;
  @Texts({ max: 16, length: 60 }) readonly otherPathways: readonly string[];
  @OrNull() @Text({ max: 60 }) readonly homeCounty: string | null;
  @OrNull() @Text({ max: 60 }) readonly homeMunicipality: string | null;
  @Parts(EarlierIntakeView, { max: 1000 }) readonly earlier: readonly EarlierIntakeView[];
  @Whole({ min: 0, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor(client: Client, [now, ...before]: readonly Intake[]) {
    super(now ?? new Intake(), now !== undefined);
    this.clientId = client.id;
    this.relation = client.relation;
    this.pathway = client.pathway;
    this.otherPathways = client.otherPathways;
    this.homeCounty = client.homeCounty;
    this.homeMunicipality = client.homeMunicipality;
    this.earlier = before.map((one) => new EarlierIntakeView(one));
    this.version = now?.version ?? 0;
    // What was written in a file that is merged stays as it was; what is told now is written in the one that is left.
    this.can = { edit: client.mergedInto === null };
  }
}
