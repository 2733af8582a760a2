import AccessTimeIcon from '@mui/icons-material/AccessTime';
import ApartmentIcon from '@mui/icons-material/Apartment';
import SignpostIcon from '@mui/icons-material/SignpostOutlined';
import BadgeIcon from '@mui/icons-material/Badge';
import MedicalServicesIcon from '@mui/icons-material/MedicalServices';
import MeetingRoomIcon from '@mui/icons-material/MeetingRoom';
import { lazyScreen, type Area } from '../area.js';

const ADMINISTRATOR = ['administrator'] as const;

/** Staff, rooms, hours, services and the unit's own page. Nothing about clients. */
export const admin: Area = {
  routes: [
    { path: '/personal', screen: lazyScreen(() => import('./StaffPage.js'), 'StaffPage'), roles: ADMINISTRATOR },
    {
      path: '/personal/:id',
      screen: lazyScreen(() => import('./StaffFilePage.js'), 'StaffFilePage'),
      roles: ADMINISTRATOR,
    },
    { path: '/rum', screen: lazyScreen(() => import('./RoomsPage.js'), 'RoomsPage'), roles: ADMINISTRATOR },
    {
      path: '/oppettider',
      screen: lazyScreen(() => import('./OpeningHoursPage.js'), 'OpeningHoursPage'),
      roles: ADMINISTRATOR,
    },
    { path: '/vagar-in', screen: lazyScreen(() => import('./PathwaysPage.js'), 'PathwaysPage'), roles: ADMINISTRATOR },
    { path: '/tjanster', screen: lazyScreen(() => import('./ServicesPage.js'), 'ServicesPage'), roles: ADMINISTRATOR },
    {
      path: '/om-enheten',
      screen: lazyScreen(() => import('./UnitFactsPage.js'), 'UnitFactsPage'),
      roles: ADMINISTRATOR,
    },
  ],
  menu: [
    { path: '/personal', label: 'admin.staff.title', icon: BadgeIcon, order: 0, roles: ADMINISTRATOR },
    { path: '/rum', label: 'admin.rooms.title', icon: MeetingRoomIcon, order: 50, roles: ADMINISTRATOR },
    { path: '/oppettider', label: 'admin.hours.title', icon: AccessTimeIcon, order: 51, roles: ADMINISTRATOR },
    { path: '/tjanster', label: 'admin.services.title', icon: MedicalServicesIcon, order: 52, roles: ADMINISTRATOR },
    { path: '/vagar-in', label: 'admin.pathways.title', icon: SignpostIcon, order: 53, roles: ADMINISTRATOR },
    { path: '/om-enheten', label: 'admin.unit.title', icon: ApartmentIcon, order: 54, roles: ADMINISTRATOR },
  ],
  landing: [{ roles: ADMINISTRATOR, path: '/personal' }],
};
