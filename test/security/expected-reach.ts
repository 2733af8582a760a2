import { ROLES, type Role } from '#kernel';
import { type Door, DOORS } from './expected-doors.js';
import type { Mark } from './marked-patients.js';
import type { Operation } from './operations.js';

/** All fourteen roles, the desk of the talking side, a midwife and a desk of another unit, and nobody. */
export const PEOPLE = [...ROLES, 'talkDesk', 'midwifeElsewhere', 'deskElsewhere', 'nobody'] as const;
export type Person = (typeof PEOPLE)[number];

export const OWN_UNIT: readonly Mark[] = [
  'file',
  'card',
  'visits',
  'identity',
  'ground',
  'notes',
  'care',
  'laboratory',
];
const OTHER_UNIT: readonly Mark[] = ['file', 'card', 'identity', 'ground'];

/**
 * What may reach whom of a patient who has blocked what gynaecology wrote (I27, I28): by hand from model 3.1 and 3.5; whoever
 * is not here gets nothing.
 */
export const MAY: Partial<Record<Person, readonly Mark[]>> = {
  receptionist: ['file', 'card', 'visits'],
  midwife: OWN_UNIT,
  gynaecologist: OWN_UNIT,
  physician: OTHER_UNIT,
  psychiatrist: OTHER_UNIT,
};
/** Of one who is protected: those who are named, and she alone is (decision 43). */
export const MAY_OF_PROTECTED: Partial<Record<Person, readonly Mark[]>> = { midwife: OWN_UNIT };

/** Whose deeds on every foreign id the sweep of ids compares already (idor-sweep.spec.ts). */
export const SWEPT: readonly Person[] = [
  ...(['counsellor', 'kast_counsellor', 'outreach_worker', 'unit_manager', 'administrator', 'log_reviewer'] as const),
  ...(['study_export', 'deskElsewhere'] as const),
];

const AS: Partial<Record<Person, Role>> = {
  talkDesk: 'receptionist',
  midwifeElsewhere: 'midwife',
  deskElsewhere: 'receptionist',
};

/** Is the door hers? */
export function opens({ key }: Operation, person: Person): boolean {
  const { open }: Door = DOORS[key] ?? { open: [] };
  if (open === 'everybody') return true;
  return person !== 'nobody' && (typeof open === 'string' || open.includes(AS[person] ?? (person as Role)));
}
