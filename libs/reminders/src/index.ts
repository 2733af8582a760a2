export { type MailSettings } from './mail/mail-settings.js';
export { ReminderJobs, type Step } from './outbox/reminder-jobs.js';
export { ReminderPlans } from './plan/plans.service.js';
export { tellingWords } from './plan/neutral.js';
export { RemindersModule } from './reminders.module.js';
export { RemindersPermissions } from './reminders.permissions.js';
