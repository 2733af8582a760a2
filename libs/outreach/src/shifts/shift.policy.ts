import { type Actor, holds } from '#kernel';
import { OutreachPermissions } from '../outreach.permissions.js';
import type { Shift } from './shift.entity.js';

/** What this person may do to this shift just now; the door asks for the right, the shift for its state. */
export const allowedOn = ({ status, serviceDate }: Shift, actor: Actor, today: string) => {
  const plans = actor.permissions.has(OutreachPermissions.planShifts.name);
  return {
    start: plans && status === 'planned' && serviceDate <= today,
    end: plans && status === 'ongoing',
    checkIn: plans && status === 'ongoing',
    cancel: plans && status === 'planned',
    recordContact: holds(actor, ['outreach_worker'], 'outreach') && status !== 'cancelled' && serviceDate <= today,
  };
};
