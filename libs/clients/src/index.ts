export { ClientDirectory, type Joining, type KnownIdentity } from './client-directory.js';
export { ClientsModule } from './clients.module.js';
export { ClientsPermissions, MEETING_CLIENTS } from './clients.permissions.js';
export { type Client, RELATIONS } from './files/client.entity.js';
export { AllowedHours, ContactCard, hoursFromText, IdentityGiven, RegisterClient } from './files/client.inputs.js';
export { seesContent } from './files/client.policy.js';
export { ClientShellView, ClientView, SafeContactView, type ShellParts } from './files/client.views.js';
export { ClientsService } from './files/clients.service.js';
export { type Hours, SafeContact } from './files/safe-contact.entity.js';
export { withinHours } from './files/within-hours.js';
export { twoWordAlias } from './files/two-word-alias.js';
export { filesOf } from './merge/files-of.js';
export { type Merge } from './merge/merge.entity.js';
export { MergeService } from './merge/merge.service.js';
export { type Effect, type MergePart, MergeParts, type Obstacle, type Pair } from './merge/merge-parts.js';
export { MERGES_OF_CLIENT, mergesOf, type StoredMerge } from './merge/merge.views.js';
export { PathwaysService } from './pathways/pathways.service.js';
export { Protection } from './protection/protection.entity.js';
export { type ServiceKind } from './service-kinds/service-kind.entity.js';
export { ServiceKindsService } from './service-kinds/service-kinds.service.js';
export {
  type BoardDecision,
  STANDARD_KINDS,
  type StandardKind,
  standardKinds,
} from './service-kinds/standard-kinds.js';
