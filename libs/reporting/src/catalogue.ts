import type { Role } from '#kernel';
import type { Report } from './report.js';
import { activeContracts } from './reports/active-contracts.report.js';
import { attendance } from './reports/attendance.report.js';
import { callbacks } from './reports/callbacks.report.js';
import { caseload } from './reports/caseload.report.js';
import { clinicServices } from './reports/clinic-services.report.js';
import { contractFlow } from './reports/contract-flow.report.js';
import { continuity } from './reports/continuity.report.js';
import { documentation } from './reports/documentation.report.js';
import { groundCombinations } from './reports/ground-combinations.report.js';
import { goalOutcomes } from './reports/goal-outcomes.report.js';
import { goalReviews } from './reports/goal-reviews.report.js';
import { interpreters } from './reports/interpreters.report.js';
import { kastChannels } from './reports/kast-channels.report.js';
import { kastGeography } from './reports/kast-geography.report.js';
import { kastRelatives } from './reports/kast-relatives.report.js';
import { kastYears } from './reports/kast-years.report.js';
import { links } from './reports/links.report.js';
import { noShows } from './reports/no-shows.report.js';
import { outreachContacts } from './reports/outreach-contacts.report.js';
import { outreachNights } from './reports/outreach-nights.report.js';
import { pathwaysIn } from './reports/pathways-in.report.js';
import { partsAndThemes } from './reports/parts-and-themes.report.js';
import { queueAge } from './reports/queue-age.report.js';
import { slotFidelity } from './reports/slot-fidelity.report.js';
import { sellersAndBuyers } from './reports/sellers-and-buyers.report.js';
import { visitsBeforeExamination } from './reports/visits-before-examination.report.js';
import { waitingTime } from './reports/waiting-time.report.js';
import { studyOutcomes } from './reports/study-outcomes.report.js';

/** Every report there is, by number. */
export const REPORTS: readonly Report[] = [
  activeContracts,
  contractFlow,
  caseload,
  queueAge,
  waitingTime,
  attendance,
  noShows,
  slotFidelity,
  continuity,
  goalReviews,
  goalOutcomes,
  partsAndThemes,
  pathwaysIn,
  clinicServices,
  visitsBeforeExamination,
  links,
  groundCombinations,
  outreachNights,
  outreachContacts,
  kastYears,
  callbacks,
  kastRelatives,
  kastGeography,
  kastChannels,
  studyOutcomes,
  interpreters,
  documentation,
  sellersAndBuyers,
];

export const isFor = (report: Report, roles: ReadonlySet<Role>): boolean =>
  report.roles.some((role) => roles.has(role));
