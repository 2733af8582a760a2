import NightlightOutlined from '@mui/icons-material/NightlightOutlined';
import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined';
import { lazyScreen, type Area } from '../area.js';

const OUTREACH = ['outreach_worker'] as const;
const SEE_NIGHTS = ['outreach_worker', 'receptionist', 'counsellor', 'kast_counsellor', 'unit_manager'] as const;

/** The outreach workers' nights. */
export const outreach: Area = {
  routes: [
    { path: '/ikvall', screen: lazyScreen(() => import('./TonightPage.js'), 'TonightPage'), roles: OUTREACH },
    { path: '/pass', screen: lazyScreen(() => import('./ShiftsPage.js'), 'ShiftsPage'), roles: SEE_NIGHTS },
  ],
  menu: [
    { path: '/ikvall', label: 'outreach.tonight', icon: NightlightOutlined, order: 0, roles: OUTREACH },
    { path: '/pass', label: 'outreach.plan.title', icon: EventNoteOutlined, order: 40, roles: SEE_NIGHTS },
  ],
  landing: [{ roles: OUTREACH, path: '/ikvall' }],
};
