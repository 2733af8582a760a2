import ContactPhoneOutlined from '@mui/icons-material/ContactPhoneOutlined';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import { lazyScreen, type Area } from '../area.js';

const KAST = ['kast_counsellor'] as const;
const GIVING_ADVICE = [
  'receptionist',
  'counsellor',
  'kast_counsellor',
  'outreach_worker',
  'midwife',
  'gynaecologist',
  'physician',
  'psychiatrist',
] as const;

/** KAST's contacts, and advice to professionals. */
export const kast: Area = {
  routes: [
    { path: '/kontakter', screen: lazyScreen(() => import('./ContactsPage.js'), 'ContactsPage'), roles: KAST },
    {
      path: '/konsultationer',
      screen: lazyScreen(() => import('./ConsultationsPage.js'), 'ConsultationsPage'),
      roles: GIVING_ADVICE,
    },
  ],
  menu: [
    { path: '/kontakter', label: 'kast.contacts', icon: ContactPhoneOutlined, order: 12, roles: KAST },
    { path: '/konsultationer', label: 'consultations.title', icon: SchoolOutlined, order: 45, roles: GIVING_ADVICE },
  ],
};
