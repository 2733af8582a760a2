import { type Actor, holds } from '#kernel';
import { JournalPermissions } from '../journal.permissions.js';
import { keepsRecordOf } from '../notes/record-rules.js';
import type { ReleaseStatus } from './release.entity.js';

/** Who looks after the records without reading them (P05). */
export const isCustodianOf = (actor: Actor, compartment: string): boolean =>
  actor.permissions.has(JournalPermissions.assembleReleases.name) &&
  holds(actor, ['receptionist', 'registrar'], compartment);

/** What must be known of a release to say what somebody may do to it. */
export interface ReleaseFacts {
  readonly compartment: string;
  readonly reviewingBy: string | null;
  readonly status: ReleaseStatus;
}

/** Rights that do not depend on how far it has come: who keeps the record decides, who looks after it hands out. */
export const rightsOnRelease = ({ compartment, reviewingBy }: Omit<ReleaseFacts, 'status'>, actor: Actor) => {
  const keeper = actor.permissions.has(JournalPermissions.decideReleases.name) && keepsRecordOf(actor, compartment);
  const custodian = isCustodianOf(actor, compartment);
  return {
    review: keeper,
    decide: keeper && actor.id === reviewingBy,
    openCopy: keeper || custodian,
    handOut: keeper || custodian,
    withdraw: keeper || custodian,
  };
};

/** What this person may do to this release now. */
export const allowedOnRelease = (release: ReleaseFacts, actor: Actor) => {
  const rights = rightsOnRelease(release, actor);
  const at = (statuses: readonly ReleaseStatus[]) => statuses.includes(release.status);
  return {
    review: rights.review && at(['assembled', 'in_review']),
    decide: rights.decide && at(['in_review']),
    openCopy: rights.openCopy && at(['decided', 'handed_out']),
    handOut: rights.handOut && at(['decided', 'handed_out']),
    withdraw: rights.withdraw && at(['assembled', 'in_review', 'decided']),
  };
};
