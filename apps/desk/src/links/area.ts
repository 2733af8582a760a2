import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import { lazyScreen, type Area } from '../area.js';
import { CLIENT_FACING } from '../roles.js';

const WRITERS = CLIENT_FACING.filter((role) => role !== 'receptionist');

/** Those who are linked from one part of the unit to another. */
export const links: Area = {
  routes: [{ path: '/lankade', screen: lazyScreen(() => import('./IncomingPage.js'), 'IncomingPage'), roles: WRITERS }],
  menu: [{ path: '/lankade', label: 'links.incoming', icon: MoveToInbox, order: 28, roles: WRITERS }],
};
