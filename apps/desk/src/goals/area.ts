import AssignmentLate from '@mui/icons-material/AssignmentLate';
import Flag from '@mui/icons-material/Flag';
import { lazyScreen, type Area } from '../area.js';
import { COUNSELLORS } from '../roles.js';

/** Goals and their review every term. */
export const goals: Area = {
  routes: [
    { path: '/mal', screen: lazyScreen(() => import('./ReviewsPage.js'), 'ReviewsPage'), roles: COUNSELLORS },
    { path: '/mal/runda', screen: lazyScreen(() => import('./RoundPage.js'), 'RoundPage'), roles: COUNSELLORS },
    {
      path: '/mal/forsenade',
      screen: lazyScreen(() => import('./OverduePage.js'), 'OverduePage'),
      roles: ['unit_manager'],
    },
  ],
  menu: [
    { path: '/mal', label: 'goals.toReview', icon: Flag, order: 14, roles: COUNSELLORS },
    { path: '/mal/forsenade', label: 'goals.overdue.menu', icon: AssignmentLate, order: 32, roles: ['unit_manager'] },
  ],
};
