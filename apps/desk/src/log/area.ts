import ManageSearchIcon from '@mui/icons-material/ManageSearch';
import { lazyScreen, type Area } from '../area.js';

const REVIEWER = ['log_reviewer'] as const;

/** The access log, for the one who reviews it. */
export const log: Area = {
  routes: [{ path: '/logg', screen: lazyScreen(() => import('./LogPage.js'), 'LogPage'), roles: REVIEWER }],
  menu: [{ path: '/logg', label: 'log.title', icon: ManageSearchIcon, order: 0, roles: REVIEWER }],
  landing: [{ roles: REVIEWER, path: '/logg' }],
};
