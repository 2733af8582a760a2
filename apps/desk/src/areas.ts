import type { Area } from './area.js';
import { admin } from './admin/area.js';
import { blocks } from './blocks/area.js';
import { calls } from './calls/area.js';
import { clients } from './clients/area.js';
import { clinic } from './clinic/area.js';
import { codes } from './codes/area.js';
import { contracts } from './contracts/area.js';
import { earlier } from './earlier/area.js';
import { eligibility } from './eligibility/area.js';
import { goals } from './goals/area.js';
import { handovers } from './handovers/area.js';
import { hours } from './hours/area.js';
import { kast } from './kast/area.js';
import { journal } from './journal/area.js';
import { links } from './links/area.js';
import { laboratory } from './laboratory/area.js';
import { log } from './log/area.js';
import { measures } from './measures/area.js';
import { network } from './network/area.js';
import { outreach } from './outreach/area.js';
import { queue } from './queue/area.js';
import { releases } from './releases/area.js';
import { reminders } from './reminders/area.js';
import { reports } from './reports/area.js';
import { studies } from './studies/area.js';
import { tasks } from './tasks/area.js';
import { today } from './today/area.js';
import { unit } from './unit/area.js';
import { week } from './week/area.js';
import { welcome } from './welcome/area.js';

/** Every part of the work that has screens: one line each. */
export const areas: readonly Area[] = [
  admin,
  blocks,
  calls,
  clients,
  clinic,
  codes,
  contracts,
  earlier,
  eligibility,
  goals,
  handovers,
  hours,
  journal,
  kast,
  links,
  laboratory,
  log,
  measures,
  network,
  outreach,
  queue,
  releases,
  reminders,
  reports,
  studies,
  tasks,
  today,
  unit,
  week,
  welcome,
];
