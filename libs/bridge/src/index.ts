export { BridgeModule } from './bridge.module.js';
export { BridgePermissions } from './bridge.permissions.js';
export { ConsentsService } from './consents/consents.service.js';
export { BridgeJobs } from './incoming/bridge-jobs.js';
export { IncomingService } from './incoming/incoming.service.js';
export { Message } from './incoming/message.entity.js';
export { ReferralsService } from './referrals/referrals.service.js';
