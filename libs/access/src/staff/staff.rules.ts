import { CLINICIANS, type Role } from '#kernel';

/** Those who give counselling, and must be qualified for it (mission P12). */
const COUNSELLORS: readonly Role[] = ['counsellor', 'kast_counsellor'];

/** What a person brings with her. */
export interface Standing {
  readonly qualification: string | null;
  readonly licenceNo: string | null;
}

/** What a role asks for that she does not have: a qualification to counsel (P12), a licence to treat (PDL 3:3). */
export function needs(role: Role, { qualification, licenceNo }: Standing): { code: string; says: string } | undefined {
  if (COUNSELLORS.includes(role) && !qualification)
    return { code: 'staff.qualification-missing', says: 'A counsellor must have a qualification.' };
  if (CLINICIANS.includes(role) && !licenceNo)
    return { code: 'staff.licence-missing', says: 'A clinician must have a licence number.' };
  return undefined;
}
