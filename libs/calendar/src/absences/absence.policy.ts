import type { Actor } from '#kernel';
import { CalendarPermissions } from '../calendar.permissions.js';

/** Everybody writes her own absence; who plans the unit's days writes anybody's, and closes rooms. */
export const allowedOn = ({ staffId }: { readonly staffId?: string | null }, actor: Actor) => {
  const may = (name: string): boolean => actor.kind === 'job' || actor.permissions.has(name);
  const own = staffId != null && staffId === actor.id && may(CalendarPermissions.recordAbsences.name);
  const decides = own || may(CalendarPermissions.planAbsences.name);
  return { record: decides, withdraw: decides, readReason: decides };
};
