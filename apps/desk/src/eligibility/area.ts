import RuleIcon from '@mui/icons-material/Rule';
import { lazyScreen, type Area } from '../area.js';
import type { Role } from '../api/types.js';
import { CLINICIANS } from '../roles.js';

const DECIDING: readonly Role[] = ['medical_head', 'administrator'];
const READING: readonly Role[] = [...CLINICIANS, ...DECIDING];

/** Whom each service of the clinic is open to. */
export const eligibility: Area = {
  routes: [
    {
      path: '/behorighetsregler',
      screen: lazyScreen(() => import('./EligibilityPage.js'), 'EligibilityPage'),
      roles: READING,
    },
  ],
  menu: [{ path: '/behorighetsregler', label: 'eligibility.menu', icon: RuleIcon, order: 54, roles: READING }],
};
