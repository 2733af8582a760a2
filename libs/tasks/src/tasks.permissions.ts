import { definePermissions } from '#access';

/** Work between desks (model 3.5: outreach creates a booking by task, reception does it). */
export const TasksPermissions = definePermissions('tasks', {
  readTasks: {
    means: 'See the work on your desk, and how far what you sent has come',
    roles: ['receptionist', 'outreach_worker', 'physician', 'gynaecologist'],
  },
  handleTasks: {
    means: 'Take work that lies on the desk, and say how it went',
    roles: ['receptionist', 'outreach_worker'],
  },
});
