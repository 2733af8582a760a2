import ListAlt from '@mui/icons-material/ListAlt';
import { lazyScreen, type Area } from '../area.js';

const ADMINISTRATOR = ['administrator'] as const;

/** The official tables of codes, which an administrator brings in. */
export const codes: Area = {
  routes: [
    {
      path: '/kodverk',
      screen: lazyScreen(() => import('./CodeTablesPage.js'), 'CodeTablesPage'),
      roles: ADMINISTRATOR,
    },
  ],
  menu: [{ path: '/kodverk', label: 'codeTables.menu', icon: ListAlt, order: 54, roles: ADMINISTRATOR }],
};
