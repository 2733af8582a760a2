import { definePermissions } from '#access';
import { MEETING_CLIENTS } from '#clients';

export const FrontdeskPermissions = definePermissions('frontdesk', {
  readDay: { means: 'See the unit’s day, as far as your own work goes', roles: MEETING_CLIENTS },
});
