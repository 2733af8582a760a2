import Article from '@mui/icons-material/ArticleOutlined';
import EditNote from '@mui/icons-material/EditNote';
import { lazyScreen, type Area } from '../area.js';
import { CLINICIANS, COUNSELLORS } from '../roles.js';

const WRITERS = [...COUNSELLORS, 'outreach_worker', ...CLINICIANS] as const;

/** What is written about clients, by those who keep a record. */
export const journal: Area = {
  routes: [
    {
      path: '/osignerade',
      screen: lazyScreen(() => import('./WaitingPage.js'), 'WaitingPage'),
      roles: ['receptionist'],
    },
    {
      path: '/anteckningsmallar',
      screen: lazyScreen(() => import('./TemplatesPage.js'), 'TemplatesPage'),
      roles: [...WRITERS, 'administrator'],
    },
    { path: '/osignerat', screen: lazyScreen(() => import('./UnsignedPage.js'), 'UnsignedPage'), roles: WRITERS },
  ],
  menu: [
    { path: '/osignerat', label: 'journal.menu', icon: EditNote, order: 16, roles: WRITERS },
    { path: '/osignerade', label: 'journal.waiting.menu', icon: EditNote, order: 40, roles: ['receptionist'] },
    {
      path: '/anteckningsmallar',
      label: 'journal.templates.menu',
      icon: Article,
      order: 60,
      roles: [...WRITERS, 'administrator'],
    },
  ],
};
