import type { Compartment, Me } from '../api/types.js';

export const GENDERS = ['woman', 'man', 'trans_woman', 'trans_man', 'non_binary', 'other', 'not_stated'];

/** The compartments this person may open files in, in the order of her assignments. */
export const compartmentsOf = (me: Me | null): Compartment[] => [
  ...new Set((me?.assignments ?? []).flatMap(({ compartment }) => (compartment === null ? [] : [compartment]))),
];

export const IDENTITY_TYPES = ['personnummer', 'samordningsnummer', 'reservnummer', 'other'];

/** Where files tell who somebody is unless the unit says otherwise (D3). */
const IDENTIFIED: readonly string[] = ['counselling', 'trafficking', 'spiralen'];

/** May this file hold a number? Reception is not told how a file is documented, only which part of the unit it is in. */
export const mayBeIdentified = (compartment: string, documentationMode?: string): boolean =>
  documentationMode === undefined ? IDENTIFIED.includes(compartment) : documentationMode === 'identified';
