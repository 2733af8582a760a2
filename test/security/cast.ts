import { randomUUID } from 'node:crypto';
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

/** Doors that nobody of the cast may use: where every door is knocked at, the midwife is a physician and the head as well. */
export const ALSO: Partial<Record<PersonName, readonly Role[]>> = { midwife: ['physician', 'medical_head'] };

export async function employAlso(house: House, cast: Cast): Promise<void> {
  for (const role of ALSO.midwife ?? [])
    await house.sql(
      `INSERT INTO access.assignment (id, unit_id, staff_id, role, compartment, since) VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [randomUUID(), house.unitId, cast.midwife.id, role, role === 'physician' ? 'spiralen' : null],
    );
}
