import { definePermissions } from '#access';
import { CLINICIANS, type Role } from '#kernel';

/** Those who meet clients: each sees her own compartment's files and no others. */
export const MEETING_CLIENTS: readonly Role[] = [
  'receptionist',
  'counsellor',
  'kast_counsellor',
  'outreach_worker',
  'midwife',
  'gynaecologist',
  'physician',
  'psychiatrist',
];

export const ClientsPermissions = definePermissions('clients', {
  readClients: { means: 'Search and open client files in your compartments', roles: MEETING_CLIENTS },
  registerClients: { means: 'Open a new client file in your compartments', roles: MEETING_CLIENTS },
  changeClients: { means: 'Change what a file’s first page says', roles: MEETING_CLIENTS },
  readIdentity: {
    means: 'See who a client is, by a click that is logged',
    roles: MEETING_CLIENTS.filter((role) => role !== 'receptionist'),
  },
  // Model 3.5: reception makes the shell of a file; what a file is, is changed by those who write in it.
  mergeClients: {
    means: 'Merge two files of one person, both of which you write in, and undo it',
    roles: MEETING_CLIENTS.filter((role) => role !== 'receptionist'),
  },
  endProtection: {
    means: 'Let the protection of a person end',
    roles: MEETING_CLIENTS.filter((role) => role !== 'receptionist'),
  },
  appointCareTeam: { means: 'Let a colleague into a file', roles: ['receptionist'] },
  readEligibility: {
    means: 'See which services need a clinician’s decision for whom',
    roles: [...CLINICIANS, 'medical_head', 'administrator'],
  },
  decideEligibility: {
    means: 'Say which services need a clinician’s decision for whom',
    roles: ['medical_head', 'administrator'],
  },
  keepGrounds: { means: 'See and write why a patient may come to Spiralen', roles: CLINICIANS },
  administerServices: { means: 'Say which services the unit gives', roles: ['administrator'] },
  administerPathways: { means: 'Keep the list of ways in', roles: ['administrator'] },
});
