import BeachAccess from '@mui/icons-material/BeachAccess';
import EventAvailable from '@mui/icons-material/EventAvailable';
import MedicalServices from '@mui/icons-material/MedicalServices';
import { lazyScreen, type Area } from '../area.js';
import type { Role } from '../api/types.js';
import { CLIENT_FACING, CLINICIANS } from '../roles.js';

const PUBLISHERS: readonly Role[] = ['receptionist', ...CLINICIANS, 'medical_head', 'administrator'];
const AT_WORK: readonly Role[] = [...CLIENT_FACING, 'unit_manager', 'medical_head', 'administrator'];

/** The clinicians' day, the hours the clinic receives, and who is away. */
export const clinic: Area = {
  routes: [
    {
      path: '/mottagning',
      screen: lazyScreen(() => import('./ClinicDayPage.js'), 'ClinicDayPage'),
      roles: CLINICIANS,
    },
    {
      path: '/mottagning/besok/:id',
      screen: lazyScreen(() => import('./VisitPage.js'), 'VisitPage'),
      roles: CLINICIANS,
    },
    {
      path: '/mottagningstider',
      screen: lazyScreen(() => import('./ClinicHoursPage.js'), 'ClinicHoursPage'),
      roles: PUBLISHERS,
    },
    { path: '/franvaro', screen: lazyScreen(() => import('./AbsencesPage.js'), 'AbsencesPage'), roles: AT_WORK },
  ],
  menu: [
    { path: '/mottagning', label: 'clinic.day', icon: MedicalServices, order: 0, roles: CLINICIANS },
    { path: '/mottagningstider', label: 'clinic.hours.title', icon: EventAvailable, order: 30, roles: PUBLISHERS },
    { path: '/franvaro', label: 'clinic.absences.title', icon: BeachAccess, order: 40, roles: AT_WORK },
  ],
  landing: [{ roles: CLINICIANS, path: '/mottagning' }],
};
