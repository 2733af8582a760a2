import HourglassTop from '@mui/icons-material/HourglassTop';
import { lazyScreen, type Area } from '../area.js';
import type { Role } from '../api/types.js';
import { CLINICIANS } from '../roles.js';

const BOOKING: readonly Role[] = ['receptionist', ...CLINICIANS];

/** The waiting list for earlier times. */
export const earlier: Area = {
  routes: [
    { path: '/tidigare-tider', screen: lazyScreen(() => import('./EarlierPage.js'), 'EarlierPage'), roles: BOOKING },
  ],
  menu: [{ path: '/tidigare-tider', label: 'earlier.title', icon: HourglassTop, order: 21, roles: BOOKING }],
};
