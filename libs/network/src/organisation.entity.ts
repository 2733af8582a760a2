import { Column, Entity } from 'typeorm';
import { Row } from '#persistence';

export const ORGANISATION_TYPES = [
  'municipal_unit',
  'municipality',
  'region',
  'agency',
  'police',
  'ngo',
  'youth_clinic',
  'health_care',
  'regional_coordinator',
  'helpline',
  'network',
  'website',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

export const TARGET_GROUPS = [
  'sellers',
  'buyers',
  'relatives',
  'trafficking_victims',
  'children',
  'young_people',
  'boys_and_men',
  'trans_people',
  'lgbtq',
  'professionals',
  'public',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const REACHED_BY = ['in_person', 'phone', 'chat', 'mail', 'web', 'street'] as const;
export type ReachedBy = (typeof REACHED_BY)[number];

/** Who else there is: an organisation, whom it is for, where, and since when it is called so (O01–O17, O25). */
@Entity({ schema: 'network', name: 'organisation' })
export class Organisation extends Row {
  @Column('text')
  name: string;

  @Column('text')
  type: OrganisationType;

  /** Other names it goes by, in whatever document. */
  @Column('text', { array: true })
  aliases: string[] = [];

  /** What it was called before (O02). */
  @Column('text', { array: true })
  formerNames: string[] = [];

  @Column('text', { nullable: true })
  partOf: string | null = null;

  /** County codes (`01` Stockholm … `25` Norrbotten); none means the whole country. */
  @Column('text', { array: true })
  counties: string[] = [];

  @Column('text', { nullable: true })
  municipality: string | null = null;

  /** Helps those who live elsewhere, by phone, mail or chat (E20). */
  @Column('boolean')
  remote: boolean = false;

  @Column('smallint', { nullable: true })
  minAge: number | null = null;

  @Column('smallint', { nullable: true })
  maxAge: number | null = null;

  @Column('text', { array: true })
  targetGroups: TargetGroup[] = [];

  @Column('text', { array: true })
  channels: ReachedBy[] = [];

  @Column('text', { nullable: true })
  phone: string | null = null;

  @Column('text', { nullable: true })
  urlAscii: string | null = null;

  @Column('text', { nullable: true })
  urlDisplay: string | null = null;

  @Column('date', { nullable: true })
  validFrom: string | null = null;

  @Column('date', { nullable: true })
  validUntil: string | null = null;

  /** When somebody last checked that this is so. */
  @Column('date', { nullable: true })
  verifiedOn: string | null = null;

  existsOn(date: string): boolean {
    return (this.validFrom ?? '') <= date && date <= (this.validUntil ?? '9999-12-31');
  }

  worksIn(county: string): boolean {
    return this.counties.includes(county);
  }
}
