import { CivilDate, Id, Maybe, OneOf, SomeOf, Text } from '#web';
import { ITEM_KINDS, type ItemKind, type Recipient, RECIPIENTS } from '../items.js';

/** Records what a client has said yes to. */
export class RecordConsent {
  @Id()
  readonly clientId: string;

  @OneOf(RECIPIENTS)
  readonly to: Recipient;

  /** Who, where it is outside the unit. */
  @Maybe()
  @Text({ max: 200 })
  readonly recipient?: string;

  @SomeOf(ITEM_KINDS)
  readonly categories: ItemKind[];

  @Text({ max: 500 })
  readonly purpose: string;

  @Maybe()
  @OneOf(['oral', 'written'])
  readonly form?: 'oral' | 'written';

  @CivilDate()
  readonly givenOn: string;

  @CivilDate()
  readonly expiresOn: string;

  @Maybe()
  @Text({ max: 500 })
  readonly reservation?: string | null;
}
