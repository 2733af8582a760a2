import type { FieldValues } from 'react-hook-form';
import type { Can } from '../api/types.js';
import { formatDate, formatTime, today } from '../format.js';
import { instantOfLocal } from '../today/local-instant.js';

/** A contact with somebody who sought KAST. */
export interface KastContact {
  id: string;
  at: string;
  channel: string;
  relation: string;
  reasons: string[];
  county: string | null;
  municipality: string | null;
  minutes: number | null;
  pathway: string;
  formOfContact: string;
  offered: string[];
  clientId: string | null;
  displayName: string | null;
  version: number;
  can: Can;
}

/** What was written one time of what somebody seeks. */
export interface EarlierIntake {
  reasons: string[];
  prompts: string[];
  childrenInHousehold: string;
  childPerspective: string | null;
  formOfContact: string | null;
  writtenAt: string | null;
}

/** What somebody seeks KAST for, now and before; version 0 where nothing is written. */
export interface Intake extends EarlierIntake {
  clientId: string;
  relation: string | null;
  pathway: string;
  otherPathways: string[];
  homeCounty: string | null;
  homeMunicipality: string | null;
  earlier: EarlierIntake[];
  version: number;
  can: Can;
}

/** A county and its municipalities. */
export interface County {
  code: string;
  name: string;
  municipalities: string[];
}

export const CHANNELS = ['phone', 'chat', 'mail', 'in_person'];
export const RELATIONS = ['buyer', 'partner', 'relative', 'parent', 'child', 'other'];
export const REASONS = [
  'bought_sex',
  'thinks_of_buying',
  'compulsive_porn',
  'webcam',
  'other_problematic_sexual_behaviour',
  'thinks_of_selling',
  'sells',
];
export const PROMPTS = [
  'police',
  'relative_found_out',
  'shame',
  'mental_ill_health',
  'own_decision',
  'relationship',
  'health_worry',
  'economy',
  'other',
];
export const FORMS = ['phone_advice', 'support_talk', 'processing_talk'];
export const OFFERED = [
  'talks_here',
  'phone_or_mail',
  'home_social_services',
  'local_kast',
  'health_care',
  'other_organisation',
  'information',
];
/** What there is where the county has nothing of its own (E20, O22). */
export const FROM_AFAR = ['phone_or_mail', 'home_social_services'];
export const CHILDREN = ['yes', 'no', 'not_asked'];
export const CHILD_PERSPECTIVES = ['assessed', 'not_relevant'];

export const choices = (under: string, codes: readonly string[]) => codes.map((id) => ({ id, name: `${under}.${id}` }));

const orNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

/** When it was, as it is sent: nothing where it is now; a time alone is of today. */
export const whenOf = ({ date, time }: FieldValues): { at?: string } =>
  time ? { at: instantOfLocal(date ? String(date) : today(), String(time)) } : {};

/** A contact as the form sends it. */
export const contactBody = (values: FieldValues): Record<string, unknown> => ({
  channel: values.channel as string,
  relation: values.relation as string,
  reasons: (values.reasons as string[] | undefined) ?? [],
  county: orNull(values.county),
  municipality: orNull(values.municipality),
  minutes: orNull(values.minutes),
  pathway: values.pathway as string,
  formOfContact: values.formOfContact as string,
  offered: (values.offered as string[] | undefined) ?? [],
  ...whenOf(values),
});

/** What a new contact begins with: a call, for advice, without anything known. */
export const NEW_CONTACT: FieldValues = {
  channel: 'phone',
  relation: null,
  reasons: [],
  county: '',
  municipality: '',
  minutes: '',
  pathway: 'unknown',
  formOfContact: 'phone_advice',
  offered: [],
  date: '',
  time: '',
};

/** A written contact as the form shows it. */
export const contactValues = (contact: KastContact): FieldValues => ({
  ...contact,
  county: contact.county ?? '',
  municipality: contact.municipality ?? '',
  minutes: contact.minutes ?? '',
  date: formatDate(contact.at),
  time: formatTime(contact.at),
});

/** What a file that begins with a contact already knows. */
export const fileFrom = (contact: KastContact): Record<string, unknown> => ({
  client: {
    compartment: 'kast',
    pathway: contact.pathway,
    relation: contact.relation,
    ...(contact.county ? { homeCounty: contact.county } : {}),
    ...(contact.municipality ? { homeMunicipality: contact.municipality } : {}),
  },
  intake: { reasons: contact.reasons, formOfContact: contact.formOfContact },
  kastContactId: contact.id,
});
