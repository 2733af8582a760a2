export { FrontdeskModule } from './frontdesk.module.js';
export { FrontdeskPermissions } from './frontdesk.permissions.js';
