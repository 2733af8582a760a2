import { definePermissions } from '#access';
import { CLINICIANS, type Role } from '#kernel';

/** Those whose days stand in the calendar. */
const AT_WORK: readonly Role[] = ['receptionist', 'counsellor', 'kast_counsellor', 'outreach_worker', ...CLINICIANS];

export const CalendarPermissions = definePermissions('calendar', {
  administerRooms: { means: 'Say which rooms there are and what they are for', roles: ['administrator'] },
  administerOpeningHours: { means: 'Say when the unit is open', roles: ['administrator'] },
  recordAbsences: {
    means: 'See who is away, and write your own absence',
    roles: [...AT_WORK, 'unit_manager', 'medical_head', 'administrator'],
  },
  planAbsences: {
    means: 'Write anybody’s absence or close a room, and see which appointments it touches',
    roles: ['receptionist', 'unit_manager', 'medical_head', 'administrator'],
  },
});
