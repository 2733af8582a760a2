import EditNote from '@mui/icons-material/EditNote';
import { lazyScreen, type Area } from '../area.js';
import { CLINICIANS, COUNSELLORS } from '../roles.js';

const WRITERS = [...COUNSELLORS, 'outreach_worker', ...CLINICIANS] as const;

/** What is written about clients, by those who keep a record. */
export const journal: Area = {
  routes: [
    { path: '/osignerat', screen: lazyScreen(() => import('./UnsignedPage.js'), 'UnsignedPage'), roles: WRITERS },
  ],
  menu: [{ path: '/osignerat', label: 'journal.menu', icon: EditNote, order: 20, roles: WRITERS }],
};
