import Science from '@mui/icons-material/Science';
import type { Role } from '../api/types.js';
import { lazyScreen, type Area } from '../area.js';
import { COUNSELLORS } from '../roles.js';

const READERS: readonly Role[] = [...COUNSELLORS, 'unit_manager', 'administrator', 'study_export'];

/** Outcome studies: kept by the manager, asked about by counsellors, taken out by the researcher. */
export const studies: Area = {
  routes: [{ path: '/studier', screen: lazyScreen(() => import('./StudiesPage.js'), 'StudiesPage'), roles: READERS }],
  menu: [{ path: '/studier', label: 'studies.title', icon: Science, order: 40, roles: READERS }],
  landing: [{ roles: ['study_export'], path: '/studier' }],
};
