import { constraintsMean } from '#web';

constraintsMean({
  one_open_task_per_appointment: {
    status: 409,
    code: 'task.already-open',
    title: 'There is already a task for this appointment',
  },
  message_is_frozen: { status: 409, code: 'task.message-frozen', title: 'A message that was sent is not changed' },
});
