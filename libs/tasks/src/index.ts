export { type Affected, TaskSender } from './task-sender.js';
export { sealOutcome } from './task-seal.js';
export { Task, type TaskStatus, TASK_STATUSES } from './task.entity.js';
export { TaskView, WishView } from './task.views.js';
export { TasksModule } from './tasks.module.js';
export { TasksPermissions } from './tasks.permissions.js';
