import { Transform } from 'class-transformer';
import { COMPARTMENTS, countyNamed, DOCUMENTATION_MODES, GENDERS } from '#kernel';
import type { Compartment, DocumentationMode, Gender } from '#kernel';
import {
  CivilDate,
  ClockTime,
  Flag,
  Id,
  Maybe,
  OneOf,
  Part,
  Parts,
  Pattern,
  SomeOf,
  Text,
  Texts,
  Weekdays,
  Whole,
} from '#web';
import { RELATIONS } from './client.entity.js';
import { IDENTITY_TYPES, type IdentityType } from './identity.entity.js';

/** When a client may be called. */
export class AllowedHours {
  @Maybe()
  @Weekdays()
  readonly weekdays?: number[];

  @ClockTime()
  readonly from: string;

  @ClockTime()
  readonly to: string;
}

/** The safe-contact card as it is filled in. */
export class ContactCard {
  @Maybe()
  @Text({ max: 40 })
  readonly phone?: string | null;

  @Maybe()
  @Text({ max: 200 })
  readonly email?: string | null;

  @Maybe()
  @Flag()
  readonly maySms?: boolean;

  @Maybe()
  @Flag()
  readonly mayEmail?: boolean;

  @Maybe()
  @Flag()
  readonly mayLeaveVoicemail?: boolean;

  @Maybe()
  @Flag()
  readonly neutralSender?: boolean;

  /** Also taken as `"09:00-16:00"`: every day between these times. */
  @Maybe()
  @Transform(({ value }) => hoursFromText(value))
  @Parts(AllowedHours, { max: 14 })
  readonly allowedHours?: AllowedHours[];

  @Maybe()
  @Text({ max: 100 })
  readonly introduceAs?: string | null;
}

/** An identity number and its kind. */
export class IdentityGiven {
  @OneOf(IDENTITY_TYPES)
  readonly type: IdentityType;

  @Text({ max: 40 })
  readonly value: string;
}

/** Opens a new file. Nothing but the compartment and the way in is required; a name never is. */
export class RegisterClient {
  @OneOf(COMPARTMENTS)
  readonly compartment: Compartment;

  @Maybe()
  @Text({ max: 100 })
  readonly displayName?: string;

  @Maybe()
  @OneOf(DOCUMENTATION_MODES)
  readonly documentationMode?: DocumentationMode;

  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be a pathway code')
  readonly pathway: string;

  @Maybe()
  @OneOf(GENDERS)
  readonly gender?: Gender;

  @Maybe()
  @CivilDate()
  readonly birthDate?: string;

  @Maybe()
  @Whole({ min: 1900, max: 2100 })
  readonly birthYear?: number;

  @Maybe()
  @Whole({ min: 0, max: 120 })
  readonly ageSelfStated?: number;

  @Maybe()
  @Flag()
  readonly minorSuspected?: boolean;

  @Maybe()
  @Pattern(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/, 'must be a language code such as sv')
  readonly language?: string;

  @Maybe()
  @Flag()
  readonly interpreter?: boolean;

  /** A county's code; its name is taken too, and kept as the code. */
  @Maybe()
  @Transform(({ value }) => countyOf(value))
  @Text({ max: 60 })
  readonly homeCounty?: string;

  @Maybe()
  @Text({ max: 60 })
  readonly homeMunicipality?: string;

  @Maybe()
  @OneOf(RELATIONS)
  readonly relation?: string;

  @Maybe()
  @Texts({ max: 15, length: 60 })
  readonly otherPathways?: string[];

  @Maybe()
  /** Codes of `/eligibility-grounds`; reception writes them and never reads them. */
  @Texts({ max: 20, length: 60 })
  readonly groundsForSpiralen?: string[];

  @Maybe()
  @Part(ContactCard)
  readonly contact?: ContactCard;

  @Maybe()
  @Part(IdentityGiven)
  readonly identity?: IdentityGiven;
}

/** Changes the first page of a file. What is left out stays as it is. */
export class ChangeClient {
  @Maybe()
  @Text({ max: 100 })
  readonly displayName?: string;

  @Maybe()
  @OneOf(['prospect', 'active', 'closed'])
  readonly status?: 'prospect' | 'active' | 'closed';

  @Maybe()
  @Pattern(/^[a-z][a-z0-9_]{1,59}$/, 'must be a pathway code')
  readonly pathway?: string;

  @Maybe()
  @OneOf(GENDERS)
  readonly gender?: Gender;

  @Maybe()
  @CivilDate()
  readonly birthDate?: string | null;

  @Maybe()
  @Whole({ min: 1900, max: 2100 })
  readonly birthYear?: number | null;

  @Maybe()
  @Whole({ min: 0, max: 120 })
  readonly ageSelfStated?: number | null;

  @Maybe()
  @Flag()
  readonly minorSuspected?: boolean;

  @Maybe()
  @Pattern(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/, 'must be a language code such as sv')
  readonly language?: string;

  @Maybe()
  @Flag()
  readonly interpreter?: boolean;

  @Maybe()
  @Transform(({ value }) => countyOf(value))
  @Text({ max: 60 })
  readonly homeCounty?: string | null;

  @Maybe()
  @Text({ max: 60 })
  readonly homeMunicipality?: string | null;

  @Maybe()
  @Texts({ max: 15, length: 60 })
  readonly otherPathways?: string[];

  @Maybe()
  @Part(ContactCard)
  readonly contact?: ContactCard;

  @Maybe()
  @Part(IdentityGiven)
  readonly identity?: IdentityGiven;
}

/** Another name the client goes by. */
export class AddAlias {
  @Text({ max: 100 })
  readonly alias: string;

  @Maybe()
  @Text({ max: 500 })
  readonly note?: string;
}

/** Lets a colleague into a file, with the reason that the log and the client may read. */
export class AppointToCareTeam {
  @Id()
  readonly staffId: string;

  @Text({ min: 3, max: 500 })
  readonly reason: string;
}

const countyOf = (value: unknown): unknown => (typeof value === 'string' ? (countyNamed(value) ?? value) : value);

/** `"09:00-16:00"`: every day between these times. */
export function hoursFromText(value: unknown): unknown {
  const [, from, to] = typeof value === 'string' ? (/^(\d{2}:\d{2})\s*[-–]\s*(\d{2}:\d{2})$/.exec(value) ?? []) : [];
  return from === undefined ? value : [Object.assign(new AllowedHours(), { from, to })];
}
