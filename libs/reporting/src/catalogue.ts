import type { Role } from '#kernel';
import type { Report } from './report.js';
import { activeContracts } from './reports/active-contracts.report.js';
import { attendance } from './reports/attendance.report.js';
import { caseload } from './reports/caseload.report.js';
import { clinicServices } from './reports/clinic-services.report.js';
import { goalReviews } from './reports/goal-reviews.report.js';
import { noShows } from './reports/no-shows.report.js';
import { outreachContacts } from './reports/outreach-contacts.report.js';
import { outreachNights } from './reports/outreach-nights.report.js';
import { pathwaysIn } from './reports/pathways-in.report.js';
import { queueAge } from './reports/queue-age.report.js';
import { waitingTime } from './reports/waiting-time.report.js';

/** Every report there is, by number. */
export const REPORTS: readonly Report[] = [
  activeContracts,
  caseload,
  queueAge,
  waitingTime,
  attendance,
  noShows,
  goalReviews,
  pathwaysIn,
  clinicServices,
  outreachNights,
  outreachContacts,
];

export const isFor = (report: Report, roles: ReadonlySet<Role>): boolean =>
  report.roles.some((role) => roles.has(role));
