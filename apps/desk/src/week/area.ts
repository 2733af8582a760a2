import ViewWeek from '@mui/icons-material/ViewWeek';
import { lazyScreen, type Area } from '../area.js';
import { COUNSELLORS } from '../roles.js';

/** The counsellor's week. */
export const week: Area = {
  routes: [{ path: '/min-vecka', screen: lazyScreen(() => import('./WeekPage.js'), 'WeekPage'), roles: COUNSELLORS }],
  menu: [{ path: '/min-vecka', label: 'week.title', icon: ViewWeek, order: 0, roles: COUNSELLORS }],
  landing: [{ roles: COUNSELLORS, path: '/min-vecka' }],
};
