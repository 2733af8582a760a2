import type { ReminderJobs } from '#reminders';
import type { OutwardJob } from './job.js';

/** Reminders whose time has come. */
export const sendReminders = (reminders: ReminderJobs): OutwardJob => ({
  name: 'send-reminders',
  cron: '*/5 * * * *',
  go: (step) => reminders.remind(step),
});
