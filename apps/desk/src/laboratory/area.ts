import Biotech from '@mui/icons-material/Biotech';
import Campaign from '@mui/icons-material/Campaign';
import { lazyScreen, type Area } from '../area.js';

const LABORATORY = ['midwife', 'gynaecologist', 'physician'] as const;
const READERS = [...LABORATORY, 'medical_head'] as const;

/** Samples and what waits of them, notifiable disease and contact tracing. */
export const laboratory: Area = {
  routes: [
    { path: '/provsvar', screen: lazyScreen(() => import('./ResultsPage.js'), 'ResultsPage'), roles: READERS },
    {
      path: '/anmalningar',
      screen: lazyScreen(() => import('./NotificationsPage.js'), 'NotificationsPage'),
      roles: LABORATORY,
    },
    {
      path: '/anmalningar/:id',
      screen: lazyScreen(() => import('./NotificationPage.js'), 'NotificationPage'),
      roles: LABORATORY,
    },
  ],
  menu: [
    { path: '/provsvar', label: 'laboratory.list.title', icon: Biotech, order: 10, roles: READERS },
    { path: '/anmalningar', label: 'notifications.menu', icon: Campaign, order: 11, roles: LABORATORY },
  ],
};
