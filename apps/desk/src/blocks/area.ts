import LockOpen from '@mui/icons-material/LockOpen';
import { lazyScreen, type Area } from '../area.js';

const OVERSEEING = ['log_reviewer', 'medical_head'] as const;

/** Emergencies in which a blocked record was opened, for those who answer for them. */
export const blocks: Area = {
  routes: [
    {
      path: '/nodoppningar',
      screen: lazyScreen(() => import('./LiftReviewsPage.js'), 'LiftReviewsPage'),
      roles: OVERSEEING,
    },
  ],
  menu: [{ path: '/nodoppningar', label: 'blocks.reviews', icon: LockOpen, order: 10, roles: OVERSEEING }],
};
