import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import { lazyScreen, type Area } from '../area.js';

const DESKS = ['receptionist', 'outreach_worker', 'physician', 'gynaecologist'] as const;

/** Work handed over by other desks. */
export const tasks: Area = {
  routes: [{ path: '/uppgifter', screen: lazyScreen(() => import('./TasksPage.js'), 'TasksPage'), roles: DESKS }],
  menu: [{ path: '/uppgifter', label: 'tasks.title', icon: AssignmentOutlined, order: 30, roles: DESKS }],
};
