import Key from '@mui/icons-material/KeyOutlined';
import People from '@mui/icons-material/PeopleAlt';
import { lazyScreen, type Area } from '../area.js';
import { CLIENT_FACING } from '../roles.js';

/** Those who write in files; reception makes them and merges none. */
const WRITERS = CLIENT_FACING.filter((role) => role !== 'receptionist');

/** Client files: searching, opening, registering, changing. */
export const clients: Area = {
  routes: [
    { path: '/sla-ihop/:id', screen: lazyScreen(() => import('./merge/MergePage.js'), 'MergePage'), roles: WRITERS },
    {
      path: '/egna-uppgifter',
      screen: lazyScreen(() => import('./code/AskedPage.js'), 'AskedPage'),
      roles: CLIENT_FACING,
    },
  ],
  resources: [
    {
      name: 'clients',
      list: lazyScreen(() => import('./ClientsPage.js'), 'ClientsPage'),
      show: lazyScreen(() => import('./ClientPage.js'), 'ClientPage'),
      create: lazyScreen(() => import('./RegisterPage.js'), 'RegisterPage'),
      access: { list: 'clients.readClients', show: 'clients.readClients', create: 'clients.registerClients' },
    },
  ],
  menu: [
    { path: '/clients', label: 'clients.menu', icon: People, order: 10, roles: CLIENT_FACING },
    { path: '/egna-uppgifter', label: 'clientCode.menu', icon: Key, order: 46, roles: CLIENT_FACING },
  ],
};
