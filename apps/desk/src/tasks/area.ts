import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import { lazyScreen, type Area } from '../area.js';

const RECEPTION = ['receptionist'] as const;

/** Work handed to reception by other desks. */
export const tasks: Area = {
  routes: [{ path: '/uppgifter', screen: lazyScreen(() => import('./TasksPage.js'), 'TasksPage'), roles: RECEPTION }],
  menu: [{ path: '/uppgifter', label: 'tasks.title', icon: AssignmentOutlined, order: 30, roles: RECEPTION }],
};
