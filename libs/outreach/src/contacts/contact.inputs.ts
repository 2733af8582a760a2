import { GENDERS, type Gender } from '#kernel';
import { Flag, Id, Instant, Maybe, OneOf, Parts, Pattern, Text, Whole } from '#web';
import { type Answer, ANSWERS, CONTACT_KINDS, type ContactKind, type Safety, SAFETY } from './contact.entity.js';

/** One thing that was offered, and the answer. */
export class OfferGiven {
  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be the code of a service')
  readonly service: string;

  @OneOf(ANSWERS)
  readonly answer: Answer;
}

/** Somebody was met. No name and no file is needed (SoL 14:4). */
export class RecordContact {
  @Id()
  readonly shiftId: string;

  @OneOf(CONTACT_KINDS)
  readonly kind: ContactKind;

  @Maybe()
  @Id()
  readonly clientId?: string | null;

  @Maybe()
  @OneOf(GENDERS)
  readonly perceivedGender?: Gender;

  @Flag()
  readonly known: boolean;

  @Maybe()
  @Whole({ min: 0, max: 960 })
  readonly minutes?: number | null;

  @Maybe()
  @Parts(OfferGiven, { max: 30 })
  readonly offers?: OfferGiven[];

  @Flag()
  readonly infoGiven: boolean;

  @Maybe()
  @OneOf(SAFETY)
  readonly safety?: Safety | null;
}

/** Corrects or fills in a contact; the offers, where given, are all of them. */
export class ChangeContact {
  @Maybe()
  @OneOf(CONTACT_KINDS)
  readonly kind?: ContactKind;

  @Maybe()
  @Id()
  readonly clientId?: string;

  @Maybe()
  @OneOf(GENDERS)
  readonly perceivedGender?: Gender;

  @Maybe()
  @Flag()
  readonly known?: boolean;

  @Maybe()
  @Whole({ min: 0, max: 960 })
  readonly minutes?: number | null;

  @Maybe()
  @Parts(OfferGiven, { max: 30 })
  readonly offers?: OfferGiven[];

  @Maybe()
  @Flag()
  readonly infoGiven?: boolean;

  @Maybe()
  @OneOf(SAFETY)
  readonly safety?: Safety | null;
}

/** What she wants reception to know, and nothing more; sent only when she has said yes (OSL 10:1). */
export class SendWish {
  @Text({ max: 100 })
  readonly displayName: string;

  @Text({ max: 200 })
  readonly contact: string;

  @Text({ max: 1000 })
  readonly wish: string;

  @Instant()
  readonly consentAt: string;
}
