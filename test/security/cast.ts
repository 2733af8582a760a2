import type { Role } from '#kernel';
import type { Caller } from '../caller.js';
import type { House } from '../house.js';

/** Everybody who tries the doors; two counsellors, because one is not in the other's care teams. */
export const PEOPLE = [
  'receptionist',
  'counsellor',
  'stranger',
  'kastCounsellor',
  'outreachWorker',
  'midwife',
  'unitManager',
  'administrator',
  'logReviewer',
  'researcher',
  'otherCounsellor',
  'otherReception',
  'nobody',
] as const;
export type PersonName = (typeof PEOPLE)[number];
export type Cast = Readonly<Record<PersonName, Caller>>;

/** What each of them is employed as; nobody as nothing. */
export const ROLE_OF: Readonly<Record<PersonName, Role | undefined>> = {
  receptionist: 'receptionist',
  counsellor: 'counsellor',
  stranger: 'counsellor',
  kastCounsellor: 'kast_counsellor',
  outreachWorker: 'outreach_worker',
  midwife: 'midwife',
  unitManager: 'unit_manager',
  administrator: 'administrator',
  logReviewer: 'log_reviewer',
  researcher: 'study_export',
  otherCounsellor: 'counsellor',
  otherReception: 'receptionist',
  nobody: undefined,
};

/** Those who work in the other unit. */
export const ELSEWHERE: readonly PersonName[] = ['otherCounsellor', 'otherReception'];

/** Employs everybody: most in Stockholm, two in Malmö, and nobody at all. */
export async function employ(house: House, malmo: string): Promise<Cast> {
  const cast: Partial<Record<PersonName, Caller>> = {};
  for (const name of PEOPLE) {
    const role = ROLE_OF[name];
    const unitId = ELSEWHERE.includes(name) ? malmo : house.unitId;
    cast[name] = role === undefined ? house.nobody() : await house.staff(role, { unitId, name: `Personal ${name}` });
  }
  return cast as Cast;
}
