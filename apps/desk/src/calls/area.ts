import LocalPolice from '@mui/icons-material/LocalPoliceOutlined';
import PhoneForwarded from '@mui/icons-material/PhoneForwardedOutlined';
import { lazyScreen, type Area } from '../area.js';

const CALLING = ['kast_counsellor'] as const;
const COUNTING = ['kast_counsellor', 'receptionist', 'unit_manager', 'outreach_worker'] as const;

/** The call list after police operations, and the operations in counts. */
export const calls: Area = {
  routes: [
    { path: '/ringlista', screen: lazyScreen(() => import('./CallListPage.js'), 'CallListPage'), roles: CALLING },
    { path: '/ringlista/ny', screen: lazyScreen(() => import('./EntryPage.js'), 'EntryPage'), roles: CALLING },
    { path: '/insatser', screen: lazyScreen(() => import('./OperationsPage.js'), 'OperationsPage'), roles: COUNTING },
  ],
  menu: [
    { path: '/ringlista', label: 'calls.title', icon: PhoneForwarded, order: 11, roles: CALLING },
    { path: '/insatser', label: 'operations.title', icon: LocalPolice, order: 45, roles: COUNTING },
  ],
};
