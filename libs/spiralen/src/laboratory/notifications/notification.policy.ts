import type { Actor } from '#kernel';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import type { DiseaseNotification } from './disease-notification.entity.js';

type Facts = Pick<
  DiseaseNotification,
  'status' | 'physicianId' | 'informedAt' | 'reportedAt' | 'tracingOpenedAt' | 'tracingEndedAt'
>;

/** What this person may do to this notification just now (model 3.5, SM-15). */
export const allowedOn = (one: Facts, actor: Actor) => ({ ...reporting(one, actor), ...tracing(one, actor) });

function reporting({ status, physicianId, reportedAt }: Facts, actor: Actor) {
  const physician = actor.permissions.has(LaboratoryPermissions.reportDisease.name);
  const open = physician && status !== 'withdrawn' && reportedAt === null;
  const hers = physicianId === actor.id;
  return { seePayload: physician, take: open && !hers, report: open && hers };
}

function tracing({ status, informedAt, reportedAt, tracingOpenedAt, tracingEndedAt }: Facts, actor: Actor) {
  const traces = actor.permissions.has(LaboratoryPermissions.traceContacts.name);
  const unended = traces && status !== 'withdrawn' && tracingEndedAt === null;
  const open = unended && tracingOpenedAt !== null;
  return {
    openTracing: unended && tracingOpenedAt === null && informedAt !== null,
    nameContacts: open,
    closeTracing: open,
    handOver: open || (unended && reportedAt !== null),
  };
}
