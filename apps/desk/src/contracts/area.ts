import Handshake from '@mui/icons-material/Handshake';
import { lazyScreen, type Area } from '../area.js';
import { COUNSELLORS } from '../roles.js';

const TALKING = ['receptionist', ...COUNSELLORS] as const;

/** The oral weekly contracts: one's own, a new one, and one with all its weeks. */
export const contracts: Area = {
  routes: [
    { path: '/kontrakt', screen: lazyScreen(() => import('./ContractsPage.js'), 'ContractsPage'), roles: COUNSELLORS },
    {
      path: '/kontrakt/nytt',
      screen: lazyScreen(() => import('./NewContractPage.js'), 'NewContractPage'),
      roles: COUNSELLORS,
    },
    { path: '/kontrakt/:id', screen: lazyScreen(() => import('./ContractPage.js'), 'ContractPage'), roles: TALKING },
  ],
  menu: [{ path: '/kontrakt', label: 'contracts.title', icon: Handshake, order: 12, roles: COUNSELLORS }],
};
