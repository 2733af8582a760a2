import FolderShared from '@mui/icons-material/FolderSharedOutlined';
import { lazyScreen, type Area } from '../area.js';
import { CLIENT_FACING } from '../roles.js';

const EVERYBODY = [...CLIENT_FACING, 'registrar'] as const;

/** Copies of records on their way out, from their outside and from their inside. */
export const releases: Area = {
  routes: [
    { path: '/utlamnanden', screen: lazyScreen(() => import('./ReleasesPage.js'), 'ReleasesPage'), roles: EVERYBODY },
    { path: '/utlamnanden/:id', screen: lazyScreen(() => import('./ReleasePage.js'), 'ReleasePage'), roles: EVERYBODY },
    {
      path: '/utlamnanden/:id/granskning',
      screen: lazyScreen(() => import('./ReviewPage.js'), 'ReviewPage'),
      roles: CLIENT_FACING,
    },
    { path: '/utlamnanden/:id/kopia', screen: lazyScreen(() => import('./CopyPage.js'), 'CopyPage'), roles: EVERYBODY },
    {
      path: '/clients/:id/utskrift',
      screen: lazyScreen(() => import('./RecordPaperPage.js'), 'RecordPaperPage'),
      roles: CLIENT_FACING,
    },
  ],
  menu: [{ path: '/utlamnanden', label: 'releases.menu', icon: FolderShared, order: 45, roles: EVERYBODY }],
  landing: [{ roles: ['registrar'], path: '/utlamnanden' }],
};
