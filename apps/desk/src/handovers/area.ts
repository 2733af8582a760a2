import SwapHoriz from '@mui/icons-material/SwapHoriz';
import { lazyScreen, type Area } from '../area.js';
import { COUNSELLORS } from '../roles.js';

const ROLES = ['unit_manager', 'receptionist', ...COUNSELLORS] as const;

/** What a counsellor who leaves or is away leaves to others. */
export const handovers: Area = {
  routes: [
    { path: '/overlamningar', screen: lazyScreen(() => import('./HandoversPage.js'), 'HandoversPage'), roles: ROLES },
  ],
  menu: [{ path: '/overlamningar', label: 'handovers.title', icon: SwapHoriz, order: 32, roles: ROLES }],
};
