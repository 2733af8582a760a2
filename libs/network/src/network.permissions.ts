import { definePermissions } from '#access';

/** The directory is read by everybody who is signed in (model 3.5). */
export const NetworkPermissions = definePermissions('network', {
  changeOrganisations: { means: 'Keep the directory of organisations', roles: ['unit_manager', 'administrator'] },
});
