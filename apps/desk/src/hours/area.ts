import EventAvailable from '@mui/icons-material/EventAvailable';
import Tune from '@mui/icons-material/Tune';
import { lazyScreen, type Area } from '../area.js';
import type { Role } from '../api/types.js';
import { CLINICIANS } from '../roles.js';

const PUBLISHERS: readonly Role[] = ['receptionist', ...CLINICIANS, 'medical_head', 'administrator'];

/** When the clinic receives, and how its services are given. */
export const hours: Area = {
  routes: [
    {
      path: '/mottagningstider',
      screen: lazyScreen(() => import('./ClinicHoursPage.js'), 'ClinicHoursPage'),
      roles: PUBLISHERS,
    },
    {
      path: '/mottagningens-insatser',
      screen: lazyScreen(() => import('./ServiceRulesPage.js'), 'ServiceRulesPage'),
      roles: PUBLISHERS,
    },
  ],
  menu: [
    { path: '/mottagningstider', label: 'clinic.hours.title', icon: EventAvailable, order: 30, roles: PUBLISHERS },
    { path: '/mottagningens-insatser', label: 'serviceRules.menu', icon: Tune, order: 31, roles: PUBLISHERS },
  ],
};
