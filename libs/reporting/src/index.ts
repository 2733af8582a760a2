export { ReportingModule } from './reporting.module.js';
export { ReportingPermissions } from './reporting.permissions.js';
