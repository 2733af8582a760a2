import { definePermissions } from '#access';

/** Outreach by model 3.5: others may know of the nights, nobody else of whom they met. */
export const OutreachPermissions = definePermissions('outreach', {
  readShifts: {
    means: 'See when and where the outreach workers are out',
    roles: ['outreach_worker', 'receptionist', 'counsellor', 'kast_counsellor', 'unit_manager'],
  },
  planShifts: { means: 'Plan, start, end and call off outreach shifts', roles: ['outreach_worker'] },
  keepContacts: { means: 'Read and write whom the outreach workers met', roles: ['outreach_worker'] },
  keepSupport: { means: 'Read and write what was promised to whom they met', roles: ['outreach_worker'] },
});
