export { NetworkModule } from './network.module.js';
export { NetworkPermissions } from './network.permissions.js';
export { OrganisationsService } from './organisations.service.js';
export { STANDARD_ORGANISATIONS, type StandardOrganisation } from './standard-organisations.js';
