import BeachAccess from '@mui/icons-material/BeachAccess';
import MedicalServices from '@mui/icons-material/MedicalServices';
import { lazyScreen, type Area } from '../area.js';
import type { Role } from '../api/types.js';
import { CLIENT_FACING, CLINICIANS } from '../roles.js';

const AT_WORK: readonly Role[] = [...CLIENT_FACING, 'unit_manager', 'medical_head', 'administrator'];

/** The clinicians' day, and who is away. */
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
    { path: '/franvaro', screen: lazyScreen(() => import('./AbsencesPage.js'), 'AbsencesPage'), roles: AT_WORK },
  ],
  menu: [
    { path: '/mottagning', label: 'clinic.day', icon: MedicalServices, order: 0, roles: CLINICIANS },
    { path: '/franvaro', label: 'clinic.absences.title', icon: BeachAccess, order: 40, roles: AT_WORK },
  ],
  landing: [{ roles: CLINICIANS, path: '/mottagning' }],
};
