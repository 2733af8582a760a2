import MailOutlined from '@mui/icons-material/MailOutlined';
import { lazyScreen, type Area } from '../area.js';

const RECEPTION = ['receptionist'] as const;
const ADMINISTRATOR = ['administrator'] as const;

/** Reminders of bookings: which went, and what the unit has decided about them. */
export const reminders: Area = {
  routes: [
    { path: '/paminnelser', screen: lazyScreen(() => import('./RemindersPage.js'), 'RemindersPage'), roles: RECEPTION },
    {
      path: '/om-paminnelser',
      screen: lazyScreen(() => import('./ReminderPlanPage.js'), 'ReminderPlanPage'),
      roles: ADMINISTRATOR,
    },
  ],
  menu: [
    { path: '/paminnelser', label: 'reminders.title', icon: MailOutlined, order: 35, roles: RECEPTION },
    { path: '/om-paminnelser', label: 'reminders.title', icon: MailOutlined, order: 54, roles: ADMINISTRATOR },
  ],
};
