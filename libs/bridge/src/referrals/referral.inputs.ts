import { Id, Maybe, OneOf, Part, Parts, Pattern, Text } from '#web';
import { ITEM_KINDS, type ItemKind, type Recipient, RECIPIENTS } from '../items.js';

/** One thing that is said. */
export class ReferralItem {
  @OneOf(ITEM_KINDS)
  readonly kind: ItemKind;

  @Text({ max: 2000 })
  readonly text: string;
}

/** A paragraph instead of a consent, and why it is needed. */
export class StatutoryGround {
  @Pattern(/^[a-z0-9_]{2,40}$/, 'must be a ground code such as osl_10_2')
  readonly code: string;

  @Text({ min: 10, max: 1000 })
  readonly necessity: string;
}

/** Writes a referral. Without a ground it is a draft. */
export class WriteReferral {
  @Id()
  readonly clientId: string;

  @OneOf(RECIPIENTS)
  readonly to: Recipient;

  @Maybe()
  @Text({ max: 200 })
  readonly recipient?: string;

  @Parts(ReferralItem, { max: 7 })
  readonly items: ReferralItem[];

  @Maybe()
  @Id()
  readonly consentId?: string;

  @Maybe()
  @Part(StatutoryGround)
  readonly statutory?: StatutoryGround;
}

/** Changes what is not sent yet. */
export class ChangeReferral {
  @Maybe()
  @Parts(ReferralItem, { max: 7 })
  readonly items?: ReferralItem[];

  @Maybe()
  @Id()
  readonly consentId?: string;

  @Maybe()
  @Part(StatutoryGround)
  readonly statutory?: StatutoryGround;
}
