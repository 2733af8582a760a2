import BarChartIcon from '@mui/icons-material/BarChart';
import { lazyScreen, type Area } from '../area.js';

const READERS = ['unit_manager', 'medical_head', 'receptionist'] as const;

/** Figures about the unit, without persons. */
export const reports: Area = {
  routes: [
    { path: '/rapporter', screen: lazyScreen(() => import('./ReportsPage.js'), 'ReportsPage'), roles: READERS },
    { path: '/rapporter/:id', screen: lazyScreen(() => import('./ReportPage.js'), 'ReportPage'), roles: READERS },
  ],
  menu: [{ path: '/rapporter', label: 'reports.title', icon: BarChartIcon, order: 12, roles: READERS }],
  landing: [{ roles: ['medical_head'], path: '/rapporter' }],
};
