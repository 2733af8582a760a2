import type { Can } from '../api/types.js';

/** One thing that is said, of a kind she has said yes to. */
export interface Item {
  kind: string;
  text: string;
}

export interface Consent {
  id: string;
  to: string;
  recipient: string | null;
  categories: string[];
  purpose: string;
  form: string;
  givenOn: string;
  expiresOn: string;
  reservation: string | null;
  status: string;
  version: number;
  can: Can;
}

export interface Referral {
  id: string;
  to: string;
  recipient: string | null;
  items: Item[];
  status: string;
  declineReason: string | null;
  groundCode: string | null;
  necessity: string | null;
  sentAt: string | null;
  changedAt: string | null;
  version: number;
  can: Can;
}

export interface Incoming {
  id: string;
  compartment: string;
  from: string;
  senderName: string;
  status: string;
  sentAt: string;
  acceptedByName: string | null;
  declineReason: string | null;
  items: Item[] | null;
  clientId: string | null;
  version: number;
  can: Can;
}

export interface DisclosureGround {
  code: string;
  labelSv: string;
  labelEn: string;
  compartments: string[];
}

export const KINDS = ['name', 'contact', 'language', 'wish', 'circumstances', 'diagnosis', 'lab_result'] as const;
const DESKS = ['counselling', 'kast', 'outreach', 'spiralen'] as const;
export const OUTSIDE: readonly string[] = ['care', 'outside'];
export const DECLINE_REASONS = [
  'not_our_target_group',
  'no_capacity',
  'not_reachable',
  'declined_by_person',
  'already_in_contact',
  'other',
];

/** To whom somebody of this part of the unit can be linked or referred. */
export const recipientsFrom = (compartment: string): string[] => [
  ...DESKS.filter((desk) => desk !== compartment),
  ...OUTSIDE,
];

/** What is written in the form, kind by kind, as the items that are sent: only what has words. */
export const itemsOf = (written: Readonly<Record<string, unknown>> | undefined): Item[] =>
  KINDS.flatMap((kind) => {
    const text = written?.[kind];
    return typeof text === 'string' && text.trim() !== '' ? [{ kind, text: text.trim() }] : [];
  });

const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const later = month - 1 + months;
  const [y, m] = [year + Math.floor(later / 12), (later % 12) + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, 28)).padStart(2, '0')}`;
};

/** A consent is asked for anew after half a year, where nothing else is said. */
export const usualEnd = (givenOn: string): string => addMonths(givenOn, 6);
