import type { Role } from './api/types.js';

/** Whose landing page wins when a person holds several roles: the one who meets people first. */
export const ROLE_ORDER: readonly Role[] = [
  'receptionist',
  'counsellor',
  'kast_counsellor',
  'outreach_worker',
  'midwife',
  'gynaecologist',
  'physician',
  'psychiatrist',
  'unit_manager',
  'medical_head',
  'registrar',
  'study_export',
  'log_reviewer',
  'administrator',
];

export const CLINICIANS: readonly Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist'];
export const COUNSELLORS: readonly Role[] = ['counsellor', 'kast_counsellor'];

/** Who looks up client files; the server decides what each of them finds. */
export const CLIENT_FACING: readonly Role[] = ['receptionist', ...COUNSELLORS, 'outreach_worker', ...CLINICIANS];
