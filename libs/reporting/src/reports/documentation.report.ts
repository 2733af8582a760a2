import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

export const documentation: Report = {
  id: 'R33',
  title: said('Dokumentationens kvalitet', 'Quality of documentation'),
  definition: defined(
    'Vid dagens slut: anteckningar som inte är signerade efter 48 timmar, anteckningar som låsts osignerade, hållna samtal som efter sju dagar saknar anteckning, kontrakt med krav på mål som saknar mål 28 dagar efter första hållna samtalet, och öppna akter där information enligt 11 kap. 6 § SoL inte är noterad. Granskade är alla som skulle kunna brista.',
    'At the end of the day: notes not signed after 48 hours, notes locked unsigned, sessions held that lack a note after seven days, contracts that require a goal and have none 28 days after the first session held, and open files where information by SoL 11:6 is not noted. Looked at are all that could be wanting.',
  ),
  definitionVersion: 1,
  over: 'day',
  roles: ['unit_manager', 'medical_head'],
  columns: [
    compartment,
    {
      key: 'measure',
      title: said('Brist', 'What is wanting'),
      kind: 'text',
      words: {
        unsigned: said('Anteckning osignerad över 48 timmar', 'Note unsigned for more than 48 hours'),
        locked: said('Anteckning låst osignerad', 'Note locked unsigned'),
        no_note: said('Hållet samtal utan anteckning efter sju dagar', 'Session held without a note after seven days'),
        no_goal: said('Kontrakt utan mål efter 28 dagar', 'Contract without a goal after 28 days'),
        not_informed: said(
          'Klient utan noterad information (11 kap. 6 § SoL)',
          'Client without noted information (SoL 11:6)',
        ),
      },
    },
    { key: 'lookedAt', title: said('Granskade', 'Looked at'), kind: 'count' },
    { key: 'wanting', title: said('Brister', 'Wanting'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent' },
  ],
  picture: { kind: 'bars', along: 'measure', of: 'wanting', by: 'compartment' },
};
