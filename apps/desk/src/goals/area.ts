import Flag from '@mui/icons-material/Flag';
import { lazyScreen, type Area } from '../area.js';
import { COUNSELLORS } from '../roles.js';

/** Goals and their review every term. */
export const goals: Area = {
  routes: [{ path: '/mal', screen: lazyScreen(() => import('./ReviewsPage.js'), 'ReviewsPage'), roles: COUNSELLORS }],
  menu: [{ path: '/mal', label: 'goals.toReview', icon: Flag, order: 14, roles: COUNSELLORS }],
};
