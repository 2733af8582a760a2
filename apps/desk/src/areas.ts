import type { Area } from './area.js';
import { clients } from './clients/area.js';
import { journal } from './journal/area.js';
import { network } from './network/area.js';
import { outreach } from './outreach/area.js';
import { reports } from './reports/area.js';
import { tasks } from './tasks/area.js';
import { today } from './today/area.js';
import { unit } from './unit/area.js';

/** Every part of the work that has screens: one line each. */
export const areas: readonly Area[] = [clients, journal, network, outreach, reports, tasks, today, unit];
