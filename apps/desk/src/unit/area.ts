import ApartmentIcon from '@mui/icons-material/Apartment';
import { lazyScreen, type Area } from '../area.js';

const MANAGER = ['unit_manager'] as const;

/** The manager's first page. */
export const unit: Area = {
  routes: [{ path: '/enheten', screen: lazyScreen(() => import('./UnitPage.js'), 'UnitPage'), roles: MANAGER }],
  menu: [{ path: '/enheten', label: 'unit.title', icon: ApartmentIcon, order: 0, roles: MANAGER }],
  landing: [{ roles: MANAGER, path: '/enheten' }],
};
