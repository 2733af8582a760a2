import type { Report } from '../report.js';
import { defined, said } from '../words.js';

export const groundCombinations: Report = {
  id: 'R17',
  title: said('Varför Spiralen', 'Spiralen eligibility mix'),
  definition: defined(
    'Olika patienter med ett genomfört besök i perioden, efter de grunder som gällde vid periodens slut. Varje patient står på en rad: sin kombination av grunder.',
    'Different patients with a completed visit in the period, by the grounds that held at its end. Each patient stands in one line: her combination of grounds.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager', 'medical_head'],
  columns: [
    { key: 'item', title: said('Grunder', 'Grounds'), kind: 'text', labelled: true },
    { key: 'patients', title: said('Patienter', 'Patients'), kind: 'count' },
  ],
  picture: { kind: 'bars', along: 'item', of: 'patients' },
};
