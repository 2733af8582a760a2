export { type RecordConsultation } from './consultations/consultation.inputs.js';
export { ConsultationsService } from './consultations/consultations.service.js';
export { NetworkModule } from './network.module.js';
export { NetworkPermissions } from './network.permissions.js';
export { OrganisationsService } from './organisations.service.js';
export { STANDARD_ORGANISATIONS, type StandardOrganisation } from './standard-organisations.js';
