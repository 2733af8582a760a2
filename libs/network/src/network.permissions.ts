import { definePermissions } from '#access';
import type { Role } from '#kernel';

const GIVING_ADVICE: readonly Role[] = [
  'counsellor',
  'kast_counsellor',
  'outreach_worker',
  'midwife',
  'gynaecologist',
  'physician',
  'psychiatrist',
];

/** The directory is read by everybody who is signed in (model 3.5). */
export const NetworkPermissions = definePermissions('network', {
  recordConsultations: {
    means: 'Write down that a professional asked for advice',
    roles: ['receptionist', ...GIVING_ADVICE],
  },
  keepConsultations: { means: 'Read and correct advice to professionals', roles: GIVING_ADVICE },
  changeOrganisations: { means: 'Keep the directory of organisations', roles: ['unit_manager', 'administrator'] },
});
