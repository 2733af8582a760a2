import type { Compartment, Me } from '../api/types.js';

export const GENDERS = ['woman', 'man', 'trans_woman', 'trans_man', 'non_binary', 'other', 'not_stated'];
export const RELATIONS = ['buyer', 'relative', 'partner', 'parent', 'other'];
export const GROUNDS = ['selling_experience', 'substance_use', 'hiv', 'other'];

/** The compartments this person may open files in, in the order of her assignments. */
export const compartmentsOf = (me: Me | null): Compartment[] => [
  ...new Set((me?.assignments ?? []).flatMap(({ compartment }) => (compartment === null ? [] : [compartment]))),
];
