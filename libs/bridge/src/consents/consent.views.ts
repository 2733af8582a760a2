import { Can, CivilDate, Id, Instant, OneOf, OrNull, SomeOf, Text, Whole } from '#web';
import type { Box } from '#persistence';
import { ITEM_KINDS, RECIPIENTS } from '../items.js';
import { type Consent, CONSENT_STATUSES } from './consent.entity.js';

/** Where the words of a consent are sealed. */
export const consentPlace = (column: 'recipient' | 'purpose' | 'reservation', row: string) => ({
  column: `bridge.consent.${column}`,
  row,
});

/** What a client has said yes to, and whether it still holds. */
export class ConsentView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @OneOf(RECIPIENTS) readonly to: string;
  @OrNull() @Text({ max: 200 }) readonly recipient: string | null;
  @SomeOf(ITEM_KINDS) readonly categories: readonly string[];
  @Text({ max: 500 }) readonly purpose: string;
  @OneOf(['oral', 'written']) readonly form: string;
  @CivilDate() readonly givenOn: string;
  @CivilDate() readonly expiresOn: string;
  @OrNull() @Text({ max: 500 }) readonly reservation: string | null;
  @Id() readonly recordedBy: string;
  @OneOf(CONSENT_STATUSES) readonly status: string;
  @OrNull() @Instant() readonly revokedAt: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly revoke: boolean };

  constructor(consent: Consent, box: Box, day: string) {
    const open = (column: 'recipient' | 'reservation') =>
      consent[column] === null ? null : box.open(consentPlace(column, consent.id), consent[column]);
    this.id = consent.id;
    this.clientId = consent.clientId;
    this.to = consent.toRecipient;
    this.recipient = open('recipient');
    this.categories = consent.categories;
    this.purpose = box.open(consentPlace('purpose', consent.id), consent.purpose);
    this.form = consent.form;
    this.givenOn = consent.givenOn;
    this.expiresOn = consent.expiresOn;
    this.reservation = open('reservation');
    this.recordedBy = consent.recordedBy;
    this.status = consent.statusOn(day);
    this.revokedAt = consent.revokedAt?.toISOString() ?? null;
    this.version = consent.version;
    this.can = { revoke: consent.revokedAt === null };
  }
}
