import type { Report } from '../report.js';
import { ALL, compartment, defined, said, SESSION_STATUSES } from '../words.js';

export const attendance: Report = {
  id: 'R06',
  title: said('Närvaro', 'Attendance'),
  definition: defined(
    'Samtalstillfällen med planerad dag i perioden, efter status. Ett flyttat samtal räknas på den dag det först var planerat.',
    'Sessions planned for a day in the period, by status. A moved session counts on the day it was first planned for.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    compartment,
    { key: 'status', title: said('Status', 'Status'), kind: 'text', words: { ...SESSION_STATUSES, '': ALL } },
    { key: 'sessions', title: said('Samtalstillfällen', 'Sessions'), kind: 'count' },
  ],
  picture: {
    kind: 'bars',
    along: 'status',
    of: 'sessions',
    by: 'compartment',
    only: { status: Object.keys(SESSION_STATUSES) },
  },
};
