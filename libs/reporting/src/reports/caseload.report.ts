import type { Report } from '../report.js';
import { compartment, defined, LINES, said } from '../words.js';

export const caseload: Report = {
  id: 'R03',
  title: said('Ärenden per behandlare', 'Caseload per counsellor'),
  definition: defined(
    'Aktiva kontrakt vid dagens slut (som R01) efter vem som är ansvarig behandlare den dagen, med avtalade minuter per vecka. Kontrakt utan ansvarig visas som vakanta, också när en kollega täcker upp; den som täcker upp räknas inte som ansvarig. Plats är det antal kontrakt som behandlaren är satt att ha.',
    'Active contracts at the end of the day (as R01) by the counsellor responsible on that day, with the minutes agreed per week. Contracts without one show as vacant, also while a colleague covers; whoever covers is not counted as responsible. Capacity is the number of contracts the counsellor is set to have.',
  ),
  definitionVersion: 2,
  over: 'day',
  roles: ['unit_manager'],
  columns: [
    compartment,
    { key: 'line', title: said('Rad', 'Line'), kind: 'text', words: LINES },
    { key: 'counsellor', title: said('Behandlare', 'Counsellor'), kind: 'text' },
    { key: 'contracts', title: said('Kontrakt', 'Contracts'), kind: 'count' },
    { key: 'capacity', title: said('Plats för', 'Capacity'), kind: 'count', aside: true },
    { key: 'minutes', title: said('Minuter per vecka', 'Minutes a week'), kind: 'minutes' },
  ],
  picture: { kind: 'bars', along: 'counsellor', of: 'contracts', against: 'capacity', only: { line: ['counsellor'] } },
};
