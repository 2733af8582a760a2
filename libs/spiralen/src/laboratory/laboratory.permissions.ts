import { definePermissions } from '#access';
import type { Role } from '#kernel';

/** Model 3.5, "Lab, notification, tracing": psychiatrists have no part in it. */
export const LABORATORY_STAFF: readonly Role[] = ['midwife', 'gynaecologist', 'physician'];
const PHYSICIANS: readonly Role[] = ['gynaecologist', 'physician'];

export const LaboratoryPermissions = definePermissions('laboratory', {
  keepSamples: { means: 'Take samples, write down answers and tell patients of them', roles: LABORATORY_STAFF },
  signResults: { means: 'Sign answers', roles: PHYSICIANS },
  readNotifications: { means: 'See how far the notification of a disease has come', roles: LABORATORY_STAFF },
  // SmL 2:5: the treating physician notifies.
  reportDisease: { means: 'Report a notifiable disease', roles: PHYSICIANS },
  traceContacts: { means: 'Trace contacts', roles: LABORATORY_STAFF },
  identifyPatients: { means: 'Record who an anonymous patient is', roles: LABORATORY_STAFF },
  readLateResults: { means: 'See by number which answers have waited for a day', roles: ['medical_head'] },
  readLaboratory: {
    means: 'See the tests and how long their answers may take',
    roles: [...LABORATORY_STAFF, 'medical_head', 'administrator'],
  },
  setLaboratory: {
    means: 'Say how long answers may take and how a code is printed',
    roles: ['medical_head', 'administrator'],
  },
});
