import TodayIcon from '@mui/icons-material/Today';
import { lazyScreen, type Area } from '../area.js';

const RECEPTION = ['receptionist'] as const;

/** The receptionist's day. */
export const today: Area = {
  routes: [{ path: '/idag', screen: lazyScreen(() => import('./TodayPage.js'), 'TodayPage'), roles: RECEPTION }],
  menu: [{ path: '/idag', label: 'today.title', icon: TodayIcon, order: 0, roles: RECEPTION }],
  landing: [{ roles: RECEPTION, path: '/idag' }],
};
