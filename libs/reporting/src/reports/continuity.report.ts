import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

export const continuity: Report = {
  id: 'R09',
  title: said('Kontinuitet', 'Continuity'),
  definition: defined(
    'Hållna samtal mot kontraktets veckor i perioden, till och med idag. Veckor med helgdag på samtalsdagen och veckor i paus räknas inte; veckor som ställdes in eller där någon uteblev räknas.',
    'Held sessions against the contract’s weeks in the period, up to today. Weeks with a red day on the day of the session and weeks in a pause do not count; weeks that were cancelled or missed do.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    compartment,
    {
      key: 'line',
      title: said('Rad', 'Line'),
      kind: 'text',
      words: {
        weeks: said('Kontraktets veckor', 'Weeks of contracts'),
        held: said('Hållna', 'Held'),
        not_held: said('Inte hållna', 'Not held'),
      },
    },
    { key: 'weeks', title: said('Veckor', 'Weeks'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent' },
  ],
  picture: { kind: 'bars', along: 'line', of: 'percent', by: 'compartment', only: { line: ['held', 'not_held'] } },
};
