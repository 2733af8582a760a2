import type { Report } from '../report.js';
import { ALL, compartment, defined, said } from '../words.js';

export const pathwaysIn: Report = {
  id: 'R13',
  title: said('Vägar in', 'Pathways in'),
  definition: defined(
    'Nya klientakter i perioden, efter huvudsaklig väg in och verksamhet. Okänd väg visas alltid.',
    'New client files in the period, by primary pathway and part of the unit. An unknown pathway is always shown.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    compartment,
    { key: 'pathway', title: said('Väg in', 'Pathway'), kind: 'text', words: { '': ALL }, labelled: true },
    { key: 'files', title: said('Nya akter', 'New files'), kind: 'count' },
  ],
  picture: { kind: 'bars', along: 'pathway', of: 'files', by: 'compartment' },
};
