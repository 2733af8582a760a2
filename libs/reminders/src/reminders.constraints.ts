import { constraintsMean } from '#web';

constraintsMean({
  reminder_is_sent_by_day: {
    status: 422,
    code: 'reminder.at-night',
    title: 'A reminder is sent between 08:00 and 20:00',
  },
  one_reminder_plan_per_unit: {
    status: 409,
    code: 'reminder.just-decided',
    title: 'Somebody has just decided about reminders',
  },
  reminder_is_sent_once: { status: 409, code: 'reminder.sent-once', title: 'A reminder is sent once' },
});
