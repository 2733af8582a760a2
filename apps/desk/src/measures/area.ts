import Straighten from '@mui/icons-material/Straighten';
import type { Role } from '../api/types.js';
import { lazyScreen, type Area } from '../area.js';

const KEEPERS: readonly Role[] = ['unit_manager', 'administrator'];

/** Instruments and their scores. */
export const measures: Area = {
  routes: [
    {
      path: '/instrument',
      screen: lazyScreen(() => import('./InstrumentsPage.js'), 'InstrumentsPage'),
      roles: KEEPERS,
    },
  ],
  menu: [{ path: '/instrument', label: 'measures.menu', icon: Straighten, order: 62, roles: KEEPERS }],
};
