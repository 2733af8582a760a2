import { definePermissions } from './permission.js';

/** What staff administration and the access log ask for (model 3.5). */
export const AccessPermissions = definePermissions('access', {
  administerStaff: {
    means: 'Make staff, grant and end assignments, and give one-time links',
    roles: ['administrator'],
  },
  administerUnits: { means: 'Change the page of the own unit', roles: ['administrator'] },
  extractLog: { means: 'Take out what the access log says of one client', roles: ['log_reviewer'] },
  reviewLog: { means: 'Search the access log of the unit', roles: ['log_reviewer'] },
});
