import { definePermissions } from '#access';
import { CLINICIANS } from '#kernel';

/** Reception sees which reminders went; what is sent is decided where the unit's other rules are (model 3.5). */
export const RemindersPermissions = definePermissions('reminders', {
  readReminders: { means: 'See which reminders went and which did not', roles: ['receptionist'] },
  readReminderPlan: {
    means: 'See whether the unit reminds, and in which words',
    roles: ['receptionist', ...CLINICIANS, 'unit_manager', 'medical_head', 'administrator'],
  },
  decideReminders: { means: 'Decide whether the unit reminds, when and in which words', roles: ['administrator'] },
});
