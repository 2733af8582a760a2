import { RELATIONS } from '#clients';
import { COUNTIES } from '#kernel';
import { Can, Id, Instant, OneOf, OrNull, SomeOf, Text, Whole } from '#web';
import { FORMS_OF_CONTACT, OFFERED, REACHED_BY, REASONS } from '../kast.words.js';
import type { KastContact } from './kast-contact.entity.js';

/** A contact with the file's number and alias where it has one, as one statement brings it. */
export type KastContactRow = KastContact & { readonly displayName: string | null; readonly total: string };

/** A contact with somebody who sought KAST. */
export class KastContactView {
  @Id() readonly id: string;
  @Instant() readonly at: string;
  @OneOf(REACHED_BY) readonly channel: string;
  @OneOf(RELATIONS) readonly relation: string;
  @SomeOf(REASONS) readonly reasons: readonly string[];
  @OrNull() @OneOf(COUNTIES) readonly county: string | null;
  @OrNull() @Text({ max: 20 }) readonly municipality: string | null;
  @OrNull() @Whole({ min: 0, max: 480 }) readonly minutes: number | null;
  @Text({ max: 60 }) readonly pathway: string;
  @OneOf(FORMS_OF_CONTACT) readonly formOfContact: string;
  @SomeOf(OFFERED) readonly offered: readonly string[];
  @OrNull() @Id() readonly clientId: string | null;
  @OrNull() @Text({ max: 100 }) readonly displayName: string | null;
  @OrNull() @Instant() readonly struckAt: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean; readonly strike: boolean; readonly giveFile: boolean };

  constructor(row: KastContactRow) {
    this.id = row.id;
    this.at = row.at.toISOString();
    this.channel = row.channel;
    this.relation = row.relation;
    this.reasons = row.reasons;
    this.county = row.county;
    this.municipality = row.municipality;
    this.minutes = row.minutes;
    this.pathway = row.pathway;
    this.formOfContact = row.formOfContact;
    this.offered = row.offered;
    this.clientId = row.clientId;
    this.displayName = row.displayName;
    this.struckAt = row.struckAt?.toISOString() ?? null;
    this.version = row.version;
    const counts = row.struckAt === null;
    this.can = { edit: counts, strike: counts, giveFile: counts && row.clientId === null };
  }
}
