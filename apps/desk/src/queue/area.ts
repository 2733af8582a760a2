import Queue from '@mui/icons-material/FormatListNumbered';
import { lazyScreen, type Area } from '../area.js';

const QUEUE = ['receptionist', 'kast_counsellor', 'unit_manager'] as const;

/** Who waits for a talk, in their order. */
export const queue: Area = {
  routes: [{ path: '/ko', screen: lazyScreen(() => import('./QueuePage.js'), 'QueuePage'), roles: QUEUE }],
  menu: [{ path: '/ko', label: 'queue.title', icon: Queue, order: 12, roles: QUEUE }],
};
