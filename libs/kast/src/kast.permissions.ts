import { definePermissions } from '#access';

/** KAST's own work by model 3.5: reception and the manager know counts, never whom. */
export const KastPermissions = definePermissions('kast', {
  readOperations: {
    means: 'See police operations in counts',
    roles: ['kast_counsellor', 'receptionist', 'unit_manager'],
  },
  registerOperations: { means: 'Register a police operation', roles: ['kast_counsellor', 'outreach_worker'] },
  changeOperations: { means: 'Change what was written of a police operation', roles: ['kast_counsellor'] },
  keepCallbacks: { means: 'Keep the call list and call those who said yes', roles: ['kast_counsellor'] },
  countCallbacks: { means: 'See how many call-backs wait', roles: ['kast_counsellor', 'receptionist', 'unit_manager'] },
  keepContacts: { means: 'Write down contacts with those who seek KAST, without a file', roles: ['kast_counsellor'] },
  keepIntake: { means: 'Open KAST files and write what somebody seeks KAST for', roles: ['kast_counsellor'] },
});
